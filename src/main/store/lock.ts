import { join } from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { DomainError } from '../../core/result'

const isBusy = (error: unknown) =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('SQLITE_BUSY')

/**
 * Keeps a second Shortlist away from this folder; gives the release. The lock is the system's own, held through
 * SQLite, so it ends with the process however it ends: a number in a file would outlive a kill.
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseConstructor(join(folder, 'instance.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    if (!isBusy(error)) throw error
    throw new DomainError(
      'conflict',
      'Another Shortlist is already using this data folder. Close it first; nothing was touched.',
      { cause: error },
    )
  }
  return () => lock.close()
}
