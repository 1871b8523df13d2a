import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DomainError } from '../../core/result'
import { dataFileName, quarantineName, runningFile } from './dataFiles'
import { type Store, storeOf } from './db'
import { examine, headOf, type LogFate, walIsUnreadable } from './examine'
import { lockFolder } from './lock'
import { migrate } from './migrate'
import { bundledMigrations, type Migration } from './migrations'
import { applyPragmas } from './pragmas'
import * as schema from './schema'
import { storageError } from './storageError'
import { asideName, finishSwap } from './swap'

export { dataFileName } from './dataFiles'

export interface OpenOptions {
  now?: () => number
  migrations?: readonly Migration[]
  /** There was data here before: a missing or empty file is then refused rather than made anew. */
  expectData?: boolean
  /** Checks every page first. After an end that was no orderly one this happens by itself. */
  everyPage?: boolean
}

/** Throws `storage_readonly` with the folder's name where it cannot be made. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new DomainError(
      'storage_readonly',
      `The data folder ${folder} cannot be created. Check that the disk is there and may be written.`,
      { cause: error },
    )
  }
}

function fateOfLog(folder: string, file: string, wasRunning: boolean, now: number): LogFate {
  if (walIsUnreadable(file)) {
    const place = join(folder, quarantineName, asideName(folder, now))
    mkdirSync(place, { recursive: true })
    copyFileSync(`${file}-wal`, join(place, `${dataFileName}-wal`))
    return 'unreadable'
  }
  // An open file in this mode always has its log beside it; an orderly end takes the mark away before the log.
  const usesLog = existsSync(file) && headOf(file, 20)[18] === 2
  return wasRunning && usesLog && !existsSync(`${file}-wal`) ? 'gone' : 'kept'
}

function markRunning(running: string): void {
  try {
    writeFileSync(running, '')
  } catch {
    // Where nothing can be written, nothing can be lost in writing.
  }
}

/**
 * Opens the data file in `folder`, creating or migrating it as needed.
 * Throws `conflict` (another instance), a DataTrouble (`future_database`, `storage_corrupt`), `storage_readonly`,
 * `storage_full`; in each case the file is as it was.
 */
export function openStore(folder: string, options: OpenOptions = {}): Store {
  const now = options.now ?? Date.now
  const migrations = options.migrations ?? bundledMigrations()
  makeFolder(folder)
  const file = join(folder, dataFileName)
  const running = runningFile(folder)
  let release = () => {}
  try {
    release = lockFolder(folder)
    finishSwap(folder)
    const wasRunning = existsSync(running)
    const log = fateOfLog(folder, file, wasRunning, now())
    examine(file, {
      migrations,
      expectData: options.expectData ?? false,
      everyPage: wasRunning || options.everyPage === true,
    })
    const database = new DatabaseConstructor(file)
    try {
      applyPragmas(database)
      migrate(database, migrations, now)
      markRunning(running)
      const close = () => {
        // The mark goes first: from here on a kill loses nothing, and the log may go.
        rmSync(running, { force: true })
        try {
          database.pragma('optimize')
        } catch {
          // Only speed is lost, as on a disk that is full.
        }
        database.close()
        release()
      }
      return storeOf(database, drizzle(database, { schema, casing: 'snake_case' }), { file, log, close }, now)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    release()
    throw storageError(error)
  }
}
