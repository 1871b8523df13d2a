import type { RoleSalary, SalaryLevel } from '../role/model'
import { roundHalfUp } from './annualise'

/** Lowest and highest pay, in the salary's own period. */
export interface PayRange {
  low: number
  high: number
}

/** F4, as plain ratios: 1 is the midpoint, 0 the bottom and 1 the top of the range; never clamped. */
export interface RangeFigures {
  compaRatio: number
  penetration: number
  spread: number | null
}

/** F4: pay against a range. Null where the range has no width. */
export function rangeFigures(pay: number, range: PayRange): RangeFigures | null {
  const width = range.high - range.low
  if (!(width > 0) || !Number.isFinite(pay)) return null
  return {
    compaRatio: pay / ((range.low + range.high) / 2),
    penetration: (pay - range.low) / width,
    spread: range.low > 0 ? width / range.low : null,
  }
}

/** F4, the market compa-ratio: pay against the median of the occupation. */
export function marketCompa(pay: number, median: number | null): number | null {
  return median !== null && median > 0 ? pay / median : null
}

/** The range a guide states; where it states only levels, the range that they span. Null when there is neither. */
export function payRange(salary: RoleSalary): PayRange | null {
  if (salary.low !== null && salary.high !== null) return { low: salary.low, high: salary.high }
  const lows = salary.levels.flatMap((level) => (level.low === null ? [] : [level.low]))
  const highs = salary.levels.flatMap((level) => (level.high === null ? [] : [level.high]))
  const low = salary.low ?? (lows.length > 0 ? Math.min(...lows) : null)
  const high = salary.high ?? (highs.length > 0 ? Math.max(...highs) : null)
  return low === null || high === null || high < low ? null : { low, high }
}

function level(name: string, low: number, high: number): SalaryLevel {
  return { name, minYears: null, maxYears: null, low, high }
}

/** F5: the three levels and the average that a plain range implies, rounded half up to `unit` (thousands). */
export function levelsFromRange(range: PayRange, unit = 1000): { average: number; levels: SalaryLevel[] } {
  const width = range.high - range.low
  const first = roundHalfUp(range.low + 0.3 * width, unit)
  const second = roundHalfUp(range.low + 0.7 * width, unit)
  return {
    average: roundHalfUp((range.low + range.high) / 2, unit),
    levels: [
      level('Entry Level', range.low, first),
      level('Mid Level', first, second),
      level('Senior Level', second, range.high),
    ],
  }
}
