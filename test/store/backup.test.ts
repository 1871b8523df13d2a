import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { verifyCopy } from '../../src/main/store/backup'
import { attachmentPath } from '../../src/main/store/attachmentFiles'
import { backupDaily, backupNow } from '../../src/main/usecases/backup'
import { databaseHash } from '../harness/databaseHash'
import { blankApplication, openTestApp, temporaryFolder, type TestApp } from '../harness/store'

const day = 86_400_000
const hashOf = (app: TestApp) => databaseHash(app.store.database)
const backups = (app: TestApp) => app.call('backup.list', {}).then((list) => list.backups)

async function appWithData(): Promise<TestApp> {
  const app = openTestApp()
  await app.call('application.create', blankApplication)
  return app
}

/** An attachment of an application, as the app keeps it: the file first, then the row. */
function attach(app: TestApp, applicationId: string, text: string): string {
  const sha256 = createHash('sha256').update(text).digest('hex')
  const file = attachmentPath(app.folder, sha256)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, text)
  app.store.database
    .prepare(
      `insert into attachment (id, application_id, file_name, sha256, bytes, created_at, updated_at)
       values (?, ?, 'letter.txt', ?, ?, 1, 1)`,
    )
    .run(app.deps.newId(), applicationId, sha256, text.length)
  return sha256
}

describe('a backup', () => {
  it('holds every value of every row, in one file that opens by itself', async () => {
    const app = await appWithData()
    await app.call('app.loadSample', {})
    const { id, counts, verified } = await app.call('backup.make', {})
    expect(verified).toBe(true)
    expect(counts?.applications).toBeGreaterThan(1)
    const folder = join(app.folder, 'backups')
    const copy = new Database(join(folder, `${id}.sqlite`), { readonly: true })
    expect(databaseHash(copy)).toBe(hashOf(app))
    copy.close()
    expect(readdirSync(folder).sort()).toEqual([`${id}.json`, `${id}.sqlite`])
    app.close()
  })

  it('is made once a day at the start, by the calendar, and not of an empty app', async () => {
    const app = openTestApp()
    expect(await backupDaily(app.deps)).toBe(false)
    await app.call('application.create', blankApplication)
    expect(await backupDaily(app.deps)).toBe(true)
    expect(await backupDaily(app.deps)).toBe(false)
    app.clock.now += day
    expect(await backupDaily(app.deps)).toBe(true)
    // The clock goes back by two days: that day has none yet.
    app.clock.now -= 2 * day
    expect(await backupDaily(app.deps)).toBe(true)
    expect(await backupDaily(app.deps)).toBe(false)
    expect(await backups(app)).toHaveLength(3)
    app.close()
  })

  it('holds what is typed while it is being made, or what was before, never half of it', async () => {
    const app = await appWithData()
    const making = app.call('backup.make', {})
    for (let index = 0; index < 30; index += 1) {
      await app.call('application.create', { ...blankApplication, title: `While ${index}` })
    }
    const { id } = await making
    const file = join(app.folder, 'backups', `${id}.sqlite`)
    expect(() => verifyCopy(file, null)).not.toThrow()
    app.close()
  })

  it('is told and not kept where its check fails', async () => {
    const app = await appWithData()
    const { id } = await app.call('backup.make', {})
    const file = join(app.folder, 'backups', `${id}.sqlite`)
    const bytes = readFileSync(file)
    expect(() =>
      verifyCopy(file, { schema: '', counts: { applications: 0, roles: 0, resumes: 0 }, tables: { x: 1 } }),
    ).toThrow('rows are missing')
    bytes.fill(0x55, 4096 * 2, 4096 * 5)
    writeFileSync(file, bytes)
    expect(() => verifyCopy(file, null)).toThrow('not whole')
    app.close()
  })

  it('says so where the folder cannot be written, and an action that needs one uses the usual folder', async () => {
    const app = await appWithData()
    const chosen = temporaryFolder()
    app.desktop.folder = chosen
    await app.call('backup.moveFolder', {})
    rmSync(chosen, { recursive: true })
    writeFileSync(chosen, 'a file where the disk was')
    await expect(app.call('backup.make', {})).rejects.toThrow()
    expect((await app.call('notice.list', {})).notices[0]?.title).toBe('Backups are not being made')
    expect((await app.call('backup.list', {})).problem).not.toBeNull()
    const backup = await backupNow(app.deps, 'restore')
    expect(backup.folder).toBe(join(app.folder, 'backups'))
    expect((await app.call('notice.list', {})).notices).toEqual([])
    app.close()
  })

  it('is thinned by the rule, with its note', async () => {
    const app = await appWithData()
    for (let index = 0; index < 20; index += 1) {
      app.clock.now += 60_000
      await app.call('backup.make', {})
    }
    expect(await backups(app)).toHaveLength(3)
    expect(readdirSync(join(app.folder, 'backups'))).toHaveLength(6)
    app.close()
  })

  it('carries attachments, and lets them go only when no kept backup names them', async () => {
    const app = openTestApp()
    const { id } = await app.call('application.create', blankApplication)
    const sha256 = attach(app, id, 'Dear people')
    await app.call('backup.make', {})
    const stored = attachmentPath(join(app.folder, 'backups'), sha256)
    expect(readFileSync(stored, 'utf8')).toBe('Dear people')
    app.store.database.exec('delete from attachment')
    rmSync(attachmentPath(app.folder, sha256))
    for (let index = 0; index < 2; index += 1) {
      app.clock.now += 60_000
      await app.call('backup.make', {})
    }
    expect(existsSync(stored)).toBe(true)
    app.clock.now += 60_000
    await app.call('backup.make', {})
    expect(existsSync(stored)).toBe(false)
    app.close()
  })
})

