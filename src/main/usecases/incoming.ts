import { appendFile, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Parsed } from '../../contract'
import { DomainError } from '../../core/result'
import { storageError } from '../store/storageError'
import type { Deps } from './deps'

export interface IncomingFile {
  fileName: string
  path: string
  size: number
}
interface Arriving extends IncomingFile {
  received: number
}

const mostAtOnce = 20

/** Files dropped on the window arrive in pieces: the page has bytes, never a path. */
const arriving = new WeakMap<object, Map<string, Arriving>>()

const ofApp = (deps: Deps): Map<string, Arriving> => {
  const known = arriving.get(deps) ?? new Map<string, Arriving>()
  arriving.set(deps, known)
  return known
}

export const incomingFolder = (deps: Deps): string => join(deps.about.dataFolder, 'incoming')

const gone = () => new DomainError('not_found', 'This file did not arrive. Drop it again.')

export async function beginIncoming(
  deps: Deps,
  { fileName, size }: Parsed<'incoming.begin'>,
): Promise<{ id: string }> {
  const files = ofApp(deps)
  for (const id of [...files.keys()].slice(0, Math.max(0, files.size - mostAtOnce + 1)))
    await dropIncoming(deps, id)
  const id = deps.newId()
  files.set(id, { fileName, size, path: join(incomingFolder(deps), `${id}.file`), received: 0 })
  return { id }
}

export async function appendIncoming(
  deps: Deps,
  { id, bytes }: Parsed<'incoming.append'>,
): Promise<Record<string, never>> {
  const file = ofApp(deps).get(id)
  if (file === undefined) throw gone()
  if (file.received + bytes.byteLength > file.size) {
    await dropIncoming(deps, id)
    throw gone()
  }
  file.received += bytes.byteLength
  try {
    await mkdir(incomingFolder(deps), { recursive: true })
    await appendFile(file.path, bytes, { mode: 0o600 })
  } catch (error) {
    await dropIncoming(deps, id)
    throw storageError(error)
  }
  return {}
}

/** The file once it is whole; whoever takes it removes it with `dropIncoming`. */
export async function arrivedFile(deps: Deps, id: string): Promise<IncomingFile> {
  const file = ofApp(deps).get(id)
  if (file === undefined || file.received !== file.size) throw gone()
  if (file.size === 0) {
    await mkdir(incomingFolder(deps), { recursive: true })
    await appendFile(file.path, '')
  }
  return file
}

export async function dropIncoming(deps: Deps, id: string): Promise<void> {
  const file = ofApp(deps).get(id)
  ofApp(deps).delete(id)
  if (file !== undefined) await rm(file.path, { force: true })
}

/** What an earlier run left half way. */
export const clearIncoming = (deps: Deps): Promise<void> =>
  rm(incomingFolder(deps), { recursive: true, force: true })
