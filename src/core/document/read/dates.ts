/** A date or a range found in a line. `from` and `to` cover its lead-in, brackets and stated duration too. */
export interface DateSpan {
  start: string | null
  end: string | null
  present: boolean
  /** One date, not a range. */
  single: boolean
  /** A bare year, which may be a mere number. */
  bare: boolean
  from: number
  to: number
}

const monthNames: readonly string[][] = [
  [
    'january',
    'jan',
    'januar',
    'jänner',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'gen',
    'janeiro',
    'januari',
  ],
  [
    'february',
    'feb',
    'febr',
    'februar',
    'février',
    'fevrier',
    'févr',
    'fév',
    'febrero',
    'febbraio',
    'fevereiro',
    'fev',
    'februari',
  ],
  ['march', 'mar', 'märz', 'maerz', 'mär', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'set', 'setembro'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  [
    'december',
    'dec',
    'dezember',
    'dez',
    'décembre',
    'decembre',
    'déc',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
  ],
]
const months = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)))
const byLength = [...months.keys()].sort((a, b) => b.length - a.length)
const monthWord = `(?:${byLength.join('|')})`
const seasonWord =
  '(?:spring|summers?|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|early|mid|late|q[1-4])'
const year = '(?:19[3-9]\\d|20[0-6]\\d)'
const shortYear = "['’‘]\\d{2}"
const atomSource = [
  `${year}-(?:0[1-9]|1[0-2])-(?:[0-2]\\d|3[01])`,
  `\\d{1,2}[./]\\d{1,2}[./]${year}`,
  `(?:\\d{1,2}(?:\\.|st|nd|rd|th|er)? (?:de )?)?${monthWord}\\.?,?[ \\-/]{0,2}(?:del? )?(?:\\d{1,2}(?:st|nd|rd|th)?, ?)?(?:${year}|${shortYear})`,
  `${seasonWord}(?: of)?[ -]${year}`,
  `(?:0?[1-9]|1[0-2]) ?[./] ?${year}`,
  `(?:0[1-9]|1[0-2])-${year}`,
  `${year}[./-](?:0[1-9]|1[0-2])(?![./-]?\\d)`,
  year,
].join('|')
const atomPattern = new RegExp(`(?<![\\p{L}\\p{N}$€£#.])(?:${atomSource})(?![\\p{L}\\p{N}%]|[.]\\d)`, 'giu')
const shortAtomPattern =
  /(?<![\p{L}\p{N}$€£#./])(?:(?:0[1-9]|1[0-2])[./'’]|[1-9]\/)\d{2}(?![\p{L}\p{N}%./])/gu
const present =
  "(?:present(?: day)?|date|current(?:ly)?|now|today|ongoing|to date|till date|till now|to present|heute|jetzt|aktuell|laufend|dato|andauernd|aujourd['’]hui|ce jour|présent|actuel(?:lement)?|en cours|(?:la )?actualidad|(?:el )?presente|actual(?:mente)?|hoy|atual(?:mente)?|hoje|oggi|in corso|heden)"
const dash = '(?:--?-?|[‐‑‒–—―−~→])'
const joiner = new RegExp(
  `^\\s{0,3}(?:${dash}|/|&|\\b(?:to|until|till|til|thru|through|and|bis(?: zum?)?|à|au|a|al|ao|hasta|até|tot|-)\\b)?\\.?\\s{0,3}(?:(?:the|la|el|le|zum)\\s)?$`,
  'iu',
)
const presentAfter = new RegExp(
  `^\\s{0,3}(?:${dash}|/|to|until|till|til|thru|through|bis(?: zum?)?|à|au|a|al|hasta|até|tot)?\\s{0,3}${present}(?![\\p{L}])`,
  'iu',
)
const openAfter = new RegExp(`^\\s{0,3}${dash}\\s{0,3}(?=$|[\\t|)\\],•·])`, 'u')
const shortEnd = /^\s?[-–—/]\s?['’]?(\d{2})(?![\p{L}\p{N}./-])/u
const sinceBefore = /(?:^|[\s(,|])(?:since|seit(?: dem)?|ab|depuis|desde|dal|sinds)\s{1,2}$/iu
const leadBefore =
  /(?:^|[\s(,|])(?:from|von|de|du|dates?\s?:|period\s?:|zeitraum\s?:|duration\s?:|(?:expected|anticipated|projected)(?:\s(?:graduation|completion|in))?\s?:?|graduat(?:ed|ion|ing)(?:\s(?:date|in))?\s?:?|class of|completed(?: in)?\s?:?|conferred\s?:?|awarded\s?:?|issued\s?:?|obtained\s?:?|earned\s?:?|received\s?:?|voraussichtlich|abschluss\s?:?|since|seit(?: dem)?|ab|depuis|desde|in|between)\s{0,2}$/iu
const monthBefore = new RegExp(
  `(?<![\\p{L}])(${monthWord})\\.?\\s{0,2}(?:${dash}|/|to|bis|à|a)\\s{0,2}$`,
  'iu',
)
const number = '\\d{1,2}\\+?'
const duration = new RegExp(
  `^[\\s,|·•]{0,4}[(\\[]?\\s?(?:${number} ?(?:years?|yrs?|jahre?|ans?|años?|months?|mos?|monate?|mois|meses|mes)\\.?[ ,]{0,2}(?:and |und |et |y )?){1,2}\\s?[)\\]]?(?=$|[\\s|,·])`,
  'iu',
)
const notesAfter =
  /^\s?(?:\((?:expected|anticipated|projected|erwartet|voraussichtlich)\)|expected\b|anticipated\b)/iu

function fullYear(two: string): string {
  const value = Number(two)
  return String(value > 69 ? 1900 + value : 2000 + value)
}

function isoDay(y: string, m: number, d: number): string | null {
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const isoMonth = (y: string, m: number) => `${y}-${String(m).padStart(2, '0')}`

/**
 * One date as YYYY, YYYY-MM or YYYY-MM-DD, or null when the text is not clearly one. Month names in English, German,
 * French, Spanish, Italian, Portuguese and Dutch; a season or quarter gives its year.
 */
export function parseDate(text: string): string | null {
  const value = text.trim().toLowerCase()
  if (value.length > 40) return null
  const iso = /^((?:19|20)\d{2})(?:[-./](\d{1,2}))?(?:[-./](\d{1,2}))?(?:t[\d:.+z-]*)?$/.exec(value)
  if (iso?.[1] !== undefined) {
    if (iso[2] === undefined) return iso[1]
    const m = Number(iso[2])
    if (m < 1 || m > 12) return null
    return iso[3] === undefined ? isoMonth(iso[1], m) : isoDay(iso[1], m, Number(iso[3]))
  }
  const numeric = /^(\d{1,2}) ?([./-]) ?(?:(\d{1,2})[./-])?((?:19|20)\d{2})$/.exec(value)
  if (numeric?.[1] !== undefined && numeric[4] !== undefined) {
    const a = Number(numeric[1])
    if (numeric[3] === undefined) return a >= 1 && a <= 12 ? isoMonth(numeric[4], a) : null
    const b = Number(numeric[3])
    const dayFirst = numeric[2] === '.' || a > 12
    return dayFirst ? isoDay(numeric[4], b, a) : isoDay(numeric[4], a, b)
  }
  const short = /^(\d{1,2})[./'’](\d{2})$/.exec(value)
  if (short?.[1] !== undefined && short[2] !== undefined) {
    const m = Number(short[1])
    return m >= 1 && m <= 12 ? isoMonth(fullYear(short[2]), m) : null
  }
  const y = /(?<!\d)((?:19|20)\d{2})$/.exec(value)?.[1] ?? /['’‘](\d{2})$/.exec(value)?.[1]
  if (y === undefined) return null
  const whole = y.length === 4 ? y : fullYear(y)
  const words = value.match(/\p{L}+/gu) ?? []
  const month = words.map((word) => months.get(word)).find((m) => m !== undefined)
  if (month === undefined) return new RegExp(`^${seasonWord}`, 'iu').test(value) ? whole : null
  const day = /(?<!\d)(\d{1,2})(?!\d)/.exec(value.slice(0, value.length - y.length))?.[1]
  if (words.some((word) => !months.has(word) && !['de', 'del', 'st', 'nd', 'rd', 'th', 'er'].includes(word)))
    return null
  return day === undefined ? isoMonth(whole, month) : isoDay(whole, month, Number(day))
}

interface Atom {
  value: string
  from: number
  to: number
  bare: boolean
}

function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = []
  for (const match of text.matchAll(atomPattern)) {
    const value = parseDate(match[0])
    if (value !== null)
      atoms.push({ value, from: match.index, to: match.index + match[0].length, bare: match[0].length === 4 })
  }
  if (atoms.length === 0) {
    const short = [...text.matchAll(shortAtomPattern)]
    // Two-digit years are dates only where they make a range.
    if (short.length === 2 || (short.length === 1 && new RegExp(present, 'iu').test(text)))
      for (const match of short) {
        const value = parseDate(match[0])
        if (value !== null)
          atoms.push({ value, from: match.index, to: match.index + match[0].length, bare: false })
      }
  }
  return atoms
}

function widen(text: string, span: DateSpan): DateSpan {
  let { from, to } = span
  const lead = leadBefore.exec(text.slice(Math.max(0, from - 40), from))
  if (lead !== null) from -= lead[0].replace(/^[\s(,|]/u, '').length
  const after = text.slice(to, to + 60)
  const note = notesAfter.exec(after) ?? duration.exec(after)
  if (note !== null) to += note[0].length
  const before = text[from - 1]
  const next = text[to]
  if ((before === '(' && next === ')') || (before === '[' && next === ']')) {
    from -= 1
    to += 1
    const later = duration.exec(text.slice(to, to + 60))
    if (later !== null) to += later[0].length
  }
  return { ...span, from, to }
}

/** Every date and date range of a line of at most 400 characters, in order. Longer lines are prose and give none. */
export function findDates(text: string): DateSpan[] {
  if (text.length > 400) return []
  const atoms = atomsOf(text)
  const spans: DateSpan[] = []
  for (let i = 0; i < atoms.length; i += 1) {
    const atom = atoms[i]
    if (atom === undefined) break
    const base = { present: false, single: false, bare: false, from: atom.from, to: atom.to }
    const next = atoms[i + 1]
    const after = text.slice(atom.to, atom.to + 40)
    const between = next === undefined ? null : text.slice(atom.to, next.from)
    const open = presentAfter.exec(after)
    const two = atom.bare ? shortEnd.exec(after) : null
    const month = monthBefore.exec(text.slice(Math.max(0, atom.from - 24), atom.from))
    const opening = openAfter.exec(after)
    if (next !== undefined && between !== null && joiner.test(between)) {
      const ordered = atom.value <= next.value
      const [start, end] = ordered ? [atom.value, next.value] : [next.value, atom.value]
      spans.push({ ...base, start, end, to: next.to })
      i += 1
    } else if (open !== null) {
      spans.push({ ...base, start: atom.value, end: null, present: true, to: atom.to + open[0].length })
    } else if (two?.[1] !== undefined) {
      spans.push({ ...base, start: atom.value, end: fullYear(two[1]), to: atom.to + two[0].length })
    } else if (month?.[1] !== undefined && atom.value.length >= 7) {
      const first = months.get(month[1].toLowerCase()) ?? 1
      const own = atom.value.slice(0, 4)
      const start = isoMonth(first > Number(atom.value.slice(5, 7)) ? String(Number(own) - 1) : own, first)
      spans.push({ ...base, start, end: atom.value, from: atom.from - month[0].length })
    } else if (opening !== null || sinceBefore.test(text.slice(Math.max(0, atom.from - 20), atom.from))) {
      spans.push({
        ...base,
        start: atom.value,
        end: null,
        present: true,
        to: atom.to + (opening?.[0].length ?? 0),
      })
    } else {
      spans.push({ ...base, start: atom.value, end: atom.value, single: true, bare: atom.bare })
    }
  }
  return spans.map((span) => widen(text, span))
}

const separatorBefore = /(?:^|[\t|,;:•·(–—-]\s{0,3}|\s{2})$/u
const separatorAfter = /^(?:$|\s{0,3}[\t|,;:•·)–—-]|\s{2})/u

/**
 * The date that a line of an entry's head carries: a range, or one date, at an edge of the line or set apart in it.
 * `rest` is the line without it, a tab in its place. Null when the line has none or is a sentence.
 */
export function headDate(text: string, singles = true): { span: DateSpan; rest: string } | null {
  if (text.length > 260) return null
  const spans = findDates(text)
  for (const span of [...spans].reverse()) {
    if (span.single && !singles) continue
    const before = text.slice(0, span.from)
    const after = text.slice(span.to)
    const atEdge = before.trim() === '' || after.replace(/[.)\s]+$/u, '') === ''
    const apart = separatorBefore.test(before) && separatorAfter.test(after)
    // "… from Pune University in 2016 with 68%"
    const told =
      singles &&
      span.single &&
      text.length < 110 &&
      /^(?:in|completed|graduated) /iu.test(text.slice(span.from, span.to))
    if (!atEdge && !apart && !told) continue
    const bracketed = /[([]/u.test(text[span.from] ?? '')
    if (
      span.bare &&
      !bracketed &&
      before.trim() !== '' &&
      !separatorBefore.test(before) &&
      !/\p{L}[.)]?\s$/u.test(before)
    )
      continue
    if (/[a-zà-ÿ]{2,}[.!?]\s{0,2}$/u.test(before) && before.length > 90) continue
    const rest = `${before.trimEnd()}\t${after.trimStart()}`.replace(/^\t|\t$/g, '')
    return { span, rest }
  }
  return null
}
