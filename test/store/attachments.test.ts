import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { attachmentName, isProgram } from '../../src/core/archive/attachmentName'
import { attachmentPath } from '../../src/main/store/attachmentFiles'
import { tidyFiles } from '../../src/main/usecases/attachment'
import { sha256Of } from '../harness/archiveData'
import { archiveFile, exportTo, importFrom } from '../harness/archives'
import { blankApplication, openTestApp, temporaryFolder, type TestApp } from '../harness/store'

const secret = 'MARKED-SECRET-7461'
let app: TestApp
let applicationId: string

beforeEach(async () => {
  app = openTestApp()
  applicationId = (await app.call('application.create', blankApplication)).id
})
afterEach(() => app.close())

function fileOf(name: string, content: string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}
async function attach(name: string, content: string): Promise<string> {
  app.desktop.path = fileOf(name, content)
  const added = await app.call('attachment.add', { applicationId })
  if (added.status !== 'added') throw new Error(added.status)
  return added.id
}
const listed = async () => (await app.call('attachment.list', { applicationId })).attachments

describe('attachments', () => {
  it('are copies under the hash of their content, and come back as they were', async () => {
    const id = await attach('Offer letter (signed).pdf', 'the letter')
    const kept = attachmentPath(app.folder, sha256Of(Buffer.from('the letter')))
    expect(readFileSync(kept, 'utf8')).toBe('the letter')
    expect(await listed()).toMatchObject([{ fileName: 'Offer letter (signed).pdf', bytes: 10, isThere: true }])
    app.desktop.savePath = join(temporaryFolder(), 'out.pdf')
    await app.call('attachment.saveAs', { id })
    expect(readFileSync(app.desktop.savePath, 'utf8')).toBe('the letter')
    await app.call('attachment.open', { id })
    const [opened = ''] = app.desktop.opened
    expect(opened.endsWith('Offer letter (signed).pdf')).toBe(true)
    writeFileSync(opened, 'scribbled over')
    expect(readFileSync(kept, 'utf8')).toBe('the letter')
  })

  it('arrive in pieces where they are dropped, and only whole', async () => {
    const { id } = await app.call('incoming.begin', { fileName: 'plan.txt', size: 6 })
    await app.call('incoming.append', { id, bytes: new Uint8Array(Buffer.from('abc')) })
    const early = await app.raw('attachment.addDropped', { applicationId, incomingId: id })
    expect(early).toMatchObject({ ok: false, error: { code: 'not_found' } })
    await app.call('incoming.append', { id, bytes: new Uint8Array(Buffer.from('def')) })
    await app.call('attachment.addDropped', { applicationId, incomingId: id })
    expect(await listed()).toMatchObject([{ fileName: 'plan.txt', bytes: 6 }])
    expect(readdirSync(join(app.folder, 'incoming'))).toEqual([])
  })

  it('say that their file is gone or was altered, and are never shown then', async () => {
    const id = await attach('a.txt', 'one')
    const kept = attachmentPath(app.folder, sha256Of(Buffer.from('one')))
    writeFileSync(kept, 'two')
    expect(await app.raw('attachment.open', { id })).toMatchObject({ ok: false, error: { code: 'conflict' } })
    rmSync(kept)
    expect(await listed()).toMatchObject([{ isThere: false }])
    expect(await app.raw('attachment.saveAs', { id })).toMatchObject({ ok: false, error: { code: 'not_found' } })
    await attach('b.txt', 'one')
    expect(await listed()).toMatchObject([{ isThere: true }, { isThere: true }])
  })

  it('are not opened where they could run', async () => {
    const id = await attach('invoice.pdf.exe', 'MZ')
    expect(await app.raw('attachment.open', { id })).toMatchObject({ ok: false, error: { code: 'precondition' } })
    expect(app.desktop.opened).toEqual([])
    for (const name of ['a.EXE', 'a.exe.', 'a.bat ', 'x.command', 'cv.docm', 'page.html', 'a.lnk'])
      expect(isProgram(name)).toBe(true)
    for (const name of ['a.pdf', 'cv.docx', 'photo.jpg', 'notes', 'exe']) expect(isProgram(name)).toBe(false)
  })

  it('are renamed, deleted, undone and brought back', async () => {
    const id = await attach('a.txt', 'one')
    await app.call('attachment.rename', { id, fileName: '../Contract: final?.txt' })
    expect(await listed()).toMatchObject([{ fileName: 'Contract- final-.txt' }])
    await app.call('attachment.delete', { id })
    expect(await listed()).toEqual([])
    await app.call('history.undo', {})
    expect(await listed()).toHaveLength(1)
    await app.call('attachment.delete', { id })
    await app.call('attachment.restore', { id })
    expect(await listed()).toHaveLength(1)
  })

  it('have names every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const safe = attachmentName(name)
        expect(safe).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cf}]/u)
        expect(safe.length).toBeGreaterThan(0)
        expect(safe.startsWith('.') || safe.endsWith('.') || safe.endsWith(' ')).toBe(false)
      }),
    )
    expect(attachmentName('CON.txt')).toBe('File-CON.txt')
    expect(attachmentName('a\u202egpj.exe')).toBe('agpj.exe')
  })

  it('travel with the archive', async () => {
    await attach('a.txt', 'one')
    const other = openTestApp()
    await importFrom(other, await exportTo(app), 'merge')
    expect((await other.call('attachment.list', { applicationId })).attachments).toMatchObject([
      { fileName: 'a.txt', isThere: true },
    ])
    other.close()
  })

  it('leave no file behind for longer than a week once no row names it', async () => {
    await attach('a.txt', 'one')
    const kept = attachmentPath(app.folder, sha256Of(Buffer.from('one')))
    const stray = attachmentPath(app.folder, sha256Of(Buffer.from('stray')))
    app.desktop.path = fileOf('s.txt', 'stray')
    const { attachments } = await app.call('attachment.list', { applicationId })
    await app.call('attachment.add', { applicationId })
    app.store.database.prepare('delete from attachment where id <> ?').run(attachments[0]?.id)
    const old = new Date(app.clock.now - 8 * 86_400_000)
    utimesSync(kept, old, old)
    await tidyFiles(app.deps)
    expect(existsSync(stray)).toBe(true)
    utimesSync(stray, old, old)
    await tidyFiles(app.deps)
    expect([existsSync(kept), existsSync(stray)]).toEqual([true, false])
  })
})

