import { createHash } from 'node:crypto'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { archiveFile, archiveWith, contentsOf, exportTo, importFrom, partsOf } from '../harness/archives'
import { databaseHash } from '../harness/databaseHash'
import { blankApplication, openTestApp, type TestApp } from '../harness/store'

let app: TestApp
beforeEach(async () => {
  app = openTestApp()
  await app.call('application.create', { ...blankApplication, notes: 'Only mine' })
})
afterEach(() => app.close())

async function locked(path: string): Promise<string> {
  app.desktop.path = path
  const opened = await app.call('archive.open', {})
  if (opened.status !== 'locked') throw new Error(opened.status)
  return opened.importId
}
const incoming = () =>
  readdirSync(app.folder, { recursive: true })
    .map(String)
    .filter((name) => name.startsWith('incoming/'))

describe('an archive under a passphrase', () => {
  it('opens to the very same parts, and shows nothing of them before', async () => {
    const open = await partsOf(await exportTo(app))
    const path = await exportTo(app, 'Straße und Meer')
    expect(contentsOf(path).includes('Only mine')).toBe(false)
    const importId = await locked(path)
    const early = await app.raw('archive.plan', {
      importId,
      mode: 'merge',
      choices: { all: 'mine', rows: {} },
    })
    expect(early).toMatchObject({ ok: false, error: { code: 'precondition' } })
    await app.call('archive.unlock', { importId, passphrase: 'Straße und Meer' })
    const plan = await app.call('archive.plan', {
      importId,
      mode: 'merge',
      choices: { all: 'mine', rows: {} },
    })
    expect(plan.counts.applications).toMatchObject({ total: 1, same: 1 })
    expect(open.size).toBe(12)
    await app.call('archive.discard', { importId })
    expect(incoming()).toEqual([])
  })

  it('leaves nothing behind and changes nothing where it is refused, and says the same for every reason', async () => {
    const path = await exportTo(app, 'right')
    const before = databaseHash(app.store.database)
    const whole = contentsOf(path)
    const said = new Set<string>()
    const spoilt = [20, 60, Math.floor(whole.length / 2), whole.length - 1].map((at) => {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      return [bytes, 'right'] as const
    })
    for (const [bytes, passphrase] of [
      ...spoilt,
      [whole.subarray(0, -1), 'right'] as const,
      [whole, 'wrong'] as const,
    ]) {
      const file = archiveFile()
      writeFileSync(file, bytes)
      const result = await app.raw('archive.unlock', { importId: await locked(file), passphrase })
      if (result.ok) throw new Error('it was taken')
      said.add(result.error.message)
      expect(incoming()).toEqual([])
    }
    expect([...said]).toHaveLength(1)
    expect(databaseHash(app.store.database)).toBe(before)
  })
})

describe('an export', () => {
  it('that is cancelled leaves no file, and the next one goes through', async () => {
    app.desktop.savePath = archiveFile()
    const running = app.raw('archive.export', { passphrase: null })
    while ((await app.call('transfer.state', {})).running === null) await Promise.resolve()
    await app.call('transfer.cancel', {})
    const result = await running
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } })
    expect(existsSync(app.desktop.savePath)).toBe(false)
    expect(await app.call('archive.export', { passphrase: null })).toMatchObject({ status: 'saved' })
  })
})

describe('an archive from before a field existed', () => {
  it('is brought up to date', async () => {
    const parts = await partsOf(await exportTo(app))
    const old = (parts.get('applications.json')?.toString() ?? '').replace('"repliedOn":null,', '')
    const manifest = (parts.get('manifest.json')?.toString() ?? '').replace(
      createHash('sha256')
        .update(parts.get('applications.json') ?? '')
        .digest('hex'),
      createHash('sha256').update(old).digest('hex'),
    )
    expect(old).not.toContain('repliedOn')
    const path = await archiveWith(
      new Map<string, string | Uint8Array>([
        ...parts,
        ['applications.json', old],
        ['manifest.json', manifest],
      ]),
    )
    const { plan } = await importFrom(app, path, 'merge')
    expect(plan.counts.applications).toMatchObject({ total: 1, same: 1 })
  })
})
