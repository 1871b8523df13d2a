import type { Work } from '../../resume/model'
import type { Entry } from './entries'
import { splitEntries } from './entries'
import type { Order } from './heads'
import { learnOrder, readHead } from './heads'
import type { Line } from './lines'
import { isInnerLabel } from './sections'

/** A reading of part of a resume and the lines that found no place in it. */
export interface Reading<T> {
  entries: T[]
  unsorted: Line[]
}

/** Prose and bullets of an entry as a summary and its highlights. */
export function readBody(body: readonly Line[]): { summary?: string; highlights: string[] } {
  const lines = body.filter((line) => line.text.trim() !== '')
  const hasBullets = lines.some((line) => line.bullet)
  const highlights: string[] = []
  const summary: string[] = []
  const prose = lines.filter((line) => !line.bullet)
  for (const line of lines) {
    const text = line.text.replace(/\t/gu, ' ').trim()
    if (isInnerLabel(text)) continue
    const early = highlights.length === 0
    if (line.bullet || (hasBullets ? !early : prose.length > 1)) highlights.push(text)
    else summary.push(text)
  }
  return summary.length > 0 ? { summary: summary.join('\n'), highlights } : { highlights }
}

/** Dates of an entry: a range, an open range without an end, or one date as both. */
export function datesOf(entry: Entry): { startDate?: string; endDate?: string } {
  const { span } = entry
  if (span === null) return {}
  return {
    ...(span.start !== null ? { startDate: span.start } : {}),
    ...(span.end !== null && !span.present ? { endDate: span.end } : {}),
  }
}

/** A line with an employer's whole time above the roles held there, or with the employer alone. */
function isGroup(entry: Entry, next: Entry | undefined, order: Order): boolean {
  if (next === undefined || entry.body.some((line) => line.bullet) || entry.body.length > 1) return false
  const head = readHead(entry, order, undefined)
  if (head.position !== undefined || head.name === undefined) return false
  const follow = readHead(next, order, head.name, true)
  if (follow.position === undefined || (follow.name !== undefined && follow.name !== head.name)) return false
  if (entry.span === null || next.span === null) return true
  return (next.span.start ?? '') >= (entry.span.start ?? '')
}

/** Jobs from the lines of the work sections, in order; several roles under one employer inherit its name. */
export function readWork(lines: readonly Line[], known: Order | null = null): Reading<Work> {
  const entries = splitEntries(lines, true)
  const order = known ?? learnOrder(entries)
  const reading: Reading<Work> = { entries: [], unsorted: [] }
  let employer: { name: string; location?: string | undefined } | undefined
  let grouped = false
  let usualLines = 0
  for (const [index, entry] of entries.entries()) {
    if (entry.head.length === 0) {
      reading.unsorted.push(...entry.body)
      continue
    }
    const head = readHead(entry, order, employer?.name, grouped)
    if (isGroup(entry, entries[index + 1], order) && head.name !== undefined) {
      employer = { name: head.name, location: head.location }
      grouped = true
      const summary = [...entry.body.map((line) => line.text), ...head.extra]
      for (const text of summary) reading.unsorted.push({ ...(entry.head[0]?.line ?? lineOf(lines)), text })
      continue
    }
    const inherits = head.name === undefined && employer !== undefined && head.position !== undefined
    const { summary, highlights } = readBody(entry.body)
    const job: Work = { ...datesOf(entry), highlights }
    const name = inherits ? employer?.name : head.name
    const location = head.location ?? (inherits ? employer?.location : undefined)
    if (name !== undefined) job.name = name
    if (head.position !== undefined) job.position = head.position
    if (location !== undefined) job.location = location
    if (head.url !== undefined) job.url = head.url
    if (head.extra.length > 0) job.description = head.extra.join(' · ')
    if (summary !== undefined) job.summary = summary
    if (head.name !== undefined) {
      employer = { name: head.name, location: head.location }
      grouped = false
    }
    usualLines = Math.max(usualLines, entry.head.length)
    reading.entries.push(job)
  }
  return reading
}

function lineOf(lines: readonly Line[]): Line {
  const [first] = lines
  if (first === undefined) throw new RangeError('a section without lines has no entries')
  return first
}
