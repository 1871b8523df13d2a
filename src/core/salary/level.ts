import type { SalaryLevel } from '../role/model'

function lastUpTo(
  levels: readonly SalaryLevel[],
  read: (level: SalaryLevel) => number | null,
  limit: number,
) {
  let best: SalaryLevel | null = null
  let bestAt = Number.NEGATIVE_INFINITY
  for (const level of levels) {
    const at = read(level)
    if (at === null || at > limit || at < bestAt) continue
    best = level
    bestAt = at
  }
  return best
}

function lowest(levels: readonly SalaryLevel[]): SalaryLevel | null {
  const withPay = levels.filter((level) => level.low !== null)
  return withPay.reduce<SalaryLevel | null>((least, level) => {
    return least === null || (level.low ?? 0) < (least.low ?? 0) ? level : least
  }, null)
}

/**
 * The level a person stands on: with years, the last one whose `minYears` is not above them; without, or where no level
 * names its years, the last one whose pay begins at or under theirs (a boundary belongs to the higher level, F5).
 * Pay under every level gives the lowest. Pay in the levels' own period.
 */
export function levelFor(levels: readonly SalaryLevel[], pay: number, years?: number): SalaryLevel | null {
  const byYears = years === undefined ? null : lastUpTo(levels, (level) => level.minYears, years)
  return byYears ?? lastUpTo(levels, (level) => level.low, pay) ?? lowest(levels)
}
