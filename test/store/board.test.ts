import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

let app: TestApp
beforeEach(() => {
  app = openTestApp()
})
afterEach(() => app.close())

const stageId = (board: Output<'board.load'>, name: string) => {
  const stage = board.stages.find((candidate) => candidate.name === name)
  if (stage === undefined) throw new Error(`no stage ${name}`)
  return stage.id
}
const titlesIn = (board: Output<'board.load'>, stage: string) =>
  board.cards.filter((card) => card.stageId === stageId(board, stage)).map((card) => card.title)
const add = async (title: string) => (await app.call('application.create', { ...blankApplication, title })).id

describe('the board', () => {
  it('starts with the twelve stages in order', async () => {
    const board = await app.call('board.load', {})
    expect(board.stages.map((stage) => stage.name).join(' ')).toBe(
      'Saved Preparing Applied Screening Interviewing Offer Accepted Rejected Withdrawn Ghosted Declined Expired',
    )
    expect(board.stages.map((stage) => stage.kind)).toEqual([
      'saved',
      'active',
      'active',
      'active',
      'active',
      'offer',
      'accepted',
      'closed',
      'closed',
      'closed',
      'closed',
      'closed',
    ])
  })

  it('puts a new application at the top of Saved and keeps every field over a restart', async () => {
    await add('First')
    const { id } = await app.call('application.create', {
      ...blankApplication,
      title: 'Second',
      location: 'Portland, OR',
      url: 'https://example.com/job',
      pay: { min: 85_000.5, max: 140_000, currency: 'USD', period: 'YEAR' },
      appliedOn: '2026-01-04',
      notes: 'Ask about nights\n🌙',
    })
    expect(titlesIn(await app.call('board.load', {}), 'Saved')).toEqual(['Second', 'First'])
    app = app.restart()
    const detail = await app.call('application.get', { id })
    expect(detail.card).toMatchObject({
      title: 'Second',
      company: 'Cloverfield Health',
      location: 'Portland, OR',
      pay: { min: 85_000.5, max: 140_000, currency: 'USD', period: 'YEAR' },
    })
    expect(detail).toMatchObject({
      notes: 'Ask about nights\n🌙',
      url: 'https://example.com/job',
      appliedOn: '2026-01-04',
    })
    expect(detail.activities.map((activity) => activity.kind)).toEqual(['created'])
  })

  it('knows a company however its name is written', async () => {
    await app.call('application.create', { ...blankApplication, company: 'Opal  Ridge' })
    await app.call('application.create', { ...blankApplication, company: 'opal ridge' })
    const { cards } = await app.call('board.load', {})
    expect(cards.map((card) => card.company)).toEqual(['Opal  Ridge', 'Opal  Ridge'])
  })

  it('keeps the other cards in order when a card enters in the middle, and notes the move', async () => {
    for (const title of ['C', 'B', 'A']) await add(title)
    const board = await app.call('board.load', {})
    const applied = stageId(board, 'Applied')
    const ids = new Map(board.cards.map((card) => [card.title, card.id]))
    const idOf = (title: string) => ids.get(title) ?? ''
    await app.call('application.move', {
      ids: [idOf('A'), idOf('B')],
      stageId: applied,
      anchor: { kind: 'last' },
    })
    app.clock.now += 86_400_000
    await app.call('application.move', {
      ids: [idOf('C')],
      stageId: applied,
      anchor: { kind: 'before', id: idOf('B') },
    })
    app = app.restart()
    const after = await app.call('board.load', {})
    expect(titlesIn(after, 'Applied')).toEqual(['A', 'C', 'B'])
    expect(titlesIn(after, 'Saved')).toEqual([])
    const moved = await app.call('application.get', { id: idOf('C') })
    expect(moved.activities.map((activity) => activity.text)).toContain('Saved → Applied')
    expect(moved.card.stageSince).toBe(app.clock.now)
  })

  it('does not restart the days in stage when a card only changes place within it', async () => {
    const id = await add('A')
    await add('B')
    const board = await app.call('board.load', {})
    const before = (await app.call('application.get', { id })).card.stageSince
    app.clock.now += 5 * 86_400_000
    await app.call('application.move', {
      ids: [id],
      stageId: stageId(board, 'Saved'),
      anchor: { kind: 'first' },
    })
    const after = await app.call('application.get', { id })
    expect(after.card.stageSince).toBe(before)
    expect(after.activities).toHaveLength(1)
  })

  it('stays in the order of any sequence of moves, with short keys', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ card: fc.nat(5), at: fc.nat(5) }), { minLength: 1, maxLength: 40 }),
        async (moves) => {
          const own = openTestApp()
          try {
            const ids: string[] = []
            for (let index = 0; index < 6; index += 1) {
              ids.unshift(
                (await own.call('application.create', { ...blankApplication, title: `T${index}` })).id,
              )
            }
            const model = [...ids]
            const saved = stageId(await own.call('board.load', {}), 'Saved')
            for (const { card, at } of moves) {
              const id = ids[card] ?? ''
              model.splice(model.indexOf(id), 1)
              const next = model[at]
              await own.call('application.move', {
                ids: [id],
                stageId: saved,
                anchor: next === undefined ? { kind: 'last' } : { kind: 'before', id: next },
              })
              model.splice(at, 0, id)
            }
            const { cards } = await own.call('board.load', {})
            expect(cards.map((card) => card.id)).toEqual(model)
          } finally {
            own.close()
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  it('rebalances a stage whose order keys have grown long', async () => {
    const left = await add('left')
    const others = [await add('x'), await add('y')]
    const saved = stageId(await app.call('board.load', {}), 'Saved')
    for (let round = 0; round < 400; round += 1) {
      const id = others[round % 2] ?? ''
      await app.call('application.move', { ids: [id], stageId: saved, anchor: { kind: 'before', id: left } })
    }
    const { cards } = await app.call('board.load', {})
    expect(Math.max(...cards.map((card) => card.orderKey.length))).toBeLessThanOrEqual(48)
    expect(cards.map((card) => card.title)).toEqual(['x', 'y', 'left'])
  })

  it('brings a deleted application back with everything it had', async () => {
    const id = await add('Gone')
    await app.call('application.addNote', { id, text: 'They called' })
    await app.call('offer.save', {
      applicationId: id,
      offer: {
        amount: 118_000,
        currency: 'USD',
        period: 'YEAR',
        receivedOn: '2026-01-05',
        respondBy: null,
        years: 7,
        walkAway: 115_000.25,
        notes: null,
      },
    })
    const before = await app.call('application.get', { id })
    await app.call('application.delete', { ids: [id] })
    expect((await app.call('board.load', {})).cards).toEqual([])
    await expect(app.call('application.get', { id })).rejects.toMatchObject({ code: 'not_found' })
    app = app.restart()
    await app.call('application.restore', { ids: [id] })
    const after = await app.call('application.get', { id })
    expect({ ...after, activities: [] }).toEqual({ ...before, activities: [] })
    expect(after.offer?.walkAway).toBe(115_000.25)
  })

  it('refuses what is incomplete with the sentence and the field, and changes nothing', async () => {
    await expect(app.call('application.create', { ...blankApplication, title: '  ' })).rejects.toMatchObject({
      code: 'validation',
      field: 'title',
      message: 'Give the application a job title.',
    })
    await expect(
      app.call('application.move', {
        ids: ['0198c0de-0000-7000-8000-000000000000'],
        stageId: stageId(await app.call('board.load', {}), 'Applied'),
        anchor: { kind: 'first' },
      }),
    ).rejects.toMatchObject({ code: 'not_found' })
    expect((await app.call('board.load', {})).cards).toEqual([])
    expect(app.changed).toEqual([])
  })

  it('answers any name and any payload with a result, never a throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('__proto__', 'constructor', 'application.move', 'resume.save', 'x'),
        fc.anything(),
        async (name, input) => {
          const result = await app.raw(name, input)
          expect(result.ok).toBe(false)
        },
      ),
      { numRuns: 300 },
    )
    expect((await app.call('board.load', {})).cards).toEqual([])
  })
})
