import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { atomicWriteSync } from '../files/atomicWrite'

const settingsSchema = z.object({
  /** Null: the usual folder beside the data. */
  folder: z.string().min(1).nullable().catch(null),
  /** Notes the person has put away. */
  dismissed: z.array(z.string()).catch([]),
})
export type BackupSettings = z.infer<typeof settingsSchema>

/** Where backups are looked for and written; known without the data file, since recovery needs it. */
export interface BackupPlaces {
  dataFolder: string
  settingsFile: string
  usualFolder: string
}

export function readBackupSettings({ settingsFile }: BackupPlaces): BackupSettings {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(settingsFile, 'utf8')))
  } catch {
    return { folder: null, dismissed: [] }
  }
}

export const writeBackupSettings = ({ settingsFile }: BackupPlaces, settings: BackupSettings): void =>
  atomicWriteSync(settingsFile, `${JSON.stringify(settings, null, 2)}\n`)

/** The folder backups go to. */
export const backupFolder = (places: BackupPlaces): string =>
  readBackupSettings(places).folder ?? places.usualFolder

/** Every folder that may hold backups: the chosen one, and the usual one where it stood in. */
export const backupFolders = (places: BackupPlaces): string[] => [
  ...new Set([backupFolder(places), places.usualFolder]),
]
