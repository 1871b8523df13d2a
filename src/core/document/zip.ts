import { Inflate } from 'fflate'
import { DomainError } from '../result'

export interface ZipLimits {
  readonly input: number
  readonly entries: number
  readonly part: number
  readonly total: number
}

export interface ZipEntry {
  readonly name: string
  /** Bytes after inflating, as the directory declares them. */
  readonly size: number
  readonly packed: number
  readonly method: number
  readonly offset: number
}

const megabyte = 1024 * 1024
export const documentLimits: ZipLimits = {
  input: 10 * megabyte,
  entries: 200,
  part: 20 * megabyte,
  total: 40 * megabyte,
}

// A deflated byte grows at most 1,032 times, so one slice never yields more than about 17 MB before it is counted.
const slice = 16 * 1024

function refuse(message: string): never {
  throw new DomainError('unsupported_file', message)
}

function damaged(): never {
  refuse('This file is damaged or is not a Word document (DOCX). Save it again as DOCX and try once more.')
}

function toSize(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`
}

function findDirectoryEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535)
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  damaged()
}

function toName(bytes: Uint8Array): string {
  let name = ''
  for (const byte of bytes) name += String.fromCharCode(byte)
  return name.replaceAll('\\', '/')
}

/**
 * Takes the bytes of a ZIP file, gives its entries in directory order without inflating anything.
 * Throws DomainError `unsupported_file` when it is no ZIP, is encrypted, or breaks the input or entry limit.
 */
export function listZip(bytes: Uint8Array, limits: ZipLimits = documentLimits): ZipEntry[] {
  if (bytes.length > limits.input) {
    refuse(
      `This file is larger than ${toSize(limits.input)}. Remove pictures from it, save it and try again.`,
    )
  }
  if (bytes.length === 0) refuse('This file is empty. Choose another file.')
  if (bytes.length < 22) damaged()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findDirectoryEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) {
    refuse(
      `This file holds ${count} parts, more than a resume needs. Save it again as a plain DOCX and try once more.`,
    )
  }
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) damaged()
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      refuse('This file is protected by a password. Save a copy without the password and open that.')
    }
    const nameLength = view.getUint16(at + 28, true)
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > bytes.length) damaged()
    entries.push({
      name: toName(bytes.subarray(at + 46, at + 46 + nameLength)),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 42, true),
    })
    at = next
  }
  return entries
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== 0x04034b50) damaged()
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > bytes.length) damaged()
  return bytes.subarray(start, start + entry.packed)
}

/** Inflates slice by slice and stops at the declared size: the directory of a hostile file may lie about it. */
function inflateBounded(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) damaged()
    out.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += slice) {
      inflate.push(packed.subarray(at, at + slice), at + slice >= packed.length)
    }
  } catch (error) {
    if (error instanceof DomainError) throw error
    damaged()
  }
  if (filled !== size) damaged()
  return out
}

/**
 * Takes the bytes of a ZIP file (DOCX), gives its parts by name, in directory order. `wanted` leaves out parts unread
 * (they count only as entries). Sizes are checked before and while inflating, so a bomb is refused at once.
 * Throws DomainError `unsupported_file` on damage, encryption or any limit (documents.md 4).
 */
export function openZip(
  bytes: Uint8Array,
  limits: ZipLimits = documentLimits,
  wanted: (name: string) => boolean = () => true,
): Map<string, Uint8Array> {
  const entries = listZip(bytes, limits).filter((entry) => !entry.name.endsWith('/') && wanted(entry.name))
  let total = 0
  for (const entry of entries) {
    total += entry.size
    if (entry.size > limits.part || total > limits.total) {
      refuse(
        'This file unpacks to far more than a resume holds, so it was not opened. Save it again as a plain DOCX.',
      )
    }
  }
  const parts = new Map<string, Uint8Array>()
  for (const entry of entries) {
    if (parts.has(entry.name)) continue
    const packed = packedBytes(bytes, entry)
    if (entry.method === 8) parts.set(entry.name, inflateBounded(packed, entry.size))
    else if (entry.method === 0 && entry.packed === entry.size) parts.set(entry.name, packed.slice())
    else damaged()
  }
  return parts
}
