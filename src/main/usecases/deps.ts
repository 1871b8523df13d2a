import type { Connection } from '../../contract/connection'
import type { JobRunner } from '../jobs/runner'
import type { Store } from '../store/db'
import type { BackupPlaces } from '../store/backupSettings'

export interface PickedFile {
  fileName: string
  bytes: Uint8Array
}

/** What a use case needs of the desktop: dialogs, the file manager and the browser. */
export interface Desktop {
  /** Asks for one file and reads it; null where the person cancels. Throws where it is too large or unreadable. */
  openFile(what: 'guide' | 'resume'): Promise<PickedFile | null>
  /** Asks for one file and gives where it lies; null where the person cancels. */
  choosePath(what: 'archive' | 'csv' | 'attachment'): Promise<string | null>
  /** Opens a file with the system's own program for it; throws where there is none. */
  openFileOutside(path: string): Promise<void>
  /** Forgets what the page keeps for itself, such as drafts. */
  forgetPage(): Promise<void>
  /** Asks where to save; null where the person cancels. */
  chooseSavePath(suggestedName: string, extension: string): Promise<string | null>
  /** Asks for a folder; null where the person cancels. */
  chooseFolder(title: string): Promise<string | null>
  showInFolder(path: string): void
  showFolder(path: string): Promise<void>
  /** Opens an address in the system's browser after asking; gives whether it did. */
  openLink(url: string): Promise<boolean>
}

/** Something the person should know, told until it is put away. */
export interface Notice {
  /** Another of the same id takes its place. */
  id: string
  title: string
  text: string
  /** Put away, it stays away in later sessions too. */
  once: boolean
}

export interface Notices {
  /** Those not put away. */
  list(): Notice[]
  /** Also where it was put away. */
  find(id: string): Notice | undefined
  tell(notice: Notice): void
  withdraw(id: string): void
  dismiss(id: string): void
}

export interface Deps {
  /** The open data. A restore replaces it: ask for it anew after each wait. */
  store: Store
  /** Opens the data file again once another has taken its place. */
  openStore: () => Store
  places: BackupPlaces
  notices: Notices
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
