import type { PayPeriod } from '../role/model'
import { currencyOf, currencyPattern } from './currencies'

/** One amount or range in a text. Whole units (not cents) per period; null where the text does not say. */
export interface MoneySpan {
  low: number | null
  high: number | null
  /** A single figure has it in `single`, and neither low nor high. */
  single: number | null
  currency: string | null
  period: PayPeriod | null
  start: number
  end: number
}

const cur = `(${currencyPattern})`
const scaleWords = 'k|K|thousand|tsd\\.?|mn|m|M|million|LPA|lpa|lakhs?|lacs?|L|crores?|cr'
const number = String.raw`(\d{1,3}(?:[,.'’ ]\d{2,3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)`
const amount = `(?:${cur}\\s?)?(?<![\\d.,])${number}\\s?(${scaleWords})?(?![\\p{L}\\d%]|[.,]\\d)(?:\\s?${cur})?`
const periodBetween = String.raw`(?:\s*(?:\/\s*|per |an? )(?:year|yr|hour|hr|month|mo|week|annum)\b)?`
const joint = String.raw`\s*\+?\s*(?:-|–|—|−|~|→|to|and|bis|through|up to)\s*`
const amountPattern = new RegExp(`${amount}(\\s?\\+)?(?:${periodBetween}${joint}${amount})?`, 'giu')

const scales: Record<string, number> = {
  k: 1_000,
  thousand: 1_000,
  tsd: 1_000,
  'tsd.': 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  lpa: 100_000,
  l: 100_000,
  lakh: 100_000,
  lakhs: 100_000,
  lac: 100_000,
  lacs: 100_000,
  cr: 10_000_000,
  crore: 10_000_000,
  crores: 10_000_000,
}

const isIndian = (scale: string | undefined) => scale !== undefined && /^(?:lpa|la|l$|cr)/i.test(scale)

