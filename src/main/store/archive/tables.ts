import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { type ArchiveRow, type ArchiveTable, rowSchemas } from '../../../core/archive/model'
import { DomainError } from '../../../core/result'

/** The table of the data file behind each part of an archive. */
export const sqlNames: { readonly [T in ArchiveTable]: string } = {
  settings: 'setting',
  stages: 'stage',
  companies: 'company',
  roles: 'role_profile',
  terms: 'own_term',
  resumes: 'resume',
  applications: 'application',
  activities: 'activity',
  postings: 'posting',
  offers: 'offer',
  attachments: 'attachment',
}

export const keyColumn = (table: ArchiveTable): string => (table === 'settings' ? 'key' : 'id')

const jsonFields: { readonly [T in ArchiveTable]?: readonly string[] } = {
  roles: ['profile', 'doneSteps', 'keywordWeights'],
  terms: ['aliases'],
  resumes: ['document', 'layout', 'ancestor'],
  postings: ['posting', 'keywords'],
}
const isJson = (table: ArchiveTable, field: string) => jsonFields[table]?.includes(field) === true

const toColumn = (field: string) =>
  field === 'sentFile' ? 'sent_docx' : field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The archive's fields of a table with the columns they are kept in. */
export const fieldsOf = (table: ArchiveTable): { field: string; column: string }[] =>
  Object.keys(rowSchemas[table].shape).map((field) => ({ field, column: toColumn(field) }))

const storedRow = z.record(z.string(), z.unknown())

function valueFrom(table: ArchiveTable, field: string, stored: unknown): unknown {
  if (field === 'sample') return stored === 1
  if (field === 'sentFile')
    return stored instanceof Uint8Array ? createHash('sha256').update(stored).digest('hex') : null
  if (!isJson(table, field) || typeof stored !== 'string') return stored
  try {
    return JSON.parse(stored)
  } catch (error) {
    throw new DomainError(
      'storage_corrupt',
      `A row of your data (${sqlNames[table]}) is damaged and could not be exported. Restore a backup, or export the tables as CSV.`,
      { cause: error },
    )
  }
}

/** Every row of a table as the archive holds it, also deleted ones, in the order of its key. */
export function* rowsOf(database: Database, table: ArchiveTable): Generator<ArchiveRow> {
  const fields = fieldsOf(table)
  const columns = fields.map(({ column }) => column).join(', ')
  const statement = database.prepare(
    `select ${columns} from ${sqlNames[table]} order by ${keyColumn(table)} collate binary`,
  )
  for (const raw of statement.iterate()) {
    const stored = storedRow.parse(raw)
    yield Object.fromEntries(
      fields.map(({ field, column }) => [field, valueFrom(table, field, stored[column])]),
    )
  }
}

type Stored = string | number | Uint8Array | null

function valueTo(
  table: ArchiveTable,
  field: string,
  value: unknown,
  fileOf: (sha256: string) => Uint8Array,
): Stored {
  if (value === null || value === undefined) return null
  if (field === 'sentFile' && typeof value === 'string') return fileOf(value)
  if (isJson(table, field)) return JSON.stringify(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'number' || typeof value === 'string') return value
  throw new Error(`${table}.${field} holds what no column can`)
}

/** A function that writes a row, new or over the one of its key; `fileOf` gives the bytes a row names. */
export function rowWriter(
  database: Database,
  table: ArchiveTable,
  fileOf: (sha256: string) => Uint8Array,
): (row: ArchiveRow) => void {
  const fields = fieldsOf(table)
  const columns = fields.map(({ column }) => column)
  const statement = database.prepare(
    `insert into ${sqlNames[table]} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})
     on conflict (${keyColumn(table)}) do update set ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
  )
  return (row) => {
    statement.run(...fields.map(({ field }) => valueTo(table, field, row[field], fileOf)))
  }
}
