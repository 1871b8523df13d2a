import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { backupBeforeUpdate } from '../../../src/main/store/beforeUpdate'
import { openStore } from '../../../src/main/store/open'
import { makeBackupNow } from '../../../src/main/usecases/backup'
import { restoreBackup } from '../../../src/main/usecases/restoreBackup'
import { openTestApp } from '../../harness/store'

// Does one thing to a data folder and is killed before the n-th call that changes a file, or before the n-th look at the clock.
const [, , mode = '', folder = '', step = '0', id = ''] = process.argv

let left = Number(step)
const count = () => {
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

function countCalls<T extends object>(place: T, names: readonly (keyof T)[]): void {
  for (const name of names) {
    const original = place[name]
    if (typeof original !== 'function') continue
    Object.defineProperty(place, name, {
      value: (...rest: unknown[]): unknown => {
        count()
        return Reflect.apply(original, place, rest)
      },
    })
  }
}

function watchFiles(): void {
  countCalls(fs, ['renameSync', 'rmSync', 'writeFileSync', 'fsyncSync', 'mkdirSync', 'copyFileSync'])
  countCalls(fs.promises, ['rename', 'rm', 'open', 'copyFile', 'link'])
  syncBuiltinESMExports()
}

if (mode === 'migrate') {
  const now = () => {
    count()
    return 1
  }
  const places = {
    dataFolder: folder,
    settingsFile: `${folder}/backups.json`,
    usualFolder: `${folder}/backups`,
  }
  await backupBeforeUpdate(places, '1', now)
  openStore(folder, { now }).close()
} else {
  const app = openTestApp(folder)
  watchFiles()
  if (mode === 'backup') await makeBackupNow(app.deps)
  if (mode === 'restore') await restoreBackup(app.deps, { id })
  app.close()
}
process.stdout.write('done\n')
