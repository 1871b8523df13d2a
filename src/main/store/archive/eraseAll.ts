import type { Database } from 'better-sqlite3'
import { archiveTables } from '../../../core/archive/model'
import { storageError } from '../storageError'
import { sqlNames } from './tables'

/**
 * Removes every row, and what was in them from the file: overwritten, then the file written anew and its log emptied.
 * `begin` fills in what an empty app starts with, in the same transaction.
 */
export function eraseAll(database: Database, begin: () => void): void {
  try {
    database.pragma('secure_delete = ON')
    database
      .transaction(() => {
        database.pragma('defer_foreign_keys = ON')
        for (const table of [...archiveTables].reverse()) database.exec(`delete from ${sqlNames[table]}`)
        begin()
      })
      .immediate()
    database.exec('vacuum')
    database.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    throw storageError(error)
  } finally {
    database.pragma('secure_delete = OFF')
  }
}
