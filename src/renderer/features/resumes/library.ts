import { useCallback, useSyncExternalStore } from 'react'
import { groupBullets, type BulletGroup, type StandingBullet } from '../../../core/resume/bulletLibrary'
import { likeness } from '../../../core/resume/diff'

/** Every bullet the person ever wrote, by what it tells; told to the bullets of an editor. */
export interface Library {
  subscribe: (listener: () => void) => () => void
  set: (bullets: readonly StandingBullet[]) => void
  groups: () => readonly BulletGroup[]
  /** The wordings of what a text tells; null where it stands alone. */
  groupOf: (text: string) => BulletGroup | null
  /** Opens the wordings of the bullet at this address. */
  ask: (field: string) => void
}

const leastLikeness = 0.6

export function createLibrary(ask: (field: string) => void): Library {
  let groups: readonly BulletGroup[] = []
  let byText = new Map<string, BulletGroup>()
  const guessed = new Map<string, BulletGroup | null>()
  const listeners = new Set<() => void>()

  /** A bullet reworded since the library was read still belongs to its likest one. */
  function guess(text: string): BulletGroup | null {
    let best: BulletGroup | null = null
    let bestScore = leastLikeness
    for (const group of groups) {
      const score = likeness(group.wordings[0]?.text ?? '', text)
      if (score <= bestScore) continue
      best = group
      bestScore = score
    }
    return best
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (bullets) => {
      groups = groupBullets(bullets)
      byText = new Map(groups.flatMap((group) => group.wordings.map(({ text }) => [text, group] as const)))
      guessed.clear()
      for (const listener of listeners) listener()
    },
    groups: () => groups,
    groupOf: (text) => {
      const words = text.trim()
      const known = byText.get(words)
      if (known !== undefined || words === '' || groups.length === 0) return known ?? null
      const before = guessed.get(words)
      if (before !== undefined) return before
      if (guessed.size > 500) guessed.clear()
      const found = guess(words)
      guessed.set(words, found)
      return found
    },
    ask,
  }
}

const noSubscription = () => () => {}

/** How many other wordings there are of what a bullet tells. */
export function useOtherWordings(library: Library | null, text: string): number {
  return useSyncExternalStore(
    library?.subscribe ?? noSubscription,
    useCallback(() => {
      const group = library?.groupOf(text) ?? null
      return group === null ? 0 : group.wordings.filter((each) => each.text !== text.trim()).length
    }, [library, text]),
  )
}
