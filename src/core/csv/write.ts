const formula = /^'*[=+\-@\t\r]/

/** A cell that a spreadsheet would compute gets an apostrophe before it; `readCell` takes it off again. */
const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell

/** Takes cells, gives a table after RFC 4180 (comma, CRLF), formula cells guarded. */
export const writeCsv = (rows: readonly (readonly string[])[], options: { bom: boolean }): string =>
  `${options.bom ? '\uFEFF' : ''}${rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('')}`

/** What the cell held before `writeCsv` guarded it. */
export const readCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)
