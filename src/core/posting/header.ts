import { cleanPlace, employmentTypeOf, remoteOf, type EmploymentType } from './fields'
import { salaryInText } from './salaryText'
import { companyWord, isPlace, jobWord, noiseLine, sentenceLine } from './words'
import { oneOf } from './pattern'

/** What the first lines of a pasted posting say, before any label or sentence is read. */
export interface Header {
  title: string | null
  company: string | null
  /** Whether the company's line says more than its position that it is one. */
  companyIsCertain: boolean
  location: string | null
  remote: boolean | null
  employmentType: EmploymentType | null
}

const lookAt = 14
/** Two short names with a comma between: a place, where the company has been named already. */
const cityRegion = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3},\s\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,2}$/u
const parts = (line: string) =>
  line.split(/\s*[·•|‧∙]\s*|\s+[-–—]\s+|\s{3,}|\t+/u).filter((part) => part !== '')

/** `Riverbend Transit, Tacoma, WA`: a company with its place behind it on the same line. */
function placeBehind(text: string): { company: string; place: string } | null {
  const pieces = text.split(/,\s+/)
  const company = pieces.slice(0, -2).join(', ')
  const place = pieces.slice(-2).join(', ')
  return pieces.length > 2 && company !== '' && isPlace(place) ? { company, place } : null
}

/** A full stop that belongs to a name. */
const companyEnd = /\b(?:inc|ltd|co|corp|llc|bros|st|jr|s\.a|b\.v|n\.v)\.$/i
const street =
  /^\d{1,6}\s.*(?:\b(?:st|street|ave|avenue|rd|road|blvd|drive|dr|lane|ln|way|hwy|suite|parkway|pkwy|court|ct|place)\b|,)/i

/** German adverts name the town alone, and there are thousands: below a certain company one plain name is the town. */
const germanTitle =
  /[(/]\s?(?:[mwfdx](?:\s?[/|*]\s?[mwfdxi]){1,3}|gn|all(?:e)? (?:genders?|geschlechter))\)?/i
const townLine =
  /^\p{Lu}[\p{L}.-]{2,30}(?:(?: (?:am|an der|bei|im|in|ob der)| \p{Lu}[\p{L}.-]{1,20})){0,3}(?:,? \([\p{L} ]{2,20}\))?$/u
const notTown =
  /vertrag|anstellung|befristet|homeoffice|stunden|start|sofort|gehalt|abteilung|bereich|teilzeit|vollzeit|bewerb|stelle|aufgaben|profil|einleitung|^(?:über|ihre?|deine?|das|wir|it|hr|engineering|marketing|vertrieb|sales)\b/iu

/** The first heading of the text itself: what stands below it is prose, and no longer the head. */
const sectionStart = new RegExp(
  oneOf(String.raw`
  ^(?:about (?:us|you|the (?:company|team)|\p{Lu}.*)|what (?:we|you).*|who (?:we|you).*|why .*|(?:key |your |main )?(?:responsibilities|duties|tasks)|(?:minimum |basic |preferred )?(?:requirements|qualifications)|benefits|perks|ihre? .*|deine? .*|aufgaben.*|profil.*|vos missions|missions|votre .*|funciones|requisitos)\s*:?$
`),
  'iu',
)

function isHeading(line: string): boolean {
  if (
    line.length < 3 ||
    line.length > (line.includes('|') ? 250 : 120) ||
    noiseLine.test(line) ||
    sentenceLine.test(line)
  )
    return false
  if ((/[.!?:;,]$/.test(line) && !companyEnd.test(line)) || /^[-*•·]\s/.test(line) || !/\p{L}{2}/u.test(line))
    return false
  return !/@\S+\.\S|:\/\//.test(line) && (line.includes('|') || line.split(/\s+/).length <= 14)
}

function isFact(text: string): boolean {
  if (/^[\d\s.,+$€£%/-]+$/.test(text) || noiseLine.test(text) || cleanPlace(text) === null) return true
  return (
    (employmentTypeOf(text) !== null && text.length < 40) ||
    remoteOf(text) !== null ||
    salaryInText(text) !== null
  )
}

function isPlainName(text: string): boolean {
  if (text.length < 2 || text.length > 70 || isFact(text) || isPlace(cleanPlace(text) ?? '')) return false
  if (street.test(text) || sentenceLine.test(text) || /[!?:;,]$|:\s|\p{L}{4,}\.\s/u.test(text)) return false
  if (text.endsWith('.') && !companyEnd.test(text)) return false
  return /^[\p{Lu}\p{Lo}\p{N}]|^\p{Ll}+[\p{Lu}.\d]|^\p{Ll}+$/u.test(text)
}

