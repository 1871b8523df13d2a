import { DomainError } from '../result'
import { readCell } from './write'

export interface CsvRow {
  /** Line of the file where the row begins, from 1. */
  line: number
  cells: string[]
}
export interface CsvTable {
  delimiter: string
  header: CsvRow
  rows: CsvRow[]
}

const mostRows = 50_000
const mostColumns = 200
const delimiters = [',', ';', '\t', '|'] as const

const refuse = (message: string): never => {
  throw new DomainError('unsupported_file', `${message} Nothing was imported.`)
}

/** Splits text into rows; a quote opens a cell only at its start, and may hold delimiters and line breaks. */
function* split(text: string, delimiter: string): Generator<CsvRow> {
  let line = 1
  let at = 0
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (;;) {
      let cell = ''
      if (text[at] === '"') {
        const opened = line
        at += 1
        for (;;) {
          const end = text.indexOf('"', at)
          if (end === -1) refuse(`Line ${opened}: a quotation mark is opened and never closed.`)
          cell += text.slice(at, end)
          at = end + 1
          if (text[at] !== '"') break
          cell += '"'
          at += 1
        }
        for (const char of cell) if (char === '\n') line += 1
      }
      let end = at
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r')
        end += 1
      cell += text.slice(at, end)
      at = end
      row.cells.push(cell)
      if (row.cells.length > mostColumns) refuse(`Line ${row.line} has more than ${mostColumns} columns.`)
      if (text[at] !== delimiter) break
      at += 1
    }
    if (text[at] === '\r') at += 1
    if (text[at] === '\n') at += 1
    line += 1
    yield row
  }
}

const isBlank = (row: CsvRow) => row.cells.every((cell) => cell.trim() === '')

/** The delimiter under which the first rows have the most columns, and the same number of them. */
function sniff(text: string): string {
  const head = text.slice(0, 20_000)
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 }
  for (const delimiter of delimiters) {
    const widths: number[] = []
    try {
      for (const row of split(head, delimiter)) {
        if (!isBlank(row)) widths.push(row.cells.length)
        if (widths.length >= 20) break
      }
    } catch {
      // The cut may fall into a quoted cell: what was read until there decides.
    }
    const first = widths[0] ?? 0
    const like = widths.filter((width) => width === first).length / Math.max(1, widths.length)
    const score = first > 1 ? like * 100 + first : 0
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/**
 * Reads a table of any of the usual delimiters. Takes decoded text; gives the header and every row that holds anything,
 * with line numbers and formula guards taken off. Throws `unsupported_file` naming the line.
 */
export function readCsv(source: string): CsvTable {
  let text = source.startsWith('\uFEFF') ? source.slice(1) : source
  if (text.includes('\u0000')) refuse('This is not a table of text (CSV).')
  let first = 0
  let named: string | null = null
  const hint = /^sep=(.)\r?\n/i.exec(text)
  if (hint !== null) {
    text = text.slice(hint[0].length)
    named = hint[1] ?? null
    first = 1
  }
  const delimiter = named ?? sniff(text)
  let header: CsvRow | null = null
  const rows: CsvRow[] = []
  for (const raw of split(text, delimiter)) {
    const row = { line: raw.line + first, cells: raw.cells.map((cell) => readCell(cell)) }
    if (isBlank(row)) continue
    if (header === null) header = { ...row, cells: row.cells.map((cell) => cell.trim()) }
    else rows.push(row)
    if (rows.length > mostRows) refuse(`The table has more than ${mostRows} rows.`)
  }
  if (header === null) return refuse('This file is empty.')
  return { delimiter, header, rows }
}
