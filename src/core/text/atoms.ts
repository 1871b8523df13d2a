import { normaliseText, type Normalised } from './normalise'

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

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

function characterAt(text: string, at: number): { size: number; isWord: boolean; isUnspaced: boolean } {
  const code = text.charCodeAt(at)
  if (code < 0x80) return { size: 1, isWord: isAsciiWord(code), isUnspaced: false }
  const point = text.codePointAt(at) ?? 0
  const character = String.fromCodePoint(point)
  const isWord = wordCharacter.test(character)
  return { size: character.length, isWord, isUnspaced: isWord && point >= 0xe00 && unspaced.test(character) }
}

function isDotNet(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46 || text.slice(at + 1, at + 4).toLowerCase() !== 'net') return false
  if (at > 0 && (characterAt(text, at - 1).isWord || text[at - 1] === '.')) return false
  const next = text.charCodeAt(at + 4)
  return Number.isNaN(next) || !isAsciiWord(next) || (next >= 48 && next <= 57)
}

function classify(text: string, from: number, to: number): number {
  if (from === to) return gaps.empty
  if (to - from === 1 && text.charCodeAt(from) === 32) return gaps.blank
  const gap = text.slice(from, to)
  if (/^ *\n? *$/.test(gap)) return gaps.blank
  if (gap.length === 1) {
    if (gap === '-') return gaps.hyphen
    if (gap === '.') return gaps.dot
    if (gap === "'") return gaps.apostrophe
    if (gap === '_') return gaps.underscore
  }
  const core = gap.trim()
  if (core === '/' || core === '\\') return gaps.slash
  if (core === ',') return gaps.comma
  if (/[.;:!?]/.test(core)) return gaps.stop
  return gap.includes('\n\n') ? gaps.stop : gaps.other
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

/** Web and mail addresses of a text, found in one pass over its blank-separated pieces. */
function findAddresses(text: string): { start: number; end: number }[] {
  if (!/[@.]/.test(text)) return []
  const found: { start: number; end: number }[] = []
  for (const piece of text.matchAll(/[^\s,;|()<>"[\]{}]+/g)) {
    const chunk = piece[0]
    if (chunk.length > 3 && /[@.]/.test(chunk) && isAddress(chunk)) {
      const tail = /[.:!?]*$/.exec(chunk.slice(-4))?.[0].length ?? 0
      found.push({ start: piece.index, end: piece.index + chunk.length - tail })
    }
  }
  return found
}

/** Whether the atom ends in a `++`, `#` or `+` that belongs to it (C++, C#, Security+), and where it then ends. */
function suffixEnd(text: string, start: number, end: number): number {
  const sign = text[end]
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

/** Letters that people without the keys write in others: Führung as Fuehrung, résumé as resume. */
function foldLetters(lower: string): string {
  if (!/[\u00c0-\u024f]/.test(lower)) return lower
  return lower
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
}

/**
 * Cuts a text into atoms: runs of letters and digits with a closing `++`, `#` or `+`, `.NET`, and `&` read as "and".
 * Takes any string; gives the atoms with offsets into the normalised text. Linear in the length of the text.
 */
export function cutAtoms(original: string): Atoms {
  const normalised = normaliseText(original)
  const { text } = normalised
  const atoms: Atoms = {
    normalised,
    count: 0,
    raw: [],
    lower: [],
    start: [],
    end: [],
    before: [],
    addresses: findAddresses(text),
  }
  let previousEnd = 0
  const add = (start: number, end: number, small: string) => {
    const raw = text.slice(start, end)
    const lower = normalised.starts === null ? small : foldLetters(small)
    atoms.before.push(atoms.count === 0 ? gaps.none : classify(text, previousEnd, start))
    atoms.raw.push(raw)
    atoms.lower.push(lower)
    atoms.start.push(start)
    atoms.end.push(end)
    atoms.count++
    previousEnd = end
  }
  let at = 0
  while (at < text.length) {
    const here = characterAt(text, at)
    if (!here.isWord) {
      if (text[at] === '&') add(at, at + 1, 'and')
      else if (isDotNet(text, at)) {
        add(at, at + 4, '.net')
        at += 3
      }
      at += here.size
      continue
    }
    let end = at + here.size
    if (!here.isUnspaced) {
      while (end < text.length) {
        const next = characterAt(text, end)
        if (!next.isWord || next.isUnspaced) break
        end += next.size
      }
      end = suffixEnd(text, at, end)
    }
    const raw = text.slice(at, end)
    const isPossessive =
      (raw === 's' || raw === 'S') &&
      at > 0 &&
      text[at - 1] === "'" &&
      atoms.count > 0 &&
      previousEnd === at - 1
    if (isPossessive) previousEnd = end
    else add(at, end, raw.includes(' ') ? raw.toLowerCase().replaceAll(' ', '') : raw.toLowerCase())
    at = end
  }
  atoms.before.push(gaps.none)
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
