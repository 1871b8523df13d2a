const highBytes = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function windows1252(bytes: readonly number[]): string {
  return bytes
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? highBytes.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('')
}

function sequence(bytes: readonly number[], at: number, length: number): number | null {
  let code = (bytes[at] ?? 0) & (0x7f >> length)
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0
    if ((byte & 0xc0) !== 0x80) return null
    code = (code << 6) | (byte & 0x3f)
  }
  return code <= 0x10ffff ? code : null
}

function utf8(bytes: readonly number[]): string {
  const out: string[] = []
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    const code = length === 1 ? byte : byte < 0xc2 ? null : sequence(bytes, at, length)
    out.push(code === null ? '\ufffd' : String.fromCodePoint(code))
    at += code === null ? 1 : length
  }
  return out.join('')
}

function decodeBytes(bytes: readonly number[], charset: string): string {
  return /utf-?8|ascii/i.test(charset) || charset === '' ? utf8(bytes) : windows1252(bytes)
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const sixBits = new Map(alphabet.split('').map((char, at) => [char, at]))

function base64Bytes(text: string): number[] {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const char of text) {
    const value = sixBits.get(char === '-' ? '+' : char === '_' ? '/' : char)
    if (value === undefined) continue
    held = ((held << 6) | value) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
  }
  return bytes
}

/** A character that stands unencoded in a quoted part, as its UTF-8 bytes; half a surrogate pair has none. */
function bytesOf(code: number): number[] {
  if (code >= 0xd800 && code <= 0xdfff) return []
  const parts = encodeURIComponent(String.fromCodePoint(code)).split('%').slice(1)
  return parts.map((part) => Number.parseInt(part, 16))
}

function quotedBytes(text: string): number[] {
  const bytes: number[] = []
  const joined = text.replace(/=[ \t]{0,20}\n/g, '')
  for (let at = 0; at < joined.length; at++) {
    const hex =
      joined.charAt(at) === '=' ? /^[0-9a-f]{2}/i.exec(joined.slice(at + 1, at + 3))?.[0] : undefined
    const code = joined.codePointAt(at) ?? 0
    if (hex !== undefined) {
      bytes.push(Number.parseInt(hex, 16))
      at += 2
    } else if (code < 0x80) bytes.push(code)
    else {
      bytes.push(...bytesOf(code))
      if (code > 0xffff) at += 1
    }
  }
  return bytes
}

/** The words of a header: `=?utf-8?Q?Caf=C3=A9?=` and its base64 sister decoded. */
function decodeHeader(text: string): string {
  return text
    .replace(/\?=\s{1,10}=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,40})(?:\*\w{1,10})?\?([bq])\?([^?\n]{0,2000})\?=/gi,
      (_all, charset: string, way: string, body: string) => {
        const bytes = way.toLowerCase() === 'b' ? base64Bytes(body) : quotedBytes(body.replaceAll('_', ' '))
        return decodeBytes(bytes, charset)
      },
    )
}

interface Part {
  headers: ReadonlyMap<string, string>
  body: string
}

function split(source: string): Part {
  if (source.startsWith('\n')) return { headers: new Map(), body: source }
  const end = source.indexOf('\n\n')
  const head = (end === -1 ? source : source.slice(0, end)).replace(/\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of head.split('\n')) {
    const at = line.indexOf(':')
    if (at < 1) continue
    const name = line.slice(0, at).trim().toLowerCase()
    if (!headers.has(name)) headers.set(name, line.slice(at + 1).trim())
  }
  return { headers, body: end === -1 ? '' : source.slice(end + 2) }
}

function parameter(header: string, name: string): string {
  const found = new RegExp(
    `;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"\\n]{0,200})"|([^;\\s]{1,200}))`,
    'i',
  ).exec(header)
  return found?.[1] ?? found?.[2] ?? ''
}

function decodeBody(part: Part): string {
  const charset = parameter(part.headers.get('content-type') ?? '', 'charset')
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding.includes('base64')) return decodeBytes(base64Bytes(part.body), charset)
  return encoding.includes('quoted-printable') ? decodeBytes(quotedBytes(part.body), charset) : part.body
}

/** What a saved message holds: its subject and its texts. */
export interface Email {
  subject: string | null
  html: string | null
  text: string | null
}

/** Whether a text begins like a saved message: header lines that a mail program writes. */
export function looksLikeEmail(source: string): boolean {
  const head = source.slice(0, 4000).replace(/\r\n?/g, '\n').split('\n\n')[0] ?? ''
  const names = new Set(
    [...head.matchAll(/^([A-Za-z][A-Za-z-]{1,40}):/gm)].map((match) => match[1]?.toLowerCase()),
  )
  const known = [
    'from',
    'to',
    'subject',
    'date',
    'mime-version',
    'content-type',
    'received',
    'message-id',
    'return-path',
  ]
  return names.has('subject') && known.filter((name) => names.has(name)).length >= 3
}

/** Reads a message saved as .eml: headers, nested parts, quoted-printable and base64. Attachments are left alone. */
export function readEmail(source: string): Email {
  const top = split(source.replace(/\r\n?/g, '\n'))
  const email: Email = { subject: null, html: null, text: null }
  const subject = top.headers.get('subject')
  if (subject !== undefined) email.subject = decodeHeader(subject).trim() || null
  const queue: Part[] = [top]
  for (let read = 0; read < 200 && queue.length > 0; read++) {
    const part = queue.shift()
    if (part === undefined) break
    const type = part.headers.get('content-type') ?? 'text/plain'
    if (/^attachment/i.test(part.headers.get('content-disposition') ?? '')) continue
    const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : ''
    if (boundary !== '') {
      for (const piece of `\n${part.body}`.split(`\n--${boundary}`).slice(1, 200)) {
        if (!piece.startsWith('--')) queue.push(split(piece.replace(/^[ \t]*\n/, '')))
      }
    } else if (/^message\/rfc822/i.test(type)) queue.push(split(part.body))
    else if (/^text\/html/i.test(type)) email.html ??= decodeBody(part)
    else if (/^text\//i.test(type)) email.text ??= decodeBody(part)
  }
  return email
}
