import { align } from './diff'
import type { Choose, Merger } from './mergeModel'

interface Node<T> {
  /** Places in mine and in theirs; null where it is not there. */
  mine: number | null
  theirs: number | null
  item: T
}

/** What becomes of one item that both sides knew: the merged one or ones, or nothing. */
export type MergeItem<T> = (ancestor: T, mine: T, theirs: T, places: { mine: number; theirs: number }) => T[]

export interface ListMerge<T> {
  /** The list's address, without an index. */
  path: string
  textOf: (item: T) => string
  same: (one: T, other: T) => boolean
  pair: (before: readonly T[], after: readonly T[]) => Pairs
  mergeItem: MergeItem<T>
}

export interface Pairs {
  pairs: readonly { before: number; after: number }[]
}

/** Pairs lines: equal ones, then the most alike. */
export const pairLines = (before: readonly string[], after: readonly string[]): Pairs => align(before, after)

function isMoved({ pairs }: Pairs): boolean {
  const order = [...pairs].sort((a, b) => a.after - b.after)
  return order.some((pair, index) => pair.before < (order[index - 1]?.before ?? -1))
}

const partners = ({ pairs }: Pairs): Map<number, number> =>
  new Map(pairs.map(({ before, after }) => [before, after]))

/**
 * Merges a list three ways. Every item of each side is kept unless a side took it out; the order is mine, or theirs
 * where only they changed it; what they added stands after the item it followed.
 */
export function mergeLists<T>(
  merger: Merger,
  choose: Choose,
  list: ListMerge<T>,
  ancestor: readonly T[],
  mine: readonly T[],
  theirs: readonly T[],
): readonly T[] {
  const { path, textOf, same } = list
  const toMine = list.pair(ancestor, mine)
  const toTheirs = list.pair(ancestor, theirs)
  const mineOf = partners(toMine)
  const theirsOf = partners(toTheirs)
  const nodes: Node<T>[] = []
  const addNode = (items: readonly T[], at: number | null, from: number | null): void => {
    for (const item of items) nodes.push({ mine: at, theirs: from, item })
  }
  for (const [index, was] of ancestor.entries()) {
    const m = mineOf.get(index)
    const t = theirsOf.get(index)
    const my = m === undefined ? undefined : mine[m]
    const their = t === undefined ? undefined : theirs[t]
    if (my !== undefined && m !== undefined) {
      if (their !== undefined && t !== undefined) {
        addNode(list.mergeItem(was, my, their, { mine: m, theirs: t }), m, t)
        continue
      }
      const takes = merger.offer({
        id: `-${path}/${index}`,
        kind: 'removed',
        path: `${path}/${m}`,
        conflict: !same(was, my),
        ancestor: textOf(was),
        mine: textOf(my),
        theirs: null,
      })
      if (choose(takes) !== 'theirs') addNode([my], m, null)
    } else if (their !== undefined && t !== undefined && !same(was, their)) {
      const takes = merger.offer({
        id: `!${path}/${t}`,
        kind: 'changed',
        path: null,
        conflict: true,
        ancestor: textOf(was),
        mine: null,
        theirs: textOf(their),
      })
      if (choose(takes) !== 'mine') addNode([their], null, t)
    }
  }
  const knownMine = new Set(mineOf.values())
  const freshMine = [...mine.keys()].filter((at) => !knownMine.has(at))
  const freshTheirs = [...theirs.keys()].filter((at) => ![...theirsOf.values()].includes(at))
  const both = list.pair(
    freshMine.flatMap((at) => mine.slice(at, at + 1)),
    freshTheirs.flatMap((at) => theirs.slice(at, at + 1)),
  )
  const twin = new Map<number, number>()
  for (const { before, after } of both.pairs) {
    const m = freshMine[before]
    const t = freshTheirs[after]
    const my = m === undefined ? undefined : mine[m]
    const their = t === undefined ? undefined : theirs[t]
    if (m !== undefined && t !== undefined && my !== undefined && their !== undefined && same(my, their)) {
      twin.set(m, t)
    }
  }
  const twins = new Set(twin.values())
  for (const at of freshMine) addNode(mine.slice(at, at + 1), at, twin.get(at) ?? null)
  for (const at of freshTheirs) {
    if (twins.has(at)) continue
    const [item] = theirs.slice(at, at + 1)
    if (item === undefined) continue
    const takes = merger.offer({
      id: `+${path}/${at}`,
      kind: 'added',
      path: null,
      conflict: false,
      ancestor: null,
      mine: null,
      theirs: textOf(item),
    })
    if (choose(takes) !== 'mine') addNode([item], null, at)
  }
  return ordered(nodes, whoOrders(merger, choose, path, isMoved(toMine), isMoved(toTheirs)))
}

function whoOrders(
  merger: Merger,
  choose: Choose,
  path: string,
  myMoves: boolean,
  theirMoves: boolean,
): 'mine' | 'theirs' {
  if (!theirMoves) return 'mine'
  const takes = merger.offer({
    id: `=${path}`,
    kind: 'moved',
    path,
    conflict: myMoves,
    ancestor: null,
    mine: null,
    theirs: null,
  })
  return choose(takes) === 'theirs' ? 'theirs' : 'mine'
}

/** The nodes in the order of one side; those it does not have stand after the one they follow on the other side. */
function ordered<T>(nodes: readonly Node<T>[], first: 'mine' | 'theirs'): T[] {
  const second = first === 'mine' ? 'theirs' : 'mine'
  const placeIn = (side: 'mine' | 'theirs') => (a: Node<T>, b: Node<T>) => (a[side] ?? 0) - (b[side] ?? 0)
  const result = nodes.filter((node) => node[first] !== null).sort(placeIn(first))
  const late = nodes.filter((node) => node[first] === null).sort(placeIn(second))
  for (const node of late) {
    const own = node[second] ?? 0
    let after = -1
    let nearest = -1
    for (const [at, other] of result.entries()) {
      const place = other[second]
      if (place === null || place > own || place < nearest) continue
      nearest = place
      after = at
    }
    result.splice(after + 1, 0, node)
  }
  return result.map((node) => node.item)
}