describe('moving the backups', () => {
  it('copies them, their attachments too, and takes the old ones away only then', async () => {
    const app = openTestApp()
    const { id } = await app.call('application.create', blankApplication)
    const sha256 = attach(app, id, 'Dear people')
    await app.call('backup.make', {})
    const before = await backups(app)
    app.desktop.folder = temporaryFolder()
    const answer = await app.call('backup.moveFolder', {})
    const to = join(app.desktop.folder, 'Shortlist backups')
    expect(answer).toEqual({ status: 'moved', backups: 1, folder: to })
    expect(await backups(app)).toEqual(before)
    expect(existsSync(attachmentPath(to, sha256))).toBe(true)
    expect(readdirSync(join(app.folder, 'backups')).filter((name) => name.endsWith('.sqlite'))).toEqual([])
    const again = app.restart()
    expect((await again.call('backup.list', {})).folder).toBe(to)
    again.close()
  })

  it('leaves everything where it was if one does not arrive', async () => {
    const app = await appWithData()
    await app.call('backup.make', {})
    const before = await app.call('backup.list', {})
    const target = temporaryFolder()
    writeFileSync(join(target, 'Shortlist backups'), 'in the way')
    app.desktop.folder = target
    await expect(app.call('backup.moveFolder', {})).rejects.toThrow()
    expect(await app.call('backup.list', {})).toEqual(before)
    app.desktop.folder = null
    expect(await app.call('backup.moveFolder', {})).toEqual({ status: 'cancelled' })
    app.close()
  })
})

describe('restoring a backup', () => {
  it('shows first what goes, comes back and changes', async () => {
    const app = openTestApp()
    const keep = await app.call('application.create', { ...blankApplication, title: 'Stays' })
    const gone = await app.call('application.create', { ...blankApplication, title: 'Deleted later' })
    const { id } = await app.call('backup.make', {})
    app.clock.now += 1_000
    await app.call('application.delete', { ids: [gone.id] })
    await app.call('application.update', { id: keep.id, patch: { title: 'Stays, renamed' } })
    await app.call('application.create', { ...blankApplication, title: 'New since' })
    const preview = await app.call('backup.preview', { id })
    expect(preview.goes.names).toEqual(['Cloverfield Health · New since'])
    expect(preview.comesBack.names).toEqual(['Cloverfield Health · Deleted later'])
    expect(preview.differs.names).toEqual(['Cloverfield Health · Stays, renamed'])
    expect([preview.counts.applications, preview.now.applications]).toEqual([2, 2])
    app.close()
  })

  it('brings every value back, keeps what it replaced, and can be taken back', async () => {
    const app = await appWithData()
    const { id } = await app.call('backup.make', {})
    const then = hashOf(app)
    app.clock.now += 1_000
    await app.call('application.create', { ...blankApplication, title: 'New since' })
    const now = hashOf(app)
    app.changed.length = 0
    const { replaced, counts } = await app.call('backup.restore', { id })
    expect(counts.applications).toBe(1)
    expect(hashOf(app)).toBe(then)
    expect(app.changed).toEqual(expect.arrayContaining(['application', 'resume', 'role', 'setting']))
    expect(await app.call('history.state', {})).toEqual({ undo: null, redo: null })
    await app.call('backup.restore', { id: replaced })
    expect(hashOf(app)).toBe(now)
    await app.call('application.create', blankApplication)
    const again = app.restart()
    expect((await again.call('board.load', {})).cards).toHaveLength(3)
    again.close()
  })

  it('brings missing attachments back', async () => {
    const app = openTestApp()
    const { id } = await app.call('application.create', blankApplication)
    const sha256 = attach(app, id, 'Dear people')
    const backup = await app.call('backup.make', {})
    rmSync(attachmentPath(app.folder, sha256))
    const { missingAttachments } = await app.call('backup.restore', { id: backup.id })
    expect(missingAttachments).toBe(0)
    expect(readFileSync(attachmentPath(app.folder, sha256), 'utf8')).toBe('Dear people')
    app.close()
  })

  it('touches nothing where the backup is damaged or not in the list', async () => {
    const app = await appWithData()
    const { id } = await app.call('backup.make', {})
    const before = hashOf(app)
    const file = join(app.folder, 'backups', `${id}.sqlite`)
    const bytes = readFileSync(file)
    bytes.fill(0x55, 4096 * 2, 4096 * 6)
    writeFileSync(file, bytes)
    await expect(app.call('backup.restore', { id })).rejects.toMatchObject({ code: 'storage_corrupt' })
    await expect(app.call('backup.restore', { id: '../shortlist' })).rejects.toMatchObject({
      code: 'not_found',
    })
    expect(hashOf(app)).toBe(before)
    await app.call('application.create', blankApplication)
    expect(readdirSync(app.folder).filter((name) => /incoming|swap/.test(name))).toEqual([])
    app.close()
  })
})
