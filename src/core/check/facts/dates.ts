/** Months from `from` up to, not including, `to`; a month is year × 12 + month number from 0. */
export interface Span {
  from: number
  to: number
}

interface Point {
  month: number
  isYearOnly: boolean
}

function pointOf(date: string | undefined): Point | null {
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(date?.trim() ?? '')
  if (match === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  if (year < 1900 || year > 2200 || (month !== null && (month < 1 || month > 12))) return null
  return month === null
    ? { month: year * 12 + 6, isYearOnly: true }
    : { month: year * 12 + month - 1, isYearOnly: false }
}

/** The month that `today`, as YYYY-MM-DD, lies in. */
export function monthOf(today: string): number {
  return pointOf(today)?.month ?? 0
}

/**
 * The months of an entry. First and last month both count; a bare year stands for its middle, so that 2018–2020 are
 * 24 months, and a year alone (2019–2019) is 6; no end means up to and with the month of `today`. What lies ahead of
 * today does not count. Null without a start or with an end before it.
 */
export function spanOf(
  startDate: string | undefined,
  endDate: string | undefined,
  today: string,
): Span | null {
  const start = pointOf(startDate)
  if (start === null) return null
  const now = monthOf(today) + 1
  const isOpen = endDate === undefined || endDate.trim() === ''
  const end = isOpen ? null : pointOf(endDate)
  if (!isOpen && end === null) return null
  if (end !== null && start.isYearOnly && end.isYearOnly && start.month === end.month)
    return clip({ from: start.month - 3, to: start.month + 3 }, now)
  const to = end === null ? now : end.isYearOnly ? end.month : end.month + 1
  return clip({ from: start.month, to }, now)
}

function clip({ from, to }: Span, now: number): Span | null {
  const span = { from, to: Math.min(to, now) }
  return span.to > span.from ? span : null
}

/** Spans joined where they overlap or touch, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1)
    if (last !== undefined && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else merged.push({ ...span })
  }
  return merged
}

/** Months in all, each counted once. */
export function totalMonths(spans: readonly Span[]): number {
  return mergeSpans(spans).reduce((sum, { from, to }) => sum + to - from, 0)
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** "March 2019". */
export function monthText(month: number): string {
  return `${monthNames[month % 12] ?? ''} ${Math.floor(month / 12)}`
}

/** "3 years 2 months", "8 months", "less than a month". */
export function durationText(months: number): string {
  if (months < 1) return 'less than a month'
  const count = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`
  const years = Math.floor(months / 12)
  const rest = months % 12
  return [years > 0 ? count(years, 'year') : '', rest > 0 ? count(rest, 'month') : '']
    .filter((part) => part !== '')
    .join(' ')
}
