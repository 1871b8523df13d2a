import type { z } from 'zod'
import type { awardSchema, certificateSchema, publicationSchema } from '../../resume/model'
import { asUrl, findUrl } from './addresses'
import { findDates, headDate } from './dates'
import type { Line } from './lines'
import { trimSeparators } from './lines'
import { companyScore } from './words'

type Certificate = z.infer<typeof certificateSchema>
type Award = z.infer<typeof awardSchema>
type Publication = z.infer<typeof publicationSchema>

const issuers =
  /(?<!\p{L})(?:aws|amazon(?: web services)?|microsoft|google(?: cloud)?|cisco|oracle|comptia|pmi|project management institute|scrum\.org|scrum alliance|isc2|\(isc\)²|isaca|axelos|peoplecert|red hat|vmware|salesforce|hubspot|coursera|udemy|udacity|edx|linkedin learning|american heart association|american red cross|red cross|ancc|aacn|nccer|osha|epa|ase|aicpa|cfa institute|hrci|shrm|ihk|tüv|dekra|board of|department of|state of|ministry|college board|linux foundation|cncf|hashicorp|databricks|snowflake|mongodb|meta|ibm|sap|adobe|autodesk|apple|tableau|iata|city & guilds|nebosh|iosh|servsafe|national restaurant association|goethe[- ]institut|instituto cervantes|cambridge|british council)(?!\p{L})/iu
const gradeWords =
  /^(?:associate|professional|expert|foundation(?:al)?|practitioner|specialty|fundamentals|advanced|intermediate|basic|level \w+|provider|instructor|administrator|developer|architect|candidate|i{1,3}|[abc][12])(?: level)?$/iu
const expires =
  /(?:^|[\s(,;|–-])(?:exp(?:ires|iry|iration)?(?: date)?\.?|valid (?:until|through|thru|to)|renew(?:s|al)(?: due)?|gültig bis)\s?:?\s*$/iu

/** Takes the date of issue out of a text; a date of expiry stays in it. */
function takeDate(text: string): { date?: string; rest: string } {
  const dated = headDate(text)
  const span = dated?.span
  if (dated === null || span === undefined) return { rest: text }
  if (
    expires.test(text.slice(0, span.from)) ||
    /(?:exp\w*|valid until)\s*$/iu.test(text.slice(0, span.from))
  ) {
    const earlier = findDates(text.slice(0, span.from)).at(-1)
    if (earlier?.start == null) return { rest: text }
    return { date: earlier.start, rest: `${text.slice(0, earlier.from)}\t${text.slice(earlier.to)}` }
  }
  const date = span.start ?? span.end
  const until =
    !span.single && !span.present && span.end !== null && span.end !== span.start
      ? `\t${text.slice(span.from, span.to)}`
      : ''
  return date === null ? { rest: text } : { date, rest: dated.rest + (until === '' ? '' : '') }
}

function takeUrl(line: Line, text: string): { url?: string; rest: string } {
  const url = findUrl(text)
  const address = url === null ? null : asUrl(url.value)
  if (
    url !== null &&
    address !== null &&
    (/^https?:|^www\.|\//iu.test(url.value) || trimSeparators(text) === url.value)
  )
    return { url: address, rest: `${text.slice(0, url.from)}\t${text.slice(url.to)}` }
  const link = line.links.find((one) => /^https?:/iu.test(one.url))
  return link === undefined ? { rest: text } : { url: link.url, rest: text }
}

const parts =
  /\t+|\s+[|•·●▪‖¦⋅]\s+|\s+[–—―]\s+|\s+-\s+|;\s+|\s{3,}|,\s+(?:issued by|from|by)\s+|\s+(?:issued by|awarded by|from|by|presented by|ausgestellt von|délivré par)\s+(?=\p{Lu}|the )/iu

/** "ASQ" after a name of several words gives it, unless it is the name's own abbreviation. */
function isAcronym(part: string, name: string): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(part) || !name.includes(' ')) return false
  const initials = name
    .split(/[\s-]+/u)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
  return !initials.includes(part) && !/^\p{Lu}+$/u.test(name.replace(/\s/gu, ''))
}

/** "Associate, Amazon Web Services": a grade that belongs to the name, then who gave it. */
function splitGrade(piece: string): string[] {
  const comma = piece.indexOf(', ')
  return comma > 0 && gradeWords.test(piece.slice(0, comma).trim())
    ? [piece.slice(0, comma), piece.slice(comma + 2)]
    : [piece]
}

