import { cutAtoms, gaps, type Atoms } from '../text/atoms'
import { createRecent } from '../text/recent'
import { stemWord } from '../text/stem'
import { beginningLength, hashText, joinHashes, startLength, type Word } from '../text/word'
import { patternsOfKey, patternsOfStem, withoutVersion, type Pattern, type PatternIndex } from './pattern'
import { hasBeginning, listOfJoined } from './termTable'

/** A place where a pattern stands, before any rule of meaning: atoms `[from, to)`. */
export interface Candidate {
  pattern: Pattern
  from: number
  to: number
  /** `part`: the word is a German compound that holds the pattern. */
  by: 'key' | 'stem' | 'version' | 'part'
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

/** "A P" may be A/P, "a p-value" is not. */
function isCapital({ words }: Atoms, from: number, to: number): boolean {
  return words.slice(from, to).every((word) => word.isCapital)
}

function fits(pattern: Pattern, atoms: Atoms, from: number, to: number, hasSlash: boolean): boolean {
  if (hasSlash && !pattern.hasSlash) return false
  if (to - from === 1) return true
  if (pattern.hasSlash && !hasSlash && pattern.key.length === 2) return isCapital(atoms, from, to)
  if (pattern.words.length > 1) return true
  for (let at = from + 1; at < to; at++) {
    const gap = atoms.before[at]
    if (gap === gaps.blank || gap === gaps.apostrophe) return false
    if (gap === gaps.dot && atoms.raw[from] === atoms.lower[from] && pattern.isAcronym) return false
  }
  return true
}

const joins: boolean[] = Object.values(gaps).map((gap) => joinable.has(gap))

/** Hash of the first letters of the pieces from `from` on, joined; -1 where they are too few. */
function beginningOf(pieces: string[], from: number, to: number): number {
  let hash = 0
  let letters = 0
  for (let at = from; at < to && letters < beginningLength; at++) {
    const piece = pieces[at] ?? ''
    const size = Math.min(piece.length, beginningLength - letters)
    hash = hashText(piece, size, hash)
    letters += size
  }
  return letters < beginningLength ? -1 : hash
}

/** Hash of the first letters of the pieces from `from` on, joined, of all where they are fewer. */
function startOf(pieces: string[], from: number, to: number): number {
  let hash = 0
  let letters = 0
  for (let at = from; at < to && letters < startLength; at++) {
    const piece = pieces[at] ?? ''
    const size = Math.min(piece.length, startLength - letters)
    hash = hashText(piece, size, hash)
    letters += size
  }
  return hash
}

/** Every place of a text where a pattern of the index stands, by joined key and by joined stems, in order. */
export function scan(atoms: Atoms, stems: string[], index: PatternIndex): Candidate[] {
  const found: Candidate[] = []
  const { words, lower, before, count } = atoms
  const { fill } = index
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
  for (let from = 0; from < count; from++) {
    let key = 0
    let root = 0
    let keySize = 0
    let rootSize = 0
    let hasSlash = false
    let isOpen = false
    let started = 0
    const limit = Math.min(count, from + index.maxAtoms)
    for (let at = from; at < limit; at++) {
      const word = words[at]
      if (!word) break
      if (at > from) {
        const gap = before[at] ?? gaps.none
        if (joins[gap] !== true) break
        if (gap === gaps.slash) hasSlash = true
      }
      key = joinHashes(key, word.key, word.keyPower)
      root = joinHashes(root, word.root, word.rootPower)
      keySize += word.lower.length
      rootSize += word.stem.length
      if (keySize > index.maxKey) break
      if (fill !== null && started < startLength) {
        fill(at === from ? word.keyStart : startOf(lower, from, at + 1))
        fill(at === from ? word.rootStart : startOf(stems, from, at + 1))
        started = Math.min(keySize, rootSize)
      }
      if (!isOpen && keySize >= beginningLength && rootSize >= beginningLength) {
        const begins =
          hasBeginning(index.beginnings, at === from ? word.keyBegins : beginningOf(lower, from, at + 1)) ||
          hasBeginning(index.beginnings, at === from ? word.rootBegins : beginningOf(stems, from, at + 1))
        if (!begins) {
          if (at === from) takeRest(word, from)
          break
        }
        isOpen = true
      }
      const byKey = listOfJoined(index.byKey, key, lower, from, at + 1)
      take(byKey, from, at + 1, 'key', hasSlash)
      take(listOfJoined(index.byStem, root, stems, from, at + 1), from, at + 1, 'stem', hasSlash)
      if (at === from && !byKey) takeRest(word, from)
    }
  }
  function takeRest(word: Word, from: number) {
    const bare = withoutVersion(word.lower)
    if (bare !== null) take(patternsOfKey(index, bare), from, from + 1, 'version', false)
    for (const part of word.parts) {
      const patterns = patternsOfKey(index, part) ?? patternsOfStem(index, stemWord(part))
      take(
        patterns?.filter(({ isAcronym }) => !isAcronym),
        from,
        from + 1,
        'part',
        false,
      )
    }
  }
  return found
}

/** Texts remembered: the blocks of a resume, its base and a posting. */
const cacheLimit = 150
const technicalKinds = new Set(['language', 'framework', 'tool', 'platform', 'database'])

function isAllCapitals(raw: string, written: string): boolean {
  return raw.length > 2 && raw === written.toUpperCase()
}

function scanLayers(atoms: Atoms, stems: string[], layers: PatternIndex[]): Candidate[] {
  const [top, ...under] = layers
  const found = top ? scan(atoms, stems, top) : []
  if (under.length === 0) return found
  for (const layer of under) found.push(...scan(atoms, stems, layer))
  return found.sort((one, other) => one.from - other.from)
}

/** Makes the analyser of a vocabulary: it remembers texts, so that a keystroke costs only the block it changed. */
export function createAnalyser(layers: PatternIndex[], groups: GroupTraits[]): Analyser {
  const cache = createRecent<AnalysedText>(cacheLimit)
  return {
    analyse(text) {
      const remembered = cache.get(text)
      if (remembered) return remembered
      const atoms = cutAtoms(text)
      const stems = atoms.words.map((word) => word.stem)
      const known = scanLayers(atoms, stems, layers)
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
        if (!group || by === 'stem' || by === 'part' || !technicalKinds.has(group.kind)) continue
        const isRight =
          pattern.gate === null ||
          (to - from === 1 &&
            (atoms.raw[from] === pattern.raw || isAllCapitals(atoms.raw[from] ?? '', pattern.raw)))
        if (!isRight) continue
        const value = pattern.gate === null ? 2 : 1
        for (let at = from; at < to; at++) technical[at] = Math.max(technical[at] ?? 0, value)
      }
      const analysed = { atoms, stems, known, technical, covered, firstKnown }
      if (text.length < 50_000) cache.set(text, analysed)
      return analysed
    },
  }
}
