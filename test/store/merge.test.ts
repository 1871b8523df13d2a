import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyPosting } from '../../src/core/posting/model'
import { resumeSchema } from '../../src/core/resume/model'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

const document = resumeSchema.parse({ basics: { name: 'Ana Prova' } })
const offer = (amount: number, notes: string) => ({
  amount,
  currency: 'USD',
  period: 'YEAR' as const,
  receivedOn: null,
  respondBy: null,
  years: null,
  walkAway: null,
  notes,
})

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const create = async (more: Partial<typeof blankApplication>) =>
  (await app.call('application.create', { ...blankApplication, ...more })).id
const get = (id: string) => app.call('application.get', { id })
const merge = (
  keepId: string,
  otherId: string,
  takeOther: ('url' | 'posting' | 'offer' | 'stage' | 'title')[] = [],
) => app.call('application.merge', { keepId, otherId, takeOther })
const visible = async () => {
  const { cards } = await app.call('board.load', {})
  return Promise.all(cards.map(async (card) => ({ ...(await get(card.id)), activities: [] })))
}

describe('merging two applications', () => {
  it('never drops notes: those of both are kept, and so is everything said in either history', async () => {
    const keep = await create({ notes: 'Spoke to Ana' })
    const other = await create({ notes: 'Ben referred me' })
    await app.call('application.addNote', { id: other, text: 'They called back' })
    await merge(keep, other)
    const { notes, activities } = await get(keep)
    expect(notes).toContain('Spoke to Ana')
    expect(notes).toContain('Ben referred me')
    expect(activities.map((each) => each.text)).toContain('They called back')
  })

  it('keeps the values of the first, fills its gaps from the other, and tells in words what was left aside', async () => {
    const keep = await create({ url: 'https://a.example/1', location: null })
    const other = await create({ url: 'https://b.example/2', location: 'Leeds' })
    await merge(keep, other)
    const { url, card, activities } = await get(keep)
    expect([url, card.location]).toEqual(['https://a.example/1', 'Leeds'])
    expect(activities.find((each) => each.kind === 'merged')?.text).toContain('https://b.example/2')
  })

  it('takes single values of the other where the person chose them', async () => {
    const keep = await create({ url: 'https://a.example/1', title: 'Developer' })
    const other = await create({ url: 'https://b.example/2', title: 'Senior Developer' })
    await merge(keep, other, ['url', 'title'])
    const { url, card, activities } = await get(keep)
    expect([url, card.title]).toEqual(['https://b.example/2', 'Senior Developer'])
    expect(activities.find((each) => each.kind === 'merged')?.text).toContain('https://a.example/1')
  })

  it('keeps the posting that was not chosen as a note, and the offer that was not chosen in the trash', async () => {
    const keep = await create({ posting: { ...emptyPosting, description: 'We want SQL' } })
    const other = await create({ posting: { ...emptyPosting, description: 'We want Python' } })
    await app.call('offer.save', { applicationId: keep, offer: offer(90_000, 'first') })
    await app.call('offer.save', { applicationId: other, offer: offer(95_000, 'second') })
    await merge(keep, other, ['offer'])
    const detail = await get(keep)
    expect(detail.posting?.description).toBe('We want SQL')
    expect(detail.activities.some((each) => each.text.includes('We want Python'))).toBe(true)
    expect(detail.offer?.amount).toBe(95_000)
    expect((await app.call('trash.list', {})).map((item) => item.kind).sort()).toEqual([
      'application',
      'offer',
    ])
  })

  it('moves the tailored versions along', async () => {
    const { id: parentId } = await app.call('resume.create', { name: 'Base', document })
    const keep = await create({})
    const other = await create({})
    const { id: versionId } = await app.call('resume.tailor', { parentId, applicationId: other })
    await merge(keep, other)
    expect((await app.call('resume.get', { id: versionId })).application?.id).toBe(keep)
    expect((await get(keep)).resume?.id).toBe(versionId)
  })

  it('is one step of undo that leaves both as they were', async () => {
    const keep = await create({ notes: 'one', posting: { ...emptyPosting, description: 'A' } })
    const other = await create({ notes: 'two', posting: { ...emptyPosting, description: 'B' } })
    await app.call('application.addNote', { id: other, text: 'said' })
    await app.call('offer.save', { applicationId: other, offer: offer(95_000, 'second') })
    const before = await visible()
    await merge(keep, other, ['posting'])
    expect(await visible()).not.toEqual(before)
    await app.call('history.undo', {})
    expect(await visible()).toEqual(before)
    expect((await get(other)).activities.map((each) => each.text)).toContain('said')
  })

  it('refuses to merge an application with itself', async () => {
    const keep = await create({ notes: 'one' })
    await expect(merge(keep, keep)).rejects.toMatchObject({ code: 'validation' })
    expect((await get(keep)).notes).toBe('one')
  })
})

describe('adding an application that looks like another', () => {
  it('only shows the other one: nothing is merged or overwritten by itself', async () => {
    const first = await create({
      title: 'Nurse',
      company: 'Hill Ltd',
      url: 'https://hill.example/jobs/7',
      notes: 'mine',
    })
    const similar = await app.call('application.similar', {
      title: 'nurse',
      company: 'HILL',
      url: null,
      exceptId: null,
    })
    expect(similar).toMatchObject([{ id: first, likeness: 'job', stage: 'Saved' }])
    const second = await create({
      title: 'Nurse',
      company: 'Hill Ltd',
      url: 'https://hill.example/jobs/7',
      notes: 'new',
    })
    expect([(await get(first)).notes, (await get(second)).notes]).toEqual(['mine', 'new'])
  })

  it('never crosses two companies, nor overwrites an application that shares its link', async () => {
    const acme = await create({ title: 'Engineer', company: 'Acme Ltd', url: 'https://jobs.example/careers' })
    const labs = await create({
      title: 'Engineer',
      company: 'Acme Labs',
      url: 'https://jobs.example/careers',
    })
    expect(
      await app.call('application.similar', {
        title: 'Engineer',
        company: 'Acme Labs',
        url: 'https://jobs.example/careers',
        exceptId: labs,
      }),
    ).toEqual([])
    expect((await get(acme)).card.company).toBe('Acme Ltd')
    expect((await get(labs)).card.company).toBe('Acme Labs')
  })
})
