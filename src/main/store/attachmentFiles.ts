import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, link, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { AttachedFile } from '../../core/backup/model'

export const attachmentsFolderName = 'attachments'

/** Where a file of this content lies under `root`: `attachments/ab/<sha256>`. */
export const attachmentPath = (root: string, sha256: string): string =>
  join(root, attachmentsFolderName, sha256.slice(0, 2), sha256)

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}

const sizeOf = (file: string) =>
  stat(file).then(
    (facts) => facts.size,
    () => null,
  )

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Copies under a temporary name, flushed, then renamed: a file of that name is always whole. */
export async function copyWhole(from: string, to: string): Promise<void> {
  const temporary = `${to}.part`
  try {
    await copyFile(from, temporary)
    await flush(temporary)
    await rename(temporary, to)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/**
 * Brings the named files of one folder's attachments into another's: by hard link where the disk allows it (a file of
 * a content-hash name never changes), else by a copy whose hash is checked. Gives those that were not to be had.
 */
export async function bringAttachments(
  files: readonly AttachedFile[],
  from: string,
  to: string,
): Promise<AttachedFile[]> {
  const missing: AttachedFile[] = []
  for (const file of files) {
    const target = attachmentPath(to, file.sha256)
    if ((await sizeOf(target)) === file.bytes) continue
    const source = attachmentPath(from, file.sha256)
    if ((await sizeOf(source)) !== file.bytes) {
      missing.push(file)
      continue
    }
    await mkdir(join(target, '..'), { recursive: true })
    try {
      await link(source, target)
    } catch {
      await copyWhole(source, target)
      if ((await sha256Of(target)) !== file.sha256) {
        await rm(target, { force: true })
        missing.push(file)
      }
    }
  }
  return missing
}

/** Removes what no kept backup names. Only files of our own naming are touched. */
export async function sweepAttachments(root: string, named: ReadonlySet<string>): Promise<number> {
  const folder = join(root, attachmentsFolderName)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  let removed = 0
  for (const entry of entries) {
    if (!entry.isFile() || !/^[0-9a-f]{64}$/.test(entry.name) || named.has(entry.name)) continue
    await rm(join(entry.parentPath, entry.name), { force: true })
    removed += 1
  }
  return removed
}
