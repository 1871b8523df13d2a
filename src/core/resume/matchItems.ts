import { align } from './diff'

/**
 * Takes a list before and after one edit or many, gives for each place before the place after, or null where the item
 * is gone. Equal items meet first, then, in lists of one length, what stands in the same place, then the most alike,
 * then what stands in the same gap between items that met.
 */
export function matchItems<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => unknown,
  textOf: (item: T) => string,
): (number | null)[] {
  const places: (number | null)[] = before.map(() => null)
  const taken = new Set<number>()
  const pair = (from: number, to: number): void => {
    places[from] = to
    taken.add(to)
  }
  const waiting = new Map<unknown, number[]>()
  for (const [index, item] of after.entries()) {
    const key = keyOf(item)
    const list = waiting.get(key)
    if (list === undefined) waiting.set(key, [index])
    else list.push(index)
  }
  for (const [index, item] of before.entries()) {
    const to = waiting.get(keyOf(item))?.shift()
    if (to !== undefined) pair(index, to)
  }
  if (before.length === after.length) {
    for (const index of before.keys()) {
      if (places[index] === null && !taken.has(index)) pair(index, index)
    }
  }
  const openBefore = [...before.keys()].filter((index) => places[index] === null)
  const openAfter = [...after.keys()].filter((index) => !taken.has(index))
  if (openBefore.length === 0 || openAfter.length === 0) return places
  const alike = align(
    openBefore.map((index) => textAt(before, index, textOf)),
    openAfter.map((index) => textAt(after, index, textOf)),
  )
  for (const { before: from, after: to } of alike.pairs) pair(openBefore[from] ?? 0, openAfter[to] ?? 0)
  pairGaps(places, after.length, taken, pair)
  return places
}

function textAt<T>(list: readonly T[], index: number, textOf: (item: T) => string): string {
  const item = list[index]
  return item === undefined ? '' : textOf(item)
}

function pairGaps(
  places: readonly (number | null)[],
  count: number,
  taken: ReadonlySet<number>,
  pair: (from: number, to: number) => void,
): void {
  let next = 0
  for (const [from, place] of places.entries()) {
    if (place !== null) next = place + 1
    else if (next < count && !taken.has(next)) {
      pair(from, next)
      next += 1
    }
  }
}
