import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { DomainError } from '../../core/result'

const magic = Buffer.from('SHRTSEA1', 'latin1')
const headerBytes = 40
const tagBytes = 16
const mostMemory = 300 * 1024 * 1024

export interface SealParameters {
  /** N of scrypt as a power of two. */
  logN: number
  r: number
  p: number
  /** Bytes of plain text in each chunk but the last. */
  chunk: number
}
export const sealParameters: SealParameters = { logN: 17, r: 8, p: 1, chunk: 64 * 1024 }

const refused = (): DomainError =>
  new DomainError(
    'unsupported_file',
    'The archive could not be opened: the passphrase is not the one it was locked with, or the file was changed or is damaged. Nothing was imported.',
  )

/** Header, all of it authenticated with every chunk: magic 8, logN, r, p, reserved, chunk size 4, salt 16, nonce 7, reserved 1. */
function headerOf(parameters: SealParameters, salt: Buffer, nonce: Buffer): Buffer {
  const header = Buffer.alloc(headerBytes)
  magic.copy(header)
  header.writeUInt8(parameters.logN, 8)
  header.writeUInt8(parameters.r, 9)
  header.writeUInt8(parameters.p, 10)
  header.writeUInt32BE(parameters.chunk, 12)
  salt.copy(header, 16)
  nonce.copy(header, 32)
  return header
}

/** Bounds what a hostile header can make us compute. */
function readHeader(header: Buffer): SealParameters {
  const parameters = {
    logN: header.readUInt8(8),
    r: header.readUInt8(9),
    p: header.readUInt8(10),
    chunk: header.readUInt32BE(12),
  }
  const fits =
    parameters.logN >= 10 &&
    parameters.logN <= 17 &&
    parameters.r >= 1 &&
    parameters.r <= 8 &&
    parameters.p >= 1 &&
    parameters.p <= 2 &&
    parameters.chunk >= 1024 &&
    parameters.chunk <= 1024 * 1024
  if (!fits) throw refused()
  return parameters
}

const keyOf = (passphrase: string, salt: Buffer, { logN, r, p }: SealParameters): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(
      Buffer.from(passphrase.normalize('NFKC'), 'utf8'),
      salt,
      32,
      { N: 2 ** logN, r, p, maxmem: mostMemory },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    )
  })

/** A chunk's nonce says its place and whether it is the last: none can be moved, left out or added. */
function nonceOf(prefix: Buffer, counter: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(counter, 7)
  nonce.writeUInt8(isLast ? 1 : 0, 11)
  return nonce
}

/** Regroups bytes into chunks of one size, telling which is the last; at least one, which may be empty. */
async function* inChunks(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ bytes: Buffer; isLast: boolean }> {
  let held: Buffer[] = []
  let length = 0
  for await (const part of source) {
    held.push(Buffer.from(part.buffer, part.byteOffset, part.byteLength))
    length += part.byteLength
    if (length <= size) continue
    let all = Buffer.concat(held)
    while (all.byteLength > size) {
      yield { bytes: all.subarray(0, size), isLast: false }
      all = all.subarray(size)
    }
    held = [all]
    length = all.byteLength
  }
  yield { bytes: Buffer.concat(held), isLast: true }
}

/** Whether a file begins as a locked archive does. */
export const isSealed = (start: Uint8Array): boolean => magic.equals(start.subarray(0, magic.byteLength))

/**
 * Locks a stream of bytes: scrypt for the key, AES-256-GCM for chunks of `parameters.chunk` bytes (STREAM construction).
 * Gives the header first, then each chunk with its tag.
 */
export async function* seal(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
  parameters: SealParameters = sealParameters,
): AsyncGenerator<Uint8Array> {
  const salt = randomBytes(16)
  const prefix = randomBytes(7)
  const header = headerOf(parameters, salt, prefix)
  const key = await keyOf(passphrase, salt, parameters)
  yield header
  let counter = 0
  for await (const { bytes, isLast } of inChunks(source, parameters.chunk)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, counter, isLast))
    cipher.setAAD(header)
    yield Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
    counter += 1
  }
}

async function* withoutHeader(
  source: AsyncIterable<Uint8Array>,
  onHeader: (header: Buffer) => void,
): AsyncGenerator<Uint8Array> {
  let start = Buffer.alloc(0)
  let isRead = false
  for await (const part of source) {
    if (isRead) {
      yield part
      continue
    }
    start = Buffer.concat([start, part])
    if (start.byteLength < headerBytes) continue
    onHeader(start.subarray(0, headerBytes))
    isRead = true
    yield start.subarray(headerBytes)
  }
  if (!isRead) throw refused()
}

/**
 * Unlocks what `seal` made. A wrong passphrase and any change of the bytes throw the same `unsupported_file`; what was
 * given before that is not to be used.
 */
export async function* unseal(
  source: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  let header: Buffer | undefined
  const body = withoutHeader(source, (read) => {
    header = Buffer.from(read)
  })
  const first = await body.next()
  if (header === undefined || !isSealed(header)) throw refused()
  const fixed = header
  const parameters = readHeader(fixed)
  const key = await keyOf(passphrase, fixed.subarray(16, 32), parameters)
  const prefix = fixed.subarray(32, 39)
  async function* rest() {
    if (first.done !== true) yield first.value
    yield* body
  }
  let counter = 0
  for await (const { bytes, isLast } of inChunks(rest(), parameters.chunk + tagBytes)) {
    if (bytes.byteLength < tagBytes) throw refused()
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, counter, isLast))
    decipher.setAAD(fixed)
    decipher.setAuthTag(bytes.subarray(bytes.byteLength - tagBytes))
    let plain: Buffer
    try {
      plain = Buffer.concat([
        decipher.update(bytes.subarray(0, bytes.byteLength - tagBytes)),
        decipher.final(),
      ])
    } catch {
      throw refused()
    }
    counter += 1
    yield plain
  }
}
