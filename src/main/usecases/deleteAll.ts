import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { DomainError } from '../../core/result'
import { eraseAll } from '../store/archive/eraseAll'
import { attachmentsFolderName } from '../store/attachmentFiles'
import { type Backup, listBackups, removeBackup } from '../store/backupFiles'
import { backupFolder, backupFolders } from '../store/backupSettings'
import { quarantineName } from '../store/dataFiles'
import { seedStages } from '../store/repositories/stage'
import { discardAllImports } from './archiveImport'
import { openedFolder } from './attachment'
import type { Deps } from './deps'
import { clearIncoming } from './incoming'
import { transfer } from './transfer'

const gone = (path: string) => rm(path, { recursive: true, force: true })

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) await gone(join(folder, name))
}

async function removeBackups(folders: readonly string[], backups: readonly Backup[]): Promise<void> {
  for (const backup of backups) await removeBackup(backup)
  for (const folder of folders) await gone(join(folder, attachmentsFolderName))
}

/**
 * Removes all the person entered: rows, attachments, opened copies, damaged files set aside, logs, drafts of the page,
 * and the backups where they say so. What they exported lies where they put it, and stays.
 */
export async function deleteAllData(
  deps: Deps,
  { word, backups: alsoBackups }: Parsed<'data.deleteAll'>,
): Promise<Output<'data.deleteAll'>> {
  if (word.trim().toLowerCase() !== 'delete')
    throw new DomainError('validation', 'Type the word delete to go on. Nothing was deleted.', {
      field: 'word',
    })
  return transfer(deps, 'The deletion', async () => {
    const { dataFolder, logFolder } = deps.about
    const { store } = deps
    await discardAllImports(deps)
    eraseAll(store.database, () => seedStages(store.db, deps.newId, deps.now()))
    store.forgetHistory()
    await gone(join(dataFolder, attachmentsFolderName))
    await gone(join(dataFolder, quarantineName))
    await gone(openedFolder(deps))
    await clearIncoming(deps)
    await deps.desktop.forgetPage()
    const folders = backupFolders(deps.places)
    const backups = await listBackups(folders)
    if (alsoBackups) await removeBackups(folders, backups)
    await emptyFolder(logFolder)
    return {
      backupsKept: alsoBackups ? 0 : backups.length,
      backupsRemoved: alsoBackups ? backups.length : 0,
      folder: backupFolder(deps.places),
    }
  })
}
