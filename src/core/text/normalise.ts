/** A text made comparable, with the way back. */
export interface Normalised {
  text: string
  /** null where nothing had to change, so that every offset is its own. */
  map: OffsetMap | null
}

/**
 * Stretches of the new text: `at[i]` is where one begins, `start[i]` what it came from. Unit for unit where `end[i]`
 * is -1, else all of it from `[start[i], end[i])`.
 */
interface OffsetMap {
  at: number[]
  start: number[]
  end: number[]
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

/** Whether a unit stands for itself whatever comes after: printable ASCII but `&` and `-`, and the end of a line. */
function standsForItself(code: number): boolean {
  return (code >= 32 && code < 127 && code !== 38 && code !== 45) || code === 10
}

function isMark(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0x300 && mark.test(text[at] ?? '')
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
    return { text: original, map: null }
  }
  const map: OffsetMap = { at: [], start: [], end: [] }
  let text = ''
  const emit = (piece: string, start: number, end: number) => {
    if (piece === '') return
    map.at.push(text.length)
    map.start.push(start)
    map.end.push(end)
    text += piece
  }
  const endOfMarks = (from: number) => {
    let end = from
    while (end < original.length && end < from + 8 && isMark(original, end)) end++
    return end
  }
  let at = 0
  while (at < original.length) {
    let run = at
    while (run < original.length && standsForItself(original.charCodeAt(run))) run++
    if (run > at && run < original.length && isMark(original, run)) run--
    if (run > at) {
      emit(original.slice(at, run), at, -1)
      at = run
      if (at >= original.length) break
    }
    const code = original.codePointAt(at) ?? 0
    let end = at + (code > 0xffff ? 2 : 1)
    if (code === 13) {
      if (original.charCodeAt(end) === 10) end++
      emit('\n', at, end)
      at = end
      continue
    }
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
    const marked = endOfMarks(end)
    const isComposed = marked > end
    if (isComposed) {
      character = original.slice(at, marked)
      end = marked
    }
    const isSoft = character === '\u00ad'
    const isPlainBase = isComposed && code <= 0x7f
    const mapped = isSoft ? '' : isPlainBase ? character.normalize('NFKC') : mapCharacter(character)
    if ((isSoft || mapped === '-') && letter.test(text.slice(-1))) {
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
  return { text, map }
}

function stretchOf(map: OffsetMap, at: number): number {
  let low = 0
  let high = map.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map.at[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The original offset at which unit `at` of the normalised text begins. */
export function originalStart({ text, map }: Normalised, at: number): number {
  if (!map) return at
  if (at >= text.length) return originalEnd({ text, map }, text.length)
  const place = stretchOf(map, at)
  const start = map.start[place] ?? 0
  return map.end[place] === -1 ? start + at - (map.at[place] ?? 0) : start
}

/** The original offset at which a span that ends before unit `at` of the normalised text ends. */
export function originalEnd({ map }: Normalised, at: number): number {
  if (!map) return at
  if (at <= 0 || map.at.length === 0) return 0
  const place = stretchOf(map, at - 1)
  const end = map.end[place] ?? 0
  return end === -1 ? (map.start[place] ?? 0) + at - (map.at[place] ?? 0) : end
}
