import type { Output, Parsed } from '../../contract'
import { bundledRoles } from '../../core/role/bundledRoles'
import type { RoleProfile } from '../../core/role/model'
import { DomainError } from '../../core/result'
import { applicationIdsOfRole } from '../store/repositories/application'
import {
  applicationsOfRole,
  applicationsPerRole,
  findRole,
  insertRole,
  listRoles as storedRoles,
  setDoneSteps,
  setKeywordWeights,
  setRoleDeleted,
  updateRole,
} from '../store/repositories/role'
import type { Deps } from './deps'
import { refreshFit } from './fit'
import { found } from './found'

export function listRoles({ store: { db } }: Deps): Output<'role.list'> {
  const perRole = applicationsPerRole(db)
  return storedRoles(db).map(({ id, profile, updatedAt, sample }) => ({
    id,
    title: profile.title,
    summary: profile.summary,
    currency: profile.salary?.currency ?? null,
    low: profile.salary?.low ?? null,
    high: profile.salary?.high ?? null,
    average: profile.salary?.average ?? null,
    mustHave: profile.keywords.mustHave.length,
    strong: profile.keywords.strong.length,
    applications: perRole.get(id) ?? 0,
    updatedAt,
    sample,
  }))
}

export function getRole({ store: { db } }: Deps, { id }: Parsed<'role.get'>): Output<'role.get'> {
  return { ...found(findRole(db, id), 'role'), applications: applicationsOfRole(db, id) }
}

export const readGuideText = (deps: Deps, { text }: Parsed<'guide.read'>): Promise<Output<'guide.read'>> =>
  deps.jobs.run('guide.read', { text })

export async function openGuide(deps: Deps): Promise<Output<'guide.open'>> {
  const file = await deps.desktop.openFile('guide')
  if (file === null) return { status: 'cancelled' }
  const text = new TextDecoder().decode(file.bytes)
  const { profile } = await deps.jobs.run('guide.read', { text })
  return { status: 'read', fileName: file.fileName, text, profile }
}

export const listBundledRoles = (): Output<'role.bundled'> =>
  Object.entries(bundledRoles).map(([key, profile]) => ({ key, profile }))

function titled(profile: RoleProfile): RoleProfile {
  const title = profile.title.trim()
  if (title === '') throw new DomainError('validation', 'Give the role a title.', { field: 'title' })
  return { ...profile, title }
}

export function createRole(
  deps: Deps,
  { profile }: { profile: RoleProfile },
  options: { sample: boolean } = { sample: false },
): { id: string } {
  return deps.store.change(`Add role ${profile.title}`, () => {
    const id = deps.newId()
    insertRole(deps.store.db, { id, profile: titled(profile), now: deps.now(), sample: options.sample })
    return { id }
  })
}

export function changeRole(deps: Deps, { id, profile }: Parsed<'role.update'>): { id: string } {
  const { db } = deps.store
  return deps.store.change('Edit role', () => {
    found(findRole(db, id), 'role')
    updateRole(db, id, titled(profile), deps.now())
    refreshFit(db, applicationIdsOfRole(db, id))
    return { id }
  })
}

export function weighKeyword(deps: Deps, { id, keyword, weight }: Parsed<'role.weigh'>): { id: string } {
  const { db } = deps.store
  return deps.store.change(
    `Weigh ${keyword}`,
    () => {
      const { keywordWeights } = found(findRole(db, id), 'role')
      const others = Object.entries(keywordWeights).filter(([each]) => each !== keyword)
      const next = weight === null ? others : [...others, [keyword, weight] as const]
      setKeywordWeights(db, id, Object.fromEntries(next), deps.now())
      refreshFit(db, applicationIdsOfRole(db, id))
      return { id }
    },
    { mergeKey: `weigh/${id}/${keyword}` },
  )
}

export function setRoadmapStep(deps: Deps, { id, step, done }: Parsed<'role.setStep'>): { id: string } {
  const { db } = deps.store
  return deps.store.change(done ? 'Tick roadmap step' : 'Untick roadmap step', () => {
    const role = found(findRole(db, id), 'role')
    const steps = new Set(role.doneSteps)
    if (done) steps.add(step)
    else steps.delete(step)
    setDoneSteps(
      db,
      id,
      [...steps].sort((a, b) => a - b),
    )
    return { id }
  })
}

function setDeleted(deps: Deps, id: string, deletedAt: number | null): { id: string } {
  const { db } = deps.store
  return deps.store.change(deletedAt === null ? 'Bring back role' : 'Delete role', () => {
    setRoleDeleted(db, id, deletedAt)
    refreshFit(db, applicationIdsOfRole(db, id))
    return { id }
  })
}

export function deleteRole(deps: Deps, { id }: Parsed<'role.delete'>): { id: string } {
  found(findRole(deps.store.db, id), 'role')
  return setDeleted(deps, id, deps.now())
}

export const restoreRole = (deps: Deps, { id }: Parsed<'role.restore'>): { id: string } =>
  setDeleted(deps, id, null)
