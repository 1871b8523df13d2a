import type { CheckReport, CheckRow } from './model'

export interface Highlight {
  start: number
  end: number
  state: CheckRow['state']
  keyword: string
}

const rank: Record<CheckRow['state'], number> = { avoid: 0, found: 1, weak: 2, missing: 3, clear: 4 }

/** Marks for the editor by field address: sorted, never overlapping; the longer mark wins, then the avoided word. */
export function highlightsByField(report: CheckReport): Map<string, Highlight[]> {
  const byField = new Map<string, Highlight[]>()
  for (const row of [...report.avoid, ...report.mustHave, ...report.strong]) {
    for (const { field, start, end } of row.evidence) {
      if (end <= start) continue
      const list = byField.get(field) ?? []
      list.push({ start, end, state: row.state, keyword: row.keyword })
      byField.set(field, list)
    }
  }
  for (const [field, list] of byField) {
    const kept: Highlight[] = []
    const order = list.toSorted(
      (one, other) =>
        other.end - other.start - (one.end - one.start) ||
        rank[one.state] - rank[other.state] ||
        one.start - other.start,
    )
    for (const mark of order) {
      if (!kept.some((other) => mark.start < other.end && other.start < mark.end)) kept.push(mark)
    }
    byField.set(
      field,
      kept.sort((one, other) => one.start - other.start),
    )
  }
  return byField
}
