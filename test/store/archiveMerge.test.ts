import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { type ArchiveRow, archiveTables } from '../../src/core/archive/model'
import { rowsOf } from '../../src/main/store/archive/tables'
import { type RandomData, randomData } from '../harness/archiveData'
import { exportTo, fill, importFrom, keepMine } from '../harness/archives'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

const apps: TestApp[] = []
const newApp = () => {
  const app = openTestApp()
  apps.push(app)
  return app
}
afterEach(() => {
  for (const app of apps.splice(0)) app.close()
})

const rowsIn = (app: TestApp) =>
  archiveTables.map((table) => [table, [...rowsOf(app.store.database, table)]] as const)
const countsIn = (app: TestApp) => new Map(rowsIn(app).map(([table, rows]) => [table, rows.length]))

/** The same data after a second life: some rows changed, some gone, some new. */
function drifted(data: RandomData, other: RandomData, picks: readonly number[]): RandomData {
  let at = 0
  const next = () => {
    at += 1
    return picks[at % picks.length] ?? 0
  }
  const change = (row: ArchiveRow): ArchiveRow => {
    if (next() % 3 !== 0) return row
    if (typeof row['notes'] === 'string')
      return { ...row, notes: `${row['notes']} and more`, title: 'Changed' }
    if (typeof row['title'] === 'string') return { ...row, title: 'Changed' }
    if (typeof row['fileName'] === 'string') return { ...row, fileName: 'changed.pdf' }
    if (row['name'] !== undefined && row['nameKey'] === undefined)
      return { ...row, name: `Changed ${next()}` }
    return row
  }
  const rows = { ...data.rows }
  for (const table of archiveTables) rows[table] = rows[table].map(change)
  rows.stages = [...rows.stages, ...other.rows.stages]
  rows.companies = [
    ...rows.companies,
    ...other.rows.companies.map((row, index) => ({ ...row, nameKey: `other ${index}` })),
  ]
  rows.terms = [...rows.terms, ...other.rows.terms]
  return { rows, files: data.files }
}

