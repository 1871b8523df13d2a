import type { Line } from './lines'

export type Column = 'number' | 'title' | 'years' | 'description' | 'category' | 'pay' | 'instead' | 'other'

const columns: readonly (readonly [RegExp, Column])[] = [
  [/^(?:#|no\.?|step ?#|step no\.?)$/i, 'number'],
  [/\b(?:instead|better|do this|alternative|replacement|use this|fix|solution|say)\b/i, 'instead'],
  [/\b(?:salary|pay|range|compensation|earnings|wage|income|rate)\b/i, 'pay'],
  [/\b(?:years?|yrs|experience|timeline|tenure|time|duration)\b/i, 'years'],
  [/\b(?:type|category|kind)\b/i, 'category'],
  [
    /\b(?:description|details?|focus|what|why|notes?|how|responsibilit|scope|typical|summary|means|actions?|use)/i,
    'description',
  ],
  [
    /\b(?:level|title|role|position|stage|step|skill|name|mistake|milestone|phase|rank|grade|keyword|word|avoid|pitfall|ability|seniority|band|career|job|rung)\b/i,
    'title',
  ],
]

const named = (cell: string, first: boolean): Column => {
  if (first && /\b(?:level|stage|step|title|role|position|career)\b/i.test(cell) && !/\byears?\b/i.test(cell))
    return 'title'
  return columns.find(([pattern]) => pattern.test(cell))?.[1] ?? 'other'
}

export interface Table {
  columns: Column[]
  rows: Line[]
}

/** Finds the head row of a table section and names its columns; null where no row carries cells. */
export function readTable(lines: readonly Line[]): Table | null {
  const rows = lines.filter((line) => line.cells !== null)
  const first = rows[0]
  if (first?.cells === null || first === undefined || rows.length < 2) return null
  const names = first.cells.map((cell, i) => named(cell, i === 0))
  const short = first.cells.every((cell) => cell.split(/\s+/).length <= 5 && !/\d/.test(cell))
  const isHead = first.head || (short && names.filter((name) => name !== 'other').length >= 2)
  if (!isHead) return null
  if (!names.includes('title')) {
    const free = names.findIndex((name) => name === 'other' || name === 'description')
    if (free !== -1) names[free] = 'title'
    else names[0] = 'title'
  }
  return { columns: names, rows: rows.slice(1) }
}

export function cell(table: Table, row: Line, column: Column): string | null {
  const at = table.columns.indexOf(column)
  const value = at === -1 ? undefined : row.cells?.[at]
  return value === undefined || value === '' ? null : value
}

/** The cells of a row that belong to none of the columns named. */
export function otherCells(table: Table, row: Line, used: readonly Column[]): string[] {
  const seen = new Set<Column>()
  return (row.cells ?? []).filter((value, i) => {
    const column = table.columns[i] ?? 'other'
    const taken = used.includes(column) && !seen.has(column)
    seen.add(column)
    return value !== '' && !taken
  })
}
