import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { storageError } from '../store/storageError'

/** Bytes of a file, a piece at a time. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  for await (const part of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    if (part instanceof Uint8Array) yield part
  }
}

/**
 * Writes a stream beside its target, flushes, then renames: a failure or a cancel leaves what was there. Gives size and
 * SHA-256 of what was written.
 */
export async function writeStream(
  path: string,
  source: AsyncIterable<Uint8Array>,
): Promise<{ bytes: number; sha256: string }> {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.part`
  const hash = createHash('sha256')
  let bytes = 0
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      for await (const part of source) {
        await handle.writeFile(part)
        hash.update(part)
        bytes += part.byteLength
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw storageError(error)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** SHA-256 of a file, or null where it cannot be read. */
export async function hashOfFile(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const part of fileBytes(path)) hash.update(part)
  } catch {
    return null
  }
  return hash.digest('hex')
}
