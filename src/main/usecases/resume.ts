import { createHash } from 'node:crypto'
import type { Output, Parsed } from '../../contract'
import { followEdit, shownResume, type ResumeLayout } from '../../core/resume/layout'
import type { ResumeDocument } from '../../core/resume/model'
import { DomainError } from '../../core/result'
import {
  applicationIdsOfResume,
  findApplication,
  findCard,
  updateApplication,
} from '../store/repositories/application'
import { findPosting } from '../store/repositories/posting'
import {
  childrenOf,
  findParent,
  findResume,
  insertResume,
  listResumes as storedResumes,
  renameResume,
  saveDraft,
  sealResume,
  setResumeDeleted,
  type StoredResume,
} from '../store/repositories/resume'
import { findRole } from '../store/repositories/role'
import { recordActivity } from './application'
import type { Deps } from './deps'
import { baseOf, refreshFit } from './fit'
import { found } from './found'
import { sourceOf } from './resumeSource'

export function listResumes({ store: { db } }: Deps): Output<'resume.list'> {
  return storedResumes(db).map((row) => ({
    id: row.id,
    name: row.name,
    parentId: row.parentId,
    application:
      row.applicationId === null || row.applicationTitle === null
        ? null
        : { id: row.applicationId, title: row.applicationTitle, company: row.company ?? '' },
    status: row.status,
    fit: row.linkedResumeId === row.id ? row.fit : null,
    updatedAt: row.updatedAt,
    sample: row.sample,
  }))
}

export function getResume({ store: { db } }: Deps, { id }: Parsed<'resume.get'>): Output<'resume.get'> {
  const resume = found(findResume(db, id), 'resume')
  const parent = resume.parentId === null ? undefined : findParent(db, resume.parentId)
  const application = resume.applicationId === null ? undefined : findApplication(db, resume.applicationId)
  const card = application === undefined ? undefined : findCard(db, application.id)
  const role = application?.roleId == null ? undefined : findRole(db, application.roleId)
  return {
    id: resume.id,
    name: resume.name,
    document: resume.document,
    layout: resume.layout,
    revision: resume.revision,
    status: resume.status,
    sentAt: resume.sentAt,
    sentSha256: resume.sentSha256,
    updatedAt: resume.updatedAt,
    parent:
      parent === undefined
        ? null
        : { id: parent.id, name: parent.name, document: parent.document, layout: parent.layout },
    source: sourceOf(db, resume),
    base: baseOf(db, resume),
    application: card === undefined ? null : { id: card.id, title: card.title, company: card.company },
    role:
      role === undefined
        ? null
        : {
            id: role.id,
            title: role.profile.title,
            keywords: role.profile.keywords,
            weights: role.keywordWeights,
          },
    postingKeywords: application === undefined ? [] : (findPosting(db, application.id)?.keywords ?? []),
    versions: childrenOf(db, id),
    sample: resume.sample,
  }
}

export async function openResume(deps: Deps): Promise<Output<'resume.open'>> {
  const file = await deps.desktop.openFile('resume')
  if (file === null) return { status: 'cancelled' }
  return { status: 'read', fileName: file.fileName, ...(await deps.jobs.run('resume.read', file)) }
}

export async function openDroppedResume(
  deps: Deps,
  { fileName, bytes }: Parsed<'resume.openDropped'>,
): Promise<Output<'resume.openDropped'>> {
  return { status: 'read', fileName, ...(await deps.jobs.run('resume.read', { fileName, bytes })) }
}

export async function readResumeText(
  deps: Deps,
  { text }: Parsed<'resume.readText'>,
): Promise<Output<'resume.readText'>> {
  const fileName = 'Pasted text.txt'
  const bytes = new TextEncoder().encode(text)
  return { status: 'read', fileName, ...(await deps.jobs.run('resume.read', { fileName, bytes })) }
}

export function createResume(
  deps: Deps,
  { name, document }: { name: string; document: ResumeDocument },
  options: { sample: boolean } = { sample: false },
): { id: string } {
  return deps.store.change(`Add resume ${name}`, () => {
    const id = deps.newId()
    insertResume(deps.store.db, {
      id,
      name,
      document,
      parentId: null,
      applicationId: null,
      now: deps.now(),
      sample: options.sample,
    })
    return { id }
  })
}

function insertCopy(
  deps: Deps,
  parent: StoredResume,
  name: string,
  applicationId: string | null,
  sample: boolean,
) {
  const id = deps.newId()
  insertResume(deps.store.db, {
    id,
    name,
    document: parent.document,
    layout: parent.layout,
    // A copy of what was sent goes on taking over from where the sent one did.
    ancestor: parent.status === 'sent' ? parent.ancestor : parent.document,
    parentId: parent.id,
    applicationId,
    now: deps.now(),
    sample,
  })
  return id
}

