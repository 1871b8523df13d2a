import { gaps } from '../text/atoms'
import type { AnalysedText } from './analyse'
import type { PatternIndex, PhrasePattern } from './pattern'
import { tags, tagsOf } from './wordTags'

export interface PhraseHit {
  phrase: PhrasePattern
  from: number
  to: number
}

const nounEnding = /(?:ment|ments|tion|tions|sion|sions|er|ers|or|ors|ance|ence|sis|ist|ists)$/
/** Verbs that end as nouns do: "administer benefits", "implement controls". */
const verbsLikeNouns = new Set(['administer', 'deliver', 'gather', 'implement'])
const joiners = new Set(['and', 'or'])
/** After these a word is a noun: "our design system" designs nothing. */
const determiners = new Set('the a an our their my its his her this each'.split(' '))
const prepositions = new Set(
  'for on with in to by from at through during under into via as about than that which who while before after until'.split(
    ' ',
  ),
)

const functionWords = new Set([
  ...prepositions,
  'and',
  'or',
  'of',
  'the',
  'a',
  'an',
  'per',
  'across',
  'within',
  'between',
  'over',
  'each',
])

function closes(gap: number | undefined): boolean {
  return gap === gaps.stop || gap === gaps.comma || gap === gaps.other || gap === undefined
}

/** First atom of the verb phrase before the object at `objectFrom`, or -1: within five atoms of the same clause. */
function verbBefore(text: AnalysedText, phrase: PhrasePattern, objectFrom: number): number {
  const { atoms, stems } = text
  const objectTo = objectFrom + phrase.object.length
  const isModifier = atoms.before[objectTo] === gaps.blank && !functionWords.has(atoms.lower[objectTo] ?? '')
  let preposition = -1
  for (let at = objectFrom - 1; at >= Math.max(0, objectFrom - 6); at--) {
    if (closes(atoms.before[at + 1])) return -1
    const lower = atoms.lower[at] ?? ''
    if (phrase.verbs.has(stems[at] ?? '') && (verbsLikeNouns.has(lower) || !nounEnding.test(lower))) {
      const isHyphenated = atoms.before[at] === gaps.hyphen || atoms.before[at + 1] === gaps.hyphen
      if (isHyphenated || determiners.has(atoms.lower[at - 1] ?? '')) return -1
      return preposition === -1 || preposition === at + 1 ? at : -1
    }
    if (lower === 'of') {
      if (isModifier) return -1
      continue
    }
    if (prepositions.has(lower)) {
      if (preposition !== -1) return -1
      preposition = at
    }
  }
  return -1
}

function isHead(text: AnalysedText, phrase: PhrasePattern, at: number): boolean {
  return text.atoms.lower[at] === phrase.head
}

/** "API design and development": the head comes after a second word joined by "and". */
function sharedHead(text: AnalysedText, phrase: PhrasePattern, objectTo: number): number {
  const { atoms } = text
  let joined = false
  let others = 0
  for (let at = objectTo; at < Math.min(atoms.count, objectTo + 4); at++) {
    const gap = atoms.before[at]
    if (gap === gaps.slash) joined = true
    else if (gap === gaps.comma) {
      if (joined) return -1
    } else if (closes(gap)) return -1
    if (isHead(text, phrase, at)) return joined && others > 0 ? at + 1 : -1
    if (joiners.has(atoms.lower[at] ?? '')) joined = true
    else others++
  }
  return -1
}

/** "development of REST APIs": the head, "of", and at most three atoms to the object. */
function headBefore(text: AnalysedText, phrase: PhrasePattern, objectFrom: number): number {
  const { atoms } = text
  for (let at = objectFrom - 1; at >= Math.max(1, objectFrom - 5); at--) {
    if (closes(atoms.before[at + 1])) return -1
    if (atoms.lower[at] === 'of') return phrase.verbs.size > 0 && isHead(text, phrase, at - 1) ? at - 1 : -1
    if (prepositions.has(atoms.lower[at] ?? '')) return -1
  }
  return -1
}

/** Whether a verb, "head of" or "and head" stands near enough to the object that ends at `last` for a phrase. */
function mayBeDone({ atoms }: AnalysedText, last: number): boolean {
  for (let at = Math.max(0, last - 9); at < last; at++) {
    const word = atoms.words[at]
    if (word && (tagsOf(word) & (tags.verb | tags.of)) !== 0) return true
  }
  for (let at = last + 1; at < Math.min(atoms.count, last + 5); at++) {
    const word = atoms.words[at]
    if (atoms.before[at] === gaps.slash || (word && (tagsOf(word) & tags.joiner) !== 0)) return true
  }
  return false
}

function standsAt(stems: string[], object: string[], first: number): boolean {
  if (first < 0) return false
  for (let place = 0; place < object.length; place++) {
    if (stems[first + place] !== object[place]) return false
  }
  return true
}

/** Finds doings said with other words: "developing REST APIs" for API Development. */
export function findPhrases(text: AnalysedText, index: PatternIndex): PhraseHit[] {
  const found: PhraseHit[] = []
  const { fillPhrases } = index
  if (index.phrases.size === 0 && fillPhrases === null) return found
  const { atoms, stems } = text
  for (let last = 0; last < atoms.count; last++) {
    if (fillPhrases !== null) fillPhrases(atoms.words[last]?.rootStart ?? 0)
    const phrases = index.phrases.get(stems[last] ?? '')
    if (!phrases || !mayBeDone(text, last)) continue
    for (const phrase of phrases) {
      const first = last - phrase.object.length + 1
      if (!standsAt(stems, phrase.object, first)) continue
      const verb = verbBefore(text, phrase, first)
      if (verb >= 0) {
        found.push({ phrase, from: verb, to: last + 1 })
        continue
      }
      const after = sharedHead(text, phrase, last + 1)
      if (after >= 0) {
        found.push({ phrase, from: first, to: after })
        continue
      }
      const before = headBefore(text, phrase, first)
      if (before >= 0) found.push({ phrase, from: before, to: last + 1 })
    }
  }
  return found
}
