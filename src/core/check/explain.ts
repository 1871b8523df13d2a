import type { CheckReport, CheckRow } from './model'

/**
 * The rows whose next edit adds most, best first: terms that the person's resumes support, and avoided words to take
 * out. Never a term that nothing supports.
 */
export function nextGains(report: CheckReport, limit: number): CheckRow[] {
  return [...report.mustHave, ...report.strong, ...report.avoid]
    .filter((row) => row.gain > 0 && row.supported)
    .map((row, place) => ({ row, place }))
    .sort((one, other) => other.row.gain - one.row.gain || one.place - other.place)
    .slice(0, Math.max(0, limit))
    .map(({ row }) => row)
}

/** The plain counts shown beside the score: "must-have 5 of 6, strong 2 of 3, avoided words 1". */
export function countsSentence(report: CheckReport): string {
  const found = (rows: CheckRow[]) => rows.filter((row) => row.found).length
  return (
    `must-have ${found(report.mustHave)} of ${report.mustHave.length}, ` +
    `strong ${found(report.strong)} of ${report.strong.length}, avoided words ${found(report.avoid)}`
  )
}
