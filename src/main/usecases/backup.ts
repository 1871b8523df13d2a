import { basename, join, resolve } from 'node:path'
import type { Output, Parsed } from '../../contract'
import type { BackupInfo } from '../../contract/backup'
import { isBackupDue } from '../../core/backup/keep'
import type { BackupReason } from '../../core/backup/model'
import { DomainError } from '../../core/result'
import { makeBackup, thinBackups, verifyCopy } from '../store/backup'
import { type Backup, listBackups } from '../store/backupFiles'
import { backupFolder, backupFolders, readBackupSettings, writeBackupSettings } from '../store/backupSettings'
import { firstThatWorks } from '../store/beforeUpdate'
import { compareData } from '../store/compareData'
import { contentsOf, isEmptyOf } from '../store/contents'
import { moveBackups } from '../store/moveBackups'
import type { Deps } from './deps'
import { found } from './found'

/** Folder made inside the one the person chooses, so that backups never lie among other files. */
const ownFolderName = 'Shortlist backups'
const problemNotice = 'backup-failed'

export const infoOf = ({ id, at, reason, bytes, manifest }: Backup): BackupInfo => ({
  id,
  at,
  reason,
  bytes,
  counts: manifest?.counts ?? null,
  attachments: manifest?.attachments.length ?? 0,
  verified: manifest !== null,
})

function tellProblem(deps: Deps, error: unknown): void {
  const why = error instanceof DomainError ? error.message : 'The folder cannot be written.'
  deps.notices.tell({
    id: problemNotice,
    title: 'Backups are not being made',
    text: `${why} Your data itself is safe. See Settings → Backups.`,
    once: false,
  })
}

/**
 * Makes a backup of the data as it is now, checked before it is kept, then thins the older ones. One that an action
 * depends on goes to the usual folder where the chosen one cannot be written.
 * Throws `storage_full`, `storage_readonly`, `storage_corrupt`; the caller must not go on with what it wanted it for.
 */
export async function backupNow(deps: Deps, reason: BackupReason): Promise<Backup> {
  const { places, about, now } = deps
  const folders = reason === 'asked' ? [backupFolder(places)] : backupFolders(places)
  try {
    const backup = await firstThatWorks(folders, (folder) =>
      makeBackup({
        database: deps.store.database,
        dataFolder: places.dataFolder,
        folder,
        reason,
        version: about.version,
        now,
      }),
    )
    deps.notices.withdraw(problemNotice)
    // Before a restore the one to be restored must stay; the next backup thins.
    if (reason !== 'restore') await thinBackups(backup.folder, now())
    return backup
  } catch (error) {
    tellProblem(deps, error)
    throw error
  }
}

/** The backup of the day, where there is something to back up and none was made yet. Gives whether one was made. */
export async function backupDaily(deps: Deps): Promise<boolean> {
  if (isEmptyOf(contentsOf(deps.store.database))) return false
  const backups = await listBackups(backupFolders(deps.places))
  const stamps = backups.map((backup) => ({ ...backup, schema: backup.manifest?.schema ?? '' }))
  if (!isBackupDue(stamps, deps.now())) return false
  await backupNow(deps, 'daily')
  return true
}

export async function listAllBackups({ places, notices }: Deps): Promise<Output<'backup.list'>> {
  const folder = backupFolder(places)
  const backups = await listBackups(backupFolders(places))
  return {
    folder,
    isUsual: folder === places.usualFolder,
    backups: backups.map(infoOf),
    problem: notices.find(problemNotice)?.text ?? null,
  }
}

export const makeBackupNow = async (deps: Deps): Promise<Output<'backup.make'>> =>
  infoOf(await backupNow(deps, 'asked'))

/** Only a backup of the list: what the page sends is compared, never used as a path. */
export async function findBackup({ places }: Pick<Deps, 'places'>, id: string): Promise<Backup> {
  const backups = await listBackups(backupFolders(places))
  return found(
    backups.find((backup) => backup.id === id),
    'backup',
  )
}

export async function previewBackup(
  deps: Deps,
  { id }: Parsed<'backup.preview'>,
): Promise<Output<'backup.preview'>> {
  const backup = await findBackup(deps, id)
  const { counts, attachments } = verifyCopy(backup.file, null)
  return {
    backup: { ...infoOf(backup), counts, attachments: attachments.length, verified: true },
    counts,
    now: contentsOf(deps.store.database).counts,
    ...compareData(deps.store.database, backup.file),
    missingAttachments: backup.manifest?.missingAttachments ?? 0,
  }
}

export async function showBackupFolder(deps: Deps): Promise<Record<string, never>> {
  await deps.desktop.showFolder(backupFolder(deps.places))
  return {}
}

export async function moveBackupFolder(deps: Deps): Promise<Output<'backup.moveFolder'>> {
  const chosen = await deps.desktop.chooseFolder('Where should backups be kept?')
  if (chosen === null) return { status: 'cancelled' }
  const { places } = deps
  const from = backupFolder(places)
  const to = basename(chosen) === ownFolderName ? resolve(chosen) : join(resolve(chosen), ownFolderName)
  if (to === resolve(from)) throw new DomainError('validation', 'Backups are kept in this folder already.')
  const settings = readBackupSettings(places)
  const backups = await moveBackups(from, to, () => writeBackupSettings(places, { ...settings, folder: to }))
  return { status: 'moved', backups, folder: to }
}

export const listNotices = ({ notices }: Deps): Output<'notice.list'> => ({
  notices: notices.list().map(({ id, title, text }) => ({ id, title, text })),
})

export function dismissNotice({ notices }: Deps, { id }: Parsed<'notice.dismiss'>): Record<string, never> {
  notices.dismiss(id)
  return {}
}
