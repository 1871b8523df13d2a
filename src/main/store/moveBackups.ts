import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DomainError } from '../../core/result'
import { attachmentPath, attachmentsFolderName, copyWhole, sha256Of } from './attachmentFiles'
import { type Backup, listBackups, manifestFile } from './backupFiles'
import { storageError } from './storageError'

interface Pair {
  from: string
  to: string
}

async function attachmentPairs(from: string, to: string): Promise<Pair[]> {
  const folder = join(from, attachmentsFolderName)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => ({ from: join(entry.parentPath, entry.name), to: attachmentPath(to, entry.name) }))
}

const backupPairs = (backup: Backup, to: string): Pair[] =>
  [backup.file, ...(backup.manifest === null ? [] : [manifestFile(backup.file)])].map((from) => ({
    from,
    to: join(to, from.slice(backup.folder.length + 1)),
  }))

async function copyChecked({ from, to }: Pair): Promise<void> {
  await mkdir(dirname(to), { recursive: true })
  await copyWhole(from, to)
  if ((await sha256Of(from)) !== (await sha256Of(to)))
    throw new DomainError(
      'storage_corrupt',
      'A backup did not arrive whole in the new folder. They stay where they were.',
    )
}

/**
 * Copies all backups of `from` to `to`, compares each byte, then `settle`s (the new folder is remembered), and only then
 * removes the old ones. Gives how many there were. Where anything fails, what was copied goes and all stays as it was.
 */
export async function moveBackups(from: string, to: string, settle: () => void): Promise<number> {
  const backups = await listBackups([from])
  // Attachments first: a backup in its place has what it names.
  const pairs = [
    ...(await attachmentPairs(from, to)),
    ...backups.flatMap((backup) => backupPairs(backup, to).reverse()),
  ]
  const copied: string[] = []
  try {
    await mkdir(to, { recursive: true })
    const there = new Set((await listBackups([to])).map((backup) => backup.id))
    if (backups.some((backup) => there.has(backup.id)))
      throw new DomainError('conflict', 'That folder holds backups of the same names. Choose another folder.')
    for (const pair of pairs) {
      copied.push(pair.to)
      await copyChecked(pair)
    }
    settle()
  } catch (error) {
    for (const file of copied) await rm(file, { force: true }).catch(() => {})
    throw storageError(error)
  }
  // The copies are the backups now: a leftover here is only room.
  for (const pair of pairs.reverse()) await rm(pair.from, { force: true }).catch(() => {})
  return backups.length
}
