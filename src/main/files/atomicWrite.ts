import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { storageError } from '../store/storageError'

const temporaryOf = (path: string) => `${path}.${randomBytes(4).toString('hex')}.part`

/** Writes beside the target, flushes, then renames: a crash leaves the old file or the new one, never half of one. */
export async function atomicWrite(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryOf(path)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw storageError(error)
  }
}

/** The same at once, for the few small files that are written while the app starts or ends. */
export function atomicWriteSync(path: string, text: string): void {
  const temporary = temporaryOf(path)
  try {
    const handle = openSync(temporary, 'wx')
    try {
      writeFileSync(handle, text)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw storageError(error)
  }
}
