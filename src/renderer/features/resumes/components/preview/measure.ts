import type { Placed, Seen } from './layout'

/** Takes a paragraph drawn at true size, gives the places in its words at which its lines begin. */
function lineStarts(words: Element, lines: number, line: number): number[] {
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  const nodes: { node: Node; start: number; length: number }[] = []
  let total = 0
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (length > 0) nodes.push({ node, start: total, length })
    total += length
  }
  const range = document.createRange()
  const topOf = (at: number): number => {
    const found = nodes.findLast(({ start }) => start <= at)
    if (found === undefined) return 0
    range.setStart(found.node, at - found.start)
    range.setEnd(found.node, Math.min(found.length, at - found.start + 1))
    return range.getBoundingClientRect().top
  }
  const top = topOf(0)
  const starts = [0]
  let low = 0
  for (let each = 1; each < lines; each += 1) {
    const edge = top + (each - 0.5) * line
    let high = total
    while (low < high) {
      const middle = (low + high) >> 1
      if (topOf(middle) < edge) low = middle + 1
      else high = middle
    }
    starts.push(low)
  }
  return starts
}

/** Takes paragraphs and their drawings at true size, one for one, gives what is seen of each. */
export function measure(placed: readonly Placed[], drawings: readonly Element[]): Map<string, Seen> {
  const seen = new Map<string, Seen>()
  placed.forEach(({ id, lead, line, below }, index) => {
    const drawing = drawings[index]
    if (drawing === undefined) return
    const height = drawing.getBoundingClientRect().height - lead - below / 15
    const lines = Math.max(1, Math.round(height / line))
    const words = drawing.querySelector('[data-words]')
    seen.set(id, { lines, starts: words === null || lines < 4 ? [] : lineStarts(words, lines, line) })
  })
  return seen
}
