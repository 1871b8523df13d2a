/** What a keyword weighs and earns: `earned` is max over its mentions of place credit times form credit, 0 to 1. */
export interface Earning {
  weight: number
  earned: number
}

export interface Apportioned {
  /** What is earned in all, in tenths of a point before it is rounded. */
  earned: number
  /** Tenths of a point. */
  points: number[]
  max: number[]
}

/**
 * Rounds shares to whole numbers with a given sum: each gets its floor, then one more by the largest remainder.
 * Shares of nothing stay nothing.
 */
export function apportion(shares: number[], sum: number): number[] {
  const result = shares.map((share) => Math.floor(share + 1e-9))
  const order = shares
    .map((share, place) => ({ place, rest: share - (result[place] ?? 0), isEmpty: share <= 1e-9 }))
    .filter((entry) => !entry.isEmpty)
    .sort((one, other) => other.rest - one.rest || one.place - other.place)
  let left = sum - result.reduce((total, value) => total + value, 0)
  for (let turn = 0; left > 0 && order.length > 0; turn++) {
    const place = order[turn % order.length]?.place ?? 0
    result[place] = (result[place] ?? 0) + 1
    left--
  }
  return result
}

/** Tenths of a point as they are shown. */
export const wholeOf = (tenths: number): number => Math.round(tenths + 1e-9)

/**
 * Points of every keyword: score = 100 · Σ(w·earned) / Σw, in tenths, apportioned by largest remainder, so that the
 * rows sum to the whole exactly. What is not earned is apportioned the same way, so that the maxima sum to 100.0.
 */
export function apportionPoints(earnings: Earning[]): Apportioned {
  const total = earnings.reduce((sum, earning) => sum + earning.weight, 0)
  if (total <= 0) return { earned: 0, points: earnings.map(() => 0), max: earnings.map(() => 0) }
  const shares = earnings.map(({ weight, earned }) => (1000 * weight * earned) / total)
  const earned = shares.reduce((sum, share) => sum + share, 0)
  const whole = wholeOf(earned)
  const points = apportion(shares, whole)
  const missing = earnings.map(({ weight, earned }) => (1000 * weight * (1 - earned)) / total)
  const rest = apportion(missing, 1000 - whole)
  return { earned, points, max: points.map((value, place) => value + (rest[place] ?? 0)) }
}

export const avoidPenaltyTenths = 20
export const avoidLimitTenths = 100
