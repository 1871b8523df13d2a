import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { DomainError } from '../../core/result'
import { atomicWrite } from '../files/atomicWrite'
import { safeFileName } from '../files/fileName'
import { findCard } from '../store/repositories/application'
import { findResume, findSealed } from '../store/repositories/resume'
import type { Deps } from './deps'
import { found } from './found'

/** Writes what was sent once more, byte for byte; refuses where the bytes are no longer those that were sealed. */
export async function saveSentFile(
  deps: Deps,
  { id }: Parsed<'resume.saveSent'>,
): Promise<Output<'resume.saveSent'>> {
  const { db } = deps.store
  const resume = found(findResume(db, id), 'resume')
  const sealed = found(findSealed(db, id), 'sent file')
  const { sha256 } = sealed
  if (createHash('sha256').update(sealed.docx).digest('hex') !== sha256) {
    throw new DomainError(
      'storage_corrupt',
      'The kept file is not the one that was sent: its bytes have changed. Restore a backup from before.',
    )
  }
  const card = resume.applicationId === null ? undefined : findCard(db, resume.applicationId)
  const suggested = safeFileName([
    resume.document.basics.name ?? resume.name,
    card?.company ?? '',
    card?.title ?? '',
  ])
  const path = await deps.desktop.chooseSavePath(`${suggested}.docx`, 'docx')
  if (path === null) return { status: 'cancelled' }
  await atomicWrite(path, new Uint8Array(sealed.docx))
  return { status: 'saved', fileName: basename(path), sha256 }
}
