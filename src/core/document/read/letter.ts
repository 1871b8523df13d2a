import type { Line } from './lines'
import { sectionOf } from './sectionNames'

const greeting =
  /^(?:dear |to whom it may concern|hello |sehr geehrte|liebe[sr]? |guten tag|madame|monsieur|estimad[oa]|a quien corresponda)/iu
const closing =
  /^(?:(?:yours |most )?(?:sincerely|faithfully|truly|respectfully)|(?:best|kind|warm|warmest)(?: regards| wishes)?|regards|mit freundlichen grüßen|viele grüße|freundliche grüße|cordialement|bien cordialement|saludos|atentamente|thank you)[,.!]?(?: yours)?$/iu
const letterHeading =
  /^(?:cover letter|letter of (?:application|motivation|interest)|motivation letter|anschreiben|bewerbung als .{0,80}|bewerbungsschreiben|lettre de motivation|carta de presentación)$/iu

const headings = (part: readonly Line[]) =>
  part.filter((line) => line.text.length < 60 && (sectionOf(line.text)?.sure ?? 0) >= 2 && !line.bullet)
    .length

/**
 * Parts a cover letter in the same file from the resume: from its head (address, date) to the signature. A file that is
 * nothing but a letter is left as it is.
 */
export function cutLetter(lines: readonly Line[]): { resume: Line[]; letter: Line[] } {
  const whole = { resume: [...lines], letter: [] }
  const from = lines.findIndex((line) => line.text.length < 120 && greeting.test(line.text.trim()))
  if (from < 0) return whole
  const after = lines.slice(from + 1)
  const close = after.findIndex((line) => line.text.length < 60 && closing.test(line.text.trim()))
  const page = after.findIndex((line) => line.page)
  let end = close < 0 ? (page < 0 ? lines.length : from + 1 + page) : from + 1 + close + 1
  if (close >= 0) {
    // The signature and what hangs on it ("Enclosures").
    for (let taken = 0; end < lines.length && taken < 3; taken += 1) {
      const line = lines[end]
      if (
        line === undefined ||
        line.page ||
        line.level > 0 ||
        line.text.length > 60 ||
        sectionOf(line.text) !== null
      )
        break
      const text = line.text.trim()
      const hangs =
        taken === 0
          ? /^[\p{Lu}\p{Lo}]/u.test(text)
          : /^(?:encl|enclosure|attachment|cc|anlage|p\.?j\.?)/iu.test(text)
      if (!hangs) break
      end += 1
    }
  }
  const before = lines.slice(0, from)
  if (headings(before) === 0) {
    if (headings(lines.slice(end)) === 0) return whole
    return { resume: lines.slice(end), letter: lines.slice(0, end) }
  }
  let start = from
  for (let back = 0; start > 0 && back < 14; back += 1) {
    const line = lines[start]
    if (line === undefined || line.page || letterHeading.test(line.text.trim())) break
    const previous = lines[start - 1]
    if (previous === undefined || previous.bullet || previous.text.length > 80) break
    start -= 1
    if (previous.page || letterHeading.test(previous.text.trim())) break
  }
  const heading = lines
    .slice(start, from + 1)
    .findIndex((line) => line.page || letterHeading.test(line.text.trim()))
  if (heading < 0) {
    // Without a page break or heading only the address block directly above goes with the letter.
    const gap = lines.slice(start, from).findLastIndex((line) => sectionOf(line.text) !== null)
    start = Math.max(start + gap + 1, from - 6)
  }
  return { resume: [...lines.slice(0, start), ...lines.slice(end)], letter: lines.slice(start, end) }
}
