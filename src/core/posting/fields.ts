import type { PayPeriod } from '../role/model'
import { employmentTypes } from './model'
import { oneLine } from './plainText'
import { oneOf } from './pattern'

export type EmploymentType = (typeof employmentTypes)[number]

const periodWords: readonly [RegExp, PayPeriod | null][] = [
  // Periods that the model has no word for: better none than a wrong one.
  [/bi-?weekly|fortnight|semi-?month|bi-?month|quarter|every (?:two|2) weeks/, null],
  [/hour|\bhrs?\b|\bhur\b|stunde|\bheures?\b|\bhoras?\b|\buur\b|\bora\b|timme|godzin/, 'HOUR'],
  [/\bda(?:y|ily)s?\b|\btag(?:e|essatz)?\b|\bjour(?:née)?s?\b|\bd[ií]as?\b|\bdag\b|\btjm\b/, 'DAY'],
  [/week|woche|\bsemaine|\bsemanas?\b|\bwee\b|\bwk\b/, 'WEEK'],
  [
    /month|monat|\bmois\b|\bmensual|\bmensuel|\bmes\b|\bm[eê]s\b|maand|\bmon\b|\bpcm\b|\bmo\b|m[aå]nad|miesi/,
    'MONTH',
  ],
  [
    /year|annual|annum|\byrs?\b|jahr|jährlich|\bans?\b|année|annuel|\baños?\b|\banual|\banos?\b|jaar|\bann\b|\bp\.? ?a\b|\blpa\b|\bctc\b/,
    'YEAR',
  ],
]

/** The pay period that a short text names (`per hour`, `1 YEAR`, `per-year-salary`, `ANN`); null when it names none. */
export function payPeriodOf(text: string | null): PayPeriod | null {
  if (text === null) return null
  const words = text.toLowerCase().replaceAll('_', ' ').slice(0, 200)
  return periodWords.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const typeWords: readonly [RegExp, EmploymentType][] = [
  [
    /full[ -]?time|\bvollzeit|temps[ -]plein|(?:jornada|tiempo) completa?o?|volt(?:ij|y)ds?|fulltid|heltid|tempo pieno|tempo integral|正社員|全职/,
    'FULL_TIME',
  ],
  [
    /part[ -]?time|\bteilzeit|temps[ -]partiel|media jornada|tiempo parcial|deelt(?:ij|y)ds?|deltid|meio per[ií]odo|兼职/,
    'PART_TIME',
  ],
  [/\bper[ -]?diem\b|\bprn\b/, 'PER_DIEM'],
  [
    /\bintern(?:s|ship|ships)?\b|\bpraktikum\b|\bpraktikant|\bapprentice(?:ship)?\b|\bbecari[oa]\b|\bstagiaire\b|\bpr[aá]cticas\b|^stage$/,
    'INTERN',
  ],
  [
    /\btemp(?:orary)?\b|\bseasonal\b|fixed[ -]?term|\bbefristet|\bcdd\b|\bint[eé]rim\b|\btemporal\b|\blocum\b/,
    'TEMPORARY',
  ],
  [
    /\bcontract(?:or|ors|ing)?\b|\bfree[ -]?lanc(?:e|er|ing)\b|\b1099\b|\bb2b\b|corp[ -]to[ -]corp|\bc2c\b|self[ -]employed/,
    'CONTRACTOR',
  ],
  [/\bvolunteer(?:ing)?\b|\behrenamt|\bbénévol/, 'VOLUNTEER'],
]

/** The employment type that a short field names, however the board spells it; null when it names none. */
export function employmentTypeOf(text: string | null): EmploymentType | null {
  if (text === null) return null
  const exact = text
    .replace(/^https?:\/\/schema\.org\//i, '')
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
  const known = employmentTypes.find((type) => type === exact)
  if (known) return known
  const words = text
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\u2010\u2011\u2013]/g, '-')
    .replace(/-/g, ' ')
  return typeWords.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

const monthNames = new Map<string, number>()
for (const [at, names] of [
  'jan january januar janvier enero gennaio januari janeiro',
  'feb february februar février fevrier febrero febbraio februari fevereiro',
  'mar march märz maerz mars marzo maart março',
  'apr april avril abril aprile',
  'may mai mayo maggio mei maio',
  'jun june juni juin junio giugno junho',
  'jul july juli juillet julio luglio julho',
  'aug august août aout agosto augustus augusti',
  'sep sept september septembre septiembre settembre setembro',
  'oct october oktober octobre octubre ottobre outubro okt',
  'nov november novembre noviembre novembro',
  'dec december dezember décembre decembre diciembre dicembre dezembro dez',
].entries()) {
  for (const name of names.split(' ')) monthNames.set(name, at + 1)
}

function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1980 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day > last) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function numericDate(text: string): string | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text)
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text)
  if (packed) return isoDate(Number(packed[1]), Number(packed[2]), Number(packed[3]))
  const asian = /^(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text)
  if (asian) return isoDate(Number(asian[1]), Number(asian[2]), Number(asian[3]))
  const local = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text)
  if (!local) return null
  const [first, second, year] = [Number(local[1]), Number(local[3]), Number(local[4])]
  // Dots put the day first; a slash says nothing, so only a number over 12 or equal numbers tell.
  if (local[2] === '.' || first > 12 || first === second) return isoDate(year, second, first)
  return second > 12 ? isoDate(year, first, second) : null
}

