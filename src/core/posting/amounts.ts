import { currencyOf, currencyPattern } from './currency'

/** One amount as it stands in a text, before anything is decided about it. */
export interface Amount {
  start: number
  end: number
  value: number
  /** Currency code, `$` for a dollar of unknown country, null when none stands beside it. */
  currency: string | null
  /** 1, or what a suffix such as K or lakh multiplies by; already in `value`. */
  scale: number
  lakh: boolean
  plus: boolean
}

const suffixes: Readonly<Record<string, number>> = {
  k: 1e3,
  tk: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  l: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lakh: 1e5,
  lakhs: 1e5,
  lpa: 1e5,
  cr: 1e7,
  crore: 1e7,
  crores: 1e7,
}
const lakhWords = /^l/

const number =
  "\\d{1,3}(?:[,.'’]\\d{2,3}){1,4}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,3}(?!\\d)|\\d{1,12}(?:[.,]\\d{1,2})?(?!\\d)"
const amountPattern = new RegExp(
  `(?:(?<before>${currencyPattern.before})\\s?|(?<![\\p{L}\\d.,]))(?<number>${number})` +
    `(?:\\s?(?<suffix>k|tk|mio|million|millions|billion|bn|mn|m|b|lacs?|lakhs?|lpa|l|crores?|cr)(?![\\p{L}\\d]))?` +
    `(?<plus>\\+)?(?:,[-–]|\\.[-–])?(?:\\s?(?<after>${currencyPattern.after}))?`,
  'giu',
)

/** Reads a number with any thousands separators: the last separator is a decimal one only before one or two digits. */
export function readNumber(text: string): number | null {
  const compact = text.replace(/[\s'’\u00a0\u202f]/g, '')
  if (!/^\d[\d.,]*$/.test(compact)) return null
  const tail = /[.,](\d+)$/.exec(compact)
  const separators = compact.replace(/\d/g, '')
  const repeats = tail !== null && separators.length > 1 && new Set(separators).size === 1
  const isDecimal = tail !== null && (tail[1]?.length ?? 0) < 3 && !repeats
  const whole = isDecimal ? compact.slice(0, -(tail[0]?.length ?? 0)) : compact
  const value = Number(whole.replace(/[.,]/g, '') + (isDecimal ? `.${tail[1]}` : ''))
  return Number.isFinite(value) ? value : null
}

/** Every amount in a text, in order: number, multiplier and the currency written before or after it. */
export function* amountsIn(text: string): Generator<Amount> {
  for (const match of text.matchAll(amountPattern)) {
    const groups = match.groups ?? {}
    const value = readNumber(groups['number'] ?? '')
    if (value === null) continue
    const suffix = (groups['suffix'] ?? '').toLowerCase()
    const scale = suffixes[suffix] ?? 1
    const before = currencyOf(groups['before'])
    const after = currencyOf(groups['after'])
    yield {
      start: match.index,
      end: match.index + match[0].length,
      value: Math.round(value * scale * 100) / 100,
      // "$95,000 CAD": the code says whose dollar the sign means.
      currency: before === null || (before === '$' && after !== null) ? after : before,
      scale,
      lakh: lakhWords.test(suffix) || suffix.startsWith('cr'),
      plus: groups['plus'] === '+',
    }
  }
}
