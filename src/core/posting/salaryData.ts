import type { PayPeriod } from '../role/model'
import { inferPeriod } from '../salary/annualise'
import { amountsIn, readNumber } from './amounts'
import { currencyOf } from './currency'
import { payPeriodOf } from './fields'
import type { PostingSalary } from './model'
import { isObject, listOf, property, rawTextOf, textOf, type JsonObject } from './values'

const highest = 1e10

/** A number that a board states, written as one or as text ("55,000", "$55,000.00", "120k"); zero and words give null. */
export function statedNumber(value: unknown): number | null {
  if (typeof value === 'number') return value > 0 && value < highest ? value : null
  const text = rawTextOf(value)?.trim() ?? ''
  if (!/^[^\d]{0,8}\d[\d.,'’\s]*k?[^\d]{0,24}$/i.test(text) || /lac|lakh|crore|million|[-–]/i.test(text))
    return null
  const plain = /^[+]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null
  const digits = /\d[\d.,'’\s]*/.exec(text)?.[0].trim().replace(/[.,]$/, '') ?? ''
  const read = plain ?? readNumber(digits)
  if (read === null) return null
  const amount = /\dk\b/i.test(text) ? read * 1000 : read
  return amount > 0 && amount < highest ? amount : null
}

/** A range that stands in one text: "50000 - 60000". Words such as lakhs are left alone: the unit is not a number's. */
function rangeInText(value: unknown): { min: number; max: number } | null {
  const text = rawTextOf(value) ?? ''
  if (
    text.length > 60 ||
    !/\d\s?[k€£$]?\s?(?:-|–|—|to)\s?\D{0,3}\d/i.test(text) ||
    /lac|lakh|crore|lpa/i.test(text)
  )
    return null
  const [first, second, more] = [...amountsIn(text)]
  if (first === undefined || second === undefined || more !== undefined) return null
  const low =
    first.scale === 1 && second.scale > 1 && first.value < 1000 ? first.value * second.scale : first.value
  return low > 0 && second.value >= low ? { min: low, max: second.value } : null
}

/** Currency and unit that stand in the text of an amount itself: "$45,000 a year". */
function inWords(value: unknown): { currency: string | null; period: PayPeriod | null } {
  const text = (rawTextOf(value) ?? '').slice(0, 80)
  const currency = [...amountsIn(text)].find((amount) => amount.currency !== null)?.currency ?? null
  return { currency: currency === '$' ? 'USD' : currency, period: payPeriodOf(text) }
}

/** A currency code out of a field; a plain dollar sign means the US dollar there. */
export function statedCurrency(...values: unknown[]): string | null {
  for (const value of values) {
    const currency = currencyOf(textOf(value))
    if (currency !== null) return currency === '$' ? 'USD' : currency
  }
  return null
}

/** Puts a salary together; a period nobody stated is inferred where F0 allows it. Null when no amount is known. */
export function makeSalary(
  min: number | null,
  max: number | null,
  currency: string | null,
  unit: { stated: boolean; period: PayPeriod | null },
): PostingSalary | null {
  if (min === null && max === null) return null
  const swapped = min !== null && max !== null && min > max
  const [low, high] = swapped ? [max, min] : [min, max]
  return {
    min: low,
    max: high,
    currency,
    period: unit.stated ? unit.period : inferPeriod(low, high, currency),
  }
}

function unitOf(nodes: readonly JsonObject[]): { stated: boolean; period: PayPeriod | null } {
  for (const node of nodes) {
    for (const name of ['unitText', 'unitCode', 'duration', 'billingDuration']) {
      const text = textOf(property(node, name))
      if (text !== null) return { stated: true, period: payPeriodOf(text.replace(/^P1([HDWMY])$/, '1 $1')) }
    }
  }
  return { stated: false, period: null }
}

/** `baseSalary` of a schema.org JobPosting: MonetaryAmount, PriceSpecification, number or text, or a list of them. */
export function salaryOfPosting(posting: JsonObject): PostingSalary | null {
  const currencyBeside = property(posting, 'salaryCurrency')
  for (const entry of listOf(property(posting, 'baseSalary'))) {
    const outer = isObject(entry) ? entry : {}
    const value = isObject(entry) ? property(entry, 'value') : entry
    const inner = listOf(value).find(isObject)
    const nodes = inner === undefined ? [outer] : [inner, outer]
    const read = (names: readonly string[]): number | null => {
      for (const node of nodes) {
        for (const name of names) {
          const found = statedNumber(property(node, name))
          if (found !== null) return found
        }
      }
      return null
    }
    const single = statedNumber(inner === undefined ? value : property(inner, 'value')) ?? read(['price'])
    const range = rangeInText(inner === undefined ? value : property(inner, 'value'))
    const min = read(['minValue', 'minPrice', 'min']) ?? range?.min ?? null
    const max = read(['maxValue', 'maxPrice', 'max']) ?? range?.max ?? null
    const currency = statedCurrency(
      ...nodes.flatMap((node) => [property(node, 'currency'), property(node, 'priceCurrency')]),
      currencyBeside,
    )
    const words = inWords(inner === undefined ? value : property(inner, 'value'))
    const unit = unitOf(nodes)
    const isSingle = min === null && max === null
    const salary = makeSalary(
      isSingle ? single : min,
      isSingle ? single : max,
      currency ?? words.currency,
      unit.stated || words.period === null ? unit : { stated: true, period: words.period },
    )
    if (salary !== null) return salary
  }
  return null
}
