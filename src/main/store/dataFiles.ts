import { join } from 'node:path'

export const dataFileName = 'shortlist.sqlite'
/** What stands in for the data file before it takes its name. */
export const incomingName = `${dataFileName}.incoming`
export const quarantineName = 'quarantine'

/** The file and what SQLite keeps beside it: they belong together and are moved together. */
export const companionNames = [dataFileName, `${dataFileName}-wal`, `${dataFileName}-shm`] as const

/** Present while the data is open: found at a start, it says that the last end was not an orderly one. */
export const runningFile = (folder: string): string => join(folder, 'running')
