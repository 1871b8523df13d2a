import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { DomainError } from '../../core/result'
import { type Store, storeOf } from './db'
import { lockFolder } from './lock'
import { migrate, pendingMigrations } from './migrate'
import { bundledMigrations, type Migration } from './migrations'
import { applicationId, applyPragmas } from './pragmas'
import * as schema from './schema'
import { storageError } from './storageError'

export const dataFileName = 'shortlist.sqlite'

export interface OpenOptions {
  now?: () => number
  migrations?: readonly Migration[]
}

function headerOf(file: string): Buffer {
  const header = Buffer.alloc(100)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, header, 0, 100, 0)
  } finally {
    closeSync(handle)
  }
  return header
}

function refuseForeignFile(file: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return
  const header = headerOf(file)
  if (header.toString('latin1', 0, 15) !== 'SQLite format 3') {
    throw new DomainError(
      'storage_corrupt',
      'The data file is damaged or is not a Shortlist file. It was left untouched.',
    )
  }
  const owner = header.readUInt32BE(68)
  if (owner !== applicationId && owner !== 0) {
    throw new DomainError(
      'storage_corrupt',
      'The data file belongs to another program. It was left untouched.',
    )
  }
}

function makeFolder(folder: string): void {
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

/**
 * Opens the data file in `folder`, creating or migrating it as needed.
 * Throws `conflict` (another instance), `future_database`, `storage_corrupt`, `storage_readonly`, `storage_full`;
 * in each case the file is as it was.
 */
export function openStore(folder: string, options: OpenOptions = {}): Store {
  const now = options.now ?? Date.now
  const migrations = options.migrations ?? bundledMigrations()
  makeFolder(folder)
  const file = join(folder, dataFileName)
  let release = () => {}
  try {
    release = lockFolder(folder)
    refuseForeignFile(file)
    const database = new DatabaseConstructor(file)
    try {
      // Before any pragma writes to the file, so that a newer version's data stays exactly as it is.
      pendingMigrations(database, migrations)
      applyPragmas(database)
      migrate(database, migrations, now)
      return storeOf(database, drizzle(database, { schema, casing: 'snake_case' }), file, release, now)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    release()
    throw storageError(error)
  }
}
