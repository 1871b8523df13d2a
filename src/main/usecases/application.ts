import type { Input, Output, Parsed } from '../../contract'
import { applicationPatchSchema } from '../../contract/board'
import { byOrderKey, evenOrderKeys, longestOrderKey, orderKeysAt } from '../../core/application/order'
import type { ActivityKind } from '../../core/application/model'
import { DomainError } from '../../core/result'
import type { Db } from '../store/db'
import {
  type ApplicationInsert,
  type ApplicationRow,
  findApplication,
  findApplications,
  findCard,
  insertActivity,
  insertApplication,
  listActivities,
  listCards,
  orderOfStage,
  payColumns,
  setApplicationsDeleted,
  updateApplication,
} from '../store/repositories/application'
import { ensureCompany } from '../store/repositories/company'
import { findOffer } from '../store/repositories/offer'
import { findPosting, savePosting, savePostingKeywords } from '../store/repositories/posting'
import { findResume } from '../store/repositories/resume'
import { findRole } from '../store/repositories/role'
import { findStage, listStages } from '../store/repositories/stage'
import type { Deps } from './deps'
import { refreshFit } from './fit'
import { found } from './found'
import { keywordsOf } from './posting'

const countText = (count: number) => (count === 1 ? 'application' : `${count} applications`)

export function recordActivity(deps: Deps, applicationId: string, kind: ActivityKind, text: string): void {
  insertActivity(deps.store.db, { id: deps.newId(), applicationId, kind, text, at: deps.now() })
}

export function loadBoard({ store }: Deps): Output<'board.load'> {
  const stages = listStages(store.db).map(({ id, name, kind, colour }) => ({ id, name, kind, colour }))
  return { stages, cards: listCards(store.db) }
}

export function getApplication(
  { store: { db } }: Deps,
  { id }: Parsed<'application.get'>,
): Output<'application.get'> {
  const card = found(findCard(db, id), 'application')
  const row = found(findApplication(db, id), 'application')
  const posting = findPosting(db, id)
  const role = row.roleId === null ? undefined : findRole(db, row.roleId)
  const resume = row.resumeId === null ? undefined : findResume(db, row.resumeId)
  return {
    card,
    notes: row.notes,
    url: row.url,
    appliedOn: row.appliedOn,
    repliedOn: row.repliedOn,
    createdAt: row.createdAt,
    posting: posting?.posting ?? null,
    postingKeywords: posting?.keywords ?? [],
    role: role === undefined ? null : { id: role.id, title: role.profile.title },
    resume:
      resume === undefined
        ? null
        : { id: resume.id, name: resume.name, status: resume.status, parentId: resume.parentId },
    offer: findOffer(db, id) ?? null,
    activities: listActivities(db, id),
  }
}

function startStageId(db: Db, stageId: string | null): string {
  if (stageId !== null) return found(findStage(db, stageId), 'stage').id
  const stages = listStages(db)
  return found(stages.find((stage) => stage.kind === 'saved') ?? stages[0], 'stage').id
}

export function createApplication(
  deps: Deps,
  input: Input<'application.create'>,
  options: { sample: boolean } = { sample: false },
): { id: string } {
  const { db } = deps.store
  return deps.store.change(`Add ${input.title}`, () => {
    const now = deps.now()
    const id = deps.newId()
    if (input.roleId !== null) found(findRole(db, input.roleId), 'role')
    const stageId = startStageId(db, input.stageId)
    const [orderKey = 'a0'] = orderKeysAt(orderOfStage(db, stageId), { kind: 'first' }, 1)
    insertApplication(db, {
      id,
      companyId: ensureCompany(db, input.company, { id: deps.newId(), now, sample: options.sample }),
      stageId,
      orderKey,
      stageSince: now,
      title: input.title,
      location: input.location,
      url: input.url,
      ...payColumns(input.pay),
      appliedOn: input.appliedOn,
      notes: input.notes,
      roleId: input.roleId,
      createdAt: now,
      updatedAt: now,
      sample: options.sample,
    })
    if (input.posting !== null) {
      const { posting } = input
      savePosting(db, {
        id: deps.newId(),
        applicationId: id,
        posting,
        keywords: input.postingKeywords ?? keywordsOf(db, posting),
        now,
      })
    }
    recordActivity(deps, id, 'created', input.posting === null ? 'Added' : 'Added from a posting')
    return { id }
  })
}

const fieldWords: Record<keyof Parsed<'application.update'>['patch'], string> = {
  title: 'title',
  company: 'company',
  location: 'place',
  url: 'link',
  pay: 'pay',
  roleId: 'role',
  appliedOn: 'date applied',
  repliedOn: 'date of the reply',
  notes: 'notes',
  resumeId: 'resume',
}

function changeOf(deps: Deps, patch: Parsed<'application.update'>['patch'], row: ApplicationRow) {
  const { company, pay, ...plain } = patch
  const change: Partial<ApplicationInsert> = { updatedAt: deps.now() }
  for (const [key, value] of Object.entries(plain)) {
    if (value !== undefined) Object.assign(change, { [key]: value })
  }
  if (company !== undefined) {
    change.companyId = ensureCompany(deps.store.db, company, {
      id: deps.newId(),
      now: deps.now(),
      sample: row.sample,
    })
  }
  if (pay !== undefined) Object.assign(change, payColumns(pay))
  return change
}

