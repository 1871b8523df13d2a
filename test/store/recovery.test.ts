import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../../src/contract/recovery'
import { createBootMemory, needsFullCheck } from '../../src/main/boot/bootState'
import { beginStart } from '../../src/main/boot/phases'
import { problemOf } from '../../src/main/boot/problem'
import { createRecovery } from '../../src/main/boot/recovery'
import { newId } from '../../src/main/ids'
import { silentLog } from '../../src/main/log'
import { openStore } from '../../src/main/store/open'
import { beginSwap } from '../../src/main/store/swap'
import { openData } from '../../src/main/usecases/openData'
import { blankApplication, openTestApp, temporaryFolder, type TestApp } from '../harness/store'

const page = 4096

/** A closed folder with the sample and an own application in it, with a backup of it. */
async function closedData() {
  const app = openTestApp()
  await app.call('app.loadSample', {})
  await app.call('application.create', { ...blankApplication, notes: 'long '.repeat(3_000) })
  await app.call('backup.make', {})
  const { cards } = await app.call('board.load', {})
  app.close()
  return { app, file: app.store.file, cards: cards.length }
}

function troubleOf(
  folder: string,
  options: Parameters<typeof openStore>[1] = { expectData: true },
): Problem['kind'] | null {
  try {
    openStore(folder, options).close()
    return null
  } catch (error) {
    return problemOf(error).kind
  }
}

