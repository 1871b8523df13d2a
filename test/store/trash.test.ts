import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyPosting } from '../../src/core/posting/model'
import { resumeSchema } from '../../src/core/resume/model'
import { roleProfileSchema } from '../../src/core/role/model'
import { purgeTrash } from '../../src/main/usecases/trash'
import roleJson from '../../resources/roles/backend-developer.json'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

const day = 86_400_000
const document = resumeSchema.parse({ basics: { name: 'Ana Prova' } })
const profile = roleProfileSchema.parse(roleJson)

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const names = async () => (await app.call('trash.list', {})).map((item) => item.name)
const purge = () => purgeTrash(app.deps)
const rows = (table: string) => app.store.database.prepare(`select count(*) from ${table}`).pluck().get()

describe('the trash', () => {
  it('lists what was deleted, the newest first, with what it belongs to and when it goes', async () => {
    const { id } = await app.call('application.create', {
      ...blankApplication,
      title: 'Welder',
      company: 'Kran & Co',
    })
    const { id: roleId } = await app.call('role.create', { profile })
    await app.call('application.delete', { ids: [id] })
    app.clock.now += day
    await app.call('role.delete', { id: roleId })
    expect(await app.call('trash.list', {})).toEqual([
      {
        kind: 'role',
        id: roleId,
        name: profile.title,
        detail: null,
        deletedAt: app.clock.now,
        goesAt: app.clock.now + 30 * day,
      },
      {
        kind: 'application',
        id,
        name: 'Welder',
        detail: 'Kran & Co',
        deletedAt: app.clock.now - day,
        goesAt: app.clock.now + 29 * day,
      },
    ])
  })

  it('brings an application back whole, after a restart too', async () => {
    const { id } = await app.call('application.create', {
      ...blankApplication,
      notes: 'Call Ana on Monday',
      posting: { ...emptyPosting, description: 'SQL and Python' },
    })
    await app.call('application.addNote', { id, text: 'She called back' })
    await app.call('offer.save', {
      applicationId: id,
      offer: {
        amount: 90_000,
        currency: 'USD',
        period: 'YEAR',
        receivedOn: null,
        respondBy: null,
        years: 3,
        walkAway: null,
        notes: 'by phone',
      },
    })
    const before = await app.call('application.get', { id })
    await app.call('application.delete', { ids: [id] })
    app = app.restart()
    expect(await names()).toEqual(['Backend Developer'])
    await app.call('trash.restore', { kind: 'application', id })
    const after = await app.call('application.get', { id })
    expect({ ...after, activities: after.activities.slice(2) }).toEqual(before)
    expect(await names()).toEqual([])
  })

  it('keeps everything for 30 days and lets it go after that', async () => {
    const { id } = await app.call('application.create', blankApplication)
    await app.call('application.addNote', { id, text: 'a note' })
    await app.call('application.delete', { ids: [id] })
    app.clock.now += 29 * day
    purge()
    expect(await names()).toEqual(['Backend Developer'])
    app.clock.now += 2 * day
    purge()
    expect(await names()).toEqual([])
    expect([rows('application'), rows('activity')]).toEqual([0, 0])
  })

  it('never lets anything go that was not deleted, however old, nor when the clock goes backwards', async () => {
    await app.call('application.create', blankApplication)
    const { id } = await app.call('application.create', { ...blankApplication, title: 'Deleted' })
    await app.call('application.delete', { ids: [id] })
    app.clock.now -= 400 * day
    purge()
    expect(await names()).toEqual(['Deleted'])
    app.clock.now += 4_000 * day
    purge()
    expect((await app.call('board.load', {})).cards).toHaveLength(1)
  })

  it('keeps a base that versions were made from for as long as they live, and says so', async () => {
    const { id: baseId } = await app.call('resume.create', { name: 'Base', document })
    const { id: applicationId } = await app.call('application.create', blankApplication)
    const { id: versionId } = await app.call('resume.tailor', { parentId: baseId, applicationId })
    await app.call('resume.delete', { id: baseId })
    expect((await app.call('trash.list', {}))[0]?.goesAt).toBeNull()
    await expect(app.call('trash.remove', { kind: 'resume', id: baseId })).rejects.toMatchObject({
      code: 'precondition',
    })
    app.clock.now += 400 * day
    purge()
    expect((await app.call('resume.get', { id: versionId })).base).toEqual(document)
    await app.call('resume.delete', { id: versionId })
    expect(await app.call('trash.empty', {})).toEqual({ removed: 2 })
    expect(rows('resume')).toBe(0)
  })

  it('removes for good only what was asked for, and what pointed at it stays', async () => {
    const { id: roleId } = await app.call('role.create', { profile })
    const { id } = await app.call('application.create', { ...blankApplication, roleId })
    const { id: resumeId } = await app.call('resume.create', { name: 'Base', document })
    const { id: versionId } = await app.call('resume.tailor', { parentId: resumeId, applicationId: id })
    await app.call('role.delete', { id: roleId })
    await app.call('trash.remove', { kind: 'role', id: roleId })
    expect((await app.call('application.get', { id })).role).toBeNull()
    await app.call('application.delete', { ids: [id] })
    await app.call('trash.remove', { kind: 'application', id })
    expect((await app.call('resume.get', { id: versionId })).application).toBeNull()
    expect(app.store.database.pragma('foreign_key_check')).toEqual([])
  })

  it('does not remove what is not in the trash', async () => {
    const { id } = await app.call('application.create', blankApplication)
    await expect(app.call('trash.remove', { kind: 'application', id })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await app.call('board.load', {})).cards).toHaveLength(1)
  })

  it('takes the sample that was removed, so that it can be brought back', async () => {
    await app.call('app.loadSample', {})
    await app.call('app.removeSample', {})
    expect((await names()).length).toBeGreaterThan(10)
    await app.call('history.undo', {})
    expect(await names()).toEqual([])
  })
})
