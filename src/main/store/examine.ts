import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import DatabaseConstructor from 'better-sqlite3'
import { DomainError } from '../../core/result'
import { tablesOf } from './contents'
import { pendingMigrations } from './migrate'
import type { Migration } from './migrations'
import { applicationId } from './pragmas'

/** What can be wrong with a data file, told apart because what helps differs. */
export const troubles = [
  'missing',
  'empty',
  'foreign',
  'notDatabase',
  'truncated',
  'damaged',
  'newer',
] as const
export type Trouble = (typeof troubles)[number]

const sentences: Record<Trouble, string> = {
  missing: 'The data file is gone from its folder. Nothing was changed.',
  empty: 'The data file is empty, though there was data in it before. Nothing was changed.',
  foreign: 'The data file belongs to another program. It was left untouched.',
  notDatabase: 'The data file is damaged or is not a Shortlist file. It was left untouched.',
  truncated: 'The end of the data file is missing. It was left untouched.',
  damaged: 'Parts of the data file are damaged. It was left untouched.',
  newer:
    'Your data was saved by a newer version of Shortlist. Nothing was changed. Install that version to open it.',
}

/** A data file that must not be opened as it is. */
export class DataTrouble extends DomainError {
  readonly trouble: Trouble

  constructor(trouble: Trouble, cause?: unknown) {
    super(trouble === 'newer' ? 'future_database' : 'storage_corrupt', sentences[trouble], { cause })
    this.trouble = trouble
  }
}

/** The first bytes of a file, fewer where it is shorter. */
export function headOf(file: string, length: number): Buffer {
  const head = Buffer.alloc(length)
  const handle = openSync(file, 'r')
  try {
    return head.subarray(0, readSync(handle, head, 0, length, 0))
  } finally {
    closeSync(handle)
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** Fewer pages than the header counts, with no log that could hold the others. */
function isTruncated(header: Buffer, file: string): boolean {
  const written = header.readUInt16BE(16)
  const pageSize = written === 1 ? 65_536 : written
  const countIsValid = header.readUInt32BE(24) === header.readUInt32BE(92)
  return countIsValid && sizeOf(`${file}-wal`) === 0 && sizeOf(file) < pageSize * header.readUInt32BE(28)
}

function examineHeader(file: string): void {
  const header = headOf(file, 100)
  if (header.length < 100 || header.toString('latin1', 0, 15) !== 'SQLite format 3')
    throw new DataTrouble('notDatabase')
  const owner = header.readUInt32BE(68)
  if (owner !== applicationId && owner !== 0) throw new DataTrouble('foreign')
  if (isTruncated(header, file)) throw new DataTrouble('truncated')
}

const isDamage = (error: unknown) =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)

/** Looks inside without writing a byte: a reader neither empties the log nor changes the file. */
function examineInside(file: string, migrations: readonly Migration[], everyPage: boolean): void {
  const companions = [`${file}-wal`, `${file}-shm`].filter((each) => !existsSync(each))
  const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
  try {
    pendingMigrations(database, migrations)
    const tables = tablesOf(database)
    if (tables.length > 0 && !tables.includes('migration')) throw new DataTrouble('foreign')
    if (everyPage && database.pragma('quick_check', { simple: true }) !== 'ok')
      throw new DataTrouble('damaged')
  } catch (error) {
    if (error instanceof DomainError && error.code === 'future_database')
      throw new DataTrouble('newer', error)
    throw isDamage(error) ? new DataTrouble('damaged', error) : error
  } finally {
    database.close()
    // What reading made, and only that.
    for (const each of companions) rmSync(each, { force: true })
  }
}

export interface Examination {
  migrations: readonly Migration[]
  /** There was data here before: a missing or empty file is no first start. */
  expectData: boolean
  /** Reads every page. */
  everyPage: boolean
}

/**
 * Whether the data file may be opened; writes nothing. A missing or empty one may where no data is expected.
 * Throws a DataTrouble that names what is wrong.
 */
export function examine(file: string, { migrations, expectData, everyPage }: Examination): void {
  if (!existsSync(file) || sizeOf(file) === 0) {
    // A file without pages may still have them all in its log.
    if (existsSync(file) && sizeOf(`${file}-wal`) > 0) return examineInside(file, migrations, everyPage)
    if (expectData) throw new DataTrouble(existsSync(file) ? 'empty' : 'missing')
    return
  }
  examineHeader(file)
  examineInside(file, migrations, everyPage)
}

/** What became of the log of the latest changes, where the last end was no orderly one. */
export type LogFate = 'kept' | 'gone' | 'unreadable'

/** Sums of the log's head as SQLite computes them. */
function walHeadIsSound(head: Buffer): boolean {
  if (head.length < 32) return false
  const magic = head.readUInt32BE(0)
  if (magic !== 0x377f0682 && magic !== 0x377f0683) return false
  const word = (at: number) => (magic === 0x377f0682 ? head.readUInt32LE(at) : head.readUInt32BE(at))
  let first = 0
  let second = 0
  for (let at = 0; at < 24; at += 8) {
    first = (first + word(at) + second) >>> 0
    second = (second + word(at + 4) + first) >>> 0
  }
  return first === head.readUInt32BE(24) && second === head.readUInt32BE(28)
}

/** Whether the log of the latest changes can be read at all: SQLite takes one it cannot read for an empty one. */
export function walIsUnreadable(file: string): boolean {
  const wal = `${file}-wal`
  return sizeOf(wal) > 0 && !walHeadIsSound(headOf(wal, 32))
}
