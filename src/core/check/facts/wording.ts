import type { TextBlock } from '../model'
import { insteadOf } from '../avoid'
import { avoidTable } from '../avoidTable'
import type { WritingFinding } from './model'
import { likeCase } from './verbs'

/** Long words and the short ones that say the same. */
const shorter: [RegExp, string][] = [
  [/\butili[sz]ed\b/iu, 'used'],
  [/\butili[sz]ing\b/iu, 'using'],
  [/\butili[sz]es?\b/iu, 'use'],
  [/\bleveraged\b/iu, 'used'],
  [/\bleveraging\b/iu, 'using'],
  [/\bin order to\b/iu, 'to'],
  [/\bdue to the fact that\b/iu, 'because'],
  [/\bon a (daily|weekly|monthly) basis\b/iu, '$1'],
  [/\bin the process of\b/iu, ''],
  [/\bprior to\b/iu, 'before'],
  [/\bsubsequent to\b/iu, 'after'],
  [/\bwith regard to\b/iu, 'on'],
  [/\bthe majority of\b/iu, 'most'],
  [/\ba large number of\b/iu, 'many'],
]

const escape = (text: string): string =>
  text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`)
const avoided = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${avoidTable
    .flatMap(({ forms }) => forms)
    .toSorted((one, other) => other.length - one.length)
    .map(escape)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)
/** Openers have findings of their own. */
const opening = /^(?:was\s+)?(?:responsible|accountable)\s+for$|^duties\s/iu

/** Worn-out phrases of a text, with what to say instead, and long words that have a short one. */
export function wordingFindings({ field, text }: Pick<TextBlock, 'field' | 'text'>): WritingFinding[] {
  const findings: WritingFinding[] = []
  for (const match of text.matchAll(avoided)) {
    if (opening.test(match[0])) continue
    findings.push({
      kind: 'avoid',
      field,
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      advice: insteadOf(match[0].replace(/\s+/g, ' ').toLowerCase()),
      swap: null,
      also: [],
    })
  }
  for (const [pattern, short] of shorter) {
    const match = pattern.exec(text)
    if (match === null || short === '') continue
    const replacement = likeCase(match[0].replace(pattern, short), match[0])
    const place = { field, start: match.index, end: match.index + match[0].length }
    findings.push({
      kind: 'wording',
      ...place,
      words: match[0],
      advice: `“${replacement}” says the same in fewer letters.`,
      swap: { ...place, original: match[0], replacement },
      also: [],
    })
  }
  return findings
}

const firstPerson = /(?<![\p{L}\p{N}/.’'-])(?:I|me|my|mine|myself|we|our|ours)(?![\p{L}\p{N}’'/-]|\.\p{L})/gu
const germanPerson = /(?<![\p{L}])(?:ich|mich|mir|mein(?:e[nmrs]?)?|wir|uns|unser(?:e[nmrs]?)?)(?![\p{L}])/giu

/** First-person words of a text after its opener: one finding for all of them. */
export function pronounFinding(
  { field, text }: Pick<TextBlock, 'field' | 'text'>,
  language: 'en' | 'de',
): WritingFinding | null {
  const found = [...text.matchAll(language === 'de' ? germanPerson : firstPerson)].filter(
    // "Type I", "Part I" and "I/O" are no persons.
    ({ index }) =>
      !(
        language === 'en' &&
        text[index] === 'I' &&
        /\p{Lu}\p{L}+\s$/u.test(text.slice(0, index)) &&
        !/^I (?:have|am|was|work|led|manag)/.test(text.slice(index))
      ),
  )
  const [first, ...rest] = found
  if (first === undefined) return null
  const place = ({ index, 0: word }: RegExpMatchArray) => ({
    field,
    start: index ?? 0,
    end: (index ?? 0) + word.length,
  })
  return {
    kind: 'pronoun',
    ...place(first),
    words: first[0],
    advice: 'Resumes are mostly written without “I”, “my” and “our”.',
    swap: null,
    also: rest.map(place),
  }
}
