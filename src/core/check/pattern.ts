import { cutAtoms, gaps, type Atoms } from '../text/atoms'
import { stemRaw, stemWord } from '../text/stem'
import type { MatchForm } from './model'
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
  byKey: Map<string, Pattern[]>
  byStem: Map<string, Pattern[]>
  phrases: Map<string, PhrasePattern[]>
  /** The first letters of all longer keys: a run of atoms that begins otherwise is given up at once. */
  beginnings: Set<string>
  maxKey: number
  maxAtoms: number
}

export function emptyIndex(): PatternIndex {
  return {
    byKey: new Map(),
    byStem: new Map(),
    phrases: new Map(),
    beginnings: new Set(),
    maxKey: 0,
    maxAtoms: 1,
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
  return /^(?:[A-Z]?[a-z]{2,}|[A-Z]+s)$/.test(raw) || /^[A-Z]{2,6}$/.test(raw)
}

/** The stems of a term's atoms, joined: ordinary words bend, names do not. */
export function joinStems(atoms: Atoms): string {
  let joined = ''
  for (let at = 0; at < atoms.count; at++) {
    const raw = atoms.raw[at] ?? ''
    const lower = atoms.lower[at] ?? ''
    joined += bends(raw) ? stemRaw(raw, lower) : lower
  }
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
    words: atoms.lower.slice(),
    hasSlash: atoms.before.slice(1, -1).includes(gaps.slash),
    isAcronym,
    relation: options.relation,
    gate: options.gate ?? null,
    side: options.side ?? null,
  }
}

/** The phrase form of a term, where its last word is a noun for a doing. */
export function compilePhrase(pattern: Pattern): PhrasePattern | null {
  const head = pattern.words.at(-1) ?? ''
  const verbs = deverbalVerbs.get(head)
  const size = pattern.words.length
  if (size < 2 || size > 4 || pattern.stemKey === null || (!verbs && (size > 2 || head.length < 4)))
    return null
  const object = pattern.words.slice(0, -1).map(stemWord)
  return {
    target: pattern.target,
    object,
    head,
    verbs: new Set(verbs?.split(' ').map(stemWord)),
    relation: pattern.relation,
  }
}

/** Letters of a key that `beginnings` holds. */
export const beginningLength = 7

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Adds a pattern (and its phrase form) to an index. */
export function addPattern(index: PatternIndex, pattern: Pattern): void {
  push(index.byKey, pattern.key, pattern)
  if (pattern.stemKey !== null) push(index.byStem, pattern.stemKey, pattern)
  index.beginnings.add(pattern.key.slice(0, beginningLength))
  if (pattern.stemKey !== null) index.beginnings.add(pattern.stemKey.slice(0, beginningLength))
  index.maxKey = Math.max(index.maxKey, pattern.key.length + 14)
  index.maxAtoms = Math.min(14, Math.max(index.maxAtoms, pattern.words.length + 3))
  const phrase = compilePhrase(pattern)
  if (phrase) push(index.phrases, phrase.object.at(-1) ?? '', phrase)
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