function namedDate(text: string): string | null {
  const words = text.toLowerCase().replace(/^(?:\p{L}{2,12}\.?,\s?)/u, '')
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er)?[\s-](?:of |de )?(\p{L}{3,12})\.?,?[\s-](?:de )?(\d{4})(?!\d)/u.exec(
      words,
    )
  if (dayFirst)
    return isoDate(Number(dayFirst[3]), monthNames.get(dayFirst[2] ?? '') ?? 0, Number(dayFirst[1]))
  const monthFirst = /^(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u.exec(words)
  if (monthFirst)
    return isoDate(Number(monthFirst[3]), monthNames.get(monthFirst[1] ?? '') ?? 0, Number(monthFirst[2]))
  return null
}

/** The calendar date that a value states, as YYYY-MM-DD; time and zone are not converted. Relative or unclear text gives null. */
export function calendarDate(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    const at = new Date(value > 1e11 ? value : value * 1000)
    return value > 3e8 && value < 5e12 ? at.toISOString().slice(0, 10) : null
  }
  if (typeof value !== 'string') return null
  const text = oneLine(value.slice(0, 200))
  if (/^\d{9,13}$/.test(text)) return calendarDate(Number(text))
  return numericDate(text) ?? namedDate(text)
}

const remoteWord = new RegExp(
  oneOf(String.raw`
  \b(?:fully |100 ?% )?remote(?:ly)?\b|\btelecommut\w{0,5}|\bwork(?:ing)? from (?:home|anywhere)\b
  \bwfh\b|\bhome[ -]?office\b|\bt[eé]l[eé]travail\b|\bteletrabajo\b|\bremoto?a?\b|\bthuiswerk
`),
  'i',
)
const placedWord = new RegExp(
  oneOf(String.raw`
  \bhybrid\w{0,3}\b|\bh[ií]brido\b|\bon[ -]?site\b|\bin[ -](?:the )?office\b|\bin[ -]person\b
  \bvor ort\b|\bpr[eé]sencia?l\b|\boffice[ -]based\b|\bsur site\b
`),
  'i',
)
const notRemote = new RegExp(
  oneOf(String.raw`
  \b(?:not|no|non|isn['’]t|never|without)\b(?:\W{1,3}\w{1,12}){0,5}?\W{1,3}(?:remote|telecommut\w{0,5}|work(?:ing)? from home)
  \bremote[^.\n]{0,20}(?::|is|are|work)\s{0,2}(?:no\b|not\b)|\bnot? remote\b
`),
  'i',
)

const partly =
  /\bpartial(?:ly)?\b|\bpartly\b|\bteilweise\b|\bpartiel(?:le)?\b|\bparcial\b|\b[1-4] (?:remote )?(?:days?|tage?|jours?|días?)\b/i
