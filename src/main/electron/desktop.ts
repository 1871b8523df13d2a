import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import { DomainError } from '../../core/result'
import type { ConnectionLog } from '../connections'
import type { Desktop } from '../usecases/deps'
import { externalAddress } from './origin'

const largestFile = 10_000_000

const filters = {
  guide: [{ name: 'Career guide', extensions: ['txt', 'md', 'text'] }],
  resume: [{ name: 'Resume', extensions: ['docx', 'json', 'txt', 'md', 'pdf'] }],
}

const pathFilters = {
  archive: [{ name: 'Shortlist archive', extensions: ['shortlist'] }],
  csv: [{ name: 'Table', extensions: ['csv', 'tsv', 'txt'] }],
  attachment: [],
}

async function readPicked(path: string): Promise<{ fileName: string; bytes: Uint8Array }> {
  const fileName = basename(path)
  try {
    const facts = await stat(path)
    if (!facts.isFile()) throw new DomainError('unsupported_file', `${fileName} is a folder. Choose a file.`)
    if (facts.size > largestFile) {
      throw new DomainError(
        'unsupported_file',
        `${fileName} is larger than 10 MB. Shortlist reads files up to 10 MB.`,
      )
    }
    return { fileName, bytes: new Uint8Array(await readFile(path)) }
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw new DomainError('unsupported_file', `${fileName} could not be read. Check that it still exists.`, {
      cause: error,
    })
  }
}

/** Shows a folder in the system's file manager. Throws where it is not there. */
export async function showPlace(path: string): Promise<void> {
  const problem = await shell.openPath(path)
  if (problem !== '') throw new DomainError('precondition', `The folder could not be shown. It is ${path}`)
}

/** Dialogs, file manager and browser, all on behalf of the one window. */
export function createDesktop(
  windowOf: () => BrowserWindow | undefined,
  connections: Pick<ConnectionLog, 'note'>,
): Desktop {
  function open(): BrowserWindow {
    const window = windowOf()
    if (window === undefined) throw new DomainError('cancelled', 'The window was closed.')
    return window
  }
  return {
    async choosePath(what) {
      const picked = await dialog.showOpenDialog(open(), {
        properties: ['openFile'],
        filters: [...pathFilters[what], { name: 'All files', extensions: ['*'] }],
      })
      return picked.canceled ? null : (picked.filePaths[0] ?? null)
    },
    async forgetPage() {
      await open().webContents.session.clearStorageData()
    },
    async openFileOutside(path) {
      const problem = await shell.openPath(path)
      if (problem !== '')
        throw new DomainError(
          'precondition',
          'No program on this computer opens this file. Save it and open it there.',
        )
    },
    async openFile(what) {
      const picked = await dialog.showOpenDialog(open(), {
        properties: ['openFile'],
        filters: [...filters[what], { name: 'All files', extensions: ['*'] }],
      })
      const [path] = picked.filePaths
      return picked.canceled || path === undefined ? null : readPicked(path)
    },
    async chooseSavePath(suggestedName, extension) {
      const chosen = await dialog.showSaveDialog(open(), {
        defaultPath: suggestedName,
        filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      })
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath
    },
    async chooseFolder(title) {
      const picked = await dialog.showOpenDialog(open(), {
        title,
        properties: ['openDirectory', 'createDirectory'],
      })
      const [path] = picked.filePaths
      return picked.canceled || path === undefined ? null : path
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    showFolder: showPlace,
    async openLink(address) {
      const safe = externalAddress(address)
      if (safe === null) {
        throw new DomainError(
          'validation',
          'This address cannot be opened. It must begin with https:// or mailto:.',
        )
      }
      const place = new URL(safe)
      const answer = await dialog.showMessageBox(open(), {
        type: 'question',
        message:
          place.protocol === 'mailto:' ? 'Write to this address?' : `Open ${place.host} in your browser?`,
        detail: safe,
        buttons: ['Open', 'Cancel'],
        defaultId: 0,
        cancelId: 1,
      })
      if (answer.response !== 0) return false
      connections.note(safe, 'browser')
      await shell.openExternal(safe)
      return true
    },
  }
}