const hiring =
  /^(?:job (?:title|opening|alert):\s*)?(?<company>[\p{Lu}\p{N}][^.!?\n]{1,60}?)\s+(?:is|are)\s+(?:currently\s+|now\s+)?(?:hiring|looking for|seeking|recruiting)(?:\s+(?:for\s+)?(?:an?|the|our next|its next))?\s+(?<title>[^.!?\n]{3,100})/u
const wanted =
  /^(?:we(?:['’]re| are)\s+(?:currently\s+)?(?:hiring|looking for|seeking)|now hiring|hiring|wir suchen|nous recherchons|buscamos)[:!]?\s+(?:an?\s+|the\s+|eine?n?\s+|une?\s+)?(?<title>[^.!?\n]{3,100})/iu

/** Cuts a title before the sentence that goes on behind it, and drops the code of the vacancy. */
export function cleanTitle(text: string): string | null {
  const title = text
    .replace(/\s*[([](?:req|job|ref|id|requisition)\b[^)\]]{0,30}[)\]]\s*$/i, '')
    .replace(/\s*[-–|]\s*job post$/i, '')
    .replace(
      /^(?:an?\s+)?(?:(?:highly|very)\s+)?(?:experienced|talented|passionate|skilled|motivated|enthusiastic|dedicated|dynamic|driven|strong|great)(?:,| and)?\s+/i,
      '',
    )
    .replace(/^(?:job title|position|role|vacancy|job|title)\s*[:：]\s*/i, '')
    .replace(
      /\s+(?:to join|who (?:can|will|is|has)|that (?:can|will)|with (?:\d|strong|experience)|for our|in our)\b.*$/i,
      '',
    )
    .replace(/^[\s#*•–-]+|[\s*#:–,-]+$/g, '')
    .trim()
  return title.length < 2 ? null : title
}

/** Agencies hire for "our client"; that is nobody's name. */
function companyNamed(text: string | undefined): string | null {
  return text === undefined ||
    /^(?:our|an?|the) (?:client|company|leading|team)\b|^(?:we|they|who)\b/i.test(text)
    ? null
    : text
}

interface TitleLine {
  at: number
  title: string
  company: string | null
  rest: string[]
}

function splitTitle(line: string, at: number): TitleLine {
  const note = /\s\(([^()]{2,60})\)$/.exec(line)
  const employer = /^(.{3,90}?)\s+(?:at|@|bei|chez|en)\s+(\p{Lu}[^,|·•]{1,60}|\p{N}[^,|·•]{1,60})$/u.exec(
    note === null ? line : line.slice(0, note.index),
  )
  if (employer?.[1] !== undefined && employer[2] !== undefined && jobWord.test(employer[1])) {
    const [company, ...rest] = parts(employer[2])
    if (note?.[1] !== undefined) rest.push(note[1])
    return { at, title: employer[1], company: company ?? employer[2], rest }
  }
  const bars = line.split(/\s*[|·•]\s*/).filter((part) => part !== '')
  const title = bars.find((part) => jobWord.test(part))
  if (bars.length > 1 && title !== undefined)
    return { at, title, company: null, rest: bars.filter((part) => part !== title) }
  const dashes = line.split(/\s+[-–—]\s+/)
  const tail = dashes.at(-1) ?? ''
  const isTail =
    dashes.length > 1 && (isPlace(cleanPlace(tail) ?? '') || (tail.length < 30 && remoteOf(tail) !== null))
  return isTail
    ? { at, title: dashes.slice(0, -1).join(' - '), company: null, rest: [tail] }
    : { at, title: line, company: null, rest: [] }
}

function findTitle(lines: readonly string[]): TitleLine | null {
  for (const [at, line] of lines.slice(0, lookAt).entries()) {
    const named = hiring.exec(line)?.groups
    const title = cleanTitle(named?.['title'] ?? wanted.exec(line)?.groups?.['title'] ?? '')
    if (title !== null && jobWord.test(title)) {
      const place = /\s+(?:based in|in|for our)\s+(\p{Lu}.*)$/u.exec(title)
      return {
        at,
        title: title.replace(/\s+(?:in|at|based in|for our)\s+\p{Lu}.*$/u, ''),
        company: companyNamed(named?.['company']),
        rest: place?.[1] === undefined ? [] : [place[1]],
      }
    }
    if (isHeading(line) && jobWord.test(line) && !/^(?:about|what|why|who|your|the)\b/i.test(line))
      return splitTitle(line, at)
  }
  const first = lines.slice(0, 2).findIndex((line, at) => {
    return (
      !lines.slice(0, at).some((before) => sentenceLine.test(before)) &&
      isHeading(line) &&
      line.length <= 70 &&
      !isFact(line) &&
      !isPlace(cleanPlace(line) ?? '') &&
      !/^about\b/i.test(line)
    )
  })
  const line = lines[first]
  return line === undefined || lines.length < 2 ? null : splitTitle(line, first)
}

/** Reads the head of a posting the way the large boards lay it out: title, company and place on the lines around it. */
export function readHeader(lines: readonly string[]): Header {
  const found = findTitle(lines)
  const header: Header = {
    title: found === null ? null : cleanTitle(found.title),
    company: found?.company ?? null,
    companyIsCertain: found?.company != null,
    location: null,
    remote: found === null ? null : remoteOf(found.title),
    employmentType:
      found === null ? null : employmentTypeOf(/\(([^)]{3,40})\)/.exec(found.title)?.[1] ?? null),
  }
  if (found === null) return header
  const place = (text: string, isSure: boolean): boolean => {
    const clean = cleanPlace(text)
    const isAllowed = /^(?:fully )?remote\b.*\(/i.test(text)
    if (
      header.location !== null ||
      clean === null ||
      clean.length > 90 ||
      (!isSure && !isAllowed && !isPlace(clean))
    )
      return false
    header.location = clean
    return true
  }
  const fact = (text: string): boolean => {
    header.remote ??= remoteOf(text)
    if (text.length < 60) header.employmentType ??= employmentTypeOf(text)
    return isFact(text)
  }
  const segment = (text: string, isSplit: boolean): void => {
    const isFactual = fact(text)
    if (street.test(text)) return void place(text.replace(/^\d[^,]*,\s*/, ''), true)
    if (header.company !== null && cityRegion.test(text) && !companyWord.test(text) && place(text, true))
      return
    if (place(text, false) || (isFactual && !/\((?:hybrid|remote|on-?site)\)/i.test(text))) return
    if (header.company === null && isPlainName(text) && (isSplit || !jobWord.test(text))) {
      const named = text.replace(/\s+\d(?:[.,]\d)?\s*★?$|\s*\(YC [A-Z]?\d{2}\)$/, '')
      const behind = placeBehind(named)
      header.company = behind === null ? named : behind.company
      if (behind !== null) place(behind.place, true)
      header.companyIsCertain = isSplit || companyWord.test(text)
    } else if (isSplit && /^\p{Lu}[\p{L}'’., -]{1,60}(?:\s?\([^)]{3,20}\))?$/u.test(text))
      place(text, text.includes('(') || /,/.test(text))
  }
  for (const text of found.rest) segment(text, true)
  const isGerman = germanTitle.test(header.title ?? '')
  const named = (line: string) => townLine.test(line) && isPlainName(line) && !notTown.test(line)
  let names = 0
  for (const line of lines.slice(found.at + 1, found.at + lookAt)) {
    if (line.length > 160 || sectionStart.test(line)) break
    const isSentence = /[.!?]$/.test(line) && !companyEnd.test(line)
    if (isSentence && line.split(/\s+/).length > 6) break
    if (isSentence) continue
    const pieces = parts(line)
    if (names > 0 && pieces.length === 1 && !isFact(line) && !isPlace(cleanPlace(line) ?? '')) names += 1
    if (names > 4) break
    if (line === found.title || noiseLine.test(line)) continue
    const isTown =
      pieces.length === 1 && isGerman && header.location === null && header.companyIsCertain && named(line)
    if (isTown && place(line, true)) continue
    for (const piece of pieces) segment(piece, pieces.length > 1)
    names += 1
  }
  const before = lines.slice(Math.max(0, found.at - 4), found.at)
  const above = before.findLast((line) => !noiseLine.test(line))
  // A rating between a name and a title is how boards set the employer above its job.
  const isRated = before.some((line) => /^\d[.,]\d\s?★?$/.test(line))
  if (
    (header.company === null || (isRated && !header.companyIsCertain)) &&
    above !== undefined &&
    isHeading(above) &&
    isPlainName(above) &&
    !jobWord.test(above)
  ) {
    header.company = above
    header.companyIsCertain = isRated || companyWord.test(above)
  }
  return header
}
