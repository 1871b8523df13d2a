import { hashText, startLength } from '../text/word'
import { addKey, addPhrase, addStem, emptyIndex, type Pattern, type PatternIndex } from './pattern'
import { preparedParts, type PreparedForm } from './preparedTerms'

/** Lists of numbers by hash, each taken once, in the order they were added from the last to the first. */
interface Buckets {
  add: (hash: number, entry: number) => void
  take: (hash: number, each: (entry: number) => void) => void
}

function createBuckets(size: number): Buckets {
  let slots = 64
  while (slots < size * 2) slots *= 2
  const hashes = new Int32Array(slots)
  /** Place of the first entry, from 1; 0 where the slot is free, -1 where its list was taken. */
  const heads = new Int32Array(slots)
  const entries = new Int32Array(size)
  const next = new Int32Array(size)
  let count = 0
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 13)) & (slots - 1)
    while (heads[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  return {
    add(hash, entry) {
      const slot = slotOf(hash)
      hashes[slot] = hash
      entries[count] = entry
      next[count] = heads[slot] ?? 0
      heads[slot] = ++count
    },
    take(hash, each) {
      const slot = slotOf(hash)
      let place = heads[slot] ?? 0
      if (place <= 0) return
      heads[slot] = -1
      for (; place > 0; place = next[place - 1] ?? 0) each(entries[place - 1] ?? 0)
    },
  }
}

/** Hash of the first letters of `line[from, to)`, blanks left out. */
function startIn(line: string, from: number, to: number): number {
  let hash = 0
  let letters = 0
  for (let at = from; at < to && letters < startLength; at++) {
    if (line.charCodeAt(at) === 32) continue
    hash = hashText(line.charAt(at), 1, hash)
    letters++
  }
  return hash
}

const isSame = (line: string, { stemAt, objectAt }: PreparedForm) =>
  objectAt - stemAt === 2 && line.charCodeAt(stemAt) === 61

/**
 * An index over many forms, given as prepared lines, that makes the pattern of a form when a text first has a run of
 * words that begins as it does. It finds what an index made at once finds, in the same order.
 */
export function createLazyIndex(
  prepared: readonly string[],
  patternAt: (place: number) => Pattern | null,
): PatternIndex {
  const index = emptyIndex(prepared.length)
  const starts = createBuckets(prepared.length * 2)
  const objects = createBuckets(prepared.length)
  let longest = 0
  // From the last to the first, since a list gives back first what was added last.
  for (let place = prepared.length - 1; place >= 0; place--) {
    const line = prepared[place] ?? ''
    if (line === '') continue
    const parts = preparedParts(line)
    const { stemAt, objectAt } = parts
    const keyStart = startIn(line, 0, stemAt - 1)
    if (objectAt - stemAt > 1) {
      const rootStart = isSame(line, parts) ? keyStart : startIn(line, stemAt, objectAt - 1)
      starts.add(rootStart, place * 2 + 1)
    }
    starts.add(keyStart, place * 2)
    if (objectAt < line.length) {
      const lastWord = Math.max(objectAt, line.lastIndexOf(' ') + 1)
      objects.add(startIn(line, lastWord, line.length), place)
    }
    longest = Math.max(longest, stemAt - 1)
  }
  return {
    ...index,
    maxKey: longest + 14,
    maxAtoms: 14,
    fill(start) {
      starts.take(start, (entry) => {
        const pattern = patternAt(entry >> 1)
        if (!pattern) return
        if ((entry & 1) === 0) addKey(index, pattern)
        else addStem(index, pattern)
      })
    },
    fillPhrases(start) {
      objects.take(start, (place) => {
        const pattern = patternAt(place)
        if (pattern) addPhrase(index, pattern, preparedObject(prepared[place] ?? ''))
      })
    },
  }
}

function preparedObject(line: string): string[] {
  return line.slice(preparedParts(line).objectAt).split(' ')
}
