import type { WireResult } from '../../contract/wire'
import { DomainError } from '../../core/result'
import type { Router } from '../ipc/router'
import type { Log } from '../log'
import type { BackupPlaces } from '../store/backupSettings'
import { backupBeforeUpdate } from '../store/beforeUpdate'
import { contentsOf, isEmptyOf } from '../store/contents'
import type { Store } from '../store/db'
import { makeFolder } from '../store/open'
import { tidyFiles } from '../usecases/attachment'
import type { Deps } from '../usecases/deps'
import { clearIncoming } from '../usecases/incoming'
import { openData } from '../usecases/openData'
import { purgeTrash } from '../usecases/trash'
import { type BootMemory, needsFullCheck } from './bootState'

export const notYet: WireResult = {
  ok: false,
  error: { code: 'precondition', message: 'Your data is not open yet.', ref: 'start' },
}

/** Notes that a start has begun; gives how many before it, in a row, never came to a page with data in it. */
export function beginStart(memory: BootMemory): number {
  const before = memory.read()
  const failures = before.isStarting ? before.failures + 1 : 0
  memory.write({ isStarting: true, failures })
  return failures
}

/** Opens the data for the app: a backup before an update, every page checked where there is reason to. */
export async function openForApp(
  places: BackupPlaces,
  memory: BootMemory,
  newId: () => string,
  version: string,
  { expectData }: { expectData: boolean },
): Promise<Store> {
  const everyPage = needsFullCheck(memory.read(), Date.now())
  makeFolder(places.dataFolder)
  await backupBeforeUpdate(places, version, Date.now)
  const store = openData(places.dataFolder, newId, { now: Date.now, expectData, everyPage })
  memory.write({
    hasData: memory.read().hasData || !isEmptyOf(contentsOf(store.database)),
    ...(everyPage ? { checkedAt: Date.now(), isSuspect: false } : {}),
  })
  return store
}

/** What a start clears away. A disk that cannot be written to is no reason not to show what is on it. */
export async function tidyUp(deps: Deps, log: Log): Promise<void> {
  try {
    await clearIncoming(deps)
    purgeTrash(deps)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'storage_corrupt') throw error
    log.error('not tidied', error)
  }
  void tidyFiles(deps).catch((error: unknown) => log.error('files not tidied', error))
}

/** The first answer ends the start; a changed answer means there is data; one about damage asks for a check. */
export function watchedRouter(route: Router, memory: BootMemory, onReady: () => void): Router {
  let isSettled = false
  let { hasData } = memory.read()
  return async (name, input) => {
    const result = await route(name, input)
    if (!isSettled && result.ok) {
      isSettled = true
      memory.write({ isStarting: false, failures: 0 })
      onReady()
    }
    if (!hasData && result.ok && /\.(create|loadSample|tailor)$/.test(name)) {
      hasData = true
      memory.write({ hasData })
    }
    if (!result.ok && result.error.code === 'storage_corrupt') memory.write({ isSuspect: true })
    return result
  }
}
