import { closeSync, openSync, readFileSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { DomainError } from '../../core/result'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function create(file: string): boolean {
  try {
    const handle = openSync(file, 'wx')
    writeSync(handle, String(process.pid))
    closeSync(handle)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Keeps a second Shortlist away from this folder; gives the release. A lock left by a killed process is taken over. */
export function lockFolder(folder: string): () => void {
  const file = join(folder, 'shortlist.lock')
  if (!create(file)) {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    if (Number.isInteger(pid) && pid !== process.pid && isRunning(pid)) {
      throw new DomainError(
        'conflict',
        'Another Shortlist is already using this data folder. Close it first; nothing was touched.',
      )
    }
    unlinkSync(file)
    if (!create(file)) {
      throw new DomainError(
        'conflict',
        'Another Shortlist has just opened this data folder. Nothing was touched.',
      )
    }
  }
  return () => {
    try {
      unlinkSync(file)
    } catch {
      // Gone already: nothing is locked, which is all that a release means.
    }
  }
}