/** Notes save themselves as the person types. */
const onlyNotes = (patch: Parsed<'application.update'>['patch']) =>
  patch.notes !== undefined && Object.keys(patch).length === 1

export function updateApplicationFields(
  deps: Deps,
  { id, patch }: Parsed<'application.update'>,
): { id: string } {
  const { db } = deps.store
  return deps.store.change(
    'Edit application',
    () => {
      const row = found(findApplication(db, id), 'application')
      if (patch.roleId != null) found(findRole(db, patch.roleId), 'role')
      if (patch.resumeId != null) found(findResume(db, patch.resumeId), 'resume')
      updateApplication(db, id, changeOf(deps, patch, row))
      const changed = applicationPatchSchema.keyof().options.filter((field) => patch[field] !== undefined)
      // Notes save themselves as the person types: one entry in the history for each pause would drown it.
      const told = changed.filter((field) => field !== 'notes').map((field) => fieldWords[field])
      if (told.length > 0) recordActivity(deps, id, 'edited', `Changed ${told.join(', ')}`)
      if (patch.roleId !== undefined || patch.resumeId !== undefined) refreshFit(db, [id])
      return { id }
    },
    onlyNotes(patch) ? { mergeKey: `notes/${id}` } : {},
  )
}

export function moveApplications(deps: Deps, input: Parsed<'application.move'>): { moved: number } {
  const { db } = deps.store
  return deps.store.change(`Move ${countText(input.ids.length)}`, () => {
    const target = found(findStage(db, input.stageId), 'stage')
    const byId = new Map(findApplications(db, input.ids).map((row) => [row.id, row]))
    const rows = input.ids.map((id) => found(byId.get(id), 'application'))
    const moving = new Set(input.ids)
    const others = orderOfStage(db, target.id).filter((other) => !moving.has(other.id))
    const keys = orderKeysAt(others, input.anchor, rows.length)
    const now = deps.now()
    const stageNames = new Map(listStages(db).map((stage) => [stage.id, stage.name]))
    rows.forEach((row, index) => {
      const orderKey = keys[index] ?? row.orderKey
      const entered = row.stageId !== target.id
      updateApplication(db, row.id, {
        orderKey,
        ...(entered ? { stageId: target.id, stageSince: now, updatedAt: now } : {}),
      })
      if (entered)
        recordActivity(deps, row.id, 'moved', `${stageNames.get(row.stageId) ?? ''} → ${target.name}`)
    })
    if (keys.some((key) => key.length > longestOrderKey)) rebalance(db, target.id)
    return { moved: rows.length }
  })
}

function rebalance(db: Db, stageId: string): void {
  const rows = orderOfStage(db, stageId).sort(byOrderKey)
  const keys = evenOrderKeys(rows.length)
  rows.forEach((row, index) => updateApplication(db, row.id, { orderKey: keys[index] ?? row.orderKey }))
}

export function addNote(deps: Deps, { id, text }: Parsed<'application.addNote'>): { id: string } {
  return deps.store.change('Add note', () => {
    found(findApplication(deps.store.db, id), 'application')
    recordActivity(deps, id, 'note', text)
    return { id }
  })
}

export function setPosting(deps: Deps, { id, posting }: Parsed<'application.setPosting'>): { id: string } {
  const { db } = deps.store
  return deps.store.change('Save posting', () => {
    found(findApplication(db, id), 'application')
    savePosting(db, {
      id: deps.newId(),
      applicationId: id,
      posting,
      keywords: keywordsOf(db, posting),
      now: deps.now(),
    })
    recordActivity(deps, id, 'posting', 'Posting saved')
    refreshFit(db, [id])
    return { id }
  })
}

export function setPostingKeywords(
  deps: Deps,
  { id, keywords }: Parsed<'application.setPostingKeywords'>,
): { id: string } {
  const { db } = deps.store
  return deps.store.change('Change posting keywords', () => {
    found(findPosting(db, id), 'posting')
    savePostingKeywords(db, id, keywords, deps.now())
    refreshFit(db, [id])
    return { id }
  })
}

export function deleteApplications(deps: Deps, { ids }: Parsed<'application.delete'>): { deleted: number } {
  return deps.store.change(`Delete ${countText(ids.length)}`, () => {
    const deleted = setApplicationsDeleted(deps.store.db, ids, deps.now())
    if (deleted.length === 0) throw new DomainError('not_found', 'This application is already gone.')
    for (const id of deleted) recordActivity(deps, id, 'deleted', 'Deleted')
    return { deleted: deleted.length }
  })
}

export function restoreApplications(
  deps: Deps,
  { ids }: Parsed<'application.restore'>,
): { restored: number } {
  return deps.store.change(`Bring back ${countText(ids.length)}`, () => {
    const restored = setApplicationsDeleted(deps.store.db, ids, null)
    for (const id of restored) recordActivity(deps, id, 'restored', 'Brought back')
    refreshFit(deps.store.db, restored)
    return { restored: restored.length }
  })
}
