import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as schema from './schema'
import { storageError } from './storageError'

export type Db = BetterSQLite3Database<typeof schema>

/** The open data file: `db` for repositories, `transaction` around every change that is more than one statement. */
export interface Store {
  db: Db
  file: string
  /** Runs `work` inside BEGIN IMMEDIATE; it returns only after the commit is on disk. */
  transaction<T>(work: () => T): T
  close(): void
}

export function storeOf(database: Database, db: Db, file: string, release: () => void): Store {
  return {
    db,
    file,
    transaction(work) {
      try {
        return database.transaction(work).immediate()
      } catch (error) {
        throw storageError(error)
      }
    },
    close() {
      if (!database.open) return
      database.pragma('optimize')
      database.close()
      release()
    },
  }
}
