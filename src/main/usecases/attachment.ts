import { mkdir, rm, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { attachmentName, isProgram } from '../../core/archive/attachmentName'
import { DomainError } from '../../core/result'
import { attachmentState, keepAttachment, sweepAttachments } from '../files/attachmentFiles'
import { fileBytes, writeStream } from '../files/streamFile'
import { attachmentPath } from '../store/attachmentFiles'
import { findApplication } from '../store/repositories/application'
import {
  attachedHashes,
  type AttachmentRow,
  findAttachment,
  insertAttachment,
  listAttachments,
  updateAttachment,
} from '../store/repositories/attachment'
import { storageError } from '../store/storageError'
import { recordActivity } from './application'
import type { Deps } from './deps'
import { rememberExport } from './exportResume'
import { found } from './found'
import { arrivedFile, dropIncoming } from './incoming'

const largest = 50_000_000

export async function attachmentsOf(
  deps: Deps,
  { applicationId }: Parsed<'attachment.list'>,
): Promise<Output<'attachment.list'>> {
  const rows = listAttachments(deps.store.db, applicationId)
  const attachments = rows.map(async (row) => {
    const facts = await stat(attachmentPath(deps.about.dataFolder, row.sha256)).catch(() => null)
    return {
      id: row.id,
      fileName: row.fileName,
      bytes: row.bytes,
      addedAt: row.createdAt,
      isThere: facts !== null && facts.size === row.bytes,
    }
  })
  return { attachments: await Promise.all(attachments) }
}

async function attach(
  deps: Deps,
  applicationId: string,
  file: { path: string; fileName: string },
): Promise<Extract<Output<'attachment.add'>, { status: 'added' }>> {
  found(findApplication(deps.store.db, applicationId), 'application')
  const facts = await stat(file.path).catch((error: unknown) => {
    throw new DomainError(
      'unsupported_file',
      `${file.fileName} could not be read. Check that it still exists.`,
      {
        cause: error,
      },
    )
  })
  if (!facts.isFile())
    throw new DomainError('unsupported_file', `${file.fileName} is a folder. Attach a file.`)
  if (facts.size > largest) {
    throw new DomainError(
      'unsupported_file',
      `${file.fileName} is larger than 50 MB. Shortlist keeps attachments up to 50 MB.`,
    )
  }
  const fileName = attachmentName(file.fileName)
  // On disk first: a row never names a file that is not there.
  const kept = await keepAttachment(deps.about.dataFolder, fileBytes(file.path))
  return deps.store.change(`Attach ${fileName}`, () => {
    const application = found(findApplication(deps.store.db, applicationId), 'application')
    const now = deps.now()
    const id = deps.newId()
    insertAttachment(deps.store.db, {
      id,
      applicationId,
      fileName,
      ...kept,
      createdAt: now,
      updatedAt: now,
      sample: application.sample,
    })
    recordActivity(deps, applicationId, 'attachment', `Attached ${fileName}`)
    return { status: 'added', id, fileName }
  })
}

export async function addAttachment(
  deps: Deps,
  { applicationId }: Parsed<'attachment.add'>,
): Promise<Output<'attachment.add'>> {
  const path = await deps.desktop.choosePath('attachment')
  return path === null
    ? { status: 'cancelled' }
    : attach(deps, applicationId, { path, fileName: basename(path) })
}

export async function addDroppedAttachment(
  deps: Deps,
  { applicationId, incomingId }: Parsed<'attachment.addDropped'>,
): Promise<Output<'attachment.addDropped'>> {
  const file = await arrivedFile(deps, incomingId)
  try {
    return await attach(deps, applicationId, file)
  } finally {
    await dropIncoming(deps, incomingId)
  }
}

const live = (deps: Deps, id: string): AttachmentRow => {
  const row = findAttachment(deps.store.db, id)
  return found(row?.deletedAt === null ? row : undefined, 'attachment')
}

/** The path of the kept file, only where it is what was attached. */
async function wholeFile(deps: Deps, row: AttachmentRow): Promise<string> {
  switch (await attachmentState(deps.about.dataFolder, row.sha256)) {
    case 'there':
      return attachmentPath(deps.about.dataFolder, row.sha256)
    case 'missing':
      throw new DomainError(
        'not_found',
        `The file of ${row.fileName} is not in the data folder any more. Attach it again, or restore a backup.`,
      )
    case 'altered':
      throw new DomainError(
        'conflict',
        `The file of ${row.fileName} was changed outside Shortlist or is damaged, so it is not opened. Attach it again, or restore a backup.`,
      )
  }
}

export const openedFolder = (deps: Deps): string => join(deps.about.dataFolder, 'opened')

export async function openAttachment(
  deps: Deps,
  { id }: Parsed<'attachment.open'>,
): Promise<Record<string, never>> {
  const row = live(deps, id)
  const name = attachmentName(row.fileName)
  if (isProgram(name)) {
    throw new DomainError(
      'precondition',
      `${row.fileName} is a kind of file that could run as a program, so Shortlist does not open it. Use Save as if you trust it.`,
    )
  }
  const path = await wholeFile(deps, row)
  // A copy under its own name: whatever the other program does to it, the kept one stays as it was.
  const folder = join(openedFolder(deps), deps.newId())
  try {
    await mkdir(folder, { recursive: true })
    await writeStream(join(folder, name), fileBytes(path))
  } catch (error) {
    throw storageError(error)
  }
  await deps.desktop.openFileOutside(join(folder, name))
  return {}
}

export async function saveAttachmentAs(
  deps: Deps,
  { id }: Parsed<'attachment.saveAs'>,
): Promise<Output<'attachment.saveAs'>> {
  const row = live(deps, id)
  const path = await wholeFile(deps, row)
  const name = attachmentName(row.fileName)
  const target = await deps.desktop.chooseSavePath(name, extname(name).slice(1) || '*')
  if (target === null) return { status: 'cancelled' }
  await writeStream(target, fileBytes(path))
  return { status: 'saved', fileName: basename(target), exportId: rememberExport(deps, target) }
}

export function renameAttachment(deps: Deps, { id, fileName }: Parsed<'attachment.rename'>): { id: string } {
  const name = attachmentName(fileName)
  return deps.store.change(`Rename to ${name}`, () => {
    live(deps, id)
    updateAttachment(deps.store.db, id, { fileName: name, updatedAt: deps.now() })
    return { id }
  })
}

export function deleteAttachment(deps: Deps, { id }: Parsed<'attachment.delete'>): { id: string } {
  const row = live(deps, id)
  return deps.store.change(`Delete ${row.fileName}`, () => {
    updateAttachment(deps.store.db, id, { deletedAt: deps.now() })
    recordActivity(deps, row.applicationId, 'attachment', `Removed ${row.fileName}`)
    return { id }
  })
}

export function restoreAttachment(deps: Deps, { id }: Parsed<'attachment.restore'>): { id: string } {
  const row = found(findAttachment(deps.store.db, id), 'attachment')
  return deps.store.change(`Bring back ${row.fileName}`, () => {
    updateAttachment(deps.store.db, id, { deletedAt: null })
    recordActivity(deps, row.applicationId, 'attachment', `Brought back ${row.fileName}`)
    return { id }
  })
}

/** At the start: copies that were opened last time, and files no row has named for a week. */
export async function tidyFiles(deps: Deps): Promise<void> {
  await rm(openedFolder(deps), { recursive: true, force: true }).catch(() => {})
  const named = attachedHashes(deps.store.db)
  await sweepAttachments(deps.about.dataFolder, (sha256) => named.has(sha256), deps.now())
}
