import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { attachmentPath, attachmentsFolderName } from '../store/attachmentFiles'
import { storageError } from '../store/storageError'
import { hashOfFile, writeStream } from './streamFile'

const folderOf = (dataFolder: string) => join(dataFolder, attachmentsFolderName)

export type AttachmentState = 'there' | 'missing' | 'altered'

/** Whether the file is there and still what it was. */
export async function attachmentState(dataFolder: string, sha256: string): Promise<AttachmentState> {
  const found = await hashOfFile(attachmentPath(dataFolder, sha256))
  return found === null ? 'missing' : found === sha256 ? 'there' : 'altered'
}

/** Keeps a copy of a file under the hash of its content, on disk before this returns. */
export async function keepAttachment(
  dataFolder: string,
  source: AsyncIterable<Uint8Array>,
): Promise<{ sha256: string; bytes: number }> {
  try {
    await mkdir(folderOf(dataFolder), { recursive: true })
    const incoming = join(folderOf(dataFolder), `${randomBytes(8).toString('hex')}.part`)
    const written = await writeStream(incoming, source)
    const path = attachmentPath(dataFolder, written.sha256)
    await mkdir(dirname(path), { recursive: true })
    // Over what may lie there already: the same bytes, or a damaged copy of them.
    await rename(incoming, path)
    return written
  } catch (error) {
    throw storageError(error)
  }
}

const week = 7 * 86_400_000

/** Removes files that no row has named for a week: what a failed import or a purged attachment left. Gives how many. */
export async function sweepAttachments(
  dataFolder: string,
  isNamed: (sha256: string) => boolean,
  now: number,
): Promise<number> {
  let removed = 0
  for (const entry of await readdir(folderOf(dataFolder), { withFileTypes: true, recursive: true }).catch(
    () => [],
  )) {
    if (!entry.isFile() || isNamed(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const facts = await stat(path).catch(() => null)
    if (facts === null || now - facts.mtimeMs < week) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}
