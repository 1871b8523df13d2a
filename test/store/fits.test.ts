import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resumeSchema } from '../../src/core/resume/model'
import { roleProfileSchema } from '../../src/core/role/model'
import { catchUpFits } from '../../src/main/usecases/fit'
import roleJson from '../../resources/roles/backend-developer.json'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

const profile = roleProfileSchema.parse(roleJson)
const onlyKeyword = (keyword: string) => ({
  ...profile,
  keywords: { mustHave: [keyword], strong: [], avoid: [] },
})
const document = resumeSchema.parse({
  basics: { name: 'Ana Prova' },
  work: [{ name: 'Acme', highlights: ['Built SQL reports', 'Led the Zorbtrack rollout in three plants'] }],
})

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const fits = async () => new Set((await app.call('board.load', {})).cards.map((card) => card.fit))
const stale = () =>
  app.store.database.prepare('select count(*) from application where fit_version is null').pluck().get()

async function linked(count: number, keyword: string): Promise<string> {
  const { id: roleId } = await app.call('role.create', { profile: onlyKeyword(keyword) })
  const { id: resumeId } = await app.call('resume.create', { name: 'Base', document })
  for (let n = 0; n < count; n += 1) {
    const { id } = await app.call('application.create', { ...blankApplication, title: `Job ${n}`, roleId })
    await app.call('application.update', { id, patch: { resumeId } })
  }
  return roleId
}

describe('the fit of many cards', () => {
  it('is marked as stale by the change of their role, and computed after it', async () => {
    const id = await linked(60, 'SQL')
    const before = await fits()
    await app.call('role.update', { id, profile: onlyKeyword('Kubernetes') })
    expect(stale()).toBe(60)
    expect(await catchUpFits(app.deps)).toBe(true)
    const after = await fits()
    expect(after).not.toEqual(before)
    expect(after.size).toBe(1)
    expect(await catchUpFits(app.deps)).toBe(false)
  })

  it('is computed after a restart where the app was closed before it could be', async () => {
    const id = await linked(60, 'SQL')
    const before = await fits()
    await app.call('role.update', { id, profile: onlyKeyword('Kubernetes') })
    app = app.restart()
    expect(stale()).toBe(60)
    await catchUpFits(app.deps)
    expect(await fits()).not.toEqual(before)
  })

  it('is no step of its own: the change can still be undone, and the fit is what it was', async () => {
    const id = await linked(60, 'SQL')
    const before = await fits()
    await app.call('role.update', { id, profile: onlyKeyword('Kubernetes') })
    await catchUpFits(app.deps)
    expect((await app.call('history.undo', {})).label).toBe('Edit role')
    await catchUpFits(app.deps)
    expect(await fits()).toEqual(before)
  })
})

describe('the fit and a term of one’s own', () => {
  const twoNames = { id: null, name: 'Qualitrak', aliases: ['Zorbtrack'] }

  it('is what it was when the term is undone, and again when it is redone', async () => {
    await linked(1, 'Qualitrak')
    const before = await fits()
    await app.call('term.save', twoNames)
    const after = await fits()
    expect(after).not.toEqual(before)
    await app.call('history.undo', {})
    expect(await fits()).toEqual(before)
    await app.call('history.redo', {})
    expect(await fits()).toEqual(after)
  })

  it('counts the term again when it leaves the trash', async () => {
    await linked(1, 'Qualitrak')
    const { id } = await app.call('term.save', twoNames)
    const after = await fits()
    await app.call('term.delete', { id })
    expect(await fits()).not.toEqual(after)
    await app.call('trash.restore', { kind: 'term', id })
    expect(await fits()).toEqual(after)
  })
})
