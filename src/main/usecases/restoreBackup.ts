import type { Output, Parsed } from '../../contract'
import { DomainError } from '../../core/result'
import { contentsOf } from '../store/contents'
import { prepareRestore } from '../store/restore'
import { asideName, beginSwap, cancelSwap, finishSwap } from '../store/swap'
import { storageError } from '../store/storageError'
import { backupNow, findBackup } from './backup'
import type { Deps } from './deps'

const tries = 5

const changesOf = ({ store }: Deps): unknown =>
  store.database.prepare('select total_changes() as n').pluck().get()

/** A backup of exactly what is about to be replaced: with nothing typed since. */
async function backupReplaced(deps: Deps): Promise<string> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = changesOf(deps)
    const backup = await backupNow(deps, 'restore')
    if (changesOf(deps) === before) return backup.id
  }
  throw new DomainError(
    'conflict',
    'Your data is being changed. Nothing was restored; try again in a moment.',
  )
}

/** Closes, swaps and opens again without a moment in which anything else could run. */
function swapAndReopen(deps: Deps): void {
  const { dataFolder } = deps.places
  beginSwap(dataFolder, { aside: asideName(dataFolder, deps.now()), keepOld: false })
  deps.store.close()
  try {
    finishSwap(dataFolder)
  } catch (error) {
    cancelSwap(dataFolder)
    deps.store = deps.openStore()
    throw storageError(error)
  }
  deps.store = deps.openStore()
}

let isRestoring = false

/**
 * Puts a backup in the place of the data. What it replaces is backed up first, so that it can be taken back by restoring
 * that; undo begins anew. Throws where anything is not whole; the data is then as it was.
 */
export async function restoreBackup(
  deps: Deps,
  { id }: Parsed<'backup.restore'>,
): Promise<Output<'backup.restore'>> {
  if (isRestoring) throw new DomainError('conflict', 'A backup is being restored already.')
  isRestoring = true
  try {
    const backup = await findBackup(deps, id)
    const { missingAttachments } = await prepareRestore(backup, deps.places.dataFolder, deps.now)
    try {
      const replaced = await backupReplaced(deps)
      swapAndReopen(deps)
      return { replaced, counts: contentsOf(deps.store.database).counts, missingAttachments }
    } catch (error) {
      cancelSwap(deps.places.dataFolder)
      throw error
    }
  } finally {
    isRestoring = false
  }
}
