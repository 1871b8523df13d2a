/** A text made comparable, with the way back: unit `i` of `text` came from `[starts[i], ends[i])` of the original. */
export interface Normalised {
  text: string
  /** null where nothing had to change, so that every offset is its own. */
  starts: number[] | null
  ends: number[] | null
}

const plain = /^[\n\x20-\x7e]*$/
const letter = /\p{L}/u
const mark = /\p{M}/u
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/iy
const wrap = /[ \t]*(?:\r\n|\r|\n)[ \t\u00a0]*(?=\p{L})/uy

const named = new Map<string, string>([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '-'],
  ['mdash', '-'],
  ['rsquo', "'"],
  ['lsquo', "'"],
  ['ldquo', '"'],
  ['rdquo', '"'],
  ['bull', '•'],
  ['middot', '·'],
  ['shy', '\u00ad'],
  ['hellip', '...'],
  ['reg', ''],
  ['trade', ''],
  ['copy', ''],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['eacute', 'é'],
  ['egrave', 'è'],
  ['agrave', 'à'],
  ['ccedil', 'ç'],
  ['ntilde', 'ñ'],
  ['aacute', 'á'],
])

function decodeEntity(source: string): string | null {
  const body = source.slice(1, -1)
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
    const usable = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    return usable ? String.fromCodePoint(code) : null
  }
  return named.get(body) ?? named.get(body.toLowerCase()) ?? null
}

function isInvisible(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0x034f
  )
}

/** What one character (with its combining marks) becomes. */
function mapCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code === 9 || code === 0xa0 || code === 0x0b || code === 0x0c) return ' '
  if (code < 0x20) return code === 10 ? '\n' : ' '
  if (code < 0x7f) return character
  if (isInvisible(code)) return ''
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe63 || code === 0xff0d) return '-'
  if (code === 0x2018 || code === 0x2019 || code === 0x201b || code === 0x2032 || code === 0xb4) return "'"
  if (code >= 0x201c && code <= 0x201f) return '"'
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n'
  if (code === 0x2122 || code === 0xae || code === 0xa9 || code === 0x2120) return ''
  if (code === 0x2044 || code === 0x2215) return '/'
  return character.normalize('NFKC')
}

/**
 * Makes a text comparable: HTML entities decoded, Unicode NFKC, one kind of dash, quote and blank, invisible
 * characters gone, words that a line break has hyphenated put together again.
 * Takes any string; gives the new text and a map of its UTF-16 offsets into the original. Never throws.
 */
export function normaliseText(original: string): Normalised {
  if (
    plain.test(original) &&
    !original.includes('&') &&
    !original.includes('-\n') &&
    !original.includes('- \n')
  ) {
    return { text: original, starts: null, ends: null }
  }
  const pieces: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let last = ''
  const emit = (piece: string, start: number, end: number) => {
    if (piece === '') return
    pieces.push(piece)
    for (let unit = 0; unit < piece.length; unit++) {
      starts.push(start)
      ends.push(end)
    }
    last = piece
  }
  let at = 0
  while (at < original.length) {
    const code = original.codePointAt(at) ?? 0
    let end = at + (code > 0xffff ? 2 : 1)
    let character = original.slice(at, end)
    if (code === 0x26) {
      entity.lastIndex = at
      const found = entity.exec(original)
      const decoded = found ? decodeEntity(found[0]) : null
      if (found && decoded !== null) {
        end = at + found[0].length
        character = decoded
        if (decoded === '') {
          at = end
          continue
        }
      }
    }
    if (code > 0x7f) {
      const limit = Math.min(original.length, end + 8)
      while (end < limit && mark.test(original[end] ?? '')) end++
      if (end > at + character.length) character = original.slice(at, end)
    } else if (end < original.length && original.charCodeAt(end) >= 0x300 && mark.test(original[end] ?? '')) {
      const limit = Math.min(original.length, end + 8)
      while (end < limit && mark.test(original[end] ?? '')) end++
      character = original.slice(at, end).normalize('NFKC')
    }
    if (code === 13) {
      const pair = original.charCodeAt(end) === 10
      emit('\n', at, pair ? end + 1 : end)
      at = pair ? end + 1 : end
      continue
    }
    const isSoft = character === '\u00ad'
    const mapped = isSoft ? '' : character.length > 1 && code <= 0x7f ? character : mapCharacter(character)
    if ((isSoft || mapped === '-') && letter.test(last.slice(-1))) {
      let after = end
      while (after < end + 4 && /[\u00ad\u2010-]/.test(original[after] ?? '')) after++
      wrap.lastIndex = after
      const broken = wrap.exec(original)
      if (broken) {
        at = after + broken[0].length
        continue
      }
      if (after > end && !isSoft && /[\u00ad\u2010]/.test(original.slice(end, after))) {
        emit('-', at, after)
        at = after
        continue
      }
    }
    emit(mapped, at, end)
    at = end
  }
  return { text: pieces.join(''), starts, ends }
}

/** The original offset at which unit `at` of the normalised text begins. */
export function originalStart(normalised: Normalised, at: number): number {
  return normalised.starts ? (normalised.starts[at] ?? normalised.ends?.at(-1) ?? 0) : at
}

/** The original offset at which a span that ends before unit `at` of the normalised text ends. */
export function originalEnd(normalised: Normalised, at: number): number {
  return normalised.ends ? (normalised.ends[at - 1] ?? 0) : at
}
