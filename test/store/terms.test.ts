import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyPosting } from '../../src/core/posting/model'
import { resumeSchema } from '../../src/core/resume/model'
import { emptyRoleProfile } from '../../src/core/role/model'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const document = resumeSchema.parse({
  work: [{ name: 'Depot', position: 'Dispatcher', highlights: ['Planned 40 tours a day in SQL'] }],
})

async function linked() {
  const { id: roleId } = await app.call('role.create', {
    profile: {
      ...emptyRoleProfile('Dispatcher'),
      keywords: { mustHave: ['SQL'], strong: ['Docker'], avoid: [] },
    },
  })
  const { id: applicationId } = await app.call('application.create', { ...blankApplication, roleId })
  const { id: parentId } = await app.call('resume.create', { name: 'Base', document })
  const { id } = await app.call('resume.tailor', { parentId, applicationId })
  return { roleId, applicationId, id, parentId }
}

describe('own terms', () => {
  it('are kept over a restart, changed, deleted softly, and come back', async () => {
    const { id } = await app.call('term.save', { id: null, name: 'Tourwise', aliases: ['TW 3', 'tw 3'] })
    app = app.restart()
    expect(await app.call('term.list', {})).toEqual([{ id, name: 'Tourwise', aliases: ['tw 3'] }])
    await app.call('term.save', { id, name: 'Tourwise', aliases: [] })
    await app.call('term.delete', { id })
    expect(await app.call('term.list', {})).toEqual([])
    await app.call('history.undo', {})
    expect(await app.call('term.list', {})).toEqual([{ id, name: 'Tourwise', aliases: [] }])
  })

  it('count in the fit of every card and in what postings ask for, from the moment they are saved', async () => {
    const { applicationId } = await linked()
    const fit = async () => (await app.call('application.get', { id: applicationId })).card.fit ?? 0
    const before = await fit()
    const { id } = await app.call('term.save', { id: null, name: 'Docker', aliases: ['tours a day'] })
    expect(await fit()).toBeGreaterThan(before)
    const read = await app.call('posting.read', { text: 'You must know Quillworks.' })
    expect(read.keywords).toEqual([])
    await app.call('term.save', { id: null, name: 'Quillworks', aliases: [] })
    const again = await app.call('posting.read', { text: 'You must know Quillworks.' })
    expect(again.keywords.map((keyword) => keyword.term)).toEqual(['Quillworks'])
    await app.call('term.delete', { id })
    expect(await fit()).toBe(before)
  })

  it('have one name each', async () => {
    await app.call('term.save', { id: null, name: 'Tourwise', aliases: [] })
    const again = app.call('term.save', { id: null, name: 'tourwise', aliases: [] })
    await expect(again).rejects.toMatchObject({ code: 'validation', field: 'name' })
  })
})

describe('the weight of a keyword', () => {
  it('is the person’s to set, reaches the studio, and goes back to that of its list', async () => {
    const { roleId, applicationId, id } = await linked()
    const fit = async () => (await app.call('application.get', { id: applicationId })).card.fit ?? 0
    const before = await fit()
    await app.call('role.weigh', { id: roleId, keyword: 'Docker', weight: 5 })
    expect(await fit()).toBeLessThan(before)
    expect((await app.call('resume.get', { id })).role?.weights).toEqual({ Docker: 5 })
    await app.call('role.weigh', { id: roleId, keyword: 'Docker', weight: null })
    expect((await app.call('role.get', { id: roleId })).keywordWeights).toEqual({})
  })
})

describe('what became of a resume', () => {
  it('follows the reply that was noted on the application', async () => {
    const { applicationId, id, parentId } = await linked()
    expect(await app.call('resume.outcomes', {})).toEqual([])
    await app.call('application.update', { id: applicationId, patch: { appliedOn: '2026-01-02' } })
    await app.call('application.update', { id: applicationId, patch: { repliedOn: '2026-01-09' } })
    expect((await app.call('application.get', { id: applicationId })).repliedOn).toBe('2026-01-09')
    const outcomes = await app.call('resume.outcomes', {})
    expect(outcomes.find((each) => each.resumeId === id)?.own).toEqual({ sent: 1, replies: 1, offers: 0 })
    expect(outcomes.find((each) => each.resumeId === parentId)?.family.sent).toBe(1)
    expect((await app.call('resume.bullets', {})).map((each) => each.resumeId)).toEqual([parentId, id])
  })
})

describe('the market', () => {
  it('is the saved postings that ask for something', async () => {
    await app.call('application.create', blankApplication)
    const posting = { ...emptyPosting, title: 'Analyst', description: 'You must know SQL and Excel.' }
    const { id } = await app.call('application.create', { ...blankApplication, title: 'Analyst', posting })
    const market = await app.call('market.postings', {})
    expect(market).toMatchObject([{ applicationId: id, title: 'Analyst', stage: { kind: 'saved' } }])
    expect(market[0]?.keywords.map((keyword) => keyword.term)).toContain('SQL')
  })
})
