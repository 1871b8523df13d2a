import type { FileHandle } from 'node:fs/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import { DomainError } from '../../core/result'
import { through } from './through'

export interface ZipLimits {
  entries: number
  /** Bytes after unpacking, of one entry and of all. */
  entry: (name: string) => number
  total: number
}

export interface ZipPart {
  name: string
  size: number
  packed: number
  method: number
  crc: number
  offset: number
}

const refuse = (message: string): DomainError =>
  new DomainError('unsupported_file', `${message} Nothing was imported.`)
const damaged = () => refuse('The archive is damaged or is not a Shortlist archive.')

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, position)
  if (bytesRead !== length) throw damaged()
  return bytes
}

async function directoryOf(
  handle: FileHandle,
  fileSize: number,
): Promise<{ count: number; bytes: Buffer; offset: number }> {
  if (fileSize < 22) throw damaged()
  // Ours has no comment, so the end is where it must be: nothing can be hidden behind it.
  const end = await readAt(handle, fileSize - 22, 22)
  if (end.readUInt32LE(0) !== 0x06054b50) throw damaged()
  const count = end.readUInt16LE(10)
  const size = end.readUInt32LE(12)
  const offset = end.readUInt32LE(16)
  if (offset + size + 22 !== fileSize || size > 64 * 1024 * 1024) throw damaged()
  return { count, bytes: await readAt(handle, offset, size), offset }
}

/**
 * The entries of a ZIP file, with nothing unpacked yet. Throws `unsupported_file` for what is no plain ZIP, for
 * duplicate names and for what would unpack to more than the limits.
 */
export async function listZip(handle: FileHandle, fileSize: number, limits: ZipLimits): Promise<ZipPart[]> {
  const directory = await directoryOf(handle, fileSize)
  if (directory.count > limits.entries) throw refuse(`The archive holds ${directory.count} parts, too many.`)
  const parts: ZipPart[] = []
  const names = new Set<string>()
  let total = 0
  let at = 0
  for (let index = 0; index < directory.count; index += 1) {
    const { bytes } = directory
    if (at + 46 > bytes.byteLength || bytes.readUInt32LE(at) !== 0x02014b50) throw damaged()
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw damaged()
    const nameLength = bytes.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    if (next > bytes.byteLength) throw damaged()
    const part = {
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      size: bytes.readUInt32LE(at + 24),
      packed: bytes.readUInt32LE(at + 20),
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      offset: bytes.readUInt32LE(at + 42),
    }
    const shown = part.name.slice(0, 80)
    if (names.has(part.name)) throw refuse(`The archive holds the part ${shown} twice.`)
    if (part.method !== 8 && !(part.method === 0 && part.packed === part.size)) throw damaged()
    if (part.offset + 30 + part.packed > directory.offset) throw damaged()
    total += part.size
    if (part.size > limits.entry(part.name) || total > limits.total) {
      throw refuse(`The part ${shown} unpacks to more than Shortlist takes in.`)
    }
    names.add(part.name)
    parts.push(part)
    at = next
  }
  if (at !== directory.bytes.byteLength) throw damaged()
  return parts
}

async function* packedBytes(handle: FileHandle, part: ZipPart): AsyncGenerator<Uint8Array> {
  const header = await readAt(handle, part.offset, 30)
  if (header.readUInt32LE(0) !== 0x04034b50) throw damaged()
  const start = part.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const step = 256 * 1024
  for (let at = 0; at < part.packed; at += step) {
    yield await readAt(handle, start + at, Math.min(step, part.packed - at))
  }
}

async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* through(createInflateRaw(), source)
  } catch (error) {
    throw error instanceof DomainError ? error : damaged()
  }
}

/** The bytes of one entry; stops at the size the directory declares, and checks size and CRC at the end. */
export async function* readPart(handle: FileHandle, part: ZipPart): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(handle, part)
  let size = 0
  let crc = 0
  for await (const bytes of part.method === 0 ? packed : inflated(packed)) {
    size += bytes.byteLength
    if (size > part.size) throw damaged()
    crc = crc32(bytes, crc)
    yield bytes
  }
  if (size !== part.size || crc !== part.crc) throw damaged()
}
