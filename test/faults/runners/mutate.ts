import { strToU8, unzipSync, zipSync } from 'fflate'

/** Numbers from 0 to below `limit`, the same row for the same seed. */
export type Random = (limit: number) => number

/** Mulberry32: small, fast and good enough to break files with. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
}

const unwelcome: readonly Uint8Array[] = [
  '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>',
  '&#xFFFFFFFF;&#0;&nbsp;&c;',
  '<w:p><w:r><w:t>'.repeat(3_000),
  '</w:p></w:tbl></w:tc>',
  '<div><table><tr><td>'.repeat(3_000),
  '{"a":'.repeat(8_000),
  '['.repeat(20_000),
  '"'.repeat(5_000),
  '9'.repeat(400),
  '-1e999',
  '\u202e\u2066\u200f',
  '\ud83d\ude00'.repeat(500),
  '\0'.repeat(300),
  '=HYPERLINK("http://example.invalid")',
  ',;\t|'.repeat(2_000),
  ' '.repeat(50_000),
  '\n'.repeat(50_000),
  '- • – 1. '.repeat(5_000),
  '__proto__',
  'January 2019 – '.repeat(2_000),
  '$1,000,000,000,000 - €9'.repeat(1_000),
].map((text) => strToU8(text))

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function once(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const from = random(bytes.length + 1)
  const to = Math.min(bytes.length, from + 1 + random(random(2) === 0 ? 16 : bytes.length + 1))
  const [head, middle, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  switch (random(8)) {
    case 0:
      return join(head, tail)
    case 1:
      return join(head, middle, middle, tail)
    case 2:
      return head
    case 3:
      return join(head, unwelcome[random(unwelcome.length)] ?? head, tail)
    case 4:
      return join(head, middle, unwelcome[random(unwelcome.length)] ?? head, tail)
    case 5:
      return join(head, other.subarray(random(other.length + 1)))
    case 6: {
      const flipped = bytes.slice()
      for (let count = 1 + random(12); count > 0; count -= 1)
        flipped[random(flipped.length || 1)] = random(256)
      return flipped
    }
    default:
      return join(tail, middle, head)
  }
}

/** A file broken in one to four ways; `other` is what parts of another file come from. */
export function mutate(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let broken = bytes
  for (let times = 1 + random(4); times > 0; times -= 1) broken = once(broken, other, random)
  return broken.slice(0, 3_000_000)
}

/** A zip whose parts are broken while the zip itself stays whole, so that the breakage gets past the unpacking. */
export function mutateZip(bytes: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (!isZip || random(3) === 0) return mutate(bytes, other, random)
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  for (let times = 1 + random(2); times > 0; times -= 1) {
    const name = names[random(names.length)] ?? ''
    const part = parts[name]
    if (part !== undefined) parts[name] = new Uint8Array(mutate(part, other, random))
  }
  return zipSync(parts, { level: 1 })
}
