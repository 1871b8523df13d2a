import type { Database } from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { DomainError } from '../../core/result'
import type { LogFate } from './examine'
import { type AppliedStep, type ChangeOptions, createHistory, type Direction } from './history'
import { watchPresence } from './presence'
import type * as schema from './schema'
import { storageError } from './storageError'

export type Db = BetterSQLite3Database<typeof schema>

/** The open data file: `db` for repositories, `change` around everything the person does. */
export interface Store {
  db: Db
  file: string
  /** Whether the latest changes before an end that was no orderly one could be read. */
  log: LogFate
  /** Runs `work` inside BEGIN IMMEDIATE; it returns only after the commit is on disk. */
  transaction<T>(work: () => T): T
  /**
   * A transaction that is one step of undo, told to the person as `label` ("Move 3 applications"). Inside another
   * change it belongs to that one.
   */
  change<T>(label: string, work: () => T, options?: ChangeOptions): T
  /** What Undo and Redo would do now. */
  history(): { undo: string | null; redo: string | null }
  /** Undoes or redoes one step; `after` runs in the same transaction. Throws `precondition` where there is none. */
  stepHistory(direction: Direction, after: (step: AppliedStep) => void): AppliedStep
  forgetHistory(): void
  /** The connection itself, for what is about the file as a whole: backup, integrity, salvage. */
  database: Database
  close(): void
}

const rowIsMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  error.code.startsWith('SQLITE_CONSTRAINT')

const gone = (cause: unknown) =>
  new DomainError('conflict', 'What this belonged to was removed for good, so it was left as it is.', {
    cause,
  })

export function storeOf(
  database: Database,
  db: Db,
  opened: { file: string; log: LogFate; close: () => void },
  now: () => number,
): Store {
  const history = createHistory(database, now)
  const presence = watchPresence(database, opened.file)
  let isChanging = false

  function transaction<T>(work: () => T): T {
    try {
      if (database.inTransaction) return work()
      presence.check()
      const value = database.transaction(work).immediate()
      presence.settle()
      return value
    } catch (error) {
      throw storageError(error)
    }
  }

  function change<T>(label: string, work: () => T, options?: ChangeOptions): T {
    if (isChanging) return work()
    isChanging = true
    try {
      const value = transaction(() => history.record(label, work, options))
      history.committed()
      return value
    } catch (error) {
      history.rolledBack()
      throw error
    } finally {
      isChanging = false
    }
  }

  return {
    db,
    file: opened.file,
    log: opened.log,
    database,
    transaction,
    change,
    history: () => history.state(),
    stepHistory(direction, after) {
      try {
        const { applied, keep } = transaction(() => {
          const step = history.apply(direction)
          after(step.applied)
          return step
        })
        keep()
        return applied
      } catch (caught) {
        const error = rowIsMissing(caught) ? gone(caught) : caught
        if (error instanceof DomainError && error.code === 'conflict') history.discard(direction)
        throw error
      }
    },
    forgetHistory: () => history.forget(),
    close() {
      if (database.open) opened.close()
    },
  }
}
