import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
  closeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { z } from 'zod'
import type { DataCounts } from '../../../core/backup/model'
import { contentsOf, tablesOf } from '../contents'
import { migrate } from '../migrate'
import type { Migration } from '../migrations'
import { commonColumns, isWhole, mendReferences } from './mend'
import { readRows } from './readRows'

export interface SalvagedTable {
  table: string
  kept: number
  lost: number
  /** The number of lost rows is not known, because nothing of the table could be reached. */
  unreadable: boolean
}

export interface SalvageReport {
  tables: SalvagedTable[]
  counts: DataCounts
}

/** Kept up by the app itself. */
const notData = new Set(['migration'])

/** The migrations the damaged file says it had; all where it cannot say. */
function appliedIn(source: Database, migrations: readonly Migration[]): Migration[] {
  try {
    const rows = z
      .array(z.object({ hash: z.string() }))
      .parse(source.prepare('select hash from migration').all())
    const hashes = new Set(rows.map((row) => row.hash))
    const applied = migrations.filter((migration) => hashes.has(migration.hash))
    return applied.length > 0 ? applied : [...migrations]
  } catch {
    return [...migrations]
  }
}

function copyTable(source: Database, target: Database, table: string): SalvagedTable {
  let columns: string[]
  try {
    columns = commonColumns(source, target, table)
  } catch {
    columns = []
  }
  if (columns.length === 0) return { table, kept: 0, lost: 0, unreadable: true }
  const { rows, lost, unreadable } = readRows(source, table, columns)
  const insert = target.prepare(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(', ')})
     values (${columns.map(() => '?').join(', ')})`,
  )
  let kept = 0
  let refused = 0
  for (const row of rows) {
    try {
      if (!isWhole(columns, row)) throw new Error('not whole')
      insert.run(...row)
      kept += 1
    } catch {
      refused += 1
    }
  }
  return { table, kept, lost: lost + refused, unreadable }
}

/** A copy to read from: nothing may write to the damaged file, and its first page may have to be another's. */
function workingCopy(file: string, folder: string, firstPageFrom: string | null): string {
  const copy = join(folder, 'damaged.sqlite')
  copyFileSync(file, copy)
  rmSync(`${copy}-wal`, { force: true })
  rmSync(`${copy}-shm`, { force: true })
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
  if (firstPageFrom !== null) transplantFirstPage(firstPageFrom, copy)
  return copy
}

/** The first page says where each table begins: a backup of the same version says the same. */
function transplantFirstPage(from: string, to: string): void {
  const source = openSync(from, 'r')
  const target = openSync(to, 'r+')
  try {
    const head = Buffer.alloc(100)
    readSync(source, head, 0, 100, 0)
    const written = head.readUInt16BE(16)
    const page = Buffer.alloc(written === 1 ? 65_536 : written)
    readSync(source, page, 0, page.length, 0)
    page.writeUInt32BE(Math.floor(statSync(to).size / page.length), 28)
    writeSync(target, page, 0, page.length, 0)
  } finally {
    closeSync(source)
    closeSync(target)
  }
}

function openToRead(copy: string): Database | null {
  let source: Database | undefined
  try {
    source = new DatabaseConstructor(copy, { fileMustExist: true })
    source.pragma('cell_size_check = ON')
    if (tablesOf(source).some((table) => !notData.has(table))) return source
  } catch {
    // The next first page may do.
  }
  source?.close()
  return null
}

function fill(
  source: Database,
  target: string,
  migrations: readonly Migration[],
  now: () => number,
): SalvageReport {
  const database = new DatabaseConstructor(target)
  try {
    migrate(database, appliedIn(source, migrations), now)
    database.pragma('foreign_keys = OFF')
    const tables = database.transaction(() => {
      const copied = tablesOf(database)
        .filter((table) => !notData.has(table))
        .map((table) => copyTable(source, database, table))
      mendReferences(database, now())
      return copied
    })()
    migrate(database, migrations, now)
    return { tables, counts: contentsOf(database).counts }
  } finally {
    database.close()
  }
}

const keptIn = (report: SalvageReport) => report.tables.reduce((sum, { kept }) => sum + kept, 0)

/**
 * Copies whatever can still be read of the damaged `file` into a new one at `target`, table by table and row by row.
 * Where its first page is gone, those of `donors` (backups) and of an empty file of today are tried in its place.
 * The damaged file is only read. Null where nothing at all can be read.
 */
export function salvage(
  file: string,
  target: string,
  options: { donors: readonly string[]; migrations: readonly Migration[]; now: () => number },
): SalvageReport | null {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-salvage-'))
  try {
    const fresh = join(folder, 'fresh.sqlite')
    const empty = new DatabaseConstructor(fresh)
    migrate(empty, options.migrations, options.now)
    empty.close()
    for (const donor of [null, ...options.donors, fresh]) {
      rmSync(target, { force: true })
      const source = openToRead(workingCopy(file, folder, donor))
      if (source === null) continue
      try {
        const report = fill(source, target, options.migrations, options.now)
        if (keptIn(report) > 0) return report
      } finally {
        source.close()
      }
    }
    rmSync(target, { force: true })
    return null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
