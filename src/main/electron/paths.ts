import { join } from 'node:path'
import { app } from 'electron'
import type { BackupPlaces } from '../store/backupSettings'

/** Where everything the person enters lives; tests and portable set-ups name another folder. */
export function userFolder(): string {
  const own = process.env['SHORTLIST_DATA_FOLDER']
  if (own !== undefined && own !== '') app.setPath('userData', own)
  return app.getPath('userData')
}

export const dataFolder = (): string => join(app.getPath('userData'), 'data')
export const backupPlaces = (): BackupPlaces => ({
  dataFolder: dataFolder(),
  settingsFile: join(app.getPath('userData'), 'backups.json'),
  usualFolder: join(app.getPath('userData'), 'backups'),
})
export const logFolder = (): string => join(app.getPath('userData'), 'logs')
export const rendererFolder = (): string => join(import.meta.dirname, '../renderer')
export const preloadFile = (): string => join(import.meta.dirname, '../preload/index.cjs')

export const dictionaryFolder = (): string => join(import.meta.dirname, '../../resources/dictionaries')
