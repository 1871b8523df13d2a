import { cutAtoms, gaps, type Atoms } from '../text/atoms'
import { stemRaw } from '../text/stem'
import { beginningLength, withoutVersion, type Pattern, type PatternIndex } from './pattern'

/** A place where a pattern stands, before any rule of meaning: atoms `[from, to)`. */
export interface Candidate {
  pattern: Pattern
  from: number
  to: number
  by: 'key' | 'stem' | 'version'
}

/** A text with what every check of it needs; `known` are the vocabulary's own terms in it. */
export interface AnalysedText {
  atoms: Atoms
  stems: string[]
  known: Candidate[]
  /** Per atom: 2 a technology, 1 an ambiguous name in its right capitals, 0 neither. */
  technical: Uint8Array
  /** Per atom: 1 where a vocabulary term covers it. */
  covered: Uint8Array
  /** Per atom: place in `known` of the first span that begins there or later. */
  firstKnown: Int32Array
}

export interface Analyser {
  analyse(text: string): AnalysedText
}

/** What the analyser must know of a vocabulary group. */
export interface GroupTraits {
  kind: string
  gate: boolean
}

const joinable = new Set<number>([
  gaps.empty,
  gaps.blank,
  gaps.hyphen,
  gaps.dot,
  gaps.apostrophe,
  gaps.underscore,
  gaps.slash,
])

function fits(pattern: Pattern, atoms: Atoms, from: number, to: number, hasSlash: boolean): boolean {
  if (hasSlash && !pattern.hasSlash) return false
  if (to - from === 1 || pattern.words.length > 1) return true
  for (let at = from + 1; at < to; at++) {
    const gap = atoms.before[at]
    if (gap === gaps.blank || gap === gaps.apostrophe) return false
    if (gap === gaps.dot && atoms.raw[from] === atoms.lower[from] && pattern.isAcronym) return false
  }
  return true
}

/** Every place of a text where a pattern of the index stands, by joined key and by joined stems. */
export function scan(atoms: Atoms, stems: string[], index: PatternIndex): Candidate[] {
  const found: Candidate[] = []
  const take = (
    patterns: Pattern[] | undefined,
    from: number,
    to: number,
    by: Candidate['by'],
    hasSlash: boolean,
  ) => {
    if (!patterns) return
    for (const pattern of patterns) {
      if (fits(pattern, atoms, from, to, hasSlash)) found.push({ pattern, from, to, by })
    }
  }
  for (let from = 0; from < atoms.count; from++) {
    let key = ''
    let stem = ''
    let hasSlash = false
    const limit = Math.min(atoms.count, from + index.maxAtoms)
    for (let at = from; at < limit; at++) {
      if (at > from) {
        const gap = atoms.before[at] ?? gaps.none
        if (!joinable.has(gap)) break
        if (gap === gaps.slash) hasSlash = true
      }
      const lower = atoms.lower[at] ?? ''
      key += lower
      stem += stems[at] ?? ''
      if (key.length > index.maxKey) break
      if (key.length >= beginningLength && stem.length >= beginningLength) {
        const begins =
          index.beginnings.has(key.slice(0, beginningLength)) ||
          index.beginnings.has(stem.slice(0, beginningLength))
        if (!begins && at > from) break
      }
      const byKey = index.byKey.get(key)
      take(byKey, from, at + 1, 'key', hasSlash)
      take(index.byStem.get(stem), from, at + 1, 'stem', hasSlash)
      if (at === from && !byKey) {
        const base = withoutVersion(lower)
        if (base !== null) take(index.byKey.get(base), from, at + 1, 'version', false)
      }
    }
  }
  return found
}

const cacheLimit = 3_000
const technicalKinds = new Set(['language', 'framework', 'tool', 'platform', 'database'])

function isAllCapitals(raw: string, written: string): boolean {
  return raw.length > 2 && raw === written.toUpperCase()
}

/** Makes the analyser of a vocabulary: it remembers texts, so that a keystroke costs only the block it changed. */
export function createAnalyser(index: PatternIndex, groups: GroupTraits[]): Analyser {
  const cache = new Map<string, AnalysedText>()
  return {
    analyse(text) {
      const remembered = cache.get(text)
      if (remembered) return remembered
      const atoms = cutAtoms(text)
      const stems = atoms.raw.map((raw, at) => stemRaw(raw, atoms.lower[at] ?? ''))
      const known = scan(atoms, stems, index)
      const technical = new Uint8Array(atoms.count)
      const covered = new Uint8Array(atoms.count)
      const firstKnown = new Int32Array(atoms.count + 1)
      let place = 0
      for (let at = 0; at <= atoms.count; at++) {
        while (place < known.length && (known[place]?.from ?? 0) < at) place++
        firstKnown[at] = place
      }
      for (const { pattern, from, to, by } of known) {
        covered.fill(1, from, to)
        const group = groups[pattern.target]
        if (!group || by === 'stem' || !technicalKinds.has(group.kind)) continue
        const isRight =
          pattern.gate === null ||
          (to - from === 1 &&
            (atoms.raw[from] === pattern.raw || isAllCapitals(atoms.raw[from] ?? '', pattern.raw)))
        if (!isRight) continue
        const value = pattern.gate === null ? 2 : 1
        for (let at = from; at < to; at++) technical[at] = Math.max(technical[at] ?? 0, value)
      }
      const analysed = { atoms, stems, known, technical, covered, firstKnown }
      if (cache.size >= cacheLimit) cache.clear()
      if (text.length < 50_000) cache.set(text, analysed)
      return analysed
    },
  }
}
