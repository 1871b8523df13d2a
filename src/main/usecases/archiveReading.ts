import { createHash } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ArchiveRow,
  type ArchiveTable,
  archiveTables,
  keyOf,
  type Manifest,
  partName,
} from '../../core/archive/model'
import { checkReferences } from '../../core/archive/checkReferences'
import { forEachTable, type RowSet } from '../../core/archive/planModel'
import { readManifest, readRow, rowsOfPart } from '../../core/archive/read'
import { DomainError } from '../../core/result'
import { listZip, readPart, type ZipLimits, type ZipPart } from '../archive/zipReader'
import { writeStream } from '../files/streamFile'
import { storageError } from '../store/storageError'
import type { Progress } from './transfer'

const megabyte = 1024 * 1024
const limits: ZipLimits = {
  entries: 65_000,
  entry: (name) => (name.startsWith('files/') ? 64 : name === 'manifest.json' ? 16 : 256) * megabyte,
  total: 4096 * megabyte,
}
const mostRows = 500_000

export interface ReadArchive {
  manifest: Manifest
  rows: RowSet
  /** Where the files of the archive lie unpacked, by their hash. */
  folder: string
  files: ReadonlySet<string>
}

const refuse = (message: string): DomainError =>
  new DomainError('unsupported_file', `${message} Nothing was imported.`)

const filePart = /^files\/([0-9a-f]{64})$/
const known = new Set<string>(['manifest.json', ...archiveTables.map(partName)])

function sortParts(parts: readonly ZipPart[]): Map<string, ZipPart> {
  for (const { name } of parts) {
    if (known.has(name) || filePart.test(name)) continue
    throw refuse(`The archive holds “${name.slice(0, 80)}”, which does not belong in a Shortlist archive.`)
  }
  const byName = new Map(parts.map((part) => [part.name, part]))
  for (const name of known) {
    if (!byName.has(name)) {
      throw refuse(
        name === 'manifest.json'
          ? 'This is not a Shortlist archive: it holds no manifest.json.'
          : `The archive lacks ${name}.`,
      )
    }
  }
  return byName
}

async function textOf(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  sha256: string | null,
): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const hash = createHash('sha256')
  const texts: string[] = []
  try {
    for await (const part of bytes) {
      hash.update(part)
      texts.push(decoder.decode(part, { stream: true }))
    }
    texts.push(decoder.decode())
  } catch (error) {
    if (error instanceof DomainError) throw error
    throw refuse(`${name} is not UTF-8 text.`)
  }
  if (sha256 !== null && hash.digest('hex') !== sha256) {
    throw refuse(`${name} is not what the manifest says: the archive was changed or is damaged.`)
  }
  return texts.join('')
}

async function readRows(
  table: ArchiveTable,
  text: string,
  tick: () => Promise<void>,
): Promise<Map<string, ArchiveRow>> {
  const rows = new Map<string, ArchiveRow>()
  let number = 0
  for (const json of rowsOfPart(table, text)) {
    number += 1
    if (number > mostRows) throw refuse(`${table}.json holds more than ${mostRows} rows.`)
    const row = readRow(table, json, number)
    const key = keyOf(table, row)
    if (rows.has(key)) throw refuse(`${table}.json, row ${number}: an earlier row has the same id.`)
    rows.set(key, row)
    if (number % 200 === 0) await tick()
  }
  return rows
}

/** A row that names a file comes with it, or the manifest says that it was missing. */
function checkFiles(rows: RowSet, files: ReadonlyMap<string, number>, manifest: Manifest): void {
  const missing = new Set(manifest.missing)
  let number = 0
  for (const row of rows.resumes.values()) {
    number += 1
    const sent = row['sentFile']
    if (typeof sent === 'string' && !files.has(sent))
      throw refuse(`resumes.json, row ${number}: the file that was sent is not in the archive.`)
  }
  number = 0
  for (const row of rows.attachments.values()) {
    number += 1
    const sha256 = String(row['sha256'])
    const bytes = files.get(sha256)
    if (bytes === undefined && !missing.has(sha256))
      throw refuse(`attachments.json, row ${number}: its file is not in the archive.`)
    if (bytes !== undefined && bytes !== row['bytes'])
      throw refuse(`attachments.json, row ${number}: its file has another size than it says.`)
  }
}

async function readAll(path: string, folder: string, progress: Progress): Promise<ReadArchive> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const byName = sortParts(await listZip(handle, size, limits))
    const part = (name: string): ZipPart => {
      const found = byName.get(name)
      if (found === undefined) throw refuse(`The archive lacks ${name}.`)
      return found
    }
    const manifest = readManifest(
      await textOf(readPart(handle, part('manifest.json')), 'manifest.json', null),
    )
    const rows = forEachTable(() => new Map<string, ArchiveRow>())
    let done = 0
    const tick = () => progress.at(done, byName.size)
    for (const table of archiveTables) {
      const name = partName(table)
      const sha256 = manifest.parts[name]
      if (sha256 === undefined) throw refuse(`manifest.json does not name ${name}.`)
      rows[table] = await readRows(table, await textOf(readPart(handle, part(name)), name, sha256), tick)
      if (rows[table].size !== manifest.counts[table]) {
        throw refuse(
          `${name} holds ${rows[table].size} rows where the manifest says ${manifest.counts[table]}.`,
        )
      }
      done += 1
      await tick()
    }
    checkReferences(rows)
    const sizes = new Map<string, number>()
    for (const [name, each] of byName) {
      const sha256 = filePart.exec(name)?.[1]
      if (sha256 === undefined) continue
      const written = await writeStream(join(folder, sha256), readPart(handle, each))
      if (written.sha256 !== sha256 || manifest.parts[name] !== sha256)
        throw refuse(`${name} is not what its name says: the archive was changed or is damaged.`)
      sizes.set(sha256, written.bytes)
      done += 1
      await tick()
    }
    checkFiles(rows, sizes, manifest)
    return { manifest, rows, folder, files: new Set(sizes.keys()) }
  } finally {
    await handle.close()
  }
}

/**
 * Reads a whole archive and checks all of it: parts against the manifest, rows against their shape, references, files.
 * Its files are unpacked into `folder`, which is removed again where anything is wrong. Throws `unsupported_file` with
 * the place.
 */
export async function readArchive(path: string, folder: string, progress: Progress): Promise<ReadArchive> {
  try {
    await mkdir(folder, { recursive: true })
    return await readAll(path, folder, progress)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw storageError(error)
  }
}