function plainNumber(text: string): number {
  const compact = text.replace(/['’ ]/g, '')
  const decimal = /[.,](\d{1,2})$/.exec(compact)
  const grouped = /^\d{1,3}(?:[.,]\d{2,3})+$/.test(compact) && /[.,]\d{3}$/.test(compact)
  if (grouped || decimal === null) return Number(compact.replace(/[.,]/g, ''))
  const whole = compact.slice(0, decimal.index).replace(/[.,]/g, '')
  return Number(`${whole}.${decimal[1] ?? '0'}`)
}

function valueOf(digits: string, scale: string | undefined): number {
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1)
  return Math.round(plainNumber(digits) * factor * 100) / 100
}

const periodWords: readonly (readonly [RegExp, PayPeriod])[] = [
  [/^\s*(?:[/]|\bper\b|\ban?\b|\beach\b|\bevery\b|\bpro\b)\s*(?:hour|hr|h|stunde)\b/i, 'HOUR'],
  [/^\s*(?:[/]|\bper\b|\ban?\b|\beach\b|\bevery\b)\s*day\b/i, 'DAY'],
  [/^\s*(?:[/]|\bper\b|\ban?\b|\beach\b|\bevery\b)\s*(?:week|wk)\b/i, 'WEEK'],
  [/^\s*(?:[/]|\bper\b|\ban?\b|\beach\b|\bevery\b|\bpro\b)\s*(?:month|mo|monat|mth)\b/i, 'MONTH'],
  [/^\s*(?:[/]|\bper\b|\ban?\b|\beach\b|\bevery\b|\bpro\b)\s*(?:year|yr|annum|jahr|y|a)\b/i, 'YEAR'],
  [/^\s*\(?(?:hourly|ph)\b/i, 'HOUR'],
  [/^\s*\(?(?:daily)\b/i, 'DAY'],
  [/^\s*\(?weekly\b/i, 'WEEK'],
  [/^\s*\(?(?:monthly|pcm)\b/i, 'MONTH'],
  [/^\s*\(?(?:annually|annual|yearly|p\.?\s?a\b)/i, 'YEAR'],
]

const periodsAnywhere: readonly (readonly [RegExp, PayPeriod])[] = [
  [/\b(?:hourly|(?:per|an|each) hour)\b|\/\s*(?:hour|hr|h)\b/i, 'HOUR'],
  [/\b(?:annual|annually|yearly|per year|per annum|a year|year|lpa)\b|\/\s*(?:year|yr)\b/i, 'YEAR'],
  [/\b(?:monthly|per month|a month)\b|\/\s*(?:month|mo)\b/i, 'MONTH'],
  [/\b(?:weekly|per week|a week)\b/i, 'WEEK'],
  [/\b(?:daily|per day|a day)\b/i, 'DAY'],
]

/** The pay period a label or sentence names ("Average Annual Salary", "hourly wage"), or null. */
export function periodNamed(text: string): PayPeriod | null {
  return periodsAnywhere.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** The period of pay where a guide names none, by size as salary rule F0 infers it; null where it could be several. */
export function periodBySize(value: number): PayPeriod | null {
  if (value < 400) return 'HOUR'
  return value >= 20_000 ? 'YEAR' : null
}

/**
 * All amounts of money in a text, in order. `loose` also takes bare numbers of 1,000 and more (or with K) that carry
 * no currency, for lines that are known to speak of pay.
 */
export function readMoney(text: string, loose = false): MoneySpan[] {
  if (text.length > 10_000) return []
  const found: MoneySpan[] = []
  for (const match of text.matchAll(amountPattern)) {
    const [whole, curA, numA, scaleA, curB, plus, curC, numB, scaleB, curD] = match
    if (numA === undefined) continue
    const end = match.index + whole.length
    const after = text.slice(end, end + 24)
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    const mark = [curA, curB, curC, curD].find((each) => each !== undefined)
    const scale = scaleA ?? scaleB
    const named = [curD, curB]
      .map((each) => (each === undefined ? null : currencyOf(each)))
      .find((code) => code !== null)
    let currency = named ?? (mark === undefined ? null : currencyOf(mark))
    if (currency === null && isIndian(scaleB ?? scaleA)) currency = 'INR'
    const single = numB === undefined
    const highValue = single
      ? null
      : valueOf(numB, scaleB ?? (plainNumber(numB) < 1_000 ? scaleA : undefined))
    let lowValue = valueOf(numA, scaleA)
    if (scaleA === undefined && highValue !== null && scaleB !== undefined && lowValue < 1_000)
      lowValue = valueOf(numA, scaleB)
    if (currency === null) {
      const biggest = Math.max(lowValue, highValue ?? 0)
      const year = scale === undefined && /^(?:19|20)\d\d$/.test(numA)
      if (!loose || year || (biggest < 1_000 && scale === undefined)) continue
    }
    if (!Number.isFinite(lowValue) || lowValue > 1e12 || (highValue ?? 0) > 1e12) continue
    let period = periodWords.find(([pattern]) => pattern.test(after))?.[1] ?? null
    if (period === null && /lpa/i.test(`${scaleA ?? ''}${scaleB ?? ''}`)) period = 'YEAR'
    if (period === null) period = periodNamed(whole.replace(/^.*?\d/, '0'))
    const words = after.match(
      /^\s*\(?(?:\/?\s*(?:per|an?|each|every|p\.?)?\s*(?:hour|hr|h|day|week|wk|month|mo|year|yr|annum|annually|annual|yearly|hourly|monthly|weekly|a\.)\b\.?\)?)/i,
    )
    const upTo =
      single && /\b(?:up to|as much as|maximum(?: of)?|max\.?|less than|under|bis)\s*$/i.test(before)
    const from =
      single &&
      (plus !== undefined ||
        /^\s?\+|^\s*(?:and (?:up|above|over)|or more|plus)\b/i.test(after) ||
        /\b(?:from|starting at|start at|starts at|at least|min\.?|minimum(?: of)?|over|more than|above|ab)\s*$/i.test(
          before,
        ))
    const [low, high] =
      highValue !== null && lowValue > highValue ? [highValue, lowValue] : [lowValue, highValue]
    found.push({
      low: upTo ? null : single && !from ? null : low,
      high: upTo ? low : high,
      single: single && !upTo && !from ? low : null,
      currency,
      period,
      start: match.index,
      end: end + (words === null || period === null ? 0 : words[0].length),
    })
  }
  return found
}
