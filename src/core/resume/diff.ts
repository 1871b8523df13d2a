/** A stretch of words that both texts have, or only one of them. */
export interface DiffPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Above this many comparisons a text is shown as replaced as a whole. */
const mostCells = 1_000_000

const words = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}'’._/+#-]+|[^\s]/gu) ?? []

/**
 * Takes two texts, gives what became of the first, word by word: the same and removed parts make up `before`,
 * the same and added ones `after`. Longest common subsequence; texts too long for that are replaced as a whole.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = words(before)
  const b = words(after)
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail += 1
  return merge([
    { kind: 'same', text: a.slice(0, head).join('') },
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    { kind: 'same', text: a.slice(a.length - tail).join('') },
  ])
}

function middle(a: string[], b: string[]): DiffPart[] {
  const parts: DiffPart[] = []
  if (a.length * b.length > mostCells) {
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ]
  }
  const width = b.length + 1
  const lengths = new Uint32Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push({ kind: 'same', text: a[i] ?? '' })
      i += 1
      j += 1
    } else if (
      i < a.length &&
      (j === b.length || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      parts.push({ kind: 'removed', text: a[i] ?? '' })
      i += 1
    } else {
      parts.push({ kind: 'added', text: b[j] ?? '' })
      j += 1
    }
  }
  return parts
}

/** Joins neighbours of a kind, and takes a lone blank between two changes into them, so that phrases read as one. */
function merge(parts: DiffPart[]): DiffPart[] {
  const calm: DiffPart[] = []
  for (const [index, part] of parts.entries()) {
    const between = part.kind === 'same' && part.text.trim() === '' && part.text !== ''
    const inside = between && isChange(parts[index - 1]) && isChange(parts[index + 1])
    if (inside) calm.push({ kind: 'removed', text: part.text }, { kind: 'added', text: part.text })
    else calm.push(part)
  }
  const merged: DiffPart[] = []
  let removed = ''
  let added = ''
  const flush = (): void => {
    if (removed !== '') merged.push({ kind: 'removed', text: removed })
    if (added !== '') merged.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const part of calm) {
    if (part.text === '') continue
    if (part.kind === 'removed') removed += part.text
    else if (part.kind === 'added') added += part.text
    else {
      flush()
      const last = merged.at(-1)
      if (last?.kind === 'same') last.text += part.text
      else merged.push({ ...part })
    }
  }
  flush()
  return merged
}

const isChange = (part: DiffPart | undefined): boolean =>
  part !== undefined && part.kind !== 'same' && part.text !== ''

/** How alike two texts are, 0 to 1: the share of words they have in common (Dice). */
export function likeness(before: string, after: string): number {
  if (before === after) return 1
  const count = new Map<string, number>()
  const a = before.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const b = after.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (a.length === 0 || b.length === 0) return 0
  for (const word of a) count.set(word, (count.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of b) {
    const left = count.get(word) ?? 0
    if (left === 0) continue
    shared += 1
    count.set(word, left - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

export interface Alignment {
  /** Index before and after of what stands in both. `moved` where its place among the kept ones changed. */
  pairs: { before: number; after: number; moved: boolean }[]
  removed: number[]
  added: number[]
}

const leastLikeness = 0.4
const mostPairs = 20_000

/**
 * Finds what became of each item of a list: equal ones first, then the most alike, never under 0.4. Items past
 * 20,000 comparisons count as removed and added.
 */
export function align(before: readonly string[], after: readonly string[]): Alignment {
  const partner = new Map<number, number>()
  const waiting = new Map<string, number[]>()
  for (const [index, text] of before.entries()) waiting.set(text, [...(waiting.get(text) ?? []), index])
  for (const [index, text] of after.entries()) {
    const from = waiting.get(text)?.shift()
    if (from !== undefined) partner.set(index, from)
  }
  const taken = new Set(partner.values())
  const openBefore = indexesOf(before).filter((index) => !taken.has(index))
  const openAfter = indexesOf(after).filter((index) => !partner.has(index))
  if (openBefore.length * openAfter.length <= mostPairs) {
    const candidates = openAfter.flatMap((to) =>
      openBefore.map((from) => ({ from, to, alike: likeness(before[from] ?? '', after[to] ?? '') })),
    )
    candidates.sort((x, y) => y.alike - x.alike || Math.abs(x.from - x.to) - Math.abs(y.from - y.to))
    for (const { from, to, alike } of candidates) {
      if (alike < leastLikeness) break
      if (taken.has(from) || partner.has(to)) continue
      taken.add(from)
      partner.set(to, from)
    }
  }
  const kept = [...partner].sort(([x], [y]) => x - y)
  const still = longestRising(kept.map(([, from]) => from))
  return {
    pairs: kept.map(([to, from], index) => ({ before: from, after: to, moved: !still.has(index) })),
    removed: indexesOf(before).filter((index) => !taken.has(index)),
    added: indexesOf(after).filter((index) => !partner.has(index)),
  }
}

const indexesOf = (list: readonly unknown[]): number[] => [...list.keys()]

/** The places of a longest rising run: what stayed in order while the rest moved around it. */
function longestRising(values: readonly number[]): Set<number> {
  const ends: number[] = []
  const previous: number[] = []
  for (const [index, value] of values.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const half = (low + high) >> 1
      if ((values[ends[half] ?? 0] ?? 0) < value) low = half + 1
      else high = half
    }
    previous[index] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = index
  }
  const run = new Set<number>()
  let place = ends.at(-1) ?? -1
  while (place >= 0) {
    run.add(place)
    place = previous[place] ?? -1
  }
  return run
}
