import { crc32, createDeflateRaw } from 'node:zlib'
import { DomainError } from '../../core/result'
import { through } from './through'

const largest = 0xffffffff
const mostEntries = 65_000

export interface ZipSource {
  name: string
  /** Bytes that do not shrink, such as a DOCX or a picture, are stored as they are. */
  stored: boolean
  bytes: AsyncIterable<Uint8Array>
}

interface Written {
  name: Buffer
  method: number
  crc: number
  packed: number
  size: number
  offset: number
}

// 1 January 1980: the time of making is in the manifest, so that the same data gives the same bytes.
const dosTime = 0
const dosDate = 0x21
// UTF-8 names, sizes after the data.
const flags = 0x0808

function localHeader(name: Buffer, method: number): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt16LE(dosTime, 10)
  header.writeUInt16LE(dosDate, 12)
  header.writeUInt16LE(name.byteLength, 26)
  return Buffer.concat([header, name])
}

function descriptor({ crc, packed, size }: Written): Buffer {
  const bytes = Buffer.alloc(16)
  bytes.writeUInt32LE(0x08074b50, 0)
  bytes.writeUInt32LE(crc, 4)
  bytes.writeUInt32LE(packed, 8)
  bytes.writeUInt32LE(size, 12)
  return bytes
}

function directoryEntry(entry: Written): Buffer {
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(entry.method, 10)
  header.writeUInt16LE(dosTime, 12)
  header.writeUInt16LE(dosDate, 14)
  header.writeUInt32LE(entry.crc, 16)
  header.writeUInt32LE(entry.packed, 20)
  header.writeUInt32LE(entry.size, 24)
  header.writeUInt16LE(entry.name.byteLength, 28)
  header.writeUInt32LE(entry.offset, 42)
  return Buffer.concat([header, entry.name])
}

function directoryEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  return end
}

/** Deflates off the main thread, a piece at a time. */
const deflated = (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> =>
  through(createDeflateRaw({ level: 6 }), source)

const tooLarge = () =>
  new DomainError(
    'precondition',
    'The archive would be larger than 4 GB, which the format does not hold. Remove some large attachments and try again.',
  )

/** A ZIP file as a stream of bytes, one entry after the other; only the list of entries is held in memory. */
export async function* zipOf(sources: AsyncIterable<ZipSource>): AsyncGenerator<Uint8Array> {
  const entries: Written[] = []
  let offset = 0
  const out = (bytes: Uint8Array) => {
    offset += bytes.byteLength
    if (offset > largest) throw tooLarge()
    return bytes
  }
  for await (const source of sources) {
    const entry: Written = {
      name: Buffer.from(source.name, 'utf8'),
      method: source.stored ? 0 : 8,
      crc: 0,
      packed: 0,
      size: 0,
      offset,
    }
    yield out(localHeader(entry.name, entry.method))
    async function* counted() {
      for await (const part of source.bytes) {
        entry.crc = crc32(part, entry.crc)
        entry.size += part.byteLength
        yield part
      }
    }
    for await (const part of source.stored ? counted() : deflated(counted())) {
      entry.packed += part.byteLength
      yield out(part)
    }
    yield out(descriptor(entry))
    entries.push(entry)
    if (entries.length > mostEntries) throw tooLarge()
  }
  const start = offset
  for (const entry of entries) yield out(directoryEntry(entry))
  yield out(directoryEnd(entries.length, offset - start, start))
}
