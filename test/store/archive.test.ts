import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { archiveTables } from '../../src/core/archive/model'
import { fieldsOf, rowsOf, sqlNames } from '../../src/main/store/archive/tables'
import { attachmentPath } from '../../src/main/store/attachmentFiles'
import { randomData } from '../harness/archiveData'
import {
  archiveFile,
  archiveWith,
  contentsOf,
  exportTo,
  fill,
  importFrom,
  partsOf,
} from '../harness/archives'
import { databaseHash } from '../harness/databaseHash'
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

const withoutManifest = (parts: Map<string, Buffer>) =>
  [...parts]
    .filter(([name]) => name !== 'manifest.json')
    .map(([name, bytes]) => [name, bytes.toString('base64')])

const rowsIn = (app: TestApp) => archiveTables.map((table) => [...rowsOf(app.store.database, table)])

const columnsSchema = z.array(z.object({ name: z.string() }))

describe('an archive of all data', () => {
  it('holds every column of every table', () => {
    const app = newApp()
    const tables = columnsSchema
      .parse(
        app.store.database
          .prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
          .all(),
      )
      .map(({ name }) => name)
    expect(new Set(tables)).toEqual(new Set([...Object.values(sqlNames), 'migration']))
    for (const table of archiveTables) {
      const columns = columnsSchema.parse(app.store.database.pragma(`table_info(${sqlNames[table]})`))
      expect(new Set(fieldsOf(table).map(({ column }) => column))).toEqual(
        new Set(columns.map(({ name }) => name)),
      )
    }
  })

  it('comes out again just as it went in, whatever the data', async () => {
    await fc.assert(
      fc.asyncProperty(randomData, async (data) => {
        const from = newApp()
        fill(from, data)
        const first = await exportTo(from)
        const to = newApp()
        const { plan, result } = await importFrom(to, first, 'replace')
        expect(result.counts).toEqual(plan.counts)
        const second = await exportTo(to)
        expect(withoutManifest(await partsOf(second))).toEqual(withoutManifest(await partsOf(first)))
      }),
      { numRuns: 30, endOnFailure: true },
    )
  }, 60_000)

  it('merged into the very data it was made of changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(randomData, async (data) => {
        const app = newApp()
        fill(app, data)
        const before = databaseHash(app.store.database)
        const { result } = await importFrom(app, await exportTo(app), 'merge')
        for (const table of archiveTables)
          expect(result.counts[table]).toMatchObject({ add: 0, change: 0, conflicts: 0, remove: 0 })
        expect(databaseHash(app.store.database)).toBe(before)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  }, 60_000)

  it('replaces everything in one step that can be undone and done again', async () => {
    await fc.assert(
      fc.asyncProperty(randomData, randomData, async (here, there) => {
        const from = newApp()
        fill(from, there)
        const app = newApp()
        fill(app, here)
        const before = rowsIn(app)
        await importFrom(app, await exportTo(from), 'replace')
        const after = rowsIn(app)
        await app.call('history.undo', {})
        expect(rowsIn(app)).toEqual(before)
        await app.call('history.redo', {})
        expect(rowsIn(app)).toEqual(after)
      }),
      { numRuns: 10, endOnFailure: true },
    )
  }, 60_000)

  it('is written from one moment, without what a reader of the file does not need to know', async () => {
    const app = newApp()
    await app.call('application.create', blankApplication)
    const parts = await partsOf(await exportTo(app))
    const application = parts.get('applications.json')?.toString()
    expect(application).toMatch(/^\[\n\{.*"title":"Backend Developer".*\}\n\]\n$/)
    expect(parts.get('offers.json')?.toString()).toBe('[]\n')
  })

  it('says which attachments were not there any more, and brings the rest', async () => {
    const app = newApp()
    const { id } = await app.call('application.create', blankApplication)
    for (const name of ['kept', 'lost']) {
      const sha256 = name === 'kept' ? 'a'.repeat(64) : 'b'.repeat(64)
      app.store.database
        .prepare(
          `insert into attachment (id, application_id, file_name, sha256, bytes, created_at, updated_at)
           values (?, ?, ?, ?, 1, 1, 1)`,
        )
        .run(
          `0198f000-0000-7000-8000-00000000000${name.length}`.replace(/.$/, name === 'kept' ? '1' : '2'),
          id,
          name,
          sha256,
        )
    }
    app.desktop.savePath = archiveFile()
    expect(await app.call('archive.export', { passphrase: null })).toMatchObject({ missing: 2 })
    const to = newApp()
    await importFrom(to, app.desktop.savePath, 'merge')
    expect(to.store.database.prepare('select count(*) as n from attachment').get()).toEqual({ n: 2 })
    expect(attachmentPath('x', 'ab')).toContain('attachments')
  })
})

