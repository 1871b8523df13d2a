import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { canonicalJson } from '../../core/archive/canonical'
import { dateOrderOf } from '../../core/csv/dates'
import { guessFields } from '../../core/csv/fields'
import type { CsvTable } from '../../core/csv/read'
import { DomainError } from '../../core/result'
import { applyCsv } from './csvApply'
import { type CsvImportPlan, planCsv } from './csvPlan'
import type { Deps } from './deps'
import { found } from './found'
import { arrivedFile, dropIncoming } from './incoming'

const largest = 10_000_000

interface Session {
  fileName: string
  table: CsvTable
  /** What the person was shown last for each wish: the import does that or nothing. */
  shown: Map<string, string>
}
const sessions = new WeakMap<Deps, Map<string, Session>>()
const ofApp = (deps: Deps): Map<string, Session> => {
  const known = sessions.get(deps) ?? new Map<string, Session>()
  sessions.set(deps, known)
  return known
}

async function read(
  deps: Deps,
  { path, fileName }: { path: string; fileName: string },
): Promise<Output<'csv.openDropped'>> {
  const facts = await stat(path).catch(() => null)
  if (facts === null || !facts.isFile())
    throw new DomainError('unsupported_file', `${fileName} could not be read. Check that it still exists.`)
  if (facts.size > largest)
    throw new DomainError(
      'unsupported_file',
      `${fileName} is larger than 10 MB. Split the table and import the parts.`,
    )
  const table = await deps.jobs.run('csv.read', { bytes: new Uint8Array(await readFile(path)) })
  ofApp(deps).clear()
  const importId = deps.newId()
  ofApp(deps).set(importId, { fileName, table, shown: new Map() })
  const fields = guessFields(table.header.cells)
  const dated = new Set(['appliedOn', 'repliedOn', 'addedOn', 'stageSince'])
  const dates = table.rows.flatMap((row) =>
    row.cells.filter((_cell, index) => dated.has(fields[index] ?? '')),
  )
  const order = dateOrderOf(dates)
  const isUnclear = order === null && dates.some((text) => /^\s*\d{1,2}[/-]\d{1,2}[/-]\d{2,4}/.test(text))
  return {
    status: 'read',
    importId,
    fileName,
    delimiter: table.delimiter,
    rows: table.rows.length,
    columns: table.header.cells.map((name, index) => ({
      name,
      field: fields[index] ?? 'keep',
      samples: table.rows
        .map((row) => (row.cells[index] ?? '').replace(/\s+/g, ' ').trim().slice(0, 80))
        .filter((cell) => cell !== '')
        .slice(0, 3),
    })),
    dateOrder: order ?? (table.delimiter === ';' ? 'dayFirst' : 'monthFirst'),
    isOrderGuessed: isUnclear,
  }
}

export async function openCsv(deps: Deps): Promise<Output<'csv.open'>> {
  const path = await deps.desktop.choosePath('csv')
  return path === null ? { status: 'cancelled' } : read(deps, { path, fileName: basename(path) })
}

export async function openDroppedCsv(
  deps: Deps,
  { incomingId }: Parsed<'csv.openDropped'>,
): Promise<Output<'csv.openDropped'>> {
  const file = await arrivedFile(deps, incomingId)
  try {
    return await read(deps, file)
  } finally {
    await dropIncoming(deps, incomingId)
  }
}

const sessionOf = (deps: Deps, id: string): Session => found(ofApp(deps).get(id), 'import')

const wishKey = (wish: Parsed<'csv.plan'>) => canonicalJson(wish)

export function planCsvImport(deps: Deps, input: Parsed<'csv.plan'>): Output<'csv.plan'> {
  const session = sessionOf(deps, input.importId)
  const plan: CsvImportPlan = planCsv(deps, session.table, input)
  session.shown.set(wishKey(input), canonicalJson(plan.counts))
  return {
    counts: plan.counts,
    statuses: plan.statuses,
    likes: plan.likes.slice(0, 500),
    likeCount: plan.likes.length,
    problems: plan.problems.slice(0, 500),
    problemCount: plan.problems.length,
  }
}

export function runCsvImport(deps: Deps, input: Parsed<'csv.import'>): Output<'csv.import'> {
  const session = sessionOf(deps, input.importId)
  const counts = deps.store.change(
    `Import ${session.fileName}`,
    () => {
      const plan = planCsv(deps, session.table, input)
      if (session.shown.get(wishKey(input)) !== canonicalJson(plan.counts)) {
        throw new DomainError(
          'conflict',
          'Your data changed since the preview. Nothing was imported: look at the new preview and import again.',
        )
      }
      applyCsv(deps, plan, session.fileName)
      return plan.counts
    },
    { whole: true },
  )
  ofApp(deps).delete(input.importId)
  return counts
}
