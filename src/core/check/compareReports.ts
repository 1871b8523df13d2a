import type { CheckReport, CheckRow } from './model'

export interface ComparedRow {
  keyword: string
  part: 'mustHave' | 'strong' | 'avoid'
  one: CheckRow
  other: CheckRow
  /** Points of the other less those of the one; tenths. */
  difference: number
}

const tenths = (points: number): number => Math.round(points * 10)

/**
 * Lays two reports of one compiled check side by side, row by row, in their order. The differences add up to that of
 * the scores before these are held at 0.
 */
export function compareReports(one: CheckReport, other: CheckReport): ComparedRow[] {
  return (['mustHave', 'strong', 'avoid'] as const).flatMap((part) =>
    one[part].flatMap((row, place): ComparedRow[] => {
      const partner = other[part][place]
      if (partner === undefined || partner.keyword !== row.keyword) return []
      const difference = (tenths(partner.points) - tenths(row.points)) / 10
      return [{ keyword: row.keyword, part, one: row, other: partner, difference }]
    }),
  )
}
