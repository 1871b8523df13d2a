import { statSync } from 'node:fs'
import { join } from 'node:path'
import { isRecoveryName, type Problem, recoveryContract, type RecoveryOutcome } from '../../contract/recovery'
import type { WireResult } from '../../contract/wire'
import { DomainError } from '../../core/result'
import type { Router } from '../ipc/router'
import type { Log } from '../log'
import { verifyCopy } from '../store/backup'
import { type Backup, listBackups } from '../store/backupFiles'
import { backupFolder, backupFolders, type BackupPlaces } from '../store/backupSettings'
import { dataFileName, incomingName } from '../store/dataFiles'
import { bundledMigrations } from '../store/migrations'
import { bringUpToDate, prepareRestore } from '../store/restore'
import { salvage } from '../store/salvage/salvage'
import { asideName, beginSwap, finishSwap, setAllAside } from '../store/swap'
import { findBackup, infoOf } from '../usecases/backup'
import { replaceable, salvageable } from './problem'
import { tableName } from './tableNames'

export interface RecoveryWish {
  places: BackupPlaces
  problem: Problem
  log: Log
  now: () => number
  newId: () => string
  /** Opens the data and the app over it; gives what stands in the way now, or null. */
  start: (options: { expectData: boolean }) => Problem | null | Promise<Problem | null>
  showFolder: (path: string) => Promise<void>
  quit: () => void
}

/** The newest backup that opens and whose every page is whole: a promise to the person, so it is checked now. */
function newestGood(backups: readonly Backup[]): string | null {
  for (const backup of backups) {
    try {
      verifyCopy(backup.file, null)
      return backup.id
    } catch {
      // The next one may be whole.
    }
  }
  return null
}

/**
 * Answers the recovery page, and nothing else: what is wrong, and the ways on. Whatever takes the place of the data
 * moves it aside first; nothing of it is ever removed.
 */
export function createRecovery(wish: RecoveryWish): Router {
  const { places, log, now, newId, start } = wish
  const { dataFolder } = places
  const file = join(dataFolder, dataFileName)
  let { problem } = wish
  let isBusy = false
  let isSalvaged = false

  const isThere = () => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0

  async function tryStart(expectData: boolean): Promise<RecoveryOutcome> {
    isSalvaged = false
    const next = await start({ expectData })
    if (next === null) return { status: 'started' }
    problem = next
    return { status: 'stopped', problem }
  }

  function putInPlace(): Promise<RecoveryOutcome> {
    beginSwap(dataFolder, { aside: asideName(dataFolder, now()), keepOld: true })
    finishSwap(dataFolder)
    return tryStart(true)
  }

  const state = async () => {
    const backups = await listBackups(backupFolders(places))
    return {
      problem,
      dataFolder,
      backupFolder: backupFolder(places),
      backups: backups.map(infoOf),
      newest: newestGood(backups),
      can: {
        salvage: salvageable.has(problem.kind) && isThere(),
        startEmpty: replaceable.has(problem.kind),
        retry: true,
      },
    }
  }

  async function salvageNow() {
    isSalvaged = false
    const donors = (await listBackups(backupFolders(places))).slice(0, 3).map((backup) => backup.file)
    const target = join(dataFolder, incomingName)
    const report = salvage(file, target, { donors, migrations: bundledMigrations(), now })
    if (report === null) return { salvaged: null }
    await bringUpToDate(target, bundledMigrations(), now)
    verifyCopy(target, null)
    isSalvaged = true
    const tables = report.tables.map(({ table, ...rest }) => ({ name: tableName(table), ...rest }))
    return { salvaged: { tables, counts: report.counts } }
  }

  async function run(name: string, input: unknown): Promise<unknown> {
    if (!isRecoveryName(name)) throw new DomainError('precondition', 'Your data is not open yet.')
    const parsed = recoveryContract[name].input.safeParse(input)
    if (!parsed.success) throw new DomainError('validation', 'This is not complete.')
    if (name === 'recovery.state') return state()
    if (name === 'recovery.quit') {
      wish.quit()
      return {}
    }
    if (name === 'recovery.showFolder') {
      const { which } = recoveryContract[name].input.parse(input)
      await wish.showFolder(which === 'data' ? dataFolder : backupFolder(places))
      return {}
    }
    if (isBusy) throw new DomainError('conflict', 'Something is being done already. Wait a moment.')
    isBusy = true
    try {
      switch (name) {
        case 'recovery.retry':
          return await tryStart(true)
        case 'recovery.salvage':
          return await salvageNow()
        case 'recovery.restore': {
          const { id } = recoveryContract[name].input.parse(input)
          isSalvaged = false
          await prepareRestore(await findBackup({ places }, id), dataFolder, now)
          return await putInPlace()
        }
        case 'recovery.useSalvaged':
          if (!isSalvaged) throw new DomainError('precondition', 'Nothing was salvaged yet.')
          return await putInPlace()
        case 'recovery.startEmpty':
          if (!replaceable.has(problem.kind))
            throw new DomainError('precondition', 'Your data is whole; there is no need to begin anew.')
          setAllAside(dataFolder, now())
          return await tryStart(false)
      }
    } finally {
      isBusy = false
    }
  }

  return async (name, input): Promise<WireResult> => {
    try {
      return { ok: true, value: await run(name, input) }
    } catch (error) {
      const ref = newId()
      log.error('recovery failed', error, { ref })
      return error instanceof DomainError
        ? { ok: false, error: { code: error.code, message: error.message, ref } }
        : {
            ok: false,
            error: { code: 'internal', message: 'This did not work. Your data was not touched.', ref },
          }
    }
  }
}
