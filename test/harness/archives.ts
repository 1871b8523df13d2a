import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Input, Output } from '../../src/contract'
import { archiveTables } from '../../src/core/archive/model'
import { emptyCounts } from '../../src/core/archive/planModel'
import { listZip, readPart } from '../../src/main/archive/zipReader'
import { type ZipSource, zipOf } from '../../src/main/archive/zipWriter'
import { attachmentPath } from '../../src/main/store/attachmentFiles'
import { applyPlan } from '../../src/main/store/archive/apply'
import type { RandomData } from './archiveData'
import { temporaryFolder, type TestApp } from './store'

/** Puts rows straight into an app's tables, taking the start stages away first. */
export function fill(app: TestApp, data: RandomData): void {
  app.store.transaction(() => {
    app.store.database.exec('delete from stage; delete from setting')
    const inserts = archiveTables.flatMap((table) => data.rows[table].map((row) => ({ table, row })))
    applyPlan(
      app.store.database,
      { counts: emptyCounts(), conflicts: [], removals: [], inserts, updates: [] },
      (sha256) => data.files.get(sha256) ?? new Uint8Array(),
      { tidy: false },
    )
  })
  for (const row of data.rows.attachments) {
    const sha256 = String(row['sha256'])
    const path = attachmentPath(app.folder, sha256)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data.files.get(sha256) ?? new Uint8Array())
  }
}

export const archiveFile = (): string => join(temporaryFolder(), 'all.shortlist')

export async function exportTo(app: TestApp, passphrase: string | null = null): Promise<string> {
  const path = archiveFile()
  app.desktop.savePath = path
  const saved = await app.call('archive.export', { passphrase })
  if (saved.status !== 'saved') throw new Error('not saved')
  return path
}

/** Every part of an archive by its name, as text or as base64. */
export async function partsOf(path: string): Promise<Map<string, Buffer>> {
  const handle = await open(path, 'r')
  try {
    const parts = await listZip(handle, (await handle.stat()).size, {
      entries: 10_000,
      entry: () => 1e9,
      total: 1e9,
    })
    const read = new Map<string, Buffer>()
    for (const part of parts) {
      const bytes: Uint8Array[] = []
      for await (const piece of readPart(handle, part)) bytes.push(piece)
      read.set(part.name, Buffer.concat(bytes))
    }
    return read
  } finally {
    await handle.close()
  }
}

/** Writes an archive of these parts, whatever they are. */
export async function archiveWith(parts: Iterable<[string, Uint8Array | string]>): Promise<string> {
  async function* sources(): AsyncGenerator<ZipSource> {
    for (const [name, content] of parts) {
      async function* whole() {
        yield Buffer.from(content)
      }
      yield { name, stored: false, bytes: whole() }
    }
  }
  const chunks: Uint8Array[] = []
  for await (const chunk of zipOf(sources())) chunks.push(chunk)
  const path = archiveFile()
  writeFileSync(path, Buffer.concat(chunks))
  return path
}

export const contentsOf = (path: string): Buffer => readFileSync(path)

type Choices = Input<'archive.plan'>['choices']
export const keepMine: Choices = { all: 'mine', rows: {} }

export interface Imported {
  plan: Output<'archive.plan'>
  result: Output<'archive.import'>
}

/** Opens, previews and imports, as the page does. */
export async function importFrom(
  app: TestApp,
  path: string,
  mode: 'merge' | 'replace',
  choices: Choices = keepMine,
): Promise<Imported> {
  app.desktop.path = path
  const opened = await app.call('archive.open', {})
  if (opened.status !== 'read') throw new Error(opened.status)
  const input = { importId: opened.importId, mode, choices }
  const plan = await app.call('archive.plan', input)
  return { plan, result: await app.call('archive.import', input) }
}
