const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function utf16(bytes: Uint8Array, from: number, big: boolean): string {
  const parts: string[] = []
  const units: number[] = []
  for (let i = from; i + 1 < bytes.length; i += 2) {
    const first = bytes[i] ?? 0
    const second = bytes[i + 1] ?? 0
    units.push(big ? first * 256 + second : second * 256 + first)
    if (units.length === 8192) parts.push(String.fromCharCode(...units.splice(0)))
  }
  return parts.join('') + String.fromCharCode(...units)
}

function oneByte(bytes: Uint8Array): string {
  const parts: string[] = []
  let part = ''
  for (const byte of bytes) {
    part += byte >= 0x80 && byte < 0xa0 ? (windows1252[byte - 0x80] ?? '') : String.fromCharCode(byte)
    if (part.length > 8192) {
      parts.push(part)
      part = ''
    }
  }
  return parts.join('') + part
}

/** UTF-8, or null when the bytes are not that. */
function utf8(bytes: Uint8Array, from: number): string | null {
  const parts: string[] = []
  const units: number[] = []
  let i = from
  while (i < bytes.length) {
    const lead = bytes[i] ?? 0
    const more =
      lead < 0x80
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 1
          : (lead & 0xf0) === 0xe0
            ? 2
            : lead >= 0xf0 && lead < 0xf5
              ? 3
              : -1
    if (more < 0 || i + more >= bytes.length) return null
    let code = more === 0 ? lead : lead & (0x3f >> more)
    for (let step = 1; step <= more; step += 1) {
      const next = bytes[i + step] ?? 0
      if ((next & 0xc0) !== 0x80) return null
      code = code * 64 + (next & 0x3f)
    }
    if (more === 2 && code < 0x800) return null
    if (code > 0xffff) {
      if (code > 0x10ffff) return null
      units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff))
    } else units.push(code)
    if (units.length >= 8192) parts.push(String.fromCharCode(...units.splice(0)))
    i += more + 1
  }
  return parts.join('') + String.fromCharCode(...units)
}

/**
 * Text from bytes: UTF-8 with or without its mark, UTF-16 of either order by its mark (or by its zero bytes), and
 * Windows-1252 for what is none of them. Never fails.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return utf16(bytes, 2, false)
  if (first === 0xfe && second === 0xff) return utf16(bytes, 2, true)
  const from = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0
  const unmarked = from === 0 ? zeroSide(bytes) : null
  if (unmarked !== null) return utf16(bytes, 0, unmarked === 'even')
  return utf8(bytes, from) ?? oneByte(bytes)
}

/** On which side of each pair the zeros stand in western text written as UTF-16 without a mark. */
function zeroSide(bytes: Uint8Array): 'even' | 'odd' | null {
  const length = Math.min(bytes.length, 400)
  if (length < 20) return null
  let even = 0
  let odd = 0
  for (let i = 0; i < length; i += 1) {
    if (bytes[i] !== 0) continue
    if (i % 2 === 0) even += 1
    else odd += 1
  }
  if (even > length * 0.4 && odd === 0) return 'even'
  if (odd > length * 0.4 && even === 0) return 'odd'
  return null
}