describe('what is no archive of ours', () => {
  const refusal = async (path: string) => {
    const app = newApp()
    const before = databaseHash(app.store.database)
    app.desktop.path = path
    const result = await app.raw('archive.open', {})
    expect(databaseHash(app.store.database)).toBe(before)
    const left = readdirSync(app.folder, { recursive: true }).map(String)
    expect(left.filter((name) => name.startsWith('incoming/'))).toEqual([])
    if (result.ok) throw new Error('it was taken')
    expect(result.error.code).toBe('unsupported_file')
    return result.error.message
  }
  const good = async () => {
    const app = newApp()
    await app.call('application.create', blankApplication)
    return partsOf(await exportTo(app))
  }

  it('is refused with the place that is wrong', async () => {
    const parts = await good()
    const text = (name: string) => parts.get(name)?.toString() ?? ''
    const changed = (name: string, content: string) =>
      archiveWith(new Map<string, string | Uint8Array>([...parts, [name, content]]))
    expect(await refusal(await changed('../evil.json', '[]'))).toContain('does not belong')
    expect(
      await refusal(await changed('stages.json', text('stages.json').replace('Saved', 'Raved'))),
    ).toContain('stages.json is not what the manifest says')
    const newer = text('manifest.json').replace('"version":1', '"version":2')
    expect(await refusal(await changed('manifest.json', newer))).toContain('newer version')
    expect(await refusal(await archiveWith([...parts].slice(1)))).toContain('lacks')
    expect(await refusal(await archiveWith([...parts, ...[...parts].slice(0, 1)]))).toContain('twice')
    const file = archiveFile()
    writeFileSync(file, 'not a zip at all')
    expect(await refusal(file)).toContain('Nothing was imported')
    const whole = contentsOf(await archiveWith(parts))
    writeFileSync(file, whole.subarray(0, whole.length - 40))
    await refusal(file)
  })

  it('names the row of a part', async () => {
    const { createHash } = await import('node:crypto')
    const parts = await good()
    const manifest = parts.get('manifest.json')?.toString() ?? ''
    const applications = parts.get('applications.json')?.toString() ?? ''
    const forged = (content: string) =>
      archiveWith(
        new Map<string, string | Uint8Array>([
          ...parts,
          ['applications.json', content],
          [
            'manifest.json',
            manifest.replace(
              createHash('sha256').update(applications).digest('hex'),
              createHash('sha256').update(content).digest('hex'),
            ),
          ],
        ]),
      )
    expect(await refusal(await forged(applications.replace('"notes":""', '"notes":7')))).toContain(
      'applications.json, row 1: notes',
    )
    expect(
      await refusal(
        await forged(
          applications.replace(/"companyId":"[^"]+"/, '"companyId":"0198f000-0000-7000-8000-000000000001"'),
        ),
      ),
    ).toContain('applications.json, row 1: companyId names a row that is not in companies.json')
    const deep = `[\n{"id":${'['.repeat(5_000)}${']'.repeat(5_000)}}\n]\n`
    expect(await refusal(await forged(deep))).toContain('applications.json, row 1 nests deeper')
    rmSync(join(newApp().folder, 'none'), { force: true })
  })

  it('is not read where a part would unpack to more than it may', async () => {
    const parts = await good()
    expect(
      await refusal(
        await archiveWith(
          new Map<string, string | Uint8Array>([...parts, ['manifest.json', ' '.repeat(17_000_000)]]),
        ),
      ),
    ).toContain('unpacks to more')
  })
})
