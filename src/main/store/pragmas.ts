import type { Database } from 'better-sqlite3'

/** "SHRT": marks the file as ours, so that another program's database is never migrated. */
export const applicationId = 0x53485254

/** Durability first: WAL with synchronous=FULL costs about half a millisecond a change and survives a kill. */
export function applyPragmas(database: Database): void {
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  database.pragma('trusted_schema = OFF')
  database.pragma('temp_store = MEMORY')
  database.pragma('cache_size = -16000')
}
