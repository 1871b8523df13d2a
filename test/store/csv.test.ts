import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Input, Output } from '../../src/contract'
import { readCsv } from '../../src/core/csv/read'
import { blankApplication, openTestApp, temporaryFolder, type TestApp } from '../harness/store'

const apps: TestApp[] = []
const newApp = () => {
  const app = openTestApp()
  apps.push(app)
  return app
}
afterEach(() => {
  for (const app of apps.splice(0)) app.close()
})

async function exported(app: TestApp, table: Input<'csv.export'>['table']): Promise<string> {
  app.desktop.savePath = join(temporaryFolder(), 'table.csv')
  await app.call('csv.export', { table, bom: false })
  return readFileSync(app.desktop.savePath, 'utf8')
}

type Wish = Input<'csv.plan'>
async function opened(
  app: TestApp,
  content: string | Uint8Array,
): Promise<{ wish: Wish; read: Output<'csv.openDropped'> }> {
  app.desktop.path = join(temporaryFolder(), 'jobs.csv')
  writeFileSync(app.desktop.path, content)
  const read = await app.call('csv.open', {})
  if (read.status !== 'read') throw new Error(read.status)
  const fields = read.columns.map((column) => column.field)
  return {
    read,
    wish: { importId: read.importId, fields, dateOrder: read.dateOrder, stages: {}, choices: {} },
  }
}
async function imported(app: TestApp, content: string | Uint8Array, change: Partial<Wish> = {}) {
  const { wish } = await opened(app, content)
  const plan = await app.call('csv.plan', { ...wish, ...change })
  const counts = await app.call('csv.import', { ...wish, ...change })
  expect(counts).toEqual(plan.counts)
  return { plan, counts }
}
async function board(app: TestApp) {
  const { cards, stages } = await app.call('board.load', {})
  const details = await Promise.all(cards.map((card) => app.call('application.get', { id: card.id })))
  return details.map((detail) => ({
    ...detail,
    job: `${detail.card.title} · ${detail.card.company}`,
    stage: stages.find((stage) => stage.id === detail.card.stageId)?.name,
  }))
}

describe('a table of our own', () => {
  it('comes back with nothing lost of what it holds', async () => {
    const app = newApp()
    await app.call('app.loadSample', {})
    const { id } = await app.call('application.create', {
      ...blankApplication,
      title: '=HYPERLINK("http://evil")',
      company: '-Minus, "quoted" GmbH',
      notes: 'line one\nline two; with\ttab',
      location: "'+49 Köln",
      appliedOn: '2026-01-04',
    })
    const { stages } = await app.call('board.load', {})
    await app.call('application.move', { ids: [id], stageId: stages[4]?.id ?? '', anchor: { kind: 'last' } })
    const first = await exported(app, 'applications')
    const other = newApp()
    const { counts } = await imported(other, first)
    expect(counts).toMatchObject({ add: 11, skip: 0, unreadable: 0, newStages: 0 })
    expect(await exported(other, 'applications')).toBe(first)
  })

  it('is safe to open in a spreadsheet, and plain otherwise', async () => {
    const app = newApp()
    await app.call('application.create', { ...blankApplication, title: '=1+1', notes: '@cmd', company: '+A' })
    const text = await exported(app, 'applications')
    expect(text.split('\r\n')[1]).toContain("'+A,'=1+1,")
    expect(text).toContain(",'@cmd,")
    app.desktop.savePath = join(temporaryFolder(), 'bom.csv')
    await app.call('csv.export', { table: 'applications', bom: true })
    expect([...readFileSync(app.desktop.savePath).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    await app.call('app.loadSample', {})
    for (const table of ['activities', 'offers', 'roles', 'resumes'] as const) {
      const parsed = readCsv(await exported(app, table))
      expect(parsed.rows.length).toBeGreaterThan(0)
      for (const row of parsed.rows) expect(row.cells).toHaveLength(parsed.header.cells.length)
    }
  })
})

describe('tables of other trackers', () => {
  it('are understood in English and German, with any delimiter and encoding', async () => {
    const german =
      'Firma;Stelle;Status;Beworben am;Gehalt;Ort;Notizen\r\nMüller & Söhne;Bäcker (m/w/d);Absage;03.02.2025;42.000 €;Köln;"Frau Groß;\nTel."\r\n'
    const latin = Buffer.from(german.replace('€', '\u0080'), 'latin1')
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(german, 'utf16le')])
    for (const bytes of [Buffer.from(`\uFEFF${german}`), latin, utf16]) {
      const app = newApp()
      const { plan } = await imported(app, bytes)
      expect(plan.problems).toEqual([])
      const [row] = await board(app)
      expect(row).toMatchObject({
        job: 'Bäcker (m/w/d) · Müller & Söhne',
        stage: 'Rejected',
        appliedOn: '2025-02-03',
        notes: 'Frau Groß;\nTel.',
        card: { location: 'Köln', pay: { min: 42_000, currency: 'EUR' } },
      })
    }
    const app = newApp()
    await imported(
      app,
      'Employer\tPosition\tStage\tDate Applied\tSalary Range\tJob URL\tComments\nAcme\tNurse\tPhone Screen\tMarch 5, 2025\t$80k - $95k\thttps://a.example/1\tok\n',
    )
    expect((await board(app))[0]).toMatchObject({
      job: 'Nurse · Acme',
      stage: 'Screening',
      appliedOn: '2025-03-05',
      url: 'https://a.example/1',
      card: { pay: { min: 80_000, max: 95_000, currency: 'USD' } },
    })
  })

  it('custom columns and stages survive', async () => {
    const app = newApp()
    const { counts } = await imported(
      app,
      'Company,Title,Status,Recruiter,Priority\nAcme,Cook,Trial shift,Ana Lopez,High\nAcme,Baker,trial shift,,\nBolt,Driver,On hold,,\n',
    )
    expect(counts).toMatchObject({ add: 3, newStages: 2, newCompanies: 2 })
    const rows = await board(app)
    const cook = rows.find((row) => row.job.startsWith('Cook'))
    expect(cook?.notes).toBe('Recruiter: Ana Lopez\nPriority: High')
    expect(cook?.stage).toBe('Trial shift')
    expect(rows.find((row) => row.job.startsWith('Driver'))?.stage).toBe('On hold')
  })

  it('say which lines cannot be read, and keep what a field cannot hold', async () => {
    const app = newApp()
    const { plan, counts } = await imported(
      app,
      'Company,Title,Date applied,Salary\n"Two\nlines",Cook,someday,negotiable\n,,2025-01-02,\n\nAcme,,,\n',
    )
    expect(counts).toMatchObject({ rows: 3, add: 2, unreadable: 1 })
    expect(plan.problems.map(({ line, isLeftOut }) => [line, isLeftOut])).toEqual([
      [2, false],
      [4, true],
      [6, false],
    ])
    const cook = (await board(app)).find((row) => row.card.title === 'Cook')
    expect(cook?.notes).toBe('Salary: negotiable\nDate applied: someday')
    const bad = await app.raw('csv.open', {})
    expect(bad.ok).toBe(true)
    app.desktop.path = join(temporaryFolder(), 'broken.csv')
    writeFileSync(app.desktop.path, 'Company,Title\nAcme,"Cook\n')
    expect(await app.raw('csv.open', {})).toMatchObject({
      ok: false,
      error: { code: 'unsupported_file', message: expect.stringContaining('Line 2') },
    })
  })
})

