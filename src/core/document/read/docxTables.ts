import type { Line } from './lines'
import { findDates } from './dates'
import { sectionOf } from './sectionNames'

/** A cell's lines and how many columns it spans. */
export interface Cell {
  lines: Line[]
  span: number
}

const isHeading = (line: Line) => line.text.length < 60 && (sectionOf(line.text)?.sure ?? 0) >= 2
const isDate = (line: Line) => line.text.length < 45 && findDates(line.text).length > 0

function joined(lines: readonly Line[]): Line[] {
  const shown = lines.filter((line) => line.text.trim() !== '')
  const [first] = shown
  if (first === undefined) return []
  const others = shown.slice(1)
  return [
    {
      ...first,
      text: shown.map((line) => line.text).join('\t'),
      bold: shown.every((line) => line.bold),
      caps: shown.every((line) => line.caps),
      strong: first.bold ? first.text : first.strong,
      links: shown.flatMap((line) => line.links),
      marks: shown.flatMap((line) => line.marks),
      bullet: first.bullet && others.length === 0,
    },
  ]
}

const short = (lines: readonly Line[]) =>
  lines.length <= 3 && lines.every((line) => !line.bullet && line.text.length < 90)

/** One row of a table as lines: short cells side by side, a date beside its text, otherwise cell after cell. */
function rowLines(cells: readonly Cell[]): Line[] {
  const full = cells.map((cell) => cell.lines).filter((lines) => lines.length > 0)
  const [left, right] = full
  if (left === undefined) return []
  if (right === undefined) return left
  if (
    full.some((lines) => lines.some(isHeading) && lines.length === 1) &&
    full.length === 2 &&
    isHeading(left[0] ?? right[0] ?? plainLine(left))
  )
    return full.flat()
  if (full.every((lines) => lines.length === 1))
    return full.length > 1 && full.every((lines) => lines[0]?.bullet === true)
      ? full.flat()
      : joined(full.flat())
  if (full.length !== 2) return full.flat()
  const leftIsDate = left.length <= 2 && left.every(isDate)
  if (
    leftIsDate ||
    (left.length === 1 &&
      left[0]?.bullet !== true &&
      right[0]?.bullet !== true &&
      left[0] !== undefined &&
      left[0].text.length < 40)
  )
    return [...joined([...left, ...right.slice(0, 1)]), ...right.slice(1)]
  // Employer and title on the left, place and dates on the right, line by line.
  if (
    short(right) &&
    right.length <= left.length &&
    left.slice(0, right.length).every((line) => !line.bullet && line.text.length < 90) &&
    right.some(isDate)
  ) {
    return left.flatMap((line, index) => {
      const other = right[index]
      return other === undefined ? [line] : joined([line, other])
    })
  }
  return full.flat()
}

const plainLine = (lines: readonly Line[]): Line => {
  const [first] = lines
  if (first === undefined) throw new RangeError('no line')
  return first
}

/** Whether the columns of these rows are read one after the other: headings stand in more than one of them. */
function isLayout(rows: readonly Cell[][]): boolean {
  const columns = Math.max(...rows.map((row) => row.length))
  let headed = 0
  let long = 0
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map((row) => row[column]?.lines ?? [])
    const lines = cells.flat()
    const inner =
      lines.filter(isHeading).length > 0 && lines.length > cells.filter((cell) => cell.some(isHeading)).length
    if (inner) headed += 1
    if (lines.length >= 4) long += 1
  }
  return headed >= 2 || (headed === 1 && long >= 2 && rows.length <= 2)
}

/**
 * Lines of a table: a layout table column by column (each column a flow of its own), a data table row by row with tabs.
 * Rows of one cell stand between. `newFlow` gives the number of the next flow.
 */
export function tableLines(rows: readonly Cell[][], newFlow: () => number): Line[] {
  const out: Line[] = []
  let block: Cell[][] = []
  const flush = () => {
    if (block.length > 0 && isLayout(block)) {
      const columns = Math.max(...block.map((row) => row.length))
      for (let column = 0; column < columns; column += 1) {
        const flow = newFlow()
        for (const row of block)
          for (const line of row[column]?.lines ?? []) out.push(line.flow === 0 ? { ...line, flow } : line)
      }
    } else
      for (const row of block) {
        const lines = rowLines(row)
        const [first] = lines
        if (first !== undefined)
          out.push({ ...first, gap: first.gap || (lines.length > 1 && block.length > 1) }, ...lines.slice(1))
      }
    block = []
  }
  for (const row of rows) {
    const full = row.filter((cell) => cell.lines.length > 0)
    if (row.length === 1 || (full.length === 1 && row.some((cell) => cell.span > 1))) {
      flush()
      out.push(...full.flatMap((cell) => cell.lines))
    } else block.push(row)
  }
  flush()
  return out
}