/** Name and giver of a certificate or award from one text, without its date. */
function nameAndGiver(text: string): { name: string; giver?: string; rest: string[] } {
  const pieces = text
    .split(parts)
    .flatMap(splitGrade)
    .map(trimSeparators)
    .filter((piece) => piece !== '')
  const [name = '', ...others] = pieces
  if (others.length > 0) {
    const giver = others.findIndex(
      (piece) =>
        !gradeWords.test(piece) &&
        !/^(?:certificate|license|licence|credential|id|no\.?|#|exp|valid|cert\.?)(?!\p{L})/iu.test(piece) &&
        !/^[#\d]/u.test(piece),
    )
    const grade = others.filter((piece, index) => (giver < 0 || index < giver) && gradeWords.test(piece))
    const title = [name, ...grade].join(' – ')
    const rest = others.filter((piece, index) => index !== giver && !grade.includes(piece))
    const issuer = others[giver]
    return issuer === undefined ? { name: title, rest } : { name: title, giver: issuer, rest }
  }
  const bracket = /^(.{3,}?)\s\(([^()]{3,60})\)$/u.exec(name)
  if (
    bracket?.[1] !== undefined &&
    bracket[2] !== undefined &&
    (issuers.test(bracket[2]) || companyScore(bracket[2]) >= 1.5) &&
    /\s|^(?:AWS|IBM|SAP|PMI|IHK)$/u.test(bracket[2])
  )
    return { name: bracket[1], giver: bracket[2], rest: [] }
  const commas = name.split(/,\s+(?![^()]*\))/u)
  const at = commas.findIndex(
    (part, index) =>
      index > 0 &&
      !gradeWords.test(part) &&
      (issuers.test(part) || companyScore(part) >= 1.5 || isAcronym(part, commas[0] ?? '')),
  )
  const issuer = commas[at]
  if (issuer !== undefined)
    return { name: commas.slice(0, at).join(', '), giver: issuer, rest: commas.slice(at + 1) }
  return { name, rest: [] }
}

/** "CPR, Red Cross, 2021 | OSHA 10, 2018": several on one line, each with its date. */
function oneEach(line: Line): Line[] {
  const pieces = line.text.split(/\s[|•]\s|;\s/u)
  const dated = pieces.every(
    (piece) => findDates(piece).length > 0 && trimSeparators(takeDate(piece).rest) !== '',
  )
  return pieces.length > 1 && dated ? pieces.map((text) => ({ ...line, text, strong: '' })) : [line]
}

/** Lines grouped into items: a bullet, a line with a name, and the lines under it that only hold a giver or a date. */
function itemsOf(lines: readonly Line[]): Line[][] {
  const items: Line[][] = []
  const loose = lines.filter((line) => !line.bullet)
  const bold =
    loose.some((line) => line.bold || line.level > 0) && loose.some((line) => !line.bold && line.level === 0)
  const gaps = loose.slice(1).some((line) => line.gap) && loose.slice(1).some((line) => !line.gap)
  for (const line of lines.flatMap(oneEach)) {
    const last = items.at(-1)
    const onlyDate = trimSeparators(takeDate(line.text).rest) === ''
    const under =
      last !== undefined &&
      (onlyDate ||
        (bold && !line.bold && line.level === 0 && (last[0]?.bold === true || (last[0]?.level ?? 0) > 0)) ||
        (!bold && gaps && !line.gap && !line.bullet && last[0]?.bullet !== true) ||
        (line.bullet &&
          last[0] !== undefined &&
          (line.indent > last[0].indent || !last[0].bullet) &&
          (last[0].bold || last[0].level > 0)))
    if (under) last.push(line)
    else items.push([line])
  }
  return items
}

/** Certificates and licences, one an item: name, who issued it, when. */
export function readCertificates(lines: readonly Line[]): Certificate[] {
  const out: Certificate[] = []
  for (const item of itemsOf(lines)) {
    const certificate: Certificate = {}
    const rest: string[] = []
    for (const [index, line] of item.entries()) {
      const url = takeUrl(line, line.text.trim())
      const dated = takeDate(url.rest)
      if (url.url !== undefined) certificate.url ??= url.url
      if (dated.date !== undefined) certificate.date ??= dated.date
      const read = nameAndGiver(dated.rest)
      if (read.name === '') continue
      if (index === 0 || certificate.name === undefined) {
        certificate.name = read.name
        if (read.giver !== undefined) certificate.issuer = read.giver
        rest.push(...read.rest)
      } else if (certificate.issuer === undefined) {
        certificate.issuer = read.name
        rest.push(...(read.giver === undefined ? [] : [read.giver]), ...read.rest)
      } else rest.push(read.name, ...(read.giver === undefined ? [] : [read.giver]), ...read.rest)
    }
    if (rest.length > 0 && certificate.name !== undefined)
      certificate.name = `${certificate.name} (${rest.join(', ')})`
    if (certificate.name === undefined) continue
    const several =
      item.length === 1 && certificate.issuer === undefined && certificate.date === undefined
        ? splitNames(certificate.name)
        : []
    if (several.length > 1) out.push(...several.map((name) => ({ name })))
    else out.push(certificate)
  }
  return out
}

/** "CPR, BLS, ACLS" on one line: several short names. */
function splitNames(text: string): string[] {
  const names = text.split(/[,;]\s+/u).map((name) => name.trim())
  return names.length >= 2 &&
    names.every(
      (name) => name.length > 1 && name.length < 45 && !name.startsWith('#') && name.split(' ').length <= 5,
    ) &&
    !/\(/u.test(text)
    ? names
    : []
}

/** Awards, one an item: title, who gave it, when, and what is said of it. */
export function readAwards(lines: readonly Line[]): Award[] {
  const out: Award[] = []
  for (const item of itemsOf(lines)) {
    const award: Award = {}
    const rest: string[] = []
    for (const [index, line] of item.entries()) {
      const dated = takeDate(line.text.trim())
      if (dated.date !== undefined) award.date ??= dated.date
      const long = dated.rest.length > 120
      const read = long ? { name: trimSeparators(dated.rest), rest: [] } : nameAndGiver(dated.rest)
      if (read.name === '') continue
      if (index === 0 || award.title === undefined) {
        award.title = read.name
        if ('giver' in read && read.giver !== undefined) award.awarder = read.giver
        rest.push(...read.rest)
      } else if (award.awarder === undefined && !line.bullet && !long) {
        award.awarder = read.name
        if ('giver' in read && read.giver !== undefined) rest.push(read.giver)
        rest.push(...read.rest)
      } else rest.push(line.text.trim())
    }
    if (rest.length > 0) award.summary = rest.join('\n')
    if (award.title !== undefined) out.push(award)
  }
  return out
}

const quoted = /["“„«]([^"“”„«»]{8,300}?)[.,]?["”“»]/u
const apa =
  /^(.{3,600}?)\s?\(?((?:19|20)\d{2})(?:,\s?\p{L}+(?: \d{1,2})?)?\)?\.\s+([^.?!]{8,300}[?!]?)[.]?\s*(.*)$/su

/** Publications, one an item: title, where it appeared, when; a full citation is kept as the summary. */
export function readPublications(lines: readonly Line[]): Publication[] {
  const out: Publication[] = []
  for (const item of itemsOf(lines)) {
    const [first, ...others] = item
    if (first === undefined) continue
    const text = first.text.replace(/^\[?\d{1,3}[\].)]\s+/u, '').trim()
    const paper: Publication = {}
    const url = takeUrl(first, text)
    if (url.url !== undefined) paper.url = url.url
    const title = quoted.exec(text)
    const citation = title === null && text.length > 60 ? apa.exec(text) : null
    const year = /(?<!\d)(?:19[5-9]\d|20[0-4]\d)(?!\d)/gu
    if (citation?.[3] !== undefined && citation[2] !== undefined) {
      paper.name = citation[3].trim()
      paper.releaseDate = citation[2]
      const venue = (citation[4] ?? '').split(/,\s?(?:\d|vol)|\.\s|\(\d/iu)[0]?.trim() ?? ''
      if (venue !== '' && !/^(?:doi|https?)/iu.test(venue))
        paper.publisher = trimSeparators(venue.replace(/\.$/u, ''))
      paper.summary = text
    } else if (title?.[1] !== undefined) {
      paper.name = title[1].trim()
      const tail = text.slice(title.index + title[0].length)
      const when = headDate(tail)?.span.start ?? [...text.matchAll(year)].at(-1)?.[0]
      if (when !== undefined && when !== null) paper.releaseDate = when
      const venue = trimSeparators(
        tail.replace(/^\s*[.,]?\s*(?:in:?\s)?/iu, '').split(/,\s|\.\s|\(|\t/u)[0] ?? '',
      )
      if (venue.length > 2 && !/^\d/u.test(venue)) paper.publisher = venue.replace(/\.$/u, '')
      if (trimSeparators(text.slice(0, title.index)) !== '' || tail.length > venue.length + 14)
        paper.summary = text
    } else {
      const dated = takeDate(url.rest)
      if (dated.date !== undefined) paper.releaseDate = dated.date
      const read = nameAndGiver(dated.rest)
      paper.name = read.name
      if (read.giver !== undefined) paper.publisher = read.giver
      if (read.rest.length > 0) paper.summary = read.rest.join(' · ')
    }
    for (const line of others) {
      const dated = takeDate(line.text.trim())
      if (dated.date !== undefined) paper.releaseDate ??= dated.date
      const rest = trimSeparators(dated.rest)
      if (rest === '') continue
      if (paper.publisher === undefined && !line.bullet && rest.length < 100) paper.publisher = rest
      else paper.summary = paper.summary === undefined ? rest : `${paper.summary}\n${rest}`
    }
    if (paper.name !== undefined && paper.name !== '') out.push(paper)
  }
  return out
}
