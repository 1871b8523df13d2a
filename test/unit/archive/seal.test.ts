import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSealed, seal, type SealParameters, unseal } from '../../../src/main/archive/seal'

const quick: SealParameters = { logN: 10, r: 1, p: 1, chunk: 1024 }

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}
async function* pieces(bytes: Uint8Array, size = 700): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
const lock = (bytes: Uint8Array, passphrase = 'open sesame', parameters = quick) =>
  collect(seal(pieces(bytes), passphrase, parameters))
const unlock = (bytes: Uint8Array, passphrase = 'open sesame') =>
  collect(unseal(pieces(bytes, 333), passphrase))

describe('a locked archive', () => {
  it('opens with its passphrase, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(0, 1, 1023, 1024, 1025, 2048, 5000),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
        async (length, passphrase) => {
          const plain = randomBytes(length)
          const locked = await lock(plain, passphrase)
          expect(isSealed(locked)).toBe(true)
          expect((await unlock(locked, passphrase)).equals(plain)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('refuses a wrong passphrase and any flipped bit in the same words', async () => {
    const locked = await lock(randomBytes(2500))
    const words = await unlock(locked, 'open sesame ').then(
      () => '',
      (error: unknown) => String(error),
    )
    expect(words).toContain('Nothing was imported')
    await fc.assert(
      fc.asyncProperty(fc.nat(locked.length * 8 - 1), async (bit) => {
        const changed = Buffer.from(locked)
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        await expect(unlock(changed)).rejects.toThrow(words.replace('DomainError: ', ''))
      }),
      { numRuns: 400 },
    )
  }, 30_000)

  it('refuses chunks left out, exchanged, repeated or added', async () => {
    const locked = await lock(randomBytes(4096))
    const header = locked.subarray(0, 40)
    const size = 1024 + 16
    const chunk = (index: number) => locked.subarray(40 + index * size, 40 + (index + 1) * size)
    const orders = [
      [0, 1, 2],
      [0, 2, 1, 3],
      [1, 0, 2, 3],
      [0, 1, 2, 2, 3],
      [0, 1, 2, 3, 3],
      [0, 1, 3],
      [3],
      [],
    ]
    for (const order of orders)
      await expect(unlock(Buffer.concat([header, ...order.map(chunk)]))).rejects.toThrow(
        'Nothing was imported',
      )
    await expect(unlock(Buffer.concat([locked, Buffer.from([0])]))).rejects.toThrow('Nothing was imported')
    for (const length of [0, 5, 39, 40, 55, 56, 1000, 2000])
      await expect(unlock(locked.subarray(0, length))).rejects.toThrow('Nothing was imported')
    expect((await unlock(Buffer.concat([header, ...[0, 1, 2, 3].map(chunk)]))).length).toBe(4096)
  })

  it('is locked with strong parameters unless told otherwise', async () => {
    const locked = await collect(seal(pieces(Buffer.from('x')), 'p'))
    expect([locked.readUInt8(8), locked.readUInt8(9), locked.readUInt8(10)]).toEqual([17, 8, 1])
  })

  it('never computes for a hostile header', async () => {
    const locked = await lock(Buffer.from('x'))
    locked.writeUInt8(31, 8)
    await expect(unlock(locked)).rejects.toThrow('Nothing was imported')
  })
})
