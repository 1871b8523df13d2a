import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyPosting } from '../../src/core/posting/model'
import { resumeSchema } from '../../src/core/resume/model'
import { roleProfileSchema } from '../../src/core/role/model'
import roleJson from '../../resources/roles/backend-developer.json'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

const resume = resumeSchema.parse({
  basics: { name: 'Ana Prova' },
  work: [{ name: 'Acme', highlights: ['Built SQL reports'] }],
})
const role = roleProfileSchema.parse(roleJson)

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const stageId = async (name: string) =>
  (await app.call('board.load', {})).stages.find((stage) => stage.name === name)?.id ?? ''
const cards = async () => (await app.call('board.load', {})).cards
const undo = () => app.call('history.undo', {})
const redo = () => app.call('history.redo', {})

/** What the person sees of their data: nothing hidden, nothing the app keeps for itself. */
async function visible() {
  const board = await app.call('board.load', {})
  const applications = await Promise.all(
    board.cards.map(async ({ id }) => {
      const { activities, ...rest } = await app.call('application.get', { id })
      return {
        ...rest,
        notes: rest.notes,
        said: activities.filter((each) => each.kind === 'note').map((each) => each.text),
      }
    }),
  )
  const roles = await Promise.all(
    (await app.call('role.list', {})).map(async ({ id }) => {
      const { updatedAt, ...rest } = await app.call('role.get', { id })
      return { ...rest, applications: rest.applications.map((each) => each.id).sort(), seen: updatedAt > 0 }
    }),
  )
  const resumes = await Promise.all(
    (await app.call('resume.list', {})).map(async ({ id }) => {
      const { revision, updatedAt, source, ...rest } = await app.call('resume.get', { id })
      const from = source === null ? null : { ...source, revision: source.revision >= 0 }
      return { ...rest, source: from, seen: revision >= 0 && updatedAt > 0 }
    }),
  )
  const byId = (a: { id?: string; card?: { id: string } }, b: typeof a) =>
    (a.id ?? a.card?.id ?? '') < (b.id ?? b.card?.id ?? '') ? -1 : 1
  return {
    applications: applications.sort(byId),
    roles: roles.sort(byId),
    resumes: resumes
      .map((each) => ({ ...each, versions: each.versions.map((version) => version.id).sort() }))
      .sort(byId),
  }
}

