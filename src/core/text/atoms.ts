import { normaliseText, type Normalised } from './normalise'
import { wordOf, type Word } from './word'

/** What stands between two atoms. */
export const gaps = {
  none: 0,
  empty: 1,
  blank: 2,
  hyphen: 3,
  dot: 4,
  apostrophe: 5,
  underscore: 6,
  slash: 7,
  comma: 8,
  stop: 9,
  other: 10,
} as const

/** A text cut into words: `raw[i]` stands at `[start[i], end[i])` of the normalised text, after gap `before[i]`. */
export interface Atoms {
  normalised: Normalised
  count: number
  words: Word[]
  raw: string[]
  lower: string[]
  start: number[]
  end: number[]
  /** Gap before each atom; one more entry for the end of the text. */
  before: number[]
  /** Index of the web or mail address an atom stands in, -1 where in none; [start, end) of each. */
  addresses: { start: number; end: number }[]
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
/** Scripts written without blanks: each character is a word of its own, so that a term is found inside a run. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Hangul}]/u

const asciiWords = new Uint8Array(128)
for (const sign of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
  asciiWords[sign.charCodeAt(0)] = 1

function isAsciiWord(code: number): boolean {
  return code < 128 && asciiWords[code] === 1
}

/** Units of the letter or digit at `at`: 0 where none stands there, negative where it is a word of its own. */
function wordUnits(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return asciiWords[code] ?? 0
  const point = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(point)
  if (!wordCharacter.test(character)) return 0
  return point >= 0xe00 && unspaced.test(character) ? -character.length : character.length
}

function isDotNet(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || (text.charCodeAt(at + 1) | 32) !== 110) return false
  if (text.slice(at + 1, at + 4).toLowerCase() !== 'net') return false
  if (at > 0 && (wordUnits(text, at - 1) !== 0 || text[at - 1] === '.')) return false
  const next = text.charCodeAt(at + 4)
  return Number.isNaN(next) || !isAsciiWord(next) || (next >= 48 && next <= 57)
}

function classifySign(code: number): number {
  if (code === 32 || code === 10) return gaps.blank
  if (code === 45) return gaps.hyphen
  if (code === 46) return gaps.dot
  if (code === 39) return gaps.apostrophe
  if (code === 95) return gaps.underscore
  if (code === 47 || code === 92) return gaps.slash
  if (code === 44) return gaps.comma
  return code === 58 || code === 59 || code === 33 || code === 63 ? gaps.stop : gaps.other
}

function classify(text: string, from: number, to: number): number {
  if (from === to) return gaps.empty
  if (to - from === 1) return classifySign(text.charCodeAt(from))
  let lines = 0
  let signs = 0
  let only = 0
  let isStop = false
  let isApart = false
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code === 32) continue
    if (code === 10) {
      lines++
      if (at + 1 < to && text.charCodeAt(at + 1) === 10) isApart = true
      continue
    }
    signs++
    only = code
    if (code === 46 || code === 58 || code === 59 || code === 33 || code === 63) isStop = true
  }
  if (signs === 0 && lines < 2) return gaps.blank
  if (signs === 1 && (only === 47 || only === 92)) return gaps.slash
  if (signs === 1 && only === 44) return gaps.comma
  return isStop || isApart ? gaps.stop : gaps.other
}

const sureDomain = /^(?:[a-z0-9-]{1,63}\.){1,6}(?:com|org|edu|gov|uk|info|biz)(?::\d+)?(?:[/?#].*)?$/i
const likelyDomain =
  /^(?:[a-z0-9-]{1,63}\.){1,6}(?:net|io|dev|me|app|ai|co|de|fr|eu|ch|at|nl|in|us|ca|au)(?::\d+)?(?:\/.*)?$/

const fileEndings =
  'py|go|yml|yaml|json|md|txt|pdf|docx?|xlsx?|pptx?|csv|html?|css|tsx|jsx|sh|sql|xml|zip|png|jpe?g|ini|toml|' +
  'conf|cfg|log|exe|dll'
/** A file by its name: config.py, docker-compose.yml. Endings that are names of tools (.js, .net) are not here. */
const fileName = new RegExp(`^[\\w-]{1,60}(?:\\.[\\w-]{1,40})?\\.(?:${fileEndings})$`)

function isAddress(chunk: string): boolean {
  if (chunk.length > 2_000) return false
  if (chunk.includes('://') || /^(?:www\.|mailto:)/i.test(chunk)) return true
  const sign = chunk.indexOf('@')
  if (sign > 0) return chunk.indexOf('.', sign) > 0
  if (!chunk.includes('.')) return false
  const trimmed = chunk.replace(/[.:]{1,3}$/, '')
  if (fileName.test(trimmed)) return true
  return sureDomain.test(trimmed) || likelyDomain.test(trimmed)
}

const none: { start: number; end: number }[] = []
const pieceEnds = new Set([...' \n,;|()<>"[]{}'].map((sign) => sign.charCodeAt(0)))

/** Web and mail addresses of a text: the blank-separated pieces around an `@` or a dot inside a word. */
function findAddresses(text: string): { start: number; end: number }[] {
  let found = none
  let at = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 64) continue
    if (code === 46 && !(text.charCodeAt(at + 1) >= 48)) continue
    let start = at
    while (start > 0 && !pieceEnds.has(text.charCodeAt(start - 1))) start--
    while (at < text.length && !pieceEnds.has(text.charCodeAt(at))) at++
    const chunk = text.slice(start, at)
    if (chunk.length <= 3 || !isAddress(chunk)) continue
    const tail = /[.:!?]*$/.exec(chunk.slice(-4))?.[0].length ?? 0
    if (found === none) found = []
    found.push({ start, end: at - tail })
  }
  return found
}

