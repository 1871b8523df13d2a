import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { backupBeforeUpdate } from '../../src/main/store/beforeUpdate'
import { columnsOf, tablesOf } from '../../src/main/store/contents'
import { bundledMigrations } from '../../src/main/store/migrations'
import { openStore } from '../../src/main/store/open'
import { openTestApp, temporaryFolder } from '../harness/store'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'test/fixtures/db')
const names = readdirSync(join(root, 'migrations'))
  .filter((name) => name.endsWith('.sql'))
  .sort()
const versions = names.map((name) => name.slice(0, 4))

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** Every row of every table as text, by table and key, with only the columns named where some are. */
function rowsOf(file: string, only: ReadonlyMap<string, readonly string[]> | null) {
  const database = new Database(file)
  try {
    const tables = only === null ? tablesOf(database) : [...only.keys()]
    const columns = new Map(tables.map((table) => [table, only?.get(table) ?? columnsOf(database, table)]))
    const rows = tables.flatMap((table) => {
      const list = (columns.get(table) ?? []).map((column) => `quote("${column}")`).join(" || ', ' || ")
      return database
        .prepare(`select '${table}: ' || ${list} from "${table}" order by 1`)
        .pluck()
        .all()
        .map(String)
    })
    return { columns, rows }
  } finally {
    database.close()
  }
}

function folderWith(version: string): { folder: string; file: string } {
  const folder = temporaryFolder()
  const file = join(folder, 'shortlist.sqlite')
  copyFileSync(join(fixtures, `${version}.sqlite`), file)
  return { folder, file }
}

describe('the versions of the data', () => {
  it('each have a file of that time, and the bytes of what was shipped never change', () => {
    expect(readdirSync(fixtures).sort()).toEqual(versions.map((version) => `${version}.sqlite`))
    const identities: unknown = JSON.parse(readFileSync(join(root, 'migrations/identities.json'), 'utf8'))
    const today = names.map((name) => [
      name,
      sha256(readFileSync(join(root, 'migrations', name), 'utf8').replaceAll('\r\n', '\n')),
    ])
    expect(Object.fromEntries(today)).toEqual(identities)
    expect(bundledMigrations().map(({ hash }) => hash)).toEqual(today.map(([, hash]) => hash))
  })

  it.each(versions)('%s opens in the app of today with every row and every value', async (version) => {
    const { folder, file } = folderWith(version)
    const before = rowsOf(file, null)
    expect(before.rows.length).toBeGreaterThan(60)
    openStore(folder).close()
    const after = rowsOf(file, before.columns)
    const kept = (rows: readonly string[]) => rows.filter((row) => !row.startsWith('migration: '))
    expect(kept(after.rows)).toEqual(kept(before.rows))

    const app = openTestApp(folder)
    const { cards } = await app.call('board.load', {})
    expect(cards.length).toBeGreaterThan(5)
    for (const { id } of cards) await app.call('application.get', { id })
    for (const { id } of await app
      .call('resume.list', {})
      .then(Object.values)
      .then((lists) => lists.flat())) {
      await app.call('resume.get', { id })
    }
    app.close()
  })

  it.each(versions)('%s fills every column somewhere, so that none can be dropped unseen', (version) => {
    const database = new Database(join(fixtures, `${version}.sqlite`), { readonly: true })
    const empty = tablesOf(database).flatMap((table) =>
      columnsOf(database, table)
        .filter((column) => database.prepare(`select count("${column}") from "${table}"`).pluck().get() === 0)
        .map((column) => `${table}.${column}`),
    )
    database.close()
    expect(empty).toEqual([])
  })

  it('are backed up before an update, byte for byte once however often it fails, and not without need', async () => {
    const { folder, file } = folderWith('0000')
    const places = {
      dataFolder: folder,
      settingsFile: join(folder, 'backups.json'),
      usualFolder: join(folder, 'backups'),
    }
    let now = Date.UTC(2026, 10, 24)
    const clock = () => (now += 60_000)
    const before = readFileSync(file)
    const first = await backupBeforeUpdate(places, '1', clock)
    const again = await backupBeforeUpdate(places, '1', clock)
    expect(first?.reason).toBe('update')
    expect(again?.id).toBe(first?.id)
    expect(first?.manifest?.schema).toBe('0000_create_tables')
    expect(readFileSync(file).equals(before)).toBe(true)
    openStore(folder).close()
    expect(await backupBeforeUpdate(places, '1', clock)).toBe(null)
  })
})

describe('data of a newer version', () => {
  it('is refused with every byte as it was, also where its last changes are only in the log', () => {
    const { folder, file } = folderWith('0001')
    const writer = new Database(file)
    writer.pragma('journal_mode = WAL')
    writer.pragma('wal_autocheckpoint = 0')
    writer.prepare("insert into migration (hash, name, applied_at) values ('tomorrow', '9999_x', 1)").run()
    // As a kill leaves it: copied while it is open.
    const killed = temporaryFolder()
    cpSync(folder, killed, { recursive: true })
    writer.close()
    const parts = ['shortlist.sqlite', 'shortlist.sqlite-wal'].map((name) => join(killed, name))
    const before = parts.map((part) => readFileSync(part))
    expect(() => openStore(killed)).toThrow('newer version')
    expect(parts.map((part, index) => readFileSync(part).equals(before[index] ?? Buffer.alloc(0)))).toEqual([
      true,
      true,
    ])
    const whole = readFileSync(file)
    expect(() => openStore(folder)).toThrow('newer version')
    expect(readFileSync(file).equals(whole)).toBe(true)
    expect([existsSync(`${file}-wal`), existsSync(`${file}-shm`)]).toEqual([false, false])
  })
})

describe('an update that fails', () => {
  it('at its third statement leaves the file of that time usable', () => {
    const { folder, file } = folderWith('0000')
    const before = rowsOf(file, null)
    const broken = {
      name: '9999_broken',
      hash: 'broken',
      sql: "alter table company add column x text;\nupdate company set x = 'y', name = 'z';\nselect * from nowhere;",
    }
    expect(() => openStore(folder, { migrations: [...bundledMigrations(), broken] })).toThrow()
    expect(rowsOf(file, null)).toEqual(before)
    openStore(folder).close()
    writeFileSync(join(folder, 'running'), '')
    openStore(folder).close()
  })
})