const rootOf = (file: string, table: string): number => {
  const database = new Database(file, { readonly: true })
  const root = Number(
    database.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(table),
  )
  database.close()
  for (const end of ['-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
  return root
}

function spoil(file: string, pages: readonly number[]): void {
  const bytes = readFileSync(file)
  for (const one of pages) bytes.fill(0x5a, (one - 1) * page, one * page)
  writeFileSync(file, bytes)
}

/** The recovery page's questions, with the app it would open. */
function recoveryOf({ folder, deps }: TestApp, kind: Problem['kind'] = 'damaged') {
  const opened: { cards: number }[] = []
  const route = createRecovery({
    places: deps.places,
    problem: { kind, title: kind, text: '' },
    log: silentLog,
    now: deps.now,
    newId,
    start({ expectData }) {
      try {
        const store = openData(folder, newId, { now: deps.now, expectData })
        const cards = store.database
          .prepare('select count(*) from application where deleted_at is null')
          .pluck()
          .get()
        opened.push({ cards: Number(cards) })
        store.close()
        return null
      } catch (error) {
        return problemOf(error)
      }
    },
    showFolder: () => Promise.resolve(),
    quit: () => {},
  })
  const ask = async (name: string, input: unknown = {}): Promise<Record<string, unknown>> => {
    const result = await route(name, input)
    if (!result.ok) throw Object.assign(new Error(result.error.message), result.error)
    return result.value as Record<string, unknown>
  }
  return { ask, opened }
}

describe('what is found at a start', () => {
  it('tells a damaged file from one that was never there', async () => {
    expect(troubleOf(temporaryFolder(), { expectData: false })).toBe(null)
    expect(troubleOf(temporaryFolder())).toBe('missing')

    const { app, file } = await closedData()
    const whole = readFileSync(file)
    writeFileSync(file, '')
    expect(troubleOf(app.folder)).toBe('empty')
    writeFileSync(file, 'not a database')
    expect(troubleOf(app.folder)).toBe('notDatabase')
    writeFileSync(file, whole)
    truncateSync(file, whole.length - 3 * page)
    expect(troubleOf(app.folder)).toBe('truncated')
    writeFileSync(file, whole)
    expect(troubleOf(app.folder)).toBe(null)
  })

  it('reads every page after an end that was no orderly one, or when asked, and leaves a damaged file as it was', async () => {
    const { app, file } = await closedData()
    spoil(file, [rootOf(file, 'posting')])
    const damaged = readFileSync(file)
    expect(troubleOf(app.folder, { expectData: true, everyPage: true })).toBe('damaged')
    writeFileSync(join(app.folder, 'running'), '')
    expect(troubleOf(app.folder)).toBe('damaged')
    expect(readFileSync(file).equals(damaged)).toBe(true)
    expect(readdirSync(app.folder).filter((name) => /-(wal|shm)$/.test(name))).toEqual([])
  })

  it('refuses a database of another program that carries no mark at all', () => {
    const folder = temporaryFolder()
    const database = new Database(join(folder, 'shortlist.sqlite'))
    database.exec('create table theirs (x)')
    database.close()
    expect(troubleOf(folder)).toBe('foreign')
  })

  it('notices that the log of the latest changes is gone or garbage, keeps a copy of it, and opens', async () => {
    const { app, file } = await closedData()
    writeFileSync(join(app.folder, 'running'), '')
    const gone = openStore(app.folder)
    expect(gone.log).toBe('gone')
    gone.close()
    const kept = openStore(app.folder)
    expect(kept.log).toBe('kept')
    kept.close()
    writeFileSync(`${file}-wal`, 'garbage '.repeat(1_000))
    const garbage = openStore(app.folder)
    expect(garbage.log).toBe('unreadable')
    garbage.close()
    const [aside] = readdirSync(join(app.folder, 'quarantine'))
    expect(
      readFileSync(join(app.folder, 'quarantine', aside ?? '', 'shortlist.sqlite-wal'), 'utf8'),
    ).toContain('garbage')
  })

  it('counts starts that came to nothing, and asks for a full check weekly or where damage was met', () => {
    const folder = temporaryFolder()
    const memory = createBootMemory(folder)
    expect([beginStart(memory), beginStart(memory), beginStart(memory)]).toEqual([0, 1, 2])
    memory.write({ isStarting: false, failures: 0 })
    expect(beginStart(memory)).toBe(0)
    const now = Date.UTC(2026, 10, 24)
    expect(needsFullCheck({ ...memory.read(), checkedAt: now - 86_400_000 }, now)).toBe(false)
    expect(needsFullCheck({ ...memory.read(), checkedAt: now - 8 * 86_400_000 }, now)).toBe(true)
    // The clock went back by a month.
    expect(needsFullCheck({ ...memory.read(), checkedAt: now + 30 * 86_400_000 }, now)).toBe(true)
    expect(needsFullCheck({ ...memory.read(), checkedAt: now, isSuspect: true }, now)).toBe(true)
    writeFileSync(join(folder, 'boot-state.json'), '{"isStarting": tr')
    expect(memory.read().hasData).toBe(false)
  })
})

describe('the way back', () => {
  it('restores the newest whole backup and moves what was there aside, with its companions', async () => {
    const { app, file, cards } = await closedData()
    const bad = join(app.folder, 'backups', 'shortlist-2026-01-06-000000-daily.sqlite')
    writeFileSync(bad, readFileSync(file).subarray(0, 5 * page))
    writeFileSync(file, 'not a database')
    writeFileSync(`${file}-wal`, 'x')
    const { ask, opened } = recoveryOf(app, 'notDatabase')
    const { newest, backups } = await ask('recovery.state')
    expect(backups).toHaveLength(2)
    expect(newest).not.toContain('2026-01-06')
    expect(await ask('recovery.restore', { id: newest })).toEqual({ status: 'started' })
    expect(opened).toEqual([{ cards }])
    const [aside] = readdirSync(join(app.folder, 'quarantine'))
    expect(readdirSync(join(app.folder, 'quarantine', aside ?? '')).sort()).toEqual([
      'shortlist.sqlite',
      'shortlist.sqlite-wal',
    ])
  })

  it('answers nothing of the app and no path while the data is not open', async () => {
    const { app } = await closedData()
    const { ask } = recoveryOf(app)
    await expect(ask('board.load')).rejects.toMatchObject({ code: 'precondition' })
    await expect(ask('recovery.restore', { id: '../../etc/passwd' })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(ask('recovery.useSalvaged')).rejects.toMatchObject({ code: 'precondition' })
  })

  it('begins anew only where the file is lost, and keeps what is left of it', async () => {
    const { app, file } = await closedData()
    writeFileSync(file, 'not a database')
    await expect(recoveryOf(app, 'newer').ask('recovery.startEmpty')).rejects.toMatchObject({
      code: 'precondition',
    })
    const { ask, opened } = recoveryOf(app, 'notDatabase')
    expect(await ask('recovery.startEmpty')).toEqual({ status: 'started' })
    expect(opened).toEqual([{ cards: 0 }])
    expect(readdirSync(join(app.folder, 'quarantine'))).toHaveLength(1)
    expect(existsSync(join(app.folder, 'backups'))).toBe(true)
  })
})

describe('a swap that was begun', () => {
  it.each([
    ['nothing was moved yet', 0],
    ['the old file was moved aside', 1],
    ['the old file and its log were moved aside', 2],
    ['the new file took the name', 3],
  ])('is finished by the next start where %s', async (_when, done) => {
    const { app, file, cards } = await closedData()
    const backup = readFileSync(file)
    writeFileSync(file, 'not a database')
    writeFileSync(`${file}-wal`, 'a log that must not be played into the new file')
    writeFileSync(`${file}.incoming`, backup)
    beginSwap(app.folder, { aside: 'then', keepOld: true })
    const aside = join(app.folder, 'quarantine', 'then')
    mkdirSync(aside, { recursive: true })
    if (done >= 1) renameSync(file, join(aside, 'shortlist.sqlite'))
    if (done >= 2) renameSync(`${file}-wal`, join(aside, 'shortlist.sqlite-wal'))
    if (done >= 3) renameSync(`${file}.incoming`, file)
    const again = openTestApp(app.folder)
    expect((await again.call('board.load', {})).cards).toHaveLength(cards)
    again.close()
    expect(readdirSync(aside).sort()).toEqual(['shortlist.sqlite', 'shortlist.sqlite-wal'])
    expect(readdirSync(app.folder).filter((name) => /swap|incoming$/.test(name))).not.toContain('swap.json')
  })
})

interface Salvaged {
  salvaged: {
    tables: { name: string; kept: number; lost: number; unreadable: boolean }[]
    counts: { applications: number }
  } | null
}

describe('salvage', () => {
  const salvagedOf = async (app: TestApp) => {
    const recovery = recoveryOf(app)
    const answer = (await recovery.ask('recovery.salvage')) as unknown as Salvaged
    return { ...recovery, salvaged: answer.salvaged }
  }

  it('keeps every row of a sound file', async () => {
    const { app, cards } = await closedData()
    const { salvaged, ask, opened } = await salvagedOf(app)
    expect(salvaged?.counts.applications).toBe(cards)
    expect(salvaged?.tables.every((table) => table.lost === 0 && !table.unreadable)).toBe(true)
    expect(await ask('recovery.useSalvaged')).toEqual({ status: 'started' })
    expect(opened).toEqual([{ cards }])
  })

  it('loses only the rows of a damaged page', async () => {
    const app = openTestApp()
    for (let index = 0; index < 60; index += 1) {
      await app.call('application.create', {
        ...blankApplication,
        title: `Job ${index}`,
        notes: 'n'.repeat(500),
      })
    }
    app.close()
    const { file } = app.store
    const database = new Database(file, { readonly: true })
    const bytes = readFileSync(file)
    const root = Number(
      database.prepare("select rootpage from sqlite_schema where name = 'application'").pluck().get(),
    )
    database.close()
    // The third child of the table's root page.
    const at = (root - 1) * page
    const cell = bytes.readUInt16BE(at + 12 + 2 * 2)
    spoil(file, [bytes.readUInt32BE(at + cell)])
    const before = readFileSync(file)
    const { salvaged, ask, opened } = await salvagedOf(app)
    const table = salvaged?.tables.find(({ name }) => name === 'Applications')
    expect(table?.lost).toBeGreaterThan(0)
    expect(table?.lost).toBeLessThan(10)
    // Each lost one is stood in for, since its timeline still tells of it.
    expect((table?.kept ?? 0) + (table?.lost ?? 0)).toBe(60)
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(await ask('recovery.useSalvaged')).toEqual({ status: 'started' })
    expect(opened).toEqual([{ cards: 60 }])
  })

  it('keeps the others where a whole table is gone, with stand-ins for what they belong to', async () => {
    const { app, file, cards } = await closedData()
    spoil(file, [rootOf(file, 'company'), rootOf(file, 'stage')])
    const { salvaged, ask } = await salvagedOf(app)
    expect(salvaged?.counts.applications).toBe(cards)
    expect(salvaged?.tables.find(({ name }) => name === 'Companies')).toMatchObject({
      kept: 0,
      unreadable: true,
    })
    expect(await ask('recovery.useSalvaged')).toEqual({ status: 'started' })
    const again = openTestApp(app.folder)
    expect((await again.call('board.load', {})).cards).toHaveLength(cards)
    again.close()
  })

  it('reads a file whose first page is gone with that of a backup', async () => {
    const { app, file, cards } = await closedData()
    spoil(file, [1])
    const { salvaged } = await salvagedOf(app)
    expect(salvaged?.counts.applications).toBe(cards)
  })

  it('says so where nothing can be read', async () => {
    const { app, file } = await closedData()
    writeFileSync(file, 'Dear diary. '.repeat(2_000))
    rmSync(join(app.folder, 'backups'), { recursive: true })
    mkdirSync(join(app.folder, 'backups'))
    expect((await salvagedOf(app)).salvaged).toBe(null)
  })
})
