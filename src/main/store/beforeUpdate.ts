import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { makeBackup } from './backup'
import type { Backup } from './backupFiles'
import { backupFolders, type BackupPlaces } from './backupSettings'
import { tablesOf } from './contents'
import { dataFileName } from './dataFiles'
import { examine } from './examine'
import { lockFolder } from './lock'
import { pendingMigrations } from './migrate'
import { bundledMigrations, type Migration } from './migrations'
import { storageError } from './storageError'
import { finishSwap } from './swap'

/** Runs `work` for each place until one takes it; throws what the last one said. */
export async function firstThatWorks<T>(
  places: readonly string[],
  work: (place: string) => Promise<T>,
): Promise<T> {
  let failure: unknown
  for (const place of places) {
    try {
      return await work(place)
    } catch (error) {
      failure = error
    }
  }
  throw failure
}

/**
 * Makes a backup of data that is about to be brought up to date, reading only; null where nothing is to be done.
 * Throws where it cannot be made: then the data must not be touched. To be called with the data closed.
 */
export async function backupBeforeUpdate(
  places: BackupPlaces,
  version: string,
  now: () => number,
  migrations: readonly Migration[] = bundledMigrations(),
): Promise<Backup | null> {
  const { dataFolder } = places
  const file = join(dataFolder, dataFileName)
  if (!existsSync(dataFolder)) return null
  const release = lockFolder(dataFolder)
  try {
    finishSwap(dataFolder)
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) === 0) return null
    examine(file, { migrations, expectData: false, everyPage: false })
    return await backupPending(places, file, version, now, migrations)
  } catch (error) {
    throw storageError(error)
  } finally {
    release()
  }
}

async function backupPending(
  places: BackupPlaces,
  file: string,
  version: string,
  now: () => number,
  migrations: readonly Migration[],
): Promise<Backup | null> {
  const { dataFolder } = places
  const made = [`${file}-wal`, `${file}-shm`].filter((each) => !existsSync(each))
  const database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
  try {
    if (pendingMigrations(database, migrations).length === 0 || tablesOf(database).length === 0) return null
    return await firstThatWorks(backupFolders(places), (folder) =>
      makeBackup({ database, dataFolder, folder, reason: 'update', version, now }),
    )
  } finally {
    database.close()
    for (const each of made) rmSync(each, { force: true })
  }
}