export function tailorResume(
  deps: Deps,
  { parentId, applicationId }: Parsed<'resume.tailor'>,
): { id: string } {
  const { db } = deps.store
  return deps.store.change('Tailor resume', () => {
    const parent = found(findResume(db, parentId), 'resume')
    const card = found(findCard(db, applicationId), 'application')
    const id = insertCopy(deps, parent, `${card.company} · ${card.title}`, applicationId, card.sample)
    updateApplication(db, applicationId, { resumeId: id, updatedAt: deps.now() })
    recordActivity(deps, applicationId, 'resume', `Tailored version made from ${parent.name}`)
    refreshFit(db, [applicationId])
    return { id }
  })
}

export function copyResume(deps: Deps, { id }: Parsed<'resume.copy'>): { id: string } {
  const { db } = deps.store
  return deps.store.change('Copy resume', () => {
    const original = found(findResume(db, id), 'resume')
    const application =
      original.applicationId === null ? undefined : findApplication(db, original.applicationId)
    const copy = insertCopy(
      deps,
      original,
      `${original.name} (copy)`,
      application?.id ?? null,
      original.sample,
    )
    if (application?.resumeId === id) {
      updateApplication(db, application.id, { resumeId: copy, updatedAt: deps.now() })
      recordActivity(deps, application.id, 'resume', `New version made from ${original.name}`)
      refreshFit(db, [application.id])
    }
    return { id: copy }
  })
}

export function rename(deps: Deps, { id, name }: Parsed<'resume.rename'>): { id: string } {
  const { db } = deps.store
  return deps.store.change('Rename resume', () => {
    found(findResume(db, id), 'resume')
    renameResume(db, id, name, deps.now())
    return { id }
  })
}

interface Saving {
  id: string
  document: ResumeDocument
  layout: ResumeLayout | undefined
  revision: number
  ancestor?: ResumeDocument
}

function save(deps: Deps, { id, document, layout, revision, ...taken }: Saving): Output<'resume.save'> {
  const { db } = deps.store
  const now = deps.now()
  const current = found(findResume(db, id), 'resume')
  if (current.status === 'sent') {
    throw new DomainError(
      'precondition',
      'This version was sent and stays as it was. Make a copy of it to go on editing.',
    )
  }
  const kept = layout ?? followEdit(current.layout, current.document, document)
  if (!saveDraft(db, { id, document, layout: kept, revision, now, ...taken })) {
    throw new DomainError(
      'conflict',
      'This resume was changed in another place since you opened it. Your text is still here: copy it, then reload.',
    )
  }
  refreshFit(db, applicationIdsOfResume(db, id))
  return { revision: revision + 1, updatedAt: now }
}

export function saveResume(
  deps: Deps,
  { id, document, layout, revision }: Parsed<'resume.save'>,
): Output<'resume.save'> {
  return deps.store.change('Edit resume', () => save(deps, { id, document, layout, revision }), {
    mergeKey: `resume/${id}`,
  })
}

export function takeOver(
  deps: Deps,
  { id, document, layout, revision, source }: Parsed<'resume.takeOver'>,
): Output<'resume.takeOver'> {
  const { db } = deps.store
  return deps.store.change('Take over changes', () => {
    const from = sourceOf(db, found(findResume(db, id), 'resume'))
    if (from === null || from.id !== source.id || from.revision !== source.revision) {
      throw new DomainError(
        'conflict',
        'What this version was made from has changed again. Look through its changes once more.',
      )
    }
    return save(deps, { id, document, layout, revision, ancestor: from.document })
  })
}

export async function markSent(
  deps: Deps,
  { id, template, paper }: Parsed<'resume.markSent'>,
): Promise<{ id: string }> {
  const { db } = deps.store
  const { document, layout, revision } = found(findResume(db, id), 'resume')
  const { bytes } = await deps.jobs.run('resume.render', {
    document: shownResume(document, layout),
    format: 'docx',
    template,
    paper,
  })
  return deps.store.change('Mark resume as sent', () => {
    const resume = found(findResume(db, id), 'resume')
    if (resume.status === 'sent')
      throw new DomainError('precondition', 'This version is already marked as sent.')
    if (resume.revision !== revision) {
      throw new DomainError(
        'conflict',
        'The resume changed while it was being sealed. Mark it as sent again.',
      )
    }
    const docx = Buffer.from(bytes)
    sealResume(db, id, { docx, sha256: createHash('sha256').update(docx).digest('hex'), now: deps.now() })
    if (resume.applicationId !== null) {
      recordActivity(deps, resume.applicationId, 'sent', `Resume sent: ${resume.name}`)
    }
    return { id }
  })
}

function setDeleted(deps: Deps, id: string, deletedAt: number | null): { id: string } {
  const { db } = deps.store
  return deps.store.change(deletedAt === null ? 'Bring back resume' : 'Delete resume', () => {
    setResumeDeleted(db, id, deletedAt)
    refreshFit(db, applicationIdsOfResume(db, id))
    return { id }
  })
}

export function deleteResume(deps: Deps, { id }: Parsed<'resume.delete'>): { id: string } {
  found(findResume(deps.store.db, id), 'resume')
  return setDeleted(deps, id, deps.now())
}

export const restoreResume = (deps: Deps, { id }: Parsed<'resume.restore'>): { id: string } =>
  setDeleted(deps, id, null)
