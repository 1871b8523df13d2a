import { cutAtoms, gaps, type Atoms } from '../text/atoms'
import { stemWord } from '../text/stem'
import { hashText, startLength } from '../text/word'
import type { MatchForm } from './model'
import { addBeginning, addToTable, createBeginnings, createTable, listOf, type TermTable } from './termTable'
import { deverbalVerbs } from './words'

/** `spelling` writes the same term with other blanks or signs. */
export type PatternRelation = 'self' | 'spelling' | 'alias' | 'alternative'

/** One way to write a target. Keys are the atoms in small letters, joined without a separator. */
export interface Pattern {
  target: number
  raw: string
  key: string
  /** null where the words take no inflection (names of products). */
  stemKey: string | null
  words: string[]
  hasSlash: boolean
  isAcronym: boolean
  relation: PatternRelation
  /** The ambiguous name whose rules a hit must pass. */
  gate: string | null
  side: 'acronym' | 'term' | null
}

/** A doing with an object, such as "API development", for the phrase rule. */
export interface PhrasePattern {
  target: number
  object: string[]
  head: string
  verbs: Set<string>
  relation: PatternRelation
}

export interface PatternIndex {
  byKey: TermTable<Pattern>
  byStem: TermTable<Pattern>
  phrases: Map<string, PhrasePattern[]>
  /** Marks the first letters of all longer keys: a run of atoms that begins otherwise is given up at once. */
  beginnings: Uint8Array
  maxKey: number
  maxAtoms: number
  /** Makes what begins with these first letters, by their hash, before it is looked for; null where all is made. */
  fill: ((start: number) => void) | null
  fillPhrases: ((start: number) => void) | null
}

/** An index without patterns, roomy enough for about `size` of them. */
export function emptyIndex(size = 200): PatternIndex {
  return {
    byKey: createTable(size),
    byStem: createTable(size),
    phrases: new Map(),
    beginnings: createBeginnings(size),
    maxKey: 0,
    maxAtoms: 1,
    fill: null,
    fillPhrases: null,
  }
}

const versionable =
  /^(?:python|java|html|css|angular|vue|php|perl|swift|rails|django|es|drupal|node|laravel|symfony|office|ruby)$/

/** The name without a version glued to it (Python3), where that is how people write it. */
export function withoutVersion(lower: string): string | null {
  const last = lower.charCodeAt(lower.length - 1)
  if (last < 48 || last > 57 || lower.length > 12) return null
  const base = lower.replace(/\d{1,2}$/, '')
  return versionable.test(base) ? base : null
}

/**
 * Whether a word of a term is an ordinary one that bends (develop, reviews), not a name: names are written in mixed
 * case, capitals, or with digits and signs.
 */
function bends(raw: string): boolean {
  return /^(?:\p{Lu}?\p{Ll}{2,}|[A-Z]+s)$/u.test(raw) || /^[A-Z]{2,6}$/.test(raw)
}

/** The stems of a term's atoms, joined: ordinary words bend, names do not. */
export function joinStems({ words }: Atoms): string {
  let joined = ''
  for (const word of words) joined += bends(word.raw) ? word.stem : word.lower
  return joined
}

export interface PatternOptions {
  target: number
  relation: PatternRelation
  /** Product names take no inflection. */
  ordinary: boolean
  gate?: string | null
  side?: 'acronym' | 'term' | null
}

/** Compiles one way to write a term; null where it holds nothing that can be found. */
export function compilePattern(raw: string, options: PatternOptions): Pattern | null {
  const atoms = cutAtoms(raw.slice(0, 400))
  if (atoms.count === 0 || atoms.count > 12) return null
  const key = atoms.lower.join('')
  if (key === 'and') return null
  const isAcronym = atoms.count === 1 && /^[A-Z][A-Z0-9]{1,6}s?$/.test(atoms.raw[0] ?? '')
  const takesInflection = options.ordinary || isAcronym
  return {
    target: options.target,
    raw: atoms.normalised.text.trim().replace(/\s+/g, ' '),
    key,
    stemKey: takesInflection ? joinStems(atoms) : null,
    words: atoms.lower,
    hasSlash: atoms.before.slice(1, -1).includes(gaps.slash),
    isAcronym,
    relation: options.relation,
    gate: options.gate ?? null,
    side: options.side ?? null,
  }
}

/** The phrase form of a term, where its last word is a noun for a doing; `known` are the stems of its object. */
export function compilePhrase(pattern: Pattern, known?: string[]): PhrasePattern | null {
  const head = pattern.words.at(-1) ?? ''
  const verbs = deverbalVerbs.get(head)
  const size = pattern.words.length
  if (size < 2 || size > 4 || pattern.stemKey === null || (!verbs && (size > 2 || head.length < 4)))
    return null
  const object = known ?? pattern.words.slice(0, -1).map(stemWord)
  return { target: pattern.target, object, head, verbs: verbStems(head), relation: pattern.relation }
}

const stemsOfVerbs = new Map<string, Set<string>>()

function verbStems(head: string): Set<string> {
  const known = stemsOfVerbs.get(head)
  if (known) return known
  const stems = new Set(deverbalVerbs.get(head)?.split(' ').map(stemWord))
  if (stems.size > 0) stemsOfVerbs.set(head, stems)
  return stems
}

/** Adds what a pattern is written as. */
export function addKey(index: PatternIndex, pattern: Pattern): void {
  addToTable(index.byKey, pattern.key, pattern)
  addBeginning(index.beginnings, pattern.key)
}

/** Adds the stems of a pattern whose words bend. */
export function addStem(index: PatternIndex, pattern: Pattern): void {
  if (pattern.stemKey === null) return
  addToTable(index.byStem, pattern.stemKey, pattern)
  addBeginning(index.beginnings, pattern.stemKey)
}

/** Adds the phrase form of a pattern that is a doing; `object` are the stems of its object, where known. */
export function addPhrase(index: PatternIndex, pattern: Pattern, object?: string[]): void {
  const phrase = compilePhrase(pattern, object)
  if (!phrase) return
  const last = phrase.object.at(-1) ?? ''
  const list = index.phrases.get(last)
  if (list) list.push(phrase)
  else index.phrases.set(last, [phrase])
}

/** Adds a pattern to an index, and its phrase form unless the pattern is no doing to be looked for. */
export function addPattern(index: PatternIndex, pattern: Pattern, withPhrase = true): void {
  addKey(index, pattern)
  addStem(index, pattern)
  if (withPhrase) addPhrase(index, pattern)
  index.maxKey = Math.max(index.maxKey, pattern.key.length + 14)
  index.maxAtoms = Math.min(14, Math.max(index.maxAtoms, pattern.words.length + 3))
}

/** The patterns written with a key. */
export function patternsOfKey(index: PatternIndex, key: string): Pattern[] | undefined {
  index.fill?.(hashText(key, Math.min(key.length, startLength)))
  return listOf(index.byKey, key)
}

/** The patterns whose joined stems are these. */
export function patternsOfStem(index: PatternIndex, stems: string): Pattern[] | undefined {
  index.fill?.(hashText(stems, Math.min(stems.length, startLength)))
  return listOf(index.byStem, stems)
}

const credit: Record<MatchForm, number> = {
  exact: 1,
  spelling: 1,
  inflection: 0.95,
  alias: 0.9,
  phrase: 0.8,
  alternative: 0.9,
}

/** Form credit f of a mention. `alternative` is worth an alias: one of the accepted names stands there. */
export function formCredit(form: MatchForm): number {
  return credit[form]
}
