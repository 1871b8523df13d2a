type Politeness = 'polite' | 'assertive'

const regions = new Map<Politeness, HTMLElement>()

function region(politeness: Politeness): HTMLElement {
  const known = regions.get(politeness)
  if (known?.isConnected === true) return known
  const element = document.createElement('div')
  element.setAttribute('aria-live', politeness)
  element.setAttribute('aria-relevant', 'additions')
  // Keeps it audible while a modal hides the rest of the page.
  element.setAttribute('data-live-announcer', 'true')
  element.className = 'visually-hidden'
  document.body.append(element)
  regions.set(politeness, element)
  return element
}

/** Says a sentence to screen readers. Urgent words interrupt; use them for failures only. */
export function announce(sentence: string, politeness: Politeness = 'polite'): void {
  const line = document.createElement('div')
  line.textContent = sentence
  region(politeness).append(line)
  setTimeout(() => line.remove(), 7_000)
}

/** Puts the regions in place early: some readers ignore a region that arrives with its first words. */
export function prepareAnnouncements(): void {
  region('polite')
  region('assertive')
}
