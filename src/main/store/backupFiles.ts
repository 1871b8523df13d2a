import { readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type BackupReason, type Manifest, manifestSchema } from '../../core/backup/model'
import { atomicWrite } from '../files/atomicWrite'

/** A backup in a folder; its id is its file's name. */
export interface Backup {
  id: string
  folder: string
  file: string
  at: number
  reason: BackupReason
  bytes: number
  /** Null for a file without a note of what it holds: it was put there by hand. */
  manifest: Manifest | null
}

const extension = '.sqlite'
const two = (value: number) => String(value).padStart(2, '0')

/** `shortlist-2026-11-24-201503-daily`: by this computer's clock, so that it is found by eye. */
export function backupName(at: number, reason: BackupReason): string {
  const date = new Date(at)
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())]
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two)
  return `shortlist-${day.join('-')}-${time.join('')}-${reason}`
}

export const backupFile = (folder: string, name: string): string => join(folder, `${name}${extension}`)
export const manifestFile = (file: string): string => `${file.slice(0, -extension.length)}.json`

async function readManifest(file: string, bytes: number): Promise<Manifest | null> {
  try {
    const manifest = manifestSchema.parse(JSON.parse(await readFile(manifestFile(file), 'utf8')))
    return manifest.bytes === bytes ? manifest : null
  } catch {
    return null
  }
}

export const writeManifest = (file: string, manifest: Manifest): Promise<void> =>
  atomicWrite(manifestFile(file), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`))

async function listFolder(folder: string): Promise<Backup[]> {
  const names = await readdir(folder).catch(() => [])
  const backups = names
    .filter((name) => name.endsWith(extension))
    .map(async (name): Promise<Backup | null> => {
      const file = join(folder, name)
      const facts = await stat(file).catch(() => null)
      if (facts === null || !facts.isFile() || facts.size === 0) return null
      const manifest = await readManifest(file, facts.size)
      return {
        id: name.slice(0, -extension.length),
        folder,
        file,
        at: manifest?.at ?? Math.round(facts.mtimeMs),
        reason: manifest?.reason ?? 'other',
        bytes: facts.size,
        manifest,
      }
    })
  return (await Promise.all(backups)).filter((backup) => backup !== null)
}

/** Every backup of these folders, the newest first. A folder that is not there has none. */
export async function listBackups(folders: readonly string[]): Promise<Backup[]> {
  const lists = await Promise.all([...new Set(folders)].map(listFolder))
  const seen = new Set<string>()
  return lists
    .flat()
    .filter((backup) => !seen.has(backup.id) && seen.add(backup.id))
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
}

export async function removeBackup(backup: Backup): Promise<void> {
  await rm(backup.file, { force: true })
  await rm(manifestFile(backup.file), { force: true })
}
