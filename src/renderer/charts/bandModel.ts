import { annualise, inferPeriod, perPeriod } from '../../core/salary/annualise'
import { payRange } from '../../core/salary/band'
import { positionOffer } from '../../core/salary/position'
import { formatMoney } from '../../core/money'
import type { RoleSalary } from '../../core/role/model'

export interface SalaryMarker {
  label: string
  /** In the salary's own currency and period. */
  amount: number
  /** `accent` is the user's own figure. */
  tone?: 'accent' | 'ink'
  /** Words behind the amount; left out for an accent marker, its place on the band is worked out. */
  note?: string
}

export interface BandLevel {
  name: string
  low: number
  high: number
}

export interface BandPoint {
  percentile: 10 | 25 | 50 | 75 | 90
  amount: number
}

/** What a salary's chart has to draw: everything in the salary's own period. */
export interface BandModel {
  range: { low: number; high: number } | null
  average: number | null
  levels: BandLevel[]
  /** Levels that lie over one another get a line each. */
  overlapping: boolean
  points: BandPoint[]
  markers: (SalaryMarker & { text: string })[]
  /** Lowest and highest amount on the chart; null when there is none. */
  extent: [number, number] | null
}

function drawnLevels(salary: RoleSalary): BandLevel[] {
  const range = payRange(salary)
  return salary.levels
    .flatMap((level) => {
      const low = level.low ?? range?.low ?? level.high
      const high = level.high ?? range?.high ?? level.low
      if (level.low === null && level.high === null) return []
      return low === null || high === null
        ? []
        : [{ name: level.name, low: Math.min(low, high), high: Math.max(low, high) }]
    })
    .toSorted((a, b) => a.low - b.low || a.high - b.high)
}

function overlap(levels: readonly BandLevel[]): boolean {
  return levels.some((level, index) => {
    const next = levels[index + 1]
    return (
      level.high === level.low ||
      (next !== undefined && next.low < level.high - (level.high - level.low) * 0.02)
    )
  })
}

function drawnPoints(salary: RoleSalary): BandPoint[] {
  const band = salary.percentiles
  if (band === undefined) return []
  const all = [
    { percentile: 10, amount: band.p10 },
    { percentile: 25, amount: band.p25 },
    { percentile: 50, amount: band.p50 },
    { percentile: 75, amount: band.p75 },
    { percentile: 90, amount: band.p90 },
  ] as const
  const known = all.flatMap(({ percentile, amount }) => (amount === null ? [] : [{ percentile, amount }]))
  const amounts = known.map((point) => point.amount)
  // Published distributions are yearly even where the guide speaks of hours.
  const stated = inferPeriod(Math.min(...amounts), Math.max(...amounts), salary.currency)
  const own =
    salary.period ?? inferPeriod(salary.low ?? salary.average, salary.high ?? salary.average, salary.currency)
  if (stated === null || own === null || stated === own) return known
  return known.map((point) => ({ ...point, amount: perPeriod(annualise(point.amount, stated), own) }))
}

export function ordinal(value: number): string {
  const whole = Math.round(value)
  const tens = whole % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th')
  return `${whole}${ending}`
}

function placeText(salary: RoleSalary, amount: number): string {
  if (!(amount > 0 && amount <= 1e12)) return ''
  const place = positionOffer(salary, {
    offer: amount,
    ...(salary.period === null ? {} : { period: salary.period }),
  })
  const { percentile, position, rangePenetration } = place
  const market =
    percentile === null
      ? []
      : [
          percentile < 10
            ? 'under the 10th percentile'
            : percentile > 90
              ? 'over the 90th percentile'
              : `${ordinal(percentile)} percentile`,
        ]
  const guide =
    position === 'below'
      ? ['below the guide’s range']
      : position === 'above'
        ? ['above the guide’s range']
        : rangePenetration === null
          ? []
          : [`${Math.round(rangePenetration * 100)} % of the guide’s range`]
  return [...market, ...guide].join(' · ')
}

export function bandModel(salary: RoleSalary, markers: readonly SalaryMarker[]): BandModel {
  const range = payRange(salary)
  const levels = drawnLevels(salary)
  const points = drawnPoints(salary)
  const texts = markers
    .filter((marker) => Number.isFinite(marker.amount))
    .map((marker) => {
      const note = marker.note ?? (marker.tone === 'ink' ? '' : placeText(salary, marker.amount))
      const money = formatMoney(marker.amount, salary.currency, { compact: true })
      return { ...marker, text: `${marker.label} ${money}${note === '' ? '' : ` · ${note}`}` }
    })
  const amounts = [
    ...(range === null ? [] : [range.low, range.high]),
    ...(salary.average === null ? [] : [salary.average]),
    ...levels.flatMap((level) => [level.low, level.high]),
    ...points.map((point) => point.amount),
    ...texts.map((marker) => marker.amount),
  ]
  return {
    range,
    average: salary.average,
    levels,
    overlapping: overlap(levels),
    points,
    markers: texts,
    extent: amounts.length === 0 ? null : [Math.min(...amounts), Math.max(...amounts)],
  }
}
