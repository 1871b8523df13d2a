import { fold, type CsvField } from './fields'
import { type DateOrder, readDate, readInstant } from './dates'
import type { CsvRow } from './read'
import { readPay } from './pay'
import type { PayPeriod } from '../role/model'

export interface CsvApplication {
  line: number
  company: string
  title: string
  /** The status as it stands in the table. */
  status: string
  location: string | null
  url: string | null
  pay: { min: number | null; max: number | null; currency: string | null; period: PayPeriod | null } | null
  appliedOn: string | null
  repliedOn: string | null
  notes: string
  addedAt: number | null
  stageSince: number | null
  history: { at: number; text: string }[]
  /** What was not understood and went into the notes instead. */
  remarks: string[]
}

export interface CsvProblem {
  line: number
  message: string
}

export interface CsvColumn {
  name: string
  field: CsvField
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function historyOf(
  text: string,
  order: DateOrder,
): { entries: { at: number; text: string }[]; rest: string[] } {
  const entries: { at: number; text: string }[] = []
  const rest: string[] = []
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue
    const [, when = '', what = ''] = /^(\S+)\s+(.*)$/.exec(line.trim()) ?? []
    const at = readInstant(when, order)
    if (at === null || what === '') rest.push(line)
    else entries.push({ at, text: what })
  }
  return { entries, rest }
}

/**
 * Makes an application of a row under a mapping of its columns, or says why it cannot. What a field cannot hold goes
 * into the notes under the name of its column: nothing of the row is dropped but what the person ignores.
 */
export function readApplication(
  row: CsvRow,
  columns: readonly CsvColumn[],
  order: DateOrder,
): CsvApplication | CsvProblem {
  const extra: string[] = []
  const remarks: string[] = []
  const notes: string[] = []
  const cells = new Map<CsvField, { name: string; text: string }>()
  const aside = (name: string, text: string) =>
    extra.push(name === '' ? text.trim() : `${name}: ${text.trim()}`)
  row.cells.forEach((cell, index) => {
    const column = columns[index] ?? { name: '', field: 'keep' as const }
    if (cell.trim() === '' || column.field === 'ignore') return
    if (column.field === 'keep') aside(column.name, cell)
    else if (column.field === 'notes') notes.push(cell)
    else cells.set(column.field, { name: column.name, text: cell })
  })
  const take = (field: CsvField) => cells.get(field)?.text ?? ''
  const lost = (field: CsvField, what: string) => {
    const cell = cells.get(field)
    if (cell === undefined) return
    remarks.push(`${cell.name} “${oneLine(cell.text).slice(0, 60)}” is not ${what}; it went into the notes`)
    aside(cell.name, cell.text)
  }
  const short = (field: CsvField, most: number) => {
    const text = take(field).trim()
    if (text.length <= most) return text
    lost(field, `short enough for its field`)
    return text.slice(0, most).trim()
  }
  const day = (field: CsvField) => {
    if (!cells.has(field)) return null
    const date = readDate(take(field), order)
    if (date === null) lost(field, 'a date')
    return date
  }
  const instant = (field: CsvField) => {
    if (!cells.has(field)) return null
    const at = readInstant(take(field), order)
    if (at === null) lost(field, 'a date')
    return at
  }

  let company = short('company', 500)
  let title = short('title', 500)
  if (company === '' && title === '') {
    return { line: row.line, message: 'There is neither a company nor a job title in this row.' }
  }
  if (company === '') {
    company = 'Unknown company'
    remarks.push('No company is named')
  }
  if (title === '') {
    title = 'Unknown position'
    remarks.push('No job title is named')
  }
  const pay = readPay({
    salary: take('salary'),
    min: take('salaryMin'),
    max: take('salaryMax'),
    currency: take('currency'),
    period: take('period'),
  })
  for (const field of pay.lost) lost(field, 'an amount')
  const history = historyOf(take('history'), order)
  for (const line of history.rest) aside(cells.get('history')?.name ?? 'History', line)
  const application = {
    line: row.line,
    company,
    title,
    status: oneLine(take('stage')).slice(0, 100),
    location: short('location', 4_000) || null,
    url: short('url', 4_000) || null,
    pay: pay.pay,
    appliedOn: day('appliedOn'),
    repliedOn: day('repliedOn'),
    addedAt: instant('addedOn'),
    stageSince: instant('stageSince'),
    history: history.entries,
    remarks,
  }
  return { ...application, notes: [...notes, ...extra].join('\n') }
}

export const isProblem = (row: CsvApplication | CsvProblem): row is CsvProblem => 'message' in row

export type CsvChoice = 'skip' | 'add' | 'merge'

export interface PresentApplication {
  id: string
  company: string
  title: string
  url: string | null
}

export interface Likeness {
  why: 'job' | 'link' | 'line'
  /** The application that is there already; null where it is an earlier row of the table. */
  id: string | null
  company: string
  title: string
  line: number | null
}

const jobKey = (company: string, title: string) =>
  `${company.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()}\n${fold(title)}`

const linkKey = (url: string | null): string | null => {
  if (url === null) return null
  const clean = url.trim().replace(/#.*$/, '').replace(/\/+$/, '')
  return /^https?:\/\//i.test(clean) ? clean.replace(/^https?:\/\/(www\.)?/i, '') : null
}

/**
 * Which rows look like an application that is there, or like an earlier row: the same company and title, or the same
 * link. A link alone says little, since a careers page serves many jobs. Gives nothing where nothing is alike.
 */
export function likenesses(
  rows: readonly CsvApplication[],
  present: readonly PresentApplication[],
): Map<number, Likeness> {
  const byJob = new Map(present.map((each) => [jobKey(each.company, each.title), each]))
  const byLink = new Map(
    present.flatMap((each) => {
      const key = linkKey(each.url)
      return key === null ? [] : [[key, each] as const]
    }),
  )
  const earlier = new Map<string, CsvApplication>()
  const found = new Map<number, Likeness>()
  for (const row of rows) {
    const key = jobKey(row.company, row.title)
    const link = linkKey(row.url)
    const job = byJob.get(key)
    const linked = link === null ? undefined : byLink.get(link)
    const before = earlier.get(key)
    if (job !== undefined)
      found.set(row.line, { why: 'job', id: job.id, company: job.company, title: job.title, line: null })
    else if (before !== undefined)
      found.set(row.line, {
        why: 'line',
        id: null,
        company: before.company,
        title: before.title,
        line: before.line,
      })
    else if (linked !== undefined)
      found.set(row.line, {
        why: 'link',
        id: linked.id,
        company: linked.company,
        title: linked.title,
        line: null,
      })
    if (before === undefined) earlier.set(key, row)
  }
  return found
}

/** What may be done with a row that looks like another, and what is done unless the person says otherwise. */
export const choicesFor = (like: Likeness): { allowed: readonly CsvChoice[]; usual: CsvChoice } =>
  like.why === 'line'
    ? { allowed: ['skip', 'add'], usual: 'add' }
    : { allowed: ['skip', 'add', 'merge'], usual: like.why === 'job' ? 'skip' : 'add' }
