import type { Log } from '../log'
import { backupDaily } from '../usecases/backup'
import type { Deps } from '../usecases/deps'

const afterStart = 5_000
const hour = 3_600_000

/** The backup of the day, once the window stands, and for those who leave the app open at each new day. */
export function keepBackingUp(deps: Deps, log: Log, onMade: () => void): void {
  const run = async () => {
    try {
      if (await backupDaily(deps)) onMade()
    } catch (error) {
      log.error('daily backup failed', error)
    }
  }
  setTimeout(() => void run(), afterStart).unref()
  setInterval(() => void run(), hour).unref()
}