describe('what merging a table never loses', () => {
  const table =
    'Company,Title,Link,Notes,Location\nAcme Ltd,Designer,https://acme.example/careers,From the table,Bonn\n'

  it('a merge never drops notes, and never overwrites what is there', async () => {
    const app = newApp()
    await app.call('application.create', {
      ...blankApplication,
      company: 'Acme Ltd',
      title: 'Designer',
      notes: 'My own notes',
      location: 'Berlin',
    })
    const { counts } = await imported(app, table, { choices: { '2': 'merge' } })
    expect(counts).toMatchObject({ merge: 1, add: 0, skip: 0 })
    const [row] = await board(app)
    expect(row?.notes).toContain('My own notes')
    expect(row?.notes).toContain('From the table')
    expect(row?.notes).toContain('Location in jobs.csv: Bonn')
    expect(row).toMatchObject({ url: 'https://acme.example/careers', card: { location: 'Berlin' } })
    await app.call('history.undo', {})
    expect((await board(app))[0]?.notes).toBe('My own notes')
  })

  it('two companies of similar names are never crossed', async () => {
    const app = newApp()
    await app.call('application.create', { ...blankApplication, company: 'Acme Ltd', title: 'Designer' })
    await imported(app, 'Company,Title\nAcme Labs,Designer\nAcme,Designer\n1,Cook\n11,Cook\n')
    expect((await board(app)).map((row) => row.job).sort((a, b) => a.localeCompare(b))).toEqual([
      'Cook · 1',
      'Cook · 11',
      'Designer · Acme',
      'Designer · Acme Labs',
      'Designer · Acme Ltd',
    ])
  })

  it('an application is never overwritten because it shares a careers-page URL', async () => {
    const app = newApp()
    const url = 'https://acme.example/careers'
    await app.call('application.create', { ...blankApplication, company: 'Acme Ltd', title: 'Welder', url })
    const { plan, counts } = await imported(app, table)
    expect(plan.likes).toMatchObject([{ line: 2, why: 'link', choice: 'add', other: 'Welder · Acme Ltd' }])
    expect(counts).toMatchObject({ add: 1, merge: 0 })
    expect((await board(app)).map((row) => row.card.title).sort((a, b) => a.localeCompare(b))).toEqual([
      'Designer',
      'Welder',
    ])
  })

  it('a row like one that is there is offered, never taken silently', async () => {
    const app = newApp()
    await imported(app, table)
    const again = await imported(app, table)
    expect(again.plan.likes).toMatchObject([
      { why: 'job', choice: 'skip', allowed: ['skip', 'add', 'merge'] },
    ])
    expect(again.counts).toMatchObject({ add: 0, skip: 1 })
    const added = await imported(app, table, { choices: { '2': 'add' } })
    expect(added.counts).toMatchObject({ add: 1, skip: 0 })
    expect(await board(app)).toHaveLength(2)
  })
})