describe('merging an archive', () => {
  it('does exactly what its preview counted, removes nothing of mine, and is undone in one step', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomData,
        randomData,
        fc.array(fc.nat(1_000), { minLength: 20, maxLength: 40 }),
        fc.constantFrom<'mine' | 'theirs' | 'both'>('mine', 'theirs', 'both'),
        async (here, other, picks, all) => {
          const app = newApp()
          fill(app, here)
          const from = newApp()
          fill(from, drifted(here, other, picks))
          const before = rowsIn(app)
          const { plan, result } = await importFrom(app, await exportTo(from), 'merge', { all, rows: {} })
          expect(result.counts).toEqual(plan.counts)
          const counted = countsIn(app)
          for (const [table, rows] of before) {
            expect(counted.get(table)).toBe(rows.length + result.counts[table].add)
            expect(result.counts[table].remove).toBe(0)
          }
          expect(app.store.database.pragma('foreign_key_check')).toEqual([])
          const board = await app.call('board.load', {})
          expect(new Set(board.cards.map((card) => `${card.stageId}/${card.orderKey}`)).size).toBe(
            new Set(board.cards.map((card) => card.id)).size,
          )
          await app.call('history.undo', {})
          expect(rowsIn(app)).toEqual(before)
        },
      ),
      { numRuns: 25, endOnFailure: true },
    )
  }, 60_000)

  async function two() {
    const mine = newApp()
    const { id } = await mine.call('application.create', { ...blankApplication, notes: 'Talked to Ana' })
    const theirs = newApp()
    await importFrom(theirs, await exportTo(mine), 'replace')
    return { mine, theirs, id }
  }

  it('never drops notes: whichever side is chosen, the other’s are kept in the history', async () => {
    for (const all of ['mine', 'theirs', 'both'] as const) {
      const { mine, theirs, id } = await two()
      await mine.call('application.update', { id, patch: { notes: 'Ana: call on Monday' } })
      await theirs.call('application.update', { id, patch: { notes: 'Ben: second round' } })
      const { plan } = await importFrom(mine, await exportTo(theirs), 'merge', { all, rows: {} })
      expect(plan.conflicts).toMatchObject([
        { table: 'applications', what: 'Application', differences: ['notes'], choice: all },
      ])
      const { cards } = await mine.call('board.load', {})
      const details = await Promise.all(cards.map((card) => mine.call('application.get', { id: card.id })))
      const everything = JSON.stringify(details.map((each) => [each.notes, each.activities]))
      expect(everything).toContain('Ana: call on Monday')
      expect(everything).toContain('Ben: second round')
      expect(cards).toHaveLength(all === 'both' ? 2 : 1)
    }
  })

  it('never crosses two companies of similar names, nor those that share an id but not a name', async () => {
    const mine = newApp()
    await mine.call('application.create', { ...blankApplication, company: 'Acme Ltd' })
    await mine.call('application.create', { ...blankApplication, company: '1' })
    const theirs = newApp()
    await theirs.call('application.create', { ...blankApplication, company: 'Acme Labs' })
    await theirs.call('application.create', { ...blankApplication, company: 'ACME  ltd', title: 'Designer' })
    await theirs.call('application.create', { ...blankApplication, company: '11', title: 'Cook' })
    await importFrom(mine, await exportTo(theirs), 'merge')
    const { cards } = await mine.call('board.load', {})
    expect(cards.map((card) => `${card.title} at ${card.company}`).sort()).toEqual([
      'Backend Developer at 1',
      'Backend Developer at Acme Labs',
      'Backend Developer at Acme Ltd',
      'Cook at 11',
      'Designer at Acme Ltd',
    ])
  })

  it('uses the stages that are there by their name, and keeps stages of one’s own', async () => {
    const mine = newApp()
    const theirs = newApp()
    theirs.store.database.exec(
      "insert into stage values ('0198f000-0000-7000-8000-000000000001', 'Trial week', 'active', 'amber', 'b0', 5)",
    )
    const { stages } = await theirs.call('board.load', {})
    const trial = stages.find((stage) => stage.name === 'Trial week')
    await theirs.call('application.create', { ...blankApplication, stageId: trial?.id ?? null })
    await theirs.call('application.create', blankApplication)
    await importFrom(mine, await exportTo(theirs), 'merge')
    const board = await mine.call('board.load', {})
    expect(board.stages.map((stage) => stage.name).filter((name) => name === 'Saved')).toEqual(['Saved'])
    const names = board.cards.map((card) => board.stages.find((stage) => stage.id === card.stageId)?.name)
    expect(new Set(names)).toEqual(new Set(['Saved', 'Trial week']))
  })

  it('never unseals what was sent, and never shows two live offers', async () => {
    const { mine, theirs, id } = await two()
    const offer = {
      amount: 100,
      currency: 'USD',
      period: 'YEAR' as const,
      receivedOn: null,
      respondBy: null,
      years: null,
      walkAway: null,
      notes: null,
    }
    await mine.call('offer.save', { applicationId: id, offer })
    await theirs.call('offer.save', { applicationId: id, offer: { ...offer, amount: 120 } })
    const { plan } = await importFrom(mine, await exportTo(theirs), 'merge', { all: 'theirs', rows: {} })
    expect(plan.counts.offers).toMatchObject({ conflicts: 1, add: 1, change: 1 })
    const { cards } = await mine.call('board.load', {})
    expect(cards).toHaveLength(1)
    expect(cards[0]?.offer?.amount).toBe(120)
    expect(keepMine.all).toBe('mine')
  })

  it('refuses to do what the person did not see', async () => {
    const { mine, theirs, id } = await two()
    await theirs.call('application.update', { id, patch: { title: 'Other' } })
    mine.desktop.path = await exportTo(theirs)
    const opened = await mine.call('archive.open', {})
    if (opened.status !== 'read') throw new Error(opened.status)
    const input = { importId: opened.importId, mode: 'merge' as const, choices: keepMine }
    await mine.call('archive.plan', input)
    await mine.call('application.update', { id, patch: { title: 'Other' } })
    const result = await mine.raw('archive.import', input)
    expect(result).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })
})