const offered =
  /\bmöglich\b|\bpossible\b|\bposible\b|\boptional\b|\bconsidered\b|\boptions?\b|\bnegotiable\b|\bflexible\b/i

/** What a short field says of remote work: true, false for on-site and hybrid, null where it says neither or both. */
export function remoteOf(text: string | null): boolean | null {
  if (text === null) return null
  const words = text.slice(0, 400)
  if (notRemote.test(words)) return false
  const isRemote = remoteWord.test(words)
  if (isRemote && partly.test(words)) return false
  if (isRemote && offered.test(words)) return null
  if (placedWord.test(words)) return isRemote && /\bor\b|\/|,/i.test(words) ? null : false
  return isRemote ? true : null
}

const noPlace = new Set([
  '',
  '-',
  '–',
  '—',
  'n/a',
  'na',
  'none',
  'null',
  'undefined',
  'unavailable',
  'anywhere',
  'remote',
  'tbd',
  'various',
  '.',
  'multiple locations',
  'unspecified',
  'not specified',
  'worldwide',
  'fully remote',
  'home office',
  'homeoffice',
  'hybrid',
  'on-site',
  'onsite',
  'telecommute',
  'work from home',
  'in person',
  'in-person',
  'in office',
  'on site',
  'on the road',
  'vor ort',
])

/** Whether a part of an address names no place. */
export function isNoPlace(part: string): boolean {
  return noPlace.has(part.trim().toLowerCase())
}

/** Joins the parts of one address, without empty words, the company's own name and repeats. */
export function joinPlace(parts: readonly (string | null)[], company: string | null): string | null {
  const own = company?.toLowerCase() ?? ''
  const kept: string[] = []
  for (const part of parts) {
    const text = part?.trim().replace(/^[,;\s]+|[,;\s]+$/g, '') ?? ''
    const key = text.toLowerCase()
    if (isNoPlace(text) || key === own) continue
    if (kept.some((other) => other.toLowerCase() === key)) continue
    kept.push(text)
  }
  return kept.length === 0 ? null : kept.join(', ')
}

/** Several places as one line: each once, and over five of them only their number. */
export function joinPlaces(places: readonly string[]): string | null {
  const once = [...new Map(places.map((place) => [place.toLowerCase(), place])).values()]
  if (once.length === 0) return null
  return once.length > 5 ? `${once.length} locations` : once.join('; ')
}

const workplace =
  '(?:fully |100% )?(?:remote|hybrid|on-?site|in-office|in person|work from home|wfh|telecommute|home ?office)'
const workplaceTail = new RegExp(
  `\\s*(?:\\(\\s*${workplace}[^()]{0,40}\\)|[-–—,/|·•]\\s*${workplace}|\\s+or\\s+${workplace}(?:\\s*\\([^()]{1,30}\\))?)\\s*$`,
  'i',
)
const workplaceHead = new RegExp(`^${workplace}(?:\\s+(?:in|within|from|-|–|—|·)|\\s*[-–—,:/|·•])\\s*`, 'i')
const workplaceBefore = new RegExp(`^${workplace}\\s*\\(([^()]{2,80})\\)$`, 'i')

/** A place as a person wrote it, without the words on remote work and the age of the advert. */
export function cleanPlace(source: string | null): string | null {
  if (source === null) return null
  let text = oneLine(source.slice(0, 400))
    .replace(/[·|•]?\s*(?:re)?posted\b.*$/i, '')
    // A street before its town.
    .replace(/^\d{1,6}\s[^,]{3,60},\s*(?=[^,]{2,40},\s*[A-Z]{2}(?:\s|$))/, '')
    .replace(/[·|•]?\s*\d{1,3}\+?\s+(?:minute|hour|day|week|month)s?\s+ago\b.*$/i, '')
    .trim()
  text = workplaceBefore.exec(text)?.[1] ?? text
  text = text.replace(workplaceTail, '').replace(workplaceHead, '').trim()
  text = text.replace(/^[\s,;:·|•–—-]+|[\s,;:·|•–—-]+$/g, '')
  return isNoPlace(text) ? null : text
}
