import type { PayPeriod } from '../role/model'
import { inferPeriod } from '../salary/annualise'
import { amountsIn, type Amount } from './amounts'
import { dollarOf } from './currency'
import { payPeriodOf } from './fields'
import type { PostingSalary } from './model'
import { oneOf } from './pattern'

const labels = new RegExp(
  oneOf(String.raw`
  \b(?:salary|salaries|pay|pays|paying|paid|compensation|comp|wages?|base|remuneration|earn(?:s|ings?)?|rate|ote|income|package|ctc|hiring range)\b
  gehalt|vergütung|jahresbrutto|lohn|salaire|rémunération|salario|sueldo|retribuzione|retribución
  stipendio|salaris|loon|lön|wynagrodzenie|salário
`),
  'i',
)
const junkBefore =
  /\b(?:bonus(?:es)?|sign[- ]?on|signing|stipend|allowance|reimburse\w{0,6}|relocation|raised|raising|funding|series [a-e]|revenues?|budgets?|valuation|valued at|referral|gift|vouchers?|customers|assets|quota|deductible|match(?:ing|es)?|credits?|donat\w{0,6}|grants?|equity|insurance|portfolio|savings?|tuition|bookings|arr|fees?|discounts?|fund|sales of|worth|over time)\b[^.\n]{0,25}$/i
const junkAfter =
  /^\s{0,3}(?:(?:annual|yearly|monthly|performance|cash|per year|a year|in|of|per month|each)\s){0,2}(?:sign[- ]?on|signing|bonus|stipend|allowance|budget|funding|raised|revenue|reimburse|relocation|referral|gift|voucher|match|credit|equity|savings|assets|arr|valuation|company|startup|business|grant|fund|series|customers|users|deductible|401|in sales|portfolio|industry|market|for (?:learning|training|books|equipment)|learning|training|wellness|education|home)\b/i
const between =
  /^\s?(?:(?:\/|per|an?|p\.?)\s?(?:hour|hr|h|year|yr|annum|a|month|mo|day|week|wk)\.?)?\s?(?:[-–—−~]|to|and|bis|à|a|up to|until|tot|al?|do|hasta|through)\s?$/i
