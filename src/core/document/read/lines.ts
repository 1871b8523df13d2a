/** A link found in a line: what is shown and where it leads. */
export interface Link {
  text: string
  url: string
}

/** Where a line stands in the file: page headers and footers are kept apart from the body. */
export type Zone = 'header' | 'body' | 'footer'

/** One line of a resume with the looks that tell a heading from a sentence. Tabs stay in `text`. */
export interface Line {
  text: string
  /** Heading level, 1 highest; 0 for none. */
  level: number
  bold: boolean
  /** The bold start of a line that is only partly bold. */
  strong: string
  caps: boolean
  ruled: boolean
  /** Letter size in half-points; 0 when unknown. */
  size: number
  bullet: boolean
  indent: number
  /** A blank line (or its like) stands before. */
  gap: boolean
  /** Paragraph style id of a DOCX. */
  style: string
  /** Text that stands apart (a column, a text box) has its own number; the body is 0. */
  flow: number
  zone: Zone
  /** A new page starts here. */
  page: boolean
  links: Link[]
  /** The runs of the paragraph with their character styles, as the file has them. */
  marks: { style: string; text: string }[]
}

const plain: Line = {
  text: '',
  level: 0,
  bold: false,
  strong: '',
  caps: false,
  ruled: false,
  size: 0,
  bullet: false,
  indent: 0,
  gap: false,
  style: '',
  flow: 0,
  zone: 'body',
  page: false,
  links: [],
  marks: [],
}

/** A line with the given text and looks, everything else plain. */
export function makeLine(text: string, looks: Partial<Line> = {}): Line {
  return { ...plain, links: [], marks: [], caps: isCaps(text), ...looks, text }
}

const ligatures = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
])

/**
 * Text as a person reads it: ligatures spelt out, no soft hyphens, zero-width, private-use or control characters, every
 * kind of space a space. Tabs and line ends are kept.
 */
export function cleanText(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (sign) => ligatures.get(sign) ?? sign)
    .replace(/[\uF0B7\uF0A7\uF076\uF0D8\uF0FC]/g, '•')
    .replace(/[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/g, '')
    .replace(/\r\n?|\u2028|\u2029|\u0085|\f/g, '\n')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/(?![\t\n])\p{Cc}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

/** At least two letters and no small one. */
export function isCaps(text: string): boolean {
  return /\p{Lu}[^\p{L}]*\p{Lu}/u.test(text.slice(0, 200)) && !/\p{Ll}/u.test(text.slice(0, 200))
}

/** "E X P E R I E N C E" as "EXPERIENCE"; two spaces or more part words. */
export function closeSpacedLetters(text: string): string {
  const trimmed = text.trim()
  if (trimmed.length > 120 || !/^(?:[\p{L}&](?: |\s{2,}|$)){4,}$/u.test(`${trimmed}`)) return text
  return trimmed
    .split(/\s{2,}|\t/)
    .map((word) => word.replace(/ /g, ''))
    .join(' ')
}

/** The words of a text for comparing: letters and digits only, small. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const edge = '[\\s,;:|•·●‖¦–—―\\-]'
const leading = new RegExp(`^${edge}+`, 'u')
const trailing = /[\s,;:|•·●‖¦–—―([-]$/u

/** Without separators dangling at either end or empty brackets. */
export function trimSeparators(text: string): string {
  let out = text.replace(/\(\s{0,9}\)|\[\s{0,9}\]/g, ' ').replace(leading, '')
  let end = out.length
  while (end > 0 && trailing.test(out[end - 1] ?? '')) end -= 1
  out = out.slice(0, end)
  return out
}

const keepHyphen = new Set(
  (
    'full self cross high long real end well data multi non co pre post low mid large small short part one two three ' +
    'four first second third user client server front back on off in out up down open state problem decision customer ' +
    'vendor follow start year day week month hands third-party mission event test object time cost team company'
  ).split(' '),
)

/** Two pieces of a wrapped text as one: a word broken by a hyphen is healed, a compound keeps it. */
export function joinWrapped(first: string, second: string): string {
  const broken = /(\p{L}+)-$/u.exec(first.slice(-40))
  const head = broken?.[1]
  if (head !== undefined && /^\p{Ll}/u.test(second)) {
    const compound = keepHyphen.has(head.toLowerCase()) || /-\p{L}+-$/u.test(first.slice(-40))
    return (compound ? first : first.slice(0, -1)) + second
  }
  return `${first} ${second}`
}

/** Runs of spaces as a tab: columns set with the space bar. A double space after a sentence stays a space. */
export function columns(text: string): string {
  return text
    .replace(/\t+/gu, '\t')
    .replace(/(?<![.!?:,\s])\s{2,}(?=\S)|(?<=[.!?:,])\s{3,}(?=\S)/gu, '\t')
    .replace(/\t+/gu, '\t')
}
