import type { CareerStep } from '../role/model'
import type { Line } from './lines'
import { readMoney } from './money'
import { cutTitle, readProse } from './prose'
import { readSteps } from './steps'
import { cell, otherCells, readTable } from './table'
import { readYears, withoutYears } from './years'
import { sentences, splitTopLevel } from './lists'

const isYearsLine = (line: Line) => {
  const span = readYears(line.text, true)
  return (
    span !== null &&
    line.text.split(/\s+/).length <= 6 &&
    withoutYears(line.text, span).replace(/\bexperience\b|\W/gi, '') === ''
  )
}

/** Takes the lines of a career path section and gives its steps in order; years that a step does not state are null. */
export function readCareerPath(lines: readonly Line[]): { steps: CareerStep[]; rest: Line[] } {
  const table = readTable(lines)
  if (table !== null) {
    const steps = table.rows.map((row): CareerStep => {
      const title = cell(table, row, 'title') ?? ''
      const stated = cell(table, row, 'years')
      const span = readYears(stated ?? title, true) ?? bareSpan(stated)
      const others = otherCells(table, row, ['title', 'number', 'years'])
      return {
        title,
        minYears: span?.min ?? null,
        maxYears: span?.max ?? null,
        description: others.join(' – ') || null,
      }
    })
    return {
      steps: steps.filter((step) => step.title !== ''),
      rest: lines.filter((line) => line.cells === null),
    }
  }
  const arrow = lines.find((line) => line.text.split(ladder).length > 2)
  if (arrow !== undefined) {
    const steps = arrow.text
      .split(ladder)
      .map((part) => oneLine(part.trim()))
      .filter((step) => step.title !== '')
    return { steps, rest: lines.filter((line) => line !== arrow) }
  }
  const only = lines.length === 1 ? lines[0] : undefined
  if (only !== undefined && !only.bullet && only.number === null) {
    const whole = sentences(only.text)
    const commas = whole.length === 1 ? splitTopLevel(only.text.replace(/\.$/, '')) : []
    if (commas.length > 2 && commas.every((part) => part.split(/\s+/).length <= 8)) {
      return {
        steps: commas.map((part) => oneLine(part.replace(/^(?:and|then|and then)\s+/i, ''))),
        rest: [],
      }
    }
  }
  const found = readSteps(lines, isYearsLine)
  const steps: CareerStep[] = []
  const rest = [...found.rest]
  for (const step of found.steps) {
    const [first, ...others] = step.lines
    if (first === undefined) continue
    if (
      others.length === 0 &&
      !first.bullet &&
      first.number === null &&
      first.level === 0 &&
      first.cells === null &&
      readYears(first.text) === null &&
      first.text.split(/\s+/).length > 12
    ) {
      rest.push(first)
      continue
    }
    steps.push(fromLines(first, others))
  }
  return { steps, rest }
}

const ladder = /\s*(?:→|➔|➜|⟶|↗|⇒|»|(?<=\s)(?:->|=>|-->|>)(?=\s))\s*/

function bareSpan(text: string | null): { min: number; max: number | null } | null {
  const match = text === null ? null : /^(\d{1,2})\s*(?:(?:-|–|—|to)\s*(\d{1,2})|(\+))$/.exec(text.trim())
  if (match === null) return null
  return { min: Number(match[1]), max: match[2] === undefined ? null : Number(match[2]) }
}

function fromLines(first: Line, others: readonly Line[]): CareerStep {
  const step = oneLine(
    first.cells === null ? first.text : first.cells.filter((each) => each !== '').join(' – '),
  )
  const more: Line[] = []
  for (const line of others) {
    const span = step.minYears === null ? readYears(line.text, true) : null
    if (span === null || (!isYearsLine(line) && line.text.length > 60)) {
      more.push(line)
      continue
    }
    step.minYears = span.min
    step.maxYears = span.max
    const left = withoutYears(line.text, span)
    if (left.replace(/\W|experience|typical|timeline/gi, '') !== '') more.push({ ...line, text: left })
  }
  step.description =
    [step.description, readProse(more)].filter((part) => part !== null && part !== '').join(' ') || null
  return step
}

/** A whole step in one line: "Senior Chef (5-10 years): leads the kitchen", "Partner – 10+ years – $250K". */
function oneLine(text: string): CareerStep {
  const span = text.length < 600 ? readYears(text, true) : null
  if (span === null || (span.start > 90 && cutTitle(text).description !== null)) {
    const cut = cutTitle(text)
    return { title: cut.title, minYears: null, maxYears: null, description: cut.description }
  }
  const before = text.slice(0, span.start).replace(/[\s([,:;|·–—-]+$/, '')
  const after = text.slice(span.end).replace(/^[\s)\],:;|.·–—-]+/, '')
  const cut = cutTitle(before)
  const title = before === '' ? cutTitle(after).title : cut.title
  const tail = before === '' ? cutTitle(after).description : after
  const money = before !== '' && readMoney(after).length > 0 ? after : tail
  const description = [before === '' ? null : cut.description, money]
    .filter((part) => part !== null && part !== '')
    .join(' ')
  return { title, minYears: span.min, maxYears: span.max, description: description || null }
}