describe('deleting all data', () => {
  const holding = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => statSync(file).size > 0 && readFileSync(file).includes(secret))

  beforeEach(async () => {
    await app.call('application.update', { id: applicationId, patch: { notes: `${secret} `.repeat(2_000) } })
    await app.call('application.create', { ...blankApplication, title: secret, company: `${secret} Ltd` })
    const id = await attach('a.txt', secret)
    await app.call('attachment.open', { id })
    await app.call('backup.make', {})
    writeFileSync(join(app.folder, 'logs', 'shortlist.log'), secret)
    await app.call('application.delete', { ids: [applicationId] })
  })

  it('leaves nothing of it in the folder', async () => {
    expect(holding(app.folder).length).toBeGreaterThan(2)
    const done = await app.call('data.deleteAll', { word: 'Delete', backups: true })
    expect(done).toMatchObject({ backupsKept: 0, backupsRemoved: 1 })
    expect(holding(app.folder)).toEqual([])
    expect(await app.call('app.state', {})).toMatchObject({ welcomed: false })
    expect((await app.call('board.load', {})).stages).toHaveLength(12)
    expect(await app.call('history.state', {})).toEqual({ undo: null, redo: null })
  })

  it('keeps backups unless asked, and says so', async () => {
    const done = await app.call('data.deleteAll', { word: 'delete', backups: false })
    expect(done).toMatchObject({ backupsKept: 1, backupsRemoved: 0 })
    expect(holding(app.folder).every((file) => file.includes('backups'))).toBe(true)
  })

  it('needs the word', async () => {
    const refused = await app.raw('data.deleteAll', { word: 'yes', backups: true })
    expect(refused).toMatchObject({ ok: false, error: { code: 'validation', field: 'word' } })
    expect((await app.call('board.load', {})).cards).toHaveLength(1)
    expect(archiveFile()).toContain('.shortlist')
  })
})
