import { compoundParts } from './german'
import { stemRaw } from './stem'

/** A word as written, with all that a search needs of it, made once and shared by every text that has the word. */
export interface Word {
  raw: string
  /** Small letters, foreign letters folded: Führung is "fuehrung", `&` is "and". */
  lower: string
  /** What the forms of one word share. */
  stem: string
  /** Whether it begins with a capital. */
  isCapital: boolean
  /** Shorter words that a German compound holds. */
  parts: string[]
  /** Bits that a search sets for itself; -1 until then. */
  tags: number
  /** Hashes of `lower` and `stem` that can be joined; see `joinHashes`. */
  key: number
  keyPower: number
  root: number
  rootPower: number
  /** Hashes of the first letters of `lower` and `stem`, -1 where they are shorter. */
  keyBegins: number
  rootBegins: number
  /** Hashes of fewer first letters, of the whole where it is shorter. */
  keyStart: number
  rootStart: number
}

/** Letters that the hash of a beginning covers, and of a start. */
export const beginningLength = 7
export const startLength = 5

const base = 0x01000193
/** Hashes keep to 30 bits, which every engine holds without a box. */
const bits = 0x3fffffff

/** Polynomial hash of `text[0, end)`, going on from the hash of what stands before it. */
export function hashText(text: string, end = text.length, before = 0): number {
  let hash = before
  for (let at = 0; at < end; at++) hash = (Math.imul(hash, base) + text.charCodeAt(at)) & bits
  return hash
}

const powers: number[] = [1]

/** The base to the power of a length, by which a hash is multiplied when so many letters follow it. */
export function hashPower(length: number): number {
  while (powers.length <= Math.min(length, 512)) powers.push(Math.imul(powers.at(-1) ?? 1, base) & bits)
  let power = powers[Math.min(length, 512)] ?? 1
  for (let more = 512; more < length; more++) power = Math.imul(power, base) & bits
  return power
}

/** The hash of two texts joined: of the first, and of the second with its power. */
export function joinHashes(first: number, second: number, power: number): number {
  return (Math.imul(first, power) + second) & bits
}

const foreign = /[\u00c0-\u024f]/

/** Letters that people without the keys write in others: Führung as Fuehrung, résumé as resume. */
function foldLetters(lower: string): string {
  if (!foreign.test(lower)) return lower
  return lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

const capital = /^\p{Lu}/u

function makeWord(raw: string): Word {
  const lower = raw === '&' ? 'and' : foldLetters(raw.toLowerCase().replaceAll(' ', ''))
  const stem = stemRaw(raw, lower)
  return {
    raw,
    lower,
    stem,
    isCapital: capital.test(raw),
    parts: compoundParts(lower),
    tags: -1,
    key: hashText(lower),
    keyPower: hashPower(lower.length),
    root: hashText(stem),
    rootPower: hashPower(stem.length),
    keyBegins: lower.length < beginningLength ? -1 : hashText(lower, beginningLength),
    rootBegins: stem.length < beginningLength ? -1 : hashText(stem, beginningLength),
    keyStart: hashText(lower, Math.min(lower.length, startLength)),
    rootStart: hashText(stem, Math.min(stem.length, startLength)),
  }
}

const longest = 40
const limit = 20_000
let known = new Map<string, Word>()
let older = new Map<string, Word>()

/** The word of a piece of text. Words in use are kept, at most forty thousand of them. */
export function wordOf(raw: string): Word {
  const word = known.get(raw)
  if (word !== undefined) return word
  const remembered = older.get(raw) ?? makeWord(raw)
  if (raw.length > longest) return remembered
  if (known.size >= limit) {
    older = known
    known = new Map()
  }
  known.set(raw, remembered)
  return remembered
}
