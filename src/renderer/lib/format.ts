import { formatMoney, formatMoneyRange } from '../../core/money'
import type { PayPeriod } from '../../core/role/model'

const day = 86_400_000

const periodWords: Record<PayPeriod, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
}

export const periodText = (period: PayPeriod): string => periodWords[period]

/** Pay on one line: `$85K–140K`, with the period where it is not a year. */
export function payText(pay: {
  min: number | null
  max: number | null
  currency: string | null
  period: PayPeriod | null
}): string | null {
  const { min, max, currency, period } = pay
  if (min === null && max === null) return null
  const compact = { compact: true }
  const amount =
    min === null
      ? `up to ${formatMoney(max ?? 0, currency, compact)}`
      : max === null
        ? `from ${formatMoney(min, currency, compact)}`
        : formatMoneyRange(min, max, currency, compact)
  return period === null || period === 'YEAR' ? amount : `${amount} ${periodWords[period]}`
}

const shortDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })
const longDate = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** `12 Dec`, with the year where it is not this one. */
export function dateText(instant: number, now = Date.now()): string {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear()
  return (sameYear ? shortDate : longDate).format(instant)
}

export const timeText = (instant: number): string => clock.format(instant)

/** `10:42` today, `12 Dec 10:42` before. */
export function momentText(instant: number, now = Date.now()): string {
  const today = new Date(instant).toDateString() === new Date(now).toDateString()
  return today ? timeText(instant) : `${dateText(instant, now)} ${timeText(instant)}`
}

/** `24 Nov 2026 10:42`: where the year matters too. */
export const longMomentText = (instant: number): string => `${longDate.format(instant)} ${timeText(instant)}`

/** Whole days between, by the calendar rather than by 24 hours. */
export function daysSince(instant: number, now = Date.now()): number {
  const from = new Date(instant).setHours(0, 0, 0, 0)
  const to = new Date(now).setHours(0, 0, 0, 0)
  return Math.max(0, Math.round((to - from) / day))
}

/** `today`, `6d`, `5w`, `14mo`: short enough for a card. */
export function ageText(instant: number, now = Date.now()): string {
  const days = daysSince(instant, now)
  if (days === 0) return 'today'
  if (days < 28) return `${days}d`
  if (days < 100) return `${Math.floor(days / 7)}w`
  return `${Math.floor(days / 30.4)}mo`
}

/** `today`, `yesterday`, `6 days ago`: for a sentence. */
export function agoText(instant: number, now = Date.now()): string {
  const days = daysSince(instant, now)
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  return days < 60 ? `${days} days ago` : `on ${dateText(instant, now)}`
}

/** `1 skill`, `3 skills`. */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
