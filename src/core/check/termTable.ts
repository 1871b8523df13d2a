import { beginningLength, hashText } from '../text/word'

/** Lists of values by key, found by the key's hash: a text is searched without making a string of every run of words. */
export interface TermTable<T> {
  hashes: Int32Array
  /** Number of the list in each slot, from 1; 0 where the slot is free. */
  slots: Int32Array
  keys: string[]
  lists: T[][]
}

function slotsFor(size: number): number {
  let slots = 16
  while (slots < size * 2) slots *= 2
  return slots
}

export function createTable<T>(size: number): TermTable<T> {
  const slots = slotsFor(size)
  return { hashes: new Int32Array(slots), slots: new Int32Array(slots), keys: [], lists: [] }
}

function spread(hash: number): number {
  return hash ^ (hash >>> 13)
}

/** First slot from the one of `hash` on that is free or holds the hash; `from` goes on behind a slot that was another's. */
function probe(table: TermTable<unknown>, hash: number, from = spread(hash)): number {
  const mask = table.slots.length - 1
  let slot = from & mask
  while (table.slots[slot] !== 0 && table.hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

function grow(table: TermTable<unknown>): void {
  const size = table.slots.length * 2
  table.hashes = new Int32Array(size)
  table.slots = new Int32Array(size)
  for (const [place, key] of table.keys.entries()) {
    const hash = hashText(key)
    let slot = probe(table, hash)
    while (table.slots[slot] !== 0) slot = probe(table, hash, slot + 1)
    table.hashes[slot] = hash
    table.slots[slot] = place + 1
  }
}

/** Adds a value to the list of a key. */
export function addToTable<T>(table: TermTable<T>, key: string, value: T): void {
  const hash = hashText(key)
  let slot = probe(table, hash)
  for (let place = table.slots[slot] ?? 0; place !== 0; place = table.slots[slot] ?? 0) {
    if (table.keys[place - 1] === key) {
      table.lists[place - 1]?.push(value)
      return
    }
    slot = probe(table, hash, slot + 1)
  }
  table.keys.push(key)
  table.lists.push([value])
  table.hashes[slot] = hash
  table.slots[slot] = table.keys.length
  if (table.keys.length * 2 > table.slots.length) grow(table)
}

/** The list of a key. */
export function listOf<T>(table: TermTable<T>, key: string): T[] | undefined {
  const hash = hashText(key)
  let slot = probe(table, hash)
  for (let place = table.slots[slot] ?? 0; place !== 0; place = table.slots[slot] ?? 0) {
    if (table.keys[place - 1] === key) return table.lists[place - 1]
    slot = probe(table, hash, slot + 1)
  }
  return undefined
}

/** Whether the pieces `[from, to)` joined are the key. */
function isJoined(key: string, pieces: string[], from: number, to: number): boolean {
  let at = 0
  for (let place = from; place < to; place++) {
    const piece = pieces[place] ?? ''
    if (!key.startsWith(piece, at)) return false
    at += piece.length
  }
  return at === key.length
}

/** The list of the key that the pieces `[from, to)` make when joined; `hash` is the hash of that key. */
export function listOfJoined<T>(
  table: TermTable<T>,
  hash: number,
  pieces: string[],
  from: number,
  to: number,
): T[] | undefined {
  let slot = probe(table, hash)
  for (let place = table.slots[slot] ?? 0; place !== 0; place = table.slots[slot] ?? 0) {
    if (isJoined(table.keys[place - 1] ?? '', pieces, from, to)) return table.lists[place - 1]
    slot = probe(table, hash, slot + 1)
  }
  return undefined
}

/** Marks for the first letters of keys: a mark too many costs a look, one too few never happens. */
export function createBeginnings(size: number): Uint8Array {
  return new Uint8Array(slotsFor(size) * 4)
}

export function addBeginning(marks: Uint8Array, key: string): void {
  marks[spread(hashText(key, Math.min(key.length, beginningLength))) & (marks.length - 1)] = 1
}

export function hasBeginning(marks: Uint8Array, hash: number): boolean {
  return marks[spread(hash) & (marks.length - 1)] === 1
}
