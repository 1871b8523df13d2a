import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { canonicalJson } from '../../core/archive/canonical'
import {
  archiveFormat,
  archiveTables,
  archiveVersion,
  type Manifest,
  partName,
} from '../../core/archive/model'
import { forEachTable } from '../../core/archive/planModel'
import { partText } from '../../core/archive/read'
import { seal } from '../archive/seal'
import { type ZipSource, zipOf } from '../archive/zipWriter'
import { attachmentState } from '../files/attachmentFiles'
import { attachmentPath } from '../store/attachmentFiles'
import { fileBytes, writeStream } from '../files/streamFile'
import { openSnapshot, type Snapshot } from '../store/archive/snapshot'
import type { Deps } from './deps'
import { rememberExport } from './exportResume'
import { type Progress, transfer } from './transfer'

const batch = 64 * 1024

async function* encoded(texts: Iterable<string>, tick: () => Promise<void>): AsyncGenerator<Uint8Array> {
  let held = ''
  for (const text of texts) {
    held += text
    if (held.length < batch) continue
    yield Buffer.from(held, 'utf8')
    held = ''
    await tick()
  }
  yield Buffer.from(held, 'utf8')
}

interface Archive {
  sources: AsyncGenerator<ZipSource>
  manifest: Manifest
}

function archiveOf(deps: Deps, snapshot: Snapshot, progress: Progress): Archive {
  const manifest: Manifest = {
    format: archiveFormat,
    version: archiveVersion,
    appVersion: deps.about.version,
    madeAt: new Date(deps.now()).toISOString(),
    counts: forEachTable(() => 0),
    parts: {},
    missing: [],
  }
  const attached = new Map<string, number>()
  let rows = 0

  async function* hashed(name: string, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256')
    for await (const part of bytes) {
      hash.update(part)
      yield part
    }
    manifest.parts[name] = hash.digest('hex')
  }

  function* lines(table: (typeof archiveTables)[number]): Generator<string> {
    for (const row of snapshot.rows(table)) {
      manifest.counts[table] += 1
      rows += 1
      if (table === 'attachments') attached.set(String(row['sha256']), Number(row['bytes']))
      yield canonicalJson(row)
    }
  }

  async function* fileSources(): AsyncGenerator<ZipSource> {
    const done = new Set<string>()
    for (const bytes of snapshot.sealed()) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (done.has(sha256)) continue
      done.add(sha256)
      const name = `files/${sha256}`
      async function* whole() {
        yield bytes
      }
      yield { name, stored: true, bytes: hashed(name, whole()) }
      await progress.at(rows + done.size)
    }
    for (const sha256 of [...attached.keys()].sort()) {
      if (done.has(sha256)) continue
      done.add(sha256)
      if ((await attachmentState(deps.about.dataFolder, sha256)) !== 'there') {
        manifest.missing.push(sha256)
        continue
      }
      const name = `files/${sha256}`
      const path = attachmentPath(deps.about.dataFolder, sha256)
      yield { name, stored: true, bytes: hashed(name, fileBytes(path)) }
      await progress.at(rows + done.size)
    }
  }

  async function* sources(): AsyncGenerator<ZipSource> {
    for (const table of archiveTables) {
      const name = partName(table)
      const tick = () => progress.at(rows)
      await tick()
      yield { name, stored: false, bytes: hashed(name, encoded(partText(lines(table)), tick)) }
    }
    yield* fileSources()
    async function* head() {
      yield Buffer.from(`${canonicalJson(manifest)}\n`, 'utf8')
    }
    yield { name: 'manifest.json', stored: false, bytes: head() }
  }

  return { manifest, sources: sources() }
}

/** Writes everything to `path` as one archive, from one moment of the data. */
export async function writeArchive(
  deps: Deps,
  path: string,
  passphrase: string | null,
  progress: Progress,
): Promise<{ bytes: number; manifest: Manifest }> {
  const snapshot = openSnapshot(deps.store.file)
  try {
    const { sources, manifest } = archiveOf(deps, snapshot, progress)
    const zip = zipOf(sources)
    const { bytes } = await writeStream(path, passphrase === null ? zip : seal(zip, passphrase))
    return { bytes, manifest }
  } finally {
    snapshot.close()
  }
}

export async function exportArchive(
  deps: Deps,
  { passphrase }: Parsed<'archive.export'>,
): Promise<Output<'archive.export'>> {
  const day = new Date(deps.now()).toISOString().slice(0, 10)
  const path = await deps.desktop.chooseSavePath(`Shortlist-${day}.shortlist`, 'shortlist')
  if (path === null) return { status: 'cancelled' }
  return transfer(deps, 'The export', async (progress) => {
    const { bytes, manifest } = await writeArchive(deps, path, passphrase, progress)
    return {
      status: 'saved',
      fileName: basename(path),
      exportId: rememberExport(deps, path),
      bytes,
      counts: manifest.counts,
      missing: manifest.missing.length,
    }
  })
}