/** Whether the atom ends in a `++`, `#` or `+` that belongs to it (C++, C#, Security+), and where it then ends. */
function suffixEnd(text: string, start: number, end: number): number {
  const sign = text[end]
  if (sign !== '#' && sign !== '+' && sign !== ' ') return end
  const size = end - start
  if (sign === '#' && size <= 2) return end + 1
  if (sign === '+') {
    if (text[end + 1] === '+') return end + 2
    const after = text.charCodeAt(end + 1)
    const opens = Number.isNaN(after) || !(isAsciiWord(after) || after > 0x7f)
    if (opens && /[a-z]/i.test(text.slice(end - 1, end)) && size > 0 && size < 20) return end + 1
  }
  const spaced =
    size === 1 && /^[Cc]$/.test(text.slice(start, end)) ? /^ (?:\+\+|#)/.exec(text.slice(end, end + 3)) : null
  return spaced ? end + spaced[0].length : end
}

/** Room for the atoms of a text while it is cut, so that what is kept has just the size it needs. */
const scratch: { words: Word[]; starts: number[]; ends: number[]; before: number[] } = {
  words: [],
  starts: [],
  ends: [],
  before: [],
}
const scratchLimit = 20_000

function clearScratch(): void {
  scratch.words = []
  scratch.starts = []
  scratch.ends = []
  scratch.before = []
}

/**
 * Cuts a text into atoms: runs of letters and digits with a closing `++`, `#` or `+`, `.NET`, and `&` read as "and".
 * Takes any string; gives the atoms with offsets into the normalised text. Linear in the length of the text.
 */
export function cutAtoms(original: string): Atoms {
  const normalised = normaliseText(original)
  const { text } = normalised
  const size = text.length
  let count = 0
  let previousEnd = 0
  let at = 0
  while (at < size) {
    const units = wordUnits(text, at)
    let end = at
    if (units === 0) {
      const code = text.charCodeAt(at)
      if (code === 38) end = at + 1
      else if (code === 46 && isDotNet(text, at)) end = at + 4
      else {
        at += code >= 0xd800 && code <= 0xdbff && text.charCodeAt(at + 1) >= 0xdc00 ? 2 : 1
        continue
      }
    } else if (units < 0) end = at - units
    else {
      end = at + units
      while (end < size) {
        const more = wordUnits(text, end)
        if (more <= 0) break
        end += more
      }
      if (end < size) end = suffixEnd(text, at, end)
    }
    const isPossessive =
      end - at === 1 &&
      (text.charCodeAt(at) | 32) === 115 &&
      at > 0 &&
      text.charCodeAt(at - 1) === 39 &&
      count > 0 &&
      previousEnd === at - 1
    if (!isPossessive) {
      scratch.words[count] = wordOf(text.slice(at, end))
      scratch.before[count] = count === 0 ? gaps.none : classify(text, previousEnd, at)
      scratch.starts[count] = at
      scratch.ends[count] = end
      count++
    }
    previousEnd = end
    at = end
  }
  scratch.before[count] = gaps.none
  const words = scratch.words.slice(0, count)
  const atoms: Atoms = {
    normalised,
    count,
    words,
    raw: words.map((word) => word.raw),
    lower: words.map((word) => word.lower),
    start: scratch.starts.slice(0, count),
    end: scratch.ends.slice(0, count),
    before: scratch.before.slice(0, count + 1),
    addresses: findAddresses(text),
  }
  if (scratch.words.length > scratchLimit) clearScratch()
  return atoms
}

/** Whether a span of the normalised text lies inside a web or mail address without being all of it. */
export function isInAddress(atoms: Atoms, start: number, end: number): boolean {
  for (const address of atoms.addresses) {
    if (start < address.start || end > address.end) continue
    return start > address.start || end < address.end
  }
  return false
}
