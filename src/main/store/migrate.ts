import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { DomainError } from '../../core/result'
import type { Migration } from './migrations'
import { applicationId } from './pragmas'

const appliedSchema = z.array(z.object({ hash: z.string() }))

const createLedger = `create table if not exists migration (
  hash text primary key not null,
  name text not null,
  applied_at integer not null
)`

function appliedHashes(database: Database): string[] {
  const ledger = database
    .prepare("select 1 from sqlite_schema where type = 'table' and name = 'migration'")
    .get()
  if (ledger === undefined) return []
  return appliedSchema.parse(database.prepare('select hash from migration').all()).map((row) => row.hash)
}

/** The migrations this file still needs. Throws `future_database` where it holds one this build does not know. */
export function pendingMigrations(database: Database, migrations: readonly Migration[]): Migration[] {
  const applied = new Set(appliedHashes(database))
  const known = new Set(migrations.map((migration) => migration.hash))
  for (const hash of applied) {
    if (!known.has(hash)) {
      throw new DomainError(
        'future_database',
        'Your data was saved by a newer version of Shortlist. Nothing was changed. Install that version to open it.',
      )
    }
  }
  return migrations.filter((migration) => !applied.has(migration.hash))
}

/**
 * Runs all pending migrations in one transaction, so that a failure leaves the file as it was.
 * Foreign keys are off outside the transaction: a table rebuild would otherwise cascade and delete child rows.
 */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  now: () => number,
): Migration[] {
  const pending = pendingMigrations(database, migrations)
  if (pending.length === 0) return []
  database.pragma('foreign_keys = OFF')
  try {
    database.transaction(() => {
      database.exec(createLedger)
      const record = database.prepare('insert into migration (hash, name, applied_at) values (?, ?, ?)')
      for (const migration of pending) {
        database.exec(migration.sql.replaceAll('--> statement-breakpoint', ''))
        record.run(migration.hash, migration.name, now())
      }
      const broken = database.pragma('foreign_key_check')
      if (!Array.isArray(broken) || broken.length > 0) {
        throw new DomainError(
          'storage_corrupt',
          'Your data could not be brought up to date. It was left as it was.',
        )
      }
      database.pragma(`application_id = ${applicationId}`)
    })()
  } finally {
    database.pragma('foreign_keys = ON')
  }
  return pending
}
