/** What cleaning did to a field, in words a person reads. */
export type CleaningKind =
  | 'emoji and symbols removed'
  | 'invisible characters removed'
  | 'spaces tidied'
  | 'typed bullet removed'
  | 'spaced-out letters closed'
  | 'day left out of a date'

export interface CleaningNote {
  field: string
  change: CleaningKind
}

const ligatures = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
])

const lineEnds = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g
// Zero-width joiners spell words in these scripts; anywhere else they are dirt.
const joined =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Telugu}\p{Script=Tamil}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Khmer}\p{M}])[\u200C\u200D](?=[\p{L}\p{M}])/gu
const emojiSource =
  '(?![©®™‼⁉ℹ↔-↪▪▫])[\\p{Extended_Pictographic}\\p{Emoji_Presentation}\\p{Emoji_Modifier}\\p{Regional_Indicator}]|[\\uFE0E\\uFE0F\\u20E3]|[\\u{E0000}-\\u{E007F}]'
const invisibleSource =
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Noncharacter_Code_Point}\\u115F\\u1160\\u3164\\uFFFC]'
const emoji = new RegExp(emojiSource, 'gu')
const invisible = new RegExp(invisibleSource, 'gu')
const oddSpaces = /[\t\p{Zs}]+/gu
const typedBullet = /^(?:[•●○■□▪▫◦‣⁃∙·♦◆➢➤✓✔*]\s*|[-\u2010-\u2015\u2212](?:\s+|$))+/u
const singleLetter = '[\\p{Lu}\\p{Ll}]'
const spacedLetters = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}'’])${singleLetter}(?: ${singleLetter}){3,}(?![\\p{L}\\p{M}\\p{N}'’])`,
  'gu',
)

/** True when the text holds something `cleanText` would take out (rule A25). */
export function hasUnsafeCharacters(text: string): boolean {
  return new RegExp(`${emojiSource}|${invisibleSource}`, 'u').test(
    text.replace(joined, '').replace(/[\t\n]/g, ' '),
  )
}

/** True when the text spells a word with a space after every letter (rule A19). */
export function hasSpacedLetters(text: string): boolean {
  return new RegExp(spacedLetters.source, 'u').test(text)
}

/** True when the text starts with a bullet typed by hand (rule A14). */
export function hasTypedBullet(text: string): boolean {
  return typedBullet.test(text)
}

/**
 * Takes one line of text as typed, gives it as a resume shows it: one kind of space, no emoji, private-use, invisible,
 * control or half characters, no typed bullet, no spaced-out letters (documents.md 1.1: A14, A18, A19, A25).
 * `note` hears of each kind of change.
 */
export function cleanText(text: string, note: (change: CleaningKind) => void = () => undefined): string {
  const step = (before: string, after: string, change: CleaningKind): string => {
    if (after !== before) note(change)
    return after
  }
  let out = text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (sign) => ligatures.get(sign) ?? sign)
    .replace(lineEnds, ' ')
    .replace(/\t/g, ' ')
  out = step(out, out.replace(/\p{Noncharacter_Code_Point}/gu, ''), 'invisible characters removed')
  // Noncharacters stand in for the joiners that stay while everything invisible goes.
  out = out.replace(joined, (sign) => (sign === '\u200C' ? '\uFDD0' : '\uFDD1'))
  out = step(out, out.replace(emoji, ''), 'emoji and symbols removed')
  out = step(
    out,
    out.replace(invisible, (sign) => (/[\uFDD0\uFDD1]/.test(sign) ? sign : '')),
    'invisible characters removed',
  )
  out = out.replaceAll('\uFDD0', '\u200C').replaceAll('\uFDD1', '\u200D')
  const spaced = out.replace(oddSpaces, ' ').trim()
  if (/[^\S ]|\S {2,}\S/u.test(text.trim()) && spaced !== text.trim()) note('spaces tidied')
  out = step(spaced, spaced.replace(typedBullet, ''), 'typed bullet removed')
  return step(
    out,
    out.replace(spacedLetters, (run) => run.replaceAll(' ', '')),
    'spaced-out letters closed',
  )
}

/** The non-empty lines of a text, each cleaned: a paragraph per line. */
export function cleanLines(text: string, note?: (change: CleaningKind) => void): string[] {
  return text
    .split(lineEnds)
    .map((line) => cleanText(line, note))
    .filter((line) => line !== '')
}
