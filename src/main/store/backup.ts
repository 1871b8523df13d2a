import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import DatabaseConstructor, { type Database } from 'better-sqlite3'
import { keepBackups } from '../../core/backup/keep'
import type { AttachedFile, BackupReason, Manifest } from '../../core/backup/model'
import { DomainError } from '../../core/result'
import { bringAttachments, sha256Of, sweepAttachments } from './attachmentFiles'
import { backupFile, backupName, listBackups, removeBackup, type Backup, writeManifest } from './backupFiles'
import { attachmentsOf, type Contents, contentsOf } from './contents'
import { storageError } from './storageError'

const tries = 5

export interface BackupWish {
  database: Database
  /** Where the data's attachments are. */
  dataFolder: string
  /** Where the backup goes. */
  folder: string
  reason: BackupReason
  /** Version of the app. */
  version: string
  now: () => number
}

const changesOf = (database: Database): unknown =>
  database.prepare('select total_changes() as n').pluck().get()

/** Copies the open data as it is at one moment; tells how many rows of what it must then hold. */
async function copyOnline(database: Database, target: string): Promise<Contents | null> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    await rm(target, { force: true })
    const before = changesOf(database)
    await database.backup(target)
    const contents = contentsOf(database)
    // Somebody typed meanwhile: the copy is sound, but the figures may be of a moment later.
    if (changesOf(database) === before) return contents
  }
  return null
}

/** One file without companions, so that it can be moved by hand; flushed to the disk. */
async function settle(file: string): Promise<void> {
  const database = new DatabaseConstructor(file, { fileMustExist: true })
  try {
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

const sameTables = (a: Record<string, number>, b: Record<string, number>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([table, rows]) => b[table] === rows)

export interface Verified extends Contents {
  attachments: AttachedFile[]
}

/** Opens a copy for reading only and checks every page of it. Throws `storage_corrupt` where it is not whole. */
export function verifyCopy(file: string, expected: Contents | null): Verified {
  const refuse = (why: string, cause?: unknown) =>
    new DomainError('storage_corrupt', `The backup was checked and is not whole: ${why}. It was not kept.`, {
      cause,
    })
  let database: Database | undefined
  try {
    database = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
    if (database.pragma('quick_check', { simple: true }) !== 'ok') throw refuse('its pages are damaged')
    const contents = contentsOf(database)
    if (expected !== null && !sameTables(contents.tables, expected.tables)) throw refuse('rows are missing')
    return { ...contents, attachments: attachmentsOf(database) }
  } catch (error) {
    throw error instanceof DomainError ? error : refuse('it cannot be read', error)
  } finally {
    database?.close()
  }
}

/** What a stop half-way left. Only names that backups are written under are touched. */
async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (/^shortlist-.*\.sqlite\.part(-journal|-wal|-shm)?$/.test(name))
      await rm(join(folder, name), { force: true })
  }
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

async function freeName(folder: string, at: number, reason: BackupReason): Promise<string> {
  const name = backupName(at, reason)
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`
    if (!(await exists(backupFile(folder, candidate)))) return candidate
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Backups follow each other: two at once would clear each other's unfinished files. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => {})
  return turn
}

/**
 * Makes a backup of the open data: copied while it is in use, checked, and only then given its name.
 * Throws `storage_corrupt` where the copy fails its check, `storage_full` and `storage_readonly`; nothing is kept then.
 */
export const makeBackup = (wish: BackupWish): Promise<Backup> => inTurn(() => writeBackup(wish))

async function writeBackup(wish: BackupWish): Promise<Backup> {
  const { database, dataFolder, folder, reason, version, now } = wish
  const at = now()
  let temporary: string | undefined
  try {
    await mkdir(folder, { recursive: true })
    await clearLeftovers(folder)
    const id = await freeName(folder, at, reason)
    const file = backupFile(folder, id)
    temporary = `${file}.part`
    const expected = await copyOnline(database, temporary)
    await settle(temporary)
    const { attachments, ...contents } = verifyCopy(temporary, expected)
    const missing = await bringAttachments(attachments, dataFolder, folder)
    const manifest: Manifest = {
      at,
      reason,
      version,
      ...contents,
      bytes: (await stat(temporary)).size,
      sha256: await sha256Of(temporary),
      attachments: attachments.filter((one) => !missing.includes(one)),
      missingAttachments: missing.length,
    }
    const twin = await twinOf(folder, manifest)
    if (twin !== null) {
      await rm(temporary, { force: true })
      return twin
    }
    // The note first: without its file it says nothing, but a file without its note would not be known as ours.
    await writeManifest(file, manifest)
    await rename(temporary, file)
    return { id, folder, file, at, reason, bytes: manifest.bytes, manifest }
  } catch (error) {
    if (temporary !== undefined) await rm(temporary, { force: true }).catch(() => {})
    throw storageError(error)
  }
}

/** An update that fails again and again would leave the same backup each time. */
async function twinOf(folder: string, manifest: Manifest): Promise<Backup | null> {
  if (manifest.reason !== 'update') return null
  const twin = (await listBackups([folder])).find(
    (backup) => backup.reason === 'update' && backup.manifest?.sha256 === manifest.sha256,
  )
  return twin ?? null
}

/** Removes the backups the rule does not keep, then the attachments none of the kept ones names. Gives how many went. */
export const thinBackups = (folder: string, now: number): Promise<number> => inTurn(() => thin(folder, now))

async function thin(folder: string, now: number): Promise<number> {
  const backups = await listBackups([folder])
  const stamps = backups.map(({ id, at, reason, manifest }) => ({
    id,
    at,
    reason,
    schema: manifest?.schema ?? '',
  }))
  const kept = keepBackups(stamps, now)
  const going = backups.filter((backup) => !kept.has(backup.id))
  for (const backup of going) await removeBackup(backup)
  const staying = backups.filter((backup) => kept.has(backup.id))
  // A file without a note may name any attachment: nothing is swept as long as one is there.
  if (going.length > 0 && staying.every((backup) => backup.manifest !== null)) {
    const named = new Set(staying.flatMap(({ manifest }) => manifest?.attachments ?? []).map((a) => a.sha256))
    await sweepAttachments(folder, named)
  }
  return going.length
}