describe('undo', () => {
  it('puts a moved card back in its old place and says what it undid', async () => {
    for (const title of ['One', 'Two', 'Three'])
      await app.call('application.create', { ...blankApplication, title })
    const before = await cards()
    const target = await stageId('Applied')
    await app.call('application.move', {
      ids: [before[1]?.id ?? ''],
      stageId: target,
      anchor: { kind: 'first' },
    })
    expect((await undo()).label).toBe('Move application')
    expect(await cards()).toEqual(before)
    await redo()
    expect((await cards()).filter((card) => card.stageId === target).map((card) => card.title)).toEqual([
      'Two',
    ])
  })

  it('brings back everything of a bulk delete at once', async () => {
    const ids: string[] = []
    for (const title of ['One', 'Two', 'Three'])
      ids.push(
        (await app.call('application.create', { ...blankApplication, title, notes: `about ${title}` })).id,
      )
    const before = await visible()
    await app.call('application.delete', { ids })
    expect(await cards()).toEqual([])
    await undo()
    expect(await visible()).toEqual(before)
  })

  it('takes back an edit of notes, and a burst of typing as one step', async () => {
    const { id } = await app.call('application.create', { ...blankApplication, notes: 'first' })
    for (const notes of ['first s', 'first se', 'first sec', 'first second']) {
      app.clock.now += 500
      await app.call('application.update', { id, patch: { notes } })
    }
    await undo()
    expect((await app.call('application.get', { id })).notes).toBe('first')
    await redo()
    expect((await app.call('application.get', { id })).notes).toBe('first second')
  })

  it('keeps pauses in typing apart', async () => {
    const { id } = await app.call('application.create', { ...blankApplication, notes: '' })
    await app.call('application.update', { id, patch: { notes: 'one' } })
    app.clock.now += 60_000
    await app.call('application.update', { id, patch: { notes: 'one two' } })
    await undo()
    expect((await app.call('application.get', { id })).notes).toBe('one')
  })

  it('restores an earlier text of a resume under a newer revision, so that an open editor notices', async () => {
    const { id } = await app.call('resume.create', { name: 'Base', document: resume })
    const edited = { ...resume, basics: { ...resume.basics, name: 'Ana P.' } }
    const { revision } = await app.call('resume.save', { id, document: edited, revision: 0 })
    await undo()
    const after = await app.call('resume.get', { id })
    expect(after.document).toEqual(resume)
    expect(after.revision).toBeGreaterThan(revision)
  })

  it('unseals a version marked as sent by mistake and seals it again byte for byte', async () => {
    const { id } = await app.call('resume.create', { name: 'Base', document: resume })
    const raw = () =>
      app.store.database
        .prepare('select status, sent_at, sent_docx, sent_sha256 from resume where id = ?')
        .get(id)
    await app.call('resume.markSent', { id, template: 'classic', paper: 'a4' })
    const sealed = raw()
    await undo()
    expect(raw()).toEqual({ status: 'draft', sent_at: null, sent_docx: null, sent_sha256: null })
    await redo()
    expect(raw()).toEqual(sealed)
  })

  it('computes the fit of a card again when what it was computed from is undone', async () => {
    const { id: roleId } = await app.call('role.create', { profile: role })
    const { id } = await app.call('application.create', { ...blankApplication, roleId })
    const { id: baseId } = await app.call('resume.create', { name: 'Base', document: resume })
    await app.call('resume.tailor', { parentId: baseId, applicationId: id })
    const before = (await cards())[0]?.fit
    await app.call('role.update', {
      id: roleId,
      profile: { ...role, keywords: { mustHave: ['SQL'], strong: [], avoid: [] } },
    })
    expect((await cards())[0]?.fit).not.toBe(before)
    await undo()
    expect((await cards())[0]?.fit).toBe(before)
  })

  it('leaves what happened in the history of the application, with one more entry', async () => {
    const { id } = await app.call('application.create', blankApplication)
    await app.call('application.move', {
      ids: [id],
      stageId: await stageId('Applied'),
      anchor: { kind: 'first' },
    })
    await undo()
    const { activities } = await app.call('application.get', { id })
    expect(activities.map((each) => each.kind).sort()).toEqual(['created', 'moved', 'undone'])
  })

  it('says so when there is nothing to undo or redo', async () => {
    await expect(undo()).rejects.toMatchObject({ code: 'precondition' })
    await expect(redo()).rejects.toMatchObject({ code: 'precondition' })
  })

  it('forgets what could be redone once something new is done', async () => {
    await app.call('application.create', blankApplication)
    await undo()
    await app.call('application.create', { ...blankApplication, title: 'Another' })
    expect((await app.call('history.state', {})).redo).toBeNull()
  })

  it('keeps no step for a change that failed', async () => {
    await app.call('application.create', blankApplication)
    const before = await app.call('history.state', {})
    await expect(
      app.call('application.move', {
        ids: ['00000000-0000-4000-8000-000000000000'],
        stageId: await stageId('Applied'),
        anchor: { kind: 'first' },
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect(await app.call('history.state', {})).toEqual(before)
  })

  it('stops rather than overwrite what was changed in another way since', async () => {
    const { id } = await app.call('application.create', { ...blankApplication, notes: 'mine' })
    await app.call('application.update', { id, patch: { notes: 'newer' } })
    app.store.database.prepare("update application set notes = 'from elsewhere' where id = ?").run(id)
    await expect(undo()).rejects.toMatchObject({ code: 'conflict' })
    expect((await app.call('application.get', { id })).notes).toBe('from elsewhere')
    expect((await undo()).label).toBe('Add Backend Developer')
  })

  it('gives up a step whose application was removed for good, and goes on with the ones before', async () => {
    await app.call('role.create', { profile: role })
    const { id } = await app.call('application.create', blankApplication)
    await app.call('application.addNote', { id, text: 'Called' })
    await undo()
    app.store.database.prepare('delete from application where id = ?').run(id)
    await expect(redo()).rejects.toMatchObject({ code: 'conflict' })
    expect((await app.call('history.state', {})).redo).toBeNull()
    await undo()
    expect((await undo()).label).toBe(`Add role ${role.title}`)
  })

  it('says that what was removed for good cannot come back, and goes on with the steps before', async () => {
    const { id: kept } = await app.call('application.create', { ...blankApplication, notes: 'kept' })
    await app.call('application.update', { id: kept, patch: { notes: 'changed' } })
    const { id } = await app.call('application.create', { ...blankApplication, title: 'Gone' })
    await undo()
    await app.call('trash.remove', { kind: 'application', id })
    await expect(redo()).rejects.toMatchObject({ code: 'conflict' })
    await undo()
    expect((await app.call('application.get', { id: kept })).notes).toBe('kept')
  })

  it('takes back a word added to the own words, and nothing before it', async () => {
    const { id } = await app.call('application.create', { ...blankApplication, notes: 'mine' })
    await app.call('spelling.addWord', { word: 'Cloverfield' })
    expect((await undo()).label).toContain('Cloverfield')
    expect((await app.call('spelling.words', {})).words).toEqual([])
    expect((await app.call('application.get', { id })).notes).toBe('mine')
    await redo()
    expect((await app.call('spelling.words', {})).words).toEqual(['Cloverfield'])
  })

  it('takes the whole sample back in one step, and brings it again', async () => {
    const before = await visible()
    await app.call('app.loadSample', {})
    const loaded = await visible()
    await undo()
    expect(await visible()).toEqual(before)
    await redo()
    expect(await visible()).toEqual(loaded)
  })

  it('undoes any row of actions back to the start and redoes them to the end', async () => {
    const action = fc.record({ kind: fc.nat(12), pick: fc.nat(50), text: fc.string({ maxLength: 12 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 14 }), async (actions) => {
        app.close()
        app = openTestApp()
        await app.call('role.create', { profile: role })
        const { id: parentId } = await app.call('resume.create', { name: 'Base', document: resume })
        const { id: applicationId } = await app.call('application.create', blankApplication)
        await app.call('resume.tailor', { parentId, applicationId })
        app.store.forgetHistory()
        const start = await visible()
        for (const each of actions) {
          app.clock.now += 10_000
          await act(each)
        }
        const end = await visible()
        let steps = 0
        while ((await app.call('history.state', {})).undo !== null) {
          await undo()
          steps += 1
        }
        expect(await visible()).toEqual(start)
        for (; steps > 0; steps -= 1) await redo()
        expect(await visible()).toEqual(end)
      }),
      { numRuns: 25, interruptAfterTimeLimit: 30_000 },
    )
  })
})

const pickFrom = <T>(list: readonly T[], index: number): T | undefined =>
  list[index % Math.max(1, list.length)]

async function act({ kind, pick, text }: { kind: number; pick: number; text: string }): Promise<void> {
  const { stages, cards: all } = await app.call('board.load', {})
  const card = pickFrom(all, pick)
  const stage = pickFrom(stages, pick)
  const roles = await app.call('role.list', {})
  const resumes = await app.call('resume.list', {})
  const oneRole = pickFrom(roles, pick)
  const oneResume = pickFrom(resumes, pick)
  if (kind === 0)
    await app.call('application.create', {
      ...blankApplication,
      title: `T ${text}`,
      company: `C ${pick % 3}`,
    })
  if (kind === 1) await app.call('role.create', { profile: { ...role, title: `R ${text}` } })
  if (kind === 2) await app.call('resume.create', { name: `N ${text}`, document: resume })
  if (card !== undefined) {
    const { id } = card
    if (kind === 3 && stage !== undefined)
      await app.call('application.move', { ids: [id], stageId: stage.id, anchor: { kind: 'first' } })
    if (kind === 4)
      await app.call('application.update', { id, patch: { notes: text, company: `C ${pick % 4}` } })
    if (kind === 5) await app.call('application.delete', { ids: [id] })
    if (kind === 6) await app.call('application.addNote', { id, text: `note ${text}` })
    if (kind === 7)
      await app.call('application.setPosting', {
        id,
        posting: { ...emptyPosting, description: `SQL ${text}` },
      })
    if (kind === 8)
      await app.call('offer.save', {
        applicationId: id,
        offer: {
          amount: pick * 1000,
          currency: 'USD',
          period: 'YEAR',
          receivedOn: null,
          respondBy: null,
          years: null,
          walkAway: null,
          notes: text,
        },
      })
    if (kind === 9 && oneResume !== undefined)
      await app.call('resume.tailor', { parentId: oneResume.id, applicationId: id })
  }
  if (kind === 10 && oneRole !== undefined) await app.call('role.delete', { id: oneRole.id })
  if (kind === 11 && oneResume !== undefined) await app.call('resume.delete', { id: oneResume.id })
  if (kind === 12 && oneResume?.status === 'draft') {
    const { document, revision } = await app.call('resume.get', { id: oneResume.id })
    await app.call('resume.save', {
      id: oneResume.id,
      document: { ...document, basics: { ...document.basics, label: text } },
      revision,
    })
  }
}
