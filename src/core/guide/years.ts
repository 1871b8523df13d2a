export interface YearSpan {
  min: number
  max: number | null
  /** Where it stands in the text. */
  start: number
  end: number
}

const unit = String.raw`(years?|yrs?\.?|months?|mos?\.?|yoe)(?:\s*['’]?\s*(?:of\s+)?(?:work\s+|relevant\s+|professional\s+)?(?:experience|exp\.?))?`
const num = String.raw`(\d{1,3}(?:\.\d)?)`
const dash = String.raw`\s*(?:-|–|—|−|to|until|through)\s*`

const spanPattern = new RegExp(
  String.raw`(?<![\d.,$£€])${num}(?:\s*(years?|yrs?\.?|months?|mos?\.?))?${dash}${num}\s*\+?\s*-?${unit}(?![\p{L}])`,
  'iu',
)
const lessPattern = new RegExp(
  String.raw`(?:less than|fewer than|under|below|up to|within|<|first)\s*(?:the\s+)?${num}?\s*-?${unit}(?![\p{L}])`,
  'iu',
)
const morePattern = new RegExp(
  String.raw`(?:(?:more than|over|at least|above|minimum(?: of)?|>|≥|after)\s*${num}\s*\+?\s*|${num}\s*(?:\+|plus|or more|and up|and over|and above)\s*)-?${unit}(?:\s*(?:\+|or more|and up|and over|and above|plus))?(?![\p{L}])`,
  'iu',
)
const onePattern = new RegExp(
  String.raw`(?<![\d.,$£€])${num}\s*-?${unit}(\s*(?:\+|or more|and up|and over|and above|plus))?(?![\p{L}])`,
  'iu',
)
const beforePattern = /\byears?\s+(\d{1,2})(?:\s*(?:-|–|—|to)\s*(\d{1,2})|\s*(\+))?(?!\d)/iu
const barePattern = /\(\s*(\d{1,2})\s*(?:(?:-|–|—|to)\s*(\d{1,2})|(\+))\s*\)/u

const inYears = (value: number, word: string | undefined) =>
  word?.toLowerCase().startsWith('mo') ? Math.round((value / 12) * 100) / 100 : value
const sane = (value: number) => value <= 100
const at = (match: RegExpExecArray, min: number, max: number | null): YearSpan | null =>
  sane(min) && (max === null || (sane(max) && max >= min))
    ? { min, max, start: match.index, end: match.index + match[0].length }
    : null

/**
 * The first span of years in a text ("0-2 years", "10+ yrs", "less than 1 year", "6 months to 2 years"), in years, or
 * null. With `bare`, a span in parentheses without a unit counts too: "Entry (0-2)".
 */
export function readYears(text: string, bare = false): YearSpan | null {
  if (text.length > 2_000) return null
  const span = spanPattern.exec(text)
  if (span !== null) {
    const max = inYears(Number(span[3]), span[4])
    const min = inYears(Number(span[1]), span[2] ?? span[4])
    return at(span, min, max)
  }
  const less = lessPattern.exec(text)
  if (less !== null) return at(less, 0, inYears(Number(less[1] ?? 1), less[2]))
  const more = morePattern.exec(text)
  if (more !== null) return at(more, inYears(Number(more[1] ?? more[2]), more[3]), null)
  const before = beforePattern.exec(text)
  if (before !== null) {
    const min = Number(before[1])
    return at(
      before,
      min,
      before[2] === undefined ? (before[3] === undefined ? min : null) : Number(before[2]),
    )
  }
  const one = onePattern.exec(text)
  if (one !== null) return at(one, inYears(Number(one[1]), one[2]), null)
  const loose = bare ? barePattern.exec(text) : null
  return loose === null ? null : at(loose, Number(loose[1]), loose[2] === undefined ? null : Number(loose[2]))
}

/** What is left of a text when the years are taken out, without the brackets and dashes that held them. */
export function withoutYears(text: string, span: YearSpan): string {
  return tidy(`${text.slice(0, span.start)}\uE000${text.slice(span.end)}`)
}

export function tidy(text: string): string {
  return text
    .replace(/[([]\s*\uE000\s*[)\]]/g, '\uE000')
    .replace(
      /(?:\s*(?:[,;:|·–—-]|\bwith\b|\bof experience\b)\s*)*\uE000(?:\s+(?:of )?experience\b)?/g,
      '\uE000',
    )
    .replace(/\uE000/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;:|·–—-]+|[\s,;:|·–—-]+$/g, '')
    .replace(/\(\s*\)/g, '')
    .trim()
}
