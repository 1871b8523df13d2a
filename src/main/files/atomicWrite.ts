import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { storageError } from '../store/storageError'

/** Writes beside the target, flushes, then renames: a crash leaves the old file or the new one, never half of one. */
export async function atomicWrite(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`
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
