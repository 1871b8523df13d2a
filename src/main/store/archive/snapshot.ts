import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { z } from 'zod'
import { type ArchiveRow, type ArchiveTable, archiveTables, keyOf } from '../../../core/archive/model'
import { forEachTable, type RowSet } from '../../../core/archive/planModel'
import { storageError } from '../storageError'
import { rowsOf } from './tables'

export interface Snapshot {
  rows(table: ArchiveTable): Generator<ArchiveRow>
  /** The bytes of every sealed DOCX, by resume. */
  sealed(): Generator<Uint8Array>
  close(): void
}

const sealedRow = z.object({ bytes: z.instanceof(Uint8Array) })

/** The data as it is at this moment, on a connection of its own: what is saved meanwhile does not show in it. */
export function openSnapshot(file: string): Snapshot {
  let database: Database
  try {
    database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
    database.exec('begin')
    // The snapshot is taken by the first read.
    database.prepare('select count(*) from setting').get()
  } catch (error) {
    throw storageError(error)
  }
  return {
    rows: (table) => rowsOf(database, table),
    *sealed() {
      const statement = database.prepare(
        'select sent_docx as bytes from resume where sent_docx is not null order by id',
      )
      for (const row of statement.iterate()) yield sealedRow.parse(row).bytes
    },
    close: () => void database.close(),
  }
}

/** Everything at once, by key. */
export function allRows(database: Database): RowSet {
  const sets = forEachTable(() => new Map<string, ArchiveRow>())
  for (const table of archiveTables) {
    for (const row of rowsOf(database, table)) sets[table].set(keyOf(table, row), row)
  }
  return sets
}
