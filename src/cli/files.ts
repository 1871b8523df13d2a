import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { decodeText } from '../core/document/read/decode'
import { DomainError } from '../core/result'
import { systemCode } from './failure'

const megabyte = 1024 * 1024

const readReasons: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}. Check the name and the folder.`,
  ENOTDIR: (file) => `There is no file ${file}. Check the name and the folder.`,
  EACCES: (file) => `${file} may not be read by you. Check its permissions.`,
  EPERM: (file) => `${file} may not be read by you. Check its permissions.`,
  EISDIR: (file) => `${file} is a folder. Name a file in it.`,
  ENAMETOOLONG: () => 'The name of the file is too long.',
}

function named(file: string): string {
  return file.length > 200 ? `${file.slice(0, 200)}…` : file
}

function unreadable(error: unknown, file: string): unknown {
  if (error instanceof DomainError) return error
  const code = systemCode(error)
  const sentence =
    readReasons[code]?.(named(file)) ?? `${named(file)} could not be read (${code || 'unknown reason'}).`
  return new DomainError('validation', sentence, { cause: error })
}

function tooLarge(file: string, limit: number): DomainError {
  return new DomainError(
    'validation',
    `${named(file)} is over ${Math.round(limit / megabyte)} MB, more than is read here.`,
  )
}

/** The bytes of a file, which is measured before it is read. Throws DomainError: missing, folder, empty, over `limit` bytes. */
export async function readBytes(file: string, limit: number): Promise<Uint8Array> {
  try {
    const about = await stat(file)
    if (about.isDirectory())
      throw new DomainError('validation', `${named(file)} is a folder. Name a file in it.`)
    if (about.isFile() && about.size > limit) throw tooLarge(file, limit)
    const handle = await open(file, 'r')
    try {
      const parts: Uint8Array[] = []
      let size = 0
      // A pipe has no size to ask for, so that reading stops by itself at the limit.
      for (;;) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(256 * 1024))
        if (bytesRead === 0) break
        size += bytesRead
        if (size > limit) throw tooLarge(file, limit)
        parts.push(buffer.subarray(0, bytesRead))
      }
      if (size === 0) throw new DomainError('validation', `${named(file)} is empty. Choose another file.`)
      return new Uint8Array(Buffer.concat(parts))
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw unreadable(error, file)
  }
}

function starts(bytes: Uint8Array, signature: string): boolean {
  return signature.split('').every((char, at) => bytes[at] === char.charCodeAt(0))
}

/** Control characters other than tab, line ends and escape, and the sign for what could not be decoded. */
function isOdd(code: number): boolean {
  return code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd
}

function isBinary(text: string): boolean {
  const start = text.slice(0, 8192)
  let odd = 0
  for (let at = 0; at < start.length; at++) if (isOdd(start.charCodeAt(at))) odd += 1
  return odd > start.length * 0.02
}

/** The text of a file in any usual encoding. Throws DomainError for PDF, Word and other files that are no text. */
export async function readText(file: string, limit: number): Promise<string> {
  const bytes = await readBytes(file, limit)
  const refuse = (kind: string): never => {
    throw new DomainError(
      'unsupported_file',
      `${named(file)} is ${kind}. Copy its text into a text file and name that.`,
    )
  }
  if (starts(bytes, '%PDF')) refuse('a PDF')
  if (starts(bytes, 'PK')) refuse('a Word document or an archive')
  const text = decodeText(bytes)
  if (isBinary(text)) refuse('no text file')
  return text
}

const writeReasons: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: (folder) => `There is no folder ${folder}. Make it first or name another.`,
  ENOTDIR: (folder) => `${folder} is not a folder. Name another place.`,
  EACCES: (folder) => `You may not write into ${folder}. Name another place.`,
  EPERM: (folder) => `You may not write into ${folder}. Name another place.`,
  EROFS: (folder) => `${folder} cannot be written to. Name another place.`,
  ENOSPC: () => 'The disk is full, so nothing was written. Make room and try again.',
  EISDIR: () => 'A folder of that name stands there already. Choose another name.',
}

/** Writes a file whole or not at all: beside its place first, on the disk, then renamed. Throws DomainError. */
export async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const folder = path.dirname(path.resolve(file))
  const temporary = path.join(folder, `.${path.basename(file).slice(0, 100)}.${randomUUID()}.tmp`)
  try {
    const there = await stat(file).catch(() => null)
    if (there?.isDirectory())
      throw new DomainError('validation', `${named(file)} is a folder. Name a file in it.`)
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    if (error instanceof DomainError) throw error
    const code = systemCode(error)
    const sentence =
      writeReasons[code]?.(named(folder)) ??
      `${named(file)} could not be written (${code || 'unknown reason'}).`
    throw new DomainError(code === 'ENOSPC' ? 'storage_full' : 'validation', sentence, { cause: error })
  }
}
