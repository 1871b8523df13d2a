import { formatMoney, formatMoneyRange } from '../money'
import { DomainError } from '../result'
import type { PayPeriod, RoleSalary } from '../role/model'
import { annualise, inferPeriod, perPeriod, roundHalfUp } from './annualise'
import { payRange, rangeFigures, type PayRange } from './band'
import { counterOffer, type CounterStatus } from './counter'
import { levelFor } from './level'
import { payPercentile, percentilePoints, type PercentilePoint } from './percentile'

/** An offer and what is known around it. Amounts in one currency, all in the same period. */
export interface OfferInput {
  offer: number
  period?: PayPeriod
  years?: number
  walk?: number
  postedMax?: number
  need?: number
  ownNeed?: number
}

/** Where an offer stands on the role's band, and what to ask for. The JSON shape is the command line's public one. */
export interface SalaryPosition {
  position: 'below' | 'in' | 'above' | null
  percentile: number | null
  compaRatio: number | null
  rangePenetration: number | null
  level: string | null
  status: CounterStatus
  counter: { target: number; acceptAt: number; walkAway: number | null; why: string[] }
}

function requireAmount(value: number | undefined, what: string): void {
  if (value === undefined) return
  if (!Number.isFinite(value) || value <= 0 || value > 1e12) {
    throw new DomainError('validation', `${what} must be an amount above 0.`)
  }
}

function requireShare(value: number | undefined, what: string): void {
  if (value === undefined || (value >= 0 && value <= 1)) return
  throw new DomainError('validation', `${what} must be a number from 0 to 1.`)
}

function requireInput(input: OfferInput): void {
  requireAmount(input.offer, 'The offer')
  requireAmount(input.walk, 'The walk-away amount')
  requireAmount(input.postedMax, 'The posted maximum')
  requireShare(input.need, 'How much they need you')
  requireShare(input.ownNeed, 'How much you need the job')
  if (input.years !== undefined && !(input.years >= 0 && input.years <= 100)) {
    throw new DomainError('validation', 'Years of experience must be a number from 0 to 100.')
  }
}

function bandPeriod(salary: RoleSalary, range: PayRange | null): PayPeriod | null {
  return (
    salary.period ?? inferPeriod(range?.low ?? salary.average, range?.high ?? salary.average, salary.currency)
  )
}

/** The offer's period where nobody stated it: the band's, unless the size of the offer can only mean another one. */
function offerPeriod(
  input: OfferInput,
  band: PayPeriod | null,
  middle: number | null,
  currency: string | null,
): PayPeriod {
  if (input.period !== undefined) return input.period
  const seen = inferPeriod(input.offer, null, currency)
  if (band === null) return seen ?? 'YEAR'
  if (seen === null || seen === band || middle === null || middle <= 0) return band
  const yearly = annualise(middle, band)
  const distance = (period: PayPeriod) => Math.abs(Math.log(annualise(input.offer, period) / yearly))
  // A factor of ten: nobody is offered a tenth, or ten times, of what the role pays.
  return distance(band) > Math.log(10) && distance(seen) < distance(band) ? seen : band
}

function yearlyPoints(salary: RoleSalary): PercentilePoint[] {
  const band = salary.percentiles
  if (band === undefined) return []
  const points = percentilePoints(band)
  const first = points[0]
  const last = points[points.length - 1]
  if (first === undefined || last === undefined) return []
  // Published distributions are yearly even where the guide itself speaks of hours.
  const period = inferPeriod(first.pay, last.pay, salary.currency) ?? salary.period ?? 'YEAR'
  return points.map((point) => ({ ...point, pay: annualise(point.pay, period) }))
}

function bandSentences(
  salary: RoleSalary | null,
  range: PayRange | null,
  units: { band: PayPeriod; offer: PayPeriod; stated: boolean },
  percentile: { value: number; extrapolated: boolean } | null,
): string[] {
  const words = { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' }
  const says: string[] = []
  if (range === null) says.push('This role has no pay range yet, so only the offer itself could be weighed.')
  else {
    const ends = formatMoneyRange(range.low, range.high, salary?.currency ?? null)
    says.push(`The range of the role is ${ends} ${words[units.band]}, base pay only.`)
  }
  if (!units.stated && units.offer !== units.band)
    says.push(`The offer was read as pay for ${words[units.offer]}.`)
  if (percentile !== null) {
    const place = percentile.value < 10 ? 'under the 10th' : percentile.value > 90 ? 'over the 90th' : null
    const at =
      place === null
        ? `at about percentile ${Math.round(roundHalfUp(percentile.value * 10) / 10)}`
        : `${place} percentile (estimated)`
    const median = salary?.percentiles?.p50
    const middle =
      typeof median === 'number' ? `, median ${formatMoney(median, salary?.currency ?? null)}` : ''
    says.push(
      `Against ${salary?.percentiles?.occupation || 'the occupation'} the offer stands ${at}${middle}.`,
    )
  }
  return says
}

const round4 = (value: number) => roundHalfUp(value * 10_000) / 10_000

/**
 * Places an offer on a role's band (F1, F4, levels) and works out a counter-offer (F10). Without a band the figures that
 * need one are null and the counter rests on the offer alone. Percentile with one decimal, ratios with four.
 * Throws a DomainError for an offer, walk-away, need or years that no calculation can use.
 */
export function positionOffer(salary: RoleSalary | null, input: OfferInput): SalaryPosition {
  requireInput(input)
  const currency = salary?.currency ?? null
  const range = salary === null ? null : payRange(salary)
  const band = salary === null ? null : bandPeriod(salary, range)
  const middle = range === null ? (salary?.average ?? null) : (range.low + range.high) / 2
  const period = offerPeriod(input, band, middle, currency)
  const bandUnit = band ?? period
  const yearly = annualise(input.offer, period)
  const pay = period === bandUnit ? input.offer : perPeriod(yearly, bandUnit)
  const figures = range === null ? null : rangeFigures(pay, range)
  const points = salary === null ? [] : yearlyPoints(salary)
  const percentile = payPercentile(yearly, points)
  const p90 = points.find((point) => point.percentile === 90)?.pay
  const counter = counterOffer({
    offer: input.offer,
    walkAway: input.walk ?? null,
    postedMax: input.postedMax ?? null,
    p90: p90 === undefined ? null : perPeriod(p90, period),
    employerNeed: input.need ?? 0.5,
    ownNeed: input.ownNeed ?? 0.5,
    currency,
    period,
  })
  const says = bandSentences(
    salary,
    range,
    { band: bandUnit, offer: period, stated: input.period !== undefined },
    percentile,
  )
  return {
    position: range === null ? null : pay < range.low ? 'below' : pay > range.high ? 'above' : 'in',
    percentile: percentile === null ? null : roundHalfUp(percentile.value * 10) / 10,
    compaRatio: figures === null ? null : round4(figures.compaRatio),
    rangePenetration: figures === null ? null : round4(figures.penetration),
    level: salary === null ? null : (levelFor(salary.levels, pay, input.years)?.name ?? null),
    status: counter.status,
    counter: {
      target: counter.target,
      acceptAt: counter.acceptAt,
      walkAway: counter.walkAway,
      why: [...counter.why, ...says],
    },
  }
}
