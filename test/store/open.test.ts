import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { bundledMigrations } from '../../src/main/store/migrations'
import { dataFileName, openStore } from '../../src/main/store/open'
import { blankApplication, openTestApp, temporaryFolder } from '../harness/store'

const codeOf = (run: () => unknown): unknown => {
  try {
    run()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
  return 'no error'
}

describe('opening the data file', () => {
  it('runs with WAL, full sync and foreign keys', () => {
    const folder = temporaryFolder()
    openStore(folder).close()
    const database = new Database(join(folder, dataFileName))
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.pragma('application_id', { simple: true })).toBe(0x53485254)
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
    database.close()
  })

  it('refuses a second instance, whatever an old lock file says, and lets go when the first closes', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'shortlist.lock'), String(process.ppid))
    const first = openStore(folder)
    expect(codeOf(() => openStore(folder))).toBe('conflict')
    first.close()
    openStore(folder).close()
  })

  it('refuses data of a newer version and leaves every byte of it', async () => {
    const app = openTestApp()
    await app.call('application.create', blankApplication)
    app.close()
    const file = join(app.folder, dataFileName)
    const database = new Database(file)
    database
      .prepare("insert into migration (hash, name, applied_at) values ('from-tomorrow', '9999_x', 1)")
      .run()
    database.pragma('wal_checkpoint(TRUNCATE)')
    database.close()
    const before = readFileSync(file)
    expect(codeOf(() => openStore(app.folder))).toBe('future_database')
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('refuses a file that is not a database, or not ours, and leaves it', () => {
    const folder = temporaryFolder()
    const file = join(folder, dataFileName)
    writeFileSync(file, 'Dear diary, this is not a database at all.')
    expect(codeOf(() => openStore(folder))).toBe('storage_corrupt')
    expect(readFileSync(file, 'utf8')).toBe('Dear diary, this is not a database at all.')

    const other = temporaryFolder()
    const database = new Database(join(other, dataFileName))
    database.pragma('application_id = 42')
    database.exec('create table theirs (x)')
    database.close()
    expect(codeOf(() => openStore(other))).toBe('storage_corrupt')
  })

  it('says so when the folder cannot be made', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'plain'), '')
    expect(codeOf(() => openStore(join(folder, 'plain', 'data')))).toBe('storage_readonly')
  })

  it('leaves the old file as it was when a migration fails half-way', async () => {
    const app = openTestApp()
    await app.call('application.create', blankApplication)
    app.close()
    const broken = {
      name: '9999_broken',
      hash: 'broken',
      sql: "alter table application add column extra text;\nupdate application set extra = 'x';\nselect * from nowhere;",
    }
    expect(() => openStore(app.folder, { migrations: [...bundledMigrations(), broken] })).toThrow()
    const again = openTestApp(app.folder)
    expect((await again.call('board.load', {})).cards).toHaveLength(1)
    again.close()
    const database = new Database(join(app.folder, dataFileName))
    const columns = JSON.stringify(database.pragma('table_info(application)'))
    database.close()
    expect(columns).not.toContain('extra')
  })

  it('keeps child rows when a migration rebuilds their parent table', async () => {
    const app = openTestApp()
    const { id } = await app.call('application.create', blankApplication)
    app.close()
    const rebuild = {
      name: '9998_rebuild',
      hash: 'rebuild',
      sql: [
        'create table copy as select * from application;',
        'delete from application;',
        'insert into application select * from copy;',
        'drop table copy;',
      ].join('\n'),
    }
    const store = openStore(app.folder, { migrations: [...bundledMigrations(), rebuild] })
    store.close()
    const database = new Database(join(app.folder, dataFileName))
    const activities = database.prepare('select count(*) as n from activity where application_id = ?').get(id)
    database.close()
    expect(activities).toEqual({ n: 1 })
  })

  it('makes the folder when it is not there', () => {
    const folder = join(temporaryFolder(), 'a', 'b')
    mkdirSync(join(folder, '..'), { recursive: true })
    openStore(folder).close()
    expect(existsSync(join(folder, dataFileName))).toBe(true)
  })
})
