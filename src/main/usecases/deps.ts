import type { Connection } from '../../contract/connection'
import type { JobRunner } from '../jobs/runner'
import type { Store } from '../store/db'

export interface PickedFile {
  fileName: string
  bytes: Uint8Array
}

/** What a use case needs of the desktop: dialogs, the file manager and the browser. */
export interface Desktop {
  /** Asks for one file and reads it; null where the person cancels. Throws where it is too large or unreadable. */
  openFile(what: 'guide' | 'resume'): Promise<PickedFile | null>
  /** Asks where to save; null where the person cancels. */
  chooseSavePath(suggestedName: string, extension: string): Promise<string | null>
  showInFolder(path: string): void
  showFolder(path: string): Promise<void>
  /** Opens an address in the system's browser after asking; gives whether it did. */
  openLink(url: string): Promise<boolean>
}

export interface Deps {
  store: Store
  jobs: JobRunner
  /** Where the bundled dictionaries are. */
  dictionaryFolder: string
  desktop: Desktop
  now: () => number
  newId: () => string
  /** What was refused a connection or handed to the browser. */
  connections: { read(): { since: number; connections: Connection[] } }
  about: { version: string; electron: string; platform: string; dataFolder: string; logFolder: string }
}