const upTo =
  /\b(?:up to|upto|bis(?: zu)?|jusqu['’]à|hasta|maximum(?: of)?|max\.?|tot|do|no more than)\s{0,2}$/i
const from =
  /\b(?:from|starting(?: at)?|starts at|at least|minimum(?: of)?|min\.?|ab|à partir de|desde|a partir de|vanaf)\s{0,2}$/i
const periodAfter =
  /^[\s,.]{0,3}(?:\+\s?)?(?:\([^()\n]{0,30}\)\s?)?(?:(?:usd|eur|gbp|cad|aud|gross|brutto?|bruto|base|net|plus|doe|ote|b\.v\.t)\b\.?[\s,]{0,2}){0,2}(?:(?:\/|per|pro|par|por|al|im|je|each|every|an?|p\.?)\s?[\p{L}.]{1,10}|hourly|daily|weekly|monthly|yearly|annual(?:ly)?|p\.?a\.?|pcm|lpa|jährlich|monatlich|brut\s?\/\s?an|annuel\w{0,3}|mensuel\w{0,3}|anual(?:es)?|mensual(?:es)?)(?![\p{L}])/iu
const periodBefore =
  /\b(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?|per (?:hour|day|week|month|year|annum)|day rate|jahres|monats|stunden)/gi

/** A posting that states more amounts than this is not one; the rest is not looked at. */
const mostAmounts = 20_000

interface Found {
  min: number | null
  max: number | null
  currency: string | null
  period: PayPeriod | null
  lakh: boolean
  score: number
}

interface Context {
  before: string
  after: string
  label: string
  /** How far into its line the amount stands. */
  column: number
}

function statedPeriod(context: Context, inner: string, lakhPerYear: boolean): PayPeriod | null {
  const after = periodAfter.exec(context.after)?.[0] ?? null
  const own = after === null ? null : (payPeriodOf(after) ?? shortPeriod(after))
  if (own !== null) return own
  const within = shortPeriod(inner) ?? payPeriodOf(inner)
  if (within !== null) return within
  if (lakhPerYear) return 'YEAR'
  const words = `${context.label} ${context.before}`.match(periodBefore)
  return payPeriodOf(words?.at(-1) ?? null)
}

/** The one-letter forms: "/h", "/y", "p.a.", "/d", "p.h.". */
function shortPeriod(text: string): PayPeriod | null {
  const letter = /(?:\/|per|p\.?)\s?([hydmwa])\b\.?\s{0,2}$/i
    .exec(text.trim().replace(/[-–—].*$/, ''))?.[1]
    ?.toLowerCase()
  const periods: Readonly<Record<string, PayPeriod>> = {
    h: 'HOUR',
    y: 'YEAR',
    a: 'YEAR',
    d: 'DAY',
    m: 'MONTH',
    w: 'WEEK',
  }
  return letter === undefined ? null : (periods[letter] ?? null)
}

function contextOf(text: string, start: number, end: number): Context {
  const window = text.slice(Math.max(0, start - 180), start)
  const lineAt = window.lastIndexOf('\n') + 1
  const previous = window.slice(0, Math.max(0, lineAt - 1)).trimEnd()
  const label = previous.slice(previous.lastIndexOf('\n') + 1).trim()
  const after = text.slice(end, end + 60)
  const breakAt = after.indexOf('\n')
  return {
    before: window.slice(lineAt).slice(-90),
    after: breakAt === -1 ? after : after.slice(0, breakAt),
    label: label.length <= 40 && !/[.!?]$/.test(label) ? label : '',
    column: lineAt === 0 && start > 180 ? 180 : window.length - lineAt,
  }
}

function isPlausible(found: Found): boolean {
  const top = found.max ?? found.min ?? 0
  if (found.min !== null && found.max !== null && found.min > 0 && found.max / found.min > 20) return false
  const large =
    found.lakh ||
    ['JPY', 'INR', 'KRW', 'VND', 'IDR', 'HUF', 'CLP', 'COP', 'NGN', 'PKR'].includes(found.currency ?? '')
  const limit = large ? 5e9 : 3e6
  if (top > limit) return false
  if (found.period === 'YEAR') return top >= 1000
  return found.period === 'HOUR' ? top >= 2 && (large || top < 3000) : top >= 5
}

function ends(
  first: Amount,
  second: Amount | null,
  context: Context,
): { min: number | null; max: number | null } {
  if (second !== null) {
    // "120-140K": one suffix serves both ends.
    const low =
      first.scale === 1 && second.scale > 1 && first.value < 1000 ? first.value * second.scale : first.value
    const high =
      second.scale === 1 && first.scale > 1 && second.value < 1000 ? second.value * first.scale : second.value
    return { min: Math.min(low, high) || null, max: Math.max(low, high) || null }
  }
  if (first.value === 0) return { min: null, max: null }
  if (upTo.test(context.before)) return { min: null, max: first.value }
  if (
    first.plus ||
    from.test(context.before) ||
    /^\s?(?:\+|and up|or more|and above|plus\b)/i.test(context.after)
  ) {
    return { min: first.value, max: null }
  }
  return { min: first.value, max: first.value }
}

function weigh(text: string, first: Amount, second: Amount | null, place: string | null): Found | null {
  const end = second?.end ?? first.end
  const context = contextOf(text, first.start, end)
  const sign = first.currency ?? second?.currency ?? null
  const labelAt = labels.exec(context.before)
  const isLabelled = labelAt !== null || labels.test(context.label)
  if (sign === null && !isLabelled && !first.lakh && second?.lakh !== true) return null
  const code = first.currency === '$' && second !== null && second.currency !== null ? second.currency : sign
  const lakh = first.lakh || second?.lakh === true
  const currency = code === '$' ? dollarOf(place) : (code ?? (lakh ? 'INR' : null))
  const inner = second === null ? '' : text.slice(first.end, second.start)
  const perYear = /lpa\s?$/i.test(text.slice(first.start, end))
  const { min, max } = ends(first, second, context)
  const period = statedPeriod(context, inner, perYear)
  const found: Found = { min, max, currency, period, lakh, score: 0 }
  if ((min === null && max === null) || !isPlausible(found)) return null
  const isDirect =
    /[:：]\s{0,3}$/.test(context.before) || (context.before.trim() === '' && context.label !== '')
  const rest = (context.before + context.after.replace(periodAfter, '')).replace(labels, '')
  const isAlone = (rest.match(/\p{L}/gu)?.length ?? 0) < 8 && context.column < 60
  const isShort = first.scale > 1 || (second !== null && second.scale > 1)
  const hasCurrency = currency !== null
  let score = hasCurrency ? 2 : 0
  if (isLabelled) score += 3
  if (isLabelled && isDirect) score += 2
  if (period !== null) score += 3
  if (second !== null) score += 2
  if (isAlone && hasCurrency) score += 3
  if (isShort) score += 1
  if (inferPeriod(min, max, currency) !== null && hasCurrency) score += 1
  const labelledAfterJunk = labelAt !== null && !junkBefore.test(context.before.slice(labelAt.index))
  if (junkAfter.test(context.after) || (junkBefore.test(context.before) && !labelledAfterJunk)) score -= 8
  if (!hasCurrency && (!isLabelled || (period === null && inferPeriod(min, max) !== 'YEAR'))) return null
  return { ...found, score }
}

/**
 * The pay that a text states, or null. Takes plain text and the job's place (whose dollar `$` is). Amounts beside words
 * such as bonus, funding or budget are not pay. The period is inferred only where F0 allows it.
 */
export function salaryInText(text: string, place: string | null = null): PostingSalary | null {
  let best: Found | null = null
  for (const [first, second] of pairs(text)) {
    const found = weigh(text, first, second, place)
    if (found !== null && found.score >= 5 && (best === null || found.score > best.score)) best = found
  }
  return best === null ? null : salaryOf(best)
}

/** The amounts of a text, two together where words or a dash make a range of them. */
function pairs(text: string): [Amount, Amount | null][] {
  const found: [Amount, Amount | null][] = []
  let held: Amount | null = null
  let seen = 0
  for (const amount of amountsIn(text)) {
    seen += 1
    if (seen > mostAmounts) break
    const last: Amount | null = held
    if (last === null) held = amount
    else if (amount.start - last.end <= 24 && between.test(text.slice(last.end, amount.start))) {
      found.push([last, amount])
      held = null
    } else {
      found.push([last, null])
      held = amount
    }
  }
  if (held !== null) found.push([held, null])
  return found
}

function salaryOf(found: Found): PostingSalary {
  const { min, max, currency } = found
  return { min, max, currency, period: found.period ?? inferPeriod(min, max, currency) }
}
