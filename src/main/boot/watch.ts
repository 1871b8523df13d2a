import { powerMonitor } from 'electron'
import type { Topic } from '../../contract/topics'
import { findDrive, mountsOf, warningAbout } from '../files/drive'
import type { Log } from '../log'
import { backupDaily } from '../usecases/backup'
import type { Deps } from '../usecases/deps'
import type { BootMemory } from './bootState'

const afterStart = 5_000
const minute = 60_000
const hour = 60 * minute
/** Seconds without a key or a move of the mouse: nobody waits for the app then. */
const idleSeconds = 30

const logNotes = {
  gone: 'the file with the latest changes was gone',
  unreadable:
    'the file with the latest changes could not be read, and a copy of it was kept in the quarantine folder',
}

/** What a start found that the person should know of. */
export function tellOfStart({ store, notices, places }: Deps): void {
  if (store.log !== 'kept') {
    notices.tell({
      id: 'log-lost',
      title: 'The last changes may be missing',
      text: `Shortlist did not end in an orderly way, and ${logNotes[store.log]}. What you see is whole, but what you did last may not be in it. Older states are in Settings → Backups.`,
      once: false,
    })
  }
  const drive = findDrive(places.dataFolder, process.platform, mountsOf())
  if (drive !== null) notices.tell({ ...warningAbout(drive), once: true })
}

function checkWhenIdle(deps: Deps, memory: BootMemory, log: Log): void {
  const timer = setInterval(() => {
    if (powerMonitor.getSystemIdleTime() < idleSeconds) return
    clearInterval(timer)
    if (deps.store.database.pragma('quick_check', { simple: true }) === 'ok') {
      memory.write({ checkedAt: Date.now(), isSuspect: false })
      return
    }
    log.warn('damage found while idle')
    memory.write({ isSuspect: true })
    deps.notices.tell({
      id: 'damaged',
      title: 'Your data file is damaged',
      text: 'A check of every page found damage, as a failing disk leaves it. Restart Shortlist now: it will offer your newest backup and what can still be read.',
      once: false,
    })
  }, minute)
  timer.unref()
}

/** While the app runs: the backup of the day, also for those who leave it open, and a check when nobody is waiting. */
export function watchData(deps: Deps, memory: BootMemory, log: Log, onChanged: (topic: Topic) => void): void {
  const backUp = async () => {
    try {
      if (await backupDaily(deps)) onChanged('backup')
    } catch (error) {
      log.error('daily backup failed', error)
    }
  }
  setTimeout(() => void backUp(), afterStart).unref()
  setInterval(() => void backUp(), hour).unref()
  checkWhenIdle(deps, memory, log)
}
