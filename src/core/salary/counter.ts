import { formatMoney } from '../money'
import type { PayPeriod } from '../role/model'
import { roundHalfUp } from './annualise'

export type CounterStatus = 'gap' | 'offer_below_walkaway' | 'at_posted_max' | 'ok'

/** What a counter-offer is worked out from. All amounts in the offer's own currency and period. */
export interface CounterInput {
  offer: number
  /** The least the person would take. */
  walkAway?: number | null
  /** The top of the range in the posting. */
  postedMax?: number | null
  /** What nine of ten in the occupation earn less than. */
  p90?: number | null
  /** How badly the employer needs the person, 0 to 1. */
  employerNeed?: number
  /** How badly the person needs the job, 0 to 1. */
  ownNeed?: number
  currency?: string | null
  period?: PayPeriod
}

export interface CounterOffer {
  target: number
  acceptAt: number
  walkAway: number | null
  /** The raise the ask starts from, before ceilings: .155 for 15.5 %. */
  rate: number
  /** What to come down by at each answer. */
  step: number
  status: CounterStatus
  why: string[]
}

/** 500 a year, and for shorter periods the round figure nearest to what that is worth. */
const roundingUnit: Readonly<Record<PayPeriod, number>> = {
  YEAR: 500,
  MONTH: 50,
  WEEK: 10,
  DAY: 2,
  HOUR: 0.25,
}

interface Ceiling {
  amount: number
  says: string
}

function lowestCeiling(input: CounterInput, money: (amount: number) => string): Ceiling {
  const { offer, postedMax, p90 } = input
  const ceilings: Ceiling[] = [{ amount: 1.2 * offer, says: `${money(1.2 * offer)}, 20% above the offer` }]
  if (typeof postedMax === 'number' && postedMax > offer) {
    ceilings.push({ amount: postedMax, says: `${money(postedMax)}, the top of the posted range` })
  }
  if (typeof p90 === 'number' && p90 > offer) {
    ceilings.push({ amount: p90, says: `${money(p90)}, which nine of ten in the occupation earn less than` })
  }
  return ceilings.reduce((least, ceiling) => (ceiling.amount < least.amount ? ceiling : least))
}

function rounded(value: number, unit: number, offer: number, cap: number): number {
  const near = roundHalfUp(value, unit)
  const under = near > cap ? Math.floor(cap / unit) * unit : near
  if (under >= offer && under <= cap) return under
  // No round figure lies between the offer and the ceiling.
  return Math.max(offer, Math.min(value, cap))
}

function statusOf(input: CounterInput, target: number): CounterStatus {
  const walk = input.walkAway ?? null
  const postedMax = input.postedMax ?? null
  if (walk !== null && walk > target) return 'gap'
  if (walk !== null && input.offer < walk) return 'offer_below_walkaway'
  if (postedMax !== null && input.offer >= postedMax) return 'at_posted_max'
  return 'ok'
}

function percent(share: number): string {
  return `${roundHalfUp(share * 100, 0.1)
    .toFixed(1)
    .replace(/\.0$/, '')}%`
}

function statusSentence(
  status: CounterStatus,
  input: CounterInput,
  money: (amount: number) => string,
): string[] {
  const walk = money(input.walkAway ?? 0)
  if (status === 'gap') {
    return [`Your walk-away of ${walk} is above what can be asked: ask for other terms, or prepare to leave.`]
  }
  if (status === 'offer_below_walkaway') {
    return [`The offer is below your walk-away of ${walk}: do not accept anything under it.`]
  }
  if (status === 'at_posted_max') {
    const max = money(input.postedMax ?? 0)
    return [
      `The offer is at or above the posted maximum of ${max}: ask for a higher level or a sign-on payment instead.`,
    ]
  }
  return []
}

/**
 * F10: what to ask for, from which amount to accept, and why. Shaped on Doody's published inputs and range
 * (10 to 20 % above the offer). The target is never below the offer nor above the ceilings. The offer must be above 0.
 */
export function counterOffer(input: CounterInput): CounterOffer {
  const { offer, employerNeed = 0.5, ownNeed = 0.5, currency = null, period = 'YEAR' } = input
  const money = (amount: number) => formatMoney(roundHalfUp(amount, period === 'HOUR' ? 0.01 : 1), currency)
  const unit = roundingUnit[period]
  const walkAway = input.walkAway ?? null
  const rate = 0.1 + 0.05 * employerNeed + 0.05 * (1 - ownNeed)
  const raw = offer * (1 + rate)
  const wanted = walkAway === null ? raw : Math.max(raw, Math.min(walkAway, 1.2 * offer))
  const ceiling = lowestCeiling(input, money)
  const target = rounded(Math.min(wanted, ceiling.amount), unit, offer, ceiling.amount)
  const room = target - offer
  const acceptAt = Math.min(target, Math.max(offer, roundHalfUp(offer + 0.8 * room, unit)))
  const step = Math.max(unit, roundHalfUp(room / 6, unit))
  const status = statusOf(input, target)
  const why = [
    `Ask ${percent(rate)} above the offer of ${money(offer)}: 10% to begin with, ` +
      `${percent(0.05 * employerNeed)} for how much they need you and ` +
      `${percent(0.05 * (1 - ownNeed))} for how long you can wait.`,
  ]
  if (wanted > raw)
    why.push(
      `Raised to ${money(wanted)}, so that the ask reaches towards your walk-away of ${money(walkAway ?? 0)}.`,
    )
  if (wanted > ceiling.amount) why.push(`Held at ${ceiling.says}.`)
  why.push(
    `Ask for ${money(target)}; accept from ${money(acceptAt)}, which closes four fifths of the distance.`,
    `Come down in steps of ${money(step)} and prepare an answer for each.`,
    ...statusSentence(status, input, money),
  )
  if (walkAway !== null && status === 'ok' && acceptAt < walkAway) {
    why.push(`Do not go under your walk-away of ${money(walkAway)}.`)
  }
  return { target, acceptAt, walkAway, rate, step, status, why }
}
