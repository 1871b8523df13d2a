import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundledRoles } from '../../src/core/role/bundledRoles'
import { emptyRoleProfile } from '../../src/core/role/model'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

describe('role profiles', () => {
  it('keep every field of a guide over a restart', async () => {
    const profile = bundledRoles['backend-developer']
    if (profile === undefined) throw new Error('the bundled role is missing')
    const { id } = await app.call('role.create', { profile })
    await app.call('role.setStep', { id, step: 2, done: true })
    await app.call('role.setStep', { id, step: 0, done: true })
    app = app.restart()
    const role = await app.call('role.get', { id })
    expect(role.profile).toEqual(profile)
    expect(role.doneSteps).toEqual([0, 2])
  })

  it('count their applications and come back from a delete with the links', async () => {
    const { id } = await app.call('role.create', { profile: emptyRoleProfile('Nurse') })
    const { id: applicationId } = await app.call('application.create', { ...blankApplication, roleId: id })
    expect((await app.call('role.list', {}))[0]).toMatchObject({ title: 'Nurse', applications: 1 })
    await app.call('role.delete', { id })
    expect(await app.call('role.list', {})).toEqual([])
    expect((await app.call('application.get', { id: applicationId })).role).toBeNull()
    await app.call('role.restore', { id })
    expect((await app.call('application.get', { id: applicationId })).role?.title).toBe('Nurse')
  })

  it('need a title', async () => {
    await expect(app.call('role.create', { profile: emptyRoleProfile('  ') })).rejects.toMatchObject({
      code: 'validation',
      field: 'title',
    })
    expect(await app.call('role.list', {})).toEqual([])
  })
})

describe('the sample data', () => {
  it('is marked, loads once, and goes without touching what the person made', async () => {
    const loaded = await app.call('app.loadSample', {})
    expect(loaded.applications).toBeGreaterThanOrEqual(8)
    expect(await app.call('app.loadSample', {})).toEqual(loaded)
    const board = await app.call('board.load', {})
    expect(board.cards.every((card) => card.sample)).toBe(true)
    expect(board.cards.some((card) => card.fit !== null)).toBe(true)
    expect(board.cards.some((card) => card.offer !== null)).toBe(true)
    const { id } = await app.call('application.create', { ...blankApplication, title: 'Mine' })
    app = app.restart()
    expect(await app.call('app.removeSample', {})).toEqual(loaded)
    const after = await app.call('board.load', {})
    expect(after.cards.map((card) => card.id)).toEqual([id])
    expect((await app.call('app.state', {})).sample).toEqual({ applications: 0, roles: 0, resumes: 0 })
    expect((await app.call('app.state', {})).welcomed).toBe(true)
  })
})
