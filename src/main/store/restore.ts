import { copyFile, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import DatabaseConstructor from 'better-sqlite3'
import { bringAttachments } from './attachmentFiles'
import { verifyCopy } from './backup'
import type { Backup } from './backupFiles'
import { incomingName } from './dataFiles'
import { migrate, pendingMigrations } from './migrate'
import { bundledMigrations, type Migration } from './migrations'
import { storageError } from './storageError'

/** Brings a closed copy up to today's version and leaves it as one flushed file. */
export async function bringUpToDate(
  file: string,
  migrations: readonly Migration[],
  now: () => number,
): Promise<void> {
  const database = new DatabaseConstructor(file, { fileMustExist: true })
  try {
    pendingMigrations(database, migrations)
    migrate(database, migrations, now)
    database.pragma('journal_mode = DELETE')
  } finally {
    database.close()
  }
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Copies a backup beside the data as the file to come: checked, brought up to date, flushed. The data is not touched.
 * Gives how many attachments it names that are nowhere to be had. Throws `storage_corrupt`, `future_database`,
 * `storage_full`; nothing is left then.
 */
export async function prepareRestore(
  backup: Backup,
  dataFolder: string,
  now: () => number,
  migrations: readonly Migration[] = bundledMigrations(),
): Promise<{ missingAttachments: number }> {
  const incoming = join(dataFolder, incomingName)
  try {
    await copyFile(backup.file, incoming)
    const { attachments } = verifyCopy(incoming, null)
    await bringUpToDate(incoming, migrations, now)
    const missing = await bringAttachments(attachments, backup.folder, dataFolder)
    return { missingAttachments: missing.length }
  } catch (error) {
    await rm(incoming, { force: true }).catch(() => {})
    throw storageError(error)
  }
}
