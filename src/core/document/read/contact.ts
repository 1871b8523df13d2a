import { cutEnd } from '../../text/cutEnd'
import type { Basics } from '../../resume/model'
import { asUrl, findEmail, findPhone, findUrl, networkName, networkNames, profileOf } from './addresses'
import { findDates } from './dates'
import type { Line } from './lines'
import { closeSpacedLetters, trimSeparators } from './lines'
import { readPlace } from './location'
import { nameParts } from './personName'
import { isPlace } from './places'
import { titleScore } from './words'

/** What the part above the first heading gives. `rest` is prose (a summary without heading), `unsorted` the remainder. */
export interface ContactReading {
  basics: Basics
  rest: Line[]
  unsorted: Line[]
}

const label =
  /(?:^|(?<=[\s|•·,;(]))(?:e-?mail(?: address| id)?|mail|courriel|correo(?: electrónico)?|phone(?: number| no\.?)?|tel(?:ephone|efon|éfono|éphone)?\.?|ph|mobile(?: number| no\.?| phone)?|mobil(?:telefon)?|handy|cell(?: phone)?|móvil|portable|fax|home|work|office|address|adresse|anschrift|wohnort|dirección|domicilio|location|based in|residence|city|web(?:site|seite)?|homepage|portfolio|url|site|blog|links?|contact|kontakt|profile|p|t|m|e|a|w)\s?(?::|\.:)\s*/giu
const bareLabel =
  /^(?:e-?mail|mail|courriel|correo|phone|tel(?:ephone|efon|éfono|éphone)?|ph|mobile?|handy|cell|móvil|portable|fax|address|adresse|anschrift|location|web(?:site)?|homepage|portfolio|links?|contact|kontakt|profile)\.?$/iu
const personal =
  /^(?:date of birth|birth ?date|d\.?o\.?b\.?|born|geburtsdatum|geboren|geb\.|geburtsort|nationality|nationalität|staatsangehörigkeit|marital status|familienstand|gender|sex|age|date de naissance|né|née|nationalité|fecha de nacimiento|nacionalidad|estado civil|driving licen[cs]e|driver'?s licen[cs]e|führerschein|permis|visa|availability|notice period|religion|father|languages?)(?![\p{L}])/iu
const documentTitle =
  /^(?:curriculum vitae|résumé|resume|cv|lebenslauf|currículum(?: vitae)?|tabellarischer lebenslauf)$/iu

interface Draft {
  name?: string
  label?: string
  email?: string
  phone?: string
  url?: string
  address?: string[]
  location?: Basics['location']
  profiles: Basics['profiles']
  extra: string[]
}

function addUrl(draft: Draft, value: string): boolean {
  const url = asUrl(value)
  if (url === null) return false
  const profile = profileOf(url)
  if (profile === null) {
    if (draft.url === undefined) draft.url = url
    else if (draft.url !== url) draft.profiles.push({ url })
    return true
  }
  const same = draft.profiles.find((known) => known.network === profile.network)
  if (same === undefined) draft.profiles.push({ ...profile, url })
  else if (same.url === undefined) Object.assign(same, { ...profile, url })
  else if (same.url.replace(/\/$/u, '') !== url.replace(/\/$/u, '')) draft.profiles.push({ ...profile, url })
  return true
}

const cut = (text: string, from: number, to: number) => `${text.slice(0, from)}\t${text.slice(to)}`

/** Takes the addresses out of a line; what is left is parted by tabs. */
function takeAddresses(text: string, draft: Draft): { left: string; taken: boolean } {
  let left = text
  let taken = false
  for (let round = 0; round < 12; round += 1) {
    const email = findEmail(left)
    if (email === null) break
    if (draft.email === undefined) draft.email = email.value
    else if (draft.email.toLowerCase() !== email.value.toLowerCase()) draft.extra.push(email.value)
    left = cut(left, email.from, email.to)
    taken = true
  }
  for (let round = 0; round < 12; round += 1) {
    const url = findUrl(left)
    if (url === null || !addUrl(draft, url.value)) break
    left = cut(left, url.from, url.to)
    taken = true
  }
  for (let round = 0; round < 6; round += 1) {
    const phone = findPhone(left)
    if (phone === null) break
    if (draft.phone === undefined) draft.phone = phone.value
    else if (draft.phone !== phone.value) draft.extra.push(phone.value)
    left = cut(left, phone.from, phone.to)
    taken = true
  }
  return { left, taken }
}

function takeLinks(line: Line, draft: Draft): void {
  for (const link of line.links) {
    const mail = /^mailto:([^?]+)/iu.exec(link.url)?.[1]
    if (mail !== undefined) {
      const email = findEmail(mail)
      if (email !== null && draft.email === undefined) draft.email = email.value
    } else if (/^https?:/iu.test(link.url)) addUrl(draft, link.url)
  }
}

function takeHandle(piece: string, draft: Draft): boolean {
  const network = networkNames.exec(piece)
  if (network?.[1] === undefined) return false
  const name = networkName(network[1])
  const after = piece.slice(network.index + network[0].length).replace(/^\s*[:/–—@-]*\s*/u, '')
  const before = cutEnd(piece.slice(0, network.index), /[\s:(–—-]/u)
  const handle = (after === '' || after === ')' ? before : after).replace(/^@/u, '').trim()
  if (handle !== '' && (/\s/u.test(handle) || handle.length > 60)) return false
  const known = draft.profiles.find((profile) => profile.network === name)
  if (known !== undefined) return true
  if (handle === '') return false
  draft.profiles.push({ network: name, username: handle })
  return true
}

const street =
  /\d{1,5}[a-z]?,? .*\b(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|place|pl|terrace|parkway|pkwy|square|apt|apartment|suite|unit|close|crescent|highway|hwy|row|gardens)\b\.?|(?:str\.|straße|strasse|weg|gade|vej|straat|laan|gatan|vägen|katu|platz|allee|gasse|ring|damm|ufer)\s?\d{1,4}|^\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|bd|boulevard|place|allée|impasse|chemin)\s|^(?:am|an de[rmn]|im|in de[rmn]|zum|zur|auf de[rmn]|unter den|bei der) \p{Lu}[\p{L} -]{2,30} \d{1,4} ?[a-z]?$|^(?:calle|c\/|avenida|av\.|plaza|paseo|via|viale|piazza|rua)\s|^p\.?\s?o\.? box/iu

function takePlace(piece: string, draft: Draft): boolean {
  const value = piece.replace(/^\(|\)$/gu, '').trim()
  if (street.test(value) || (draft.address !== undefined && draft.location === undefined && isPlace(value))) {
    draft.address = [...(draft.address ?? []), value]
    return true
  }
  if (!isPlace(value)) return false
  if (draft.location === undefined) {
    const place = readPlace(value)
    draft.location = place
    return true
  }
  return false
}

/**
 * Reads name, headline, e-mail, telephone, place, site and profiles from the lines above the first heading and from
 * contact sections. Nothing is taken from elsewhere, so the address of an attached letter never wins.
 */
export function readContact(top: readonly Line[], details: readonly Line[]): ContactReading {
  const draft: Draft = { profiles: [], extra: [] }
  const rest: Line[] = []
  const unsorted: Line[] = []
  const biggest = Math.max(0, ...top.map((line) => line.size))
  const reachesName = top.findIndex(
    (line) => isTitle(line, biggest) && nameIn(line.text, line, biggest) !== null,
  )
  const all = [
    ...top.map((line) => ({ line, isTop: true })),
    ...details.map((line) => ({ line, isTop: false })),
  ]
  let proseSeen = false
  for (const [index, { line, isTop }] of all.entries()) {
    const text = closeSpacedLetters(line.text)
    if (documentTitle.test(trimSeparators(text))) continue
    if (line.text.length > 300) {
      ;(isTop ? rest : unsorted).push(line)
      proseSeen = true
      continue
    }
    takeLinks(line, draft)
    if (personal.test(text)) {
      unsorted.push(line)
      continue
    }
    const stripped = text.replace(
      /^(?:résumé|resume|curriculum vitae|cv|lebenslauf)(?: of| for| von)?\s*[:|–—-]?\s+(?=\p{Lu})/iu,
      '',
    )
    const { left, taken } = takeAddresses(stripped, draft)
    const labelled = /^(?:full )?(?:name|nom|nombre|vor- und nachname|naam|nome)\s?:/iu.test(text.trim())
    if (labelled && draft.name === undefined) {
      const name = nameParts(text.replace(/^[^:]{0,30}:\s*/u, ''))
      if (name !== null) {
        draft.name = name.name
        continue
      }
    }
    const isNameLine = isTop && draft.name === undefined && (reachesName < 0 || reachesName === index)
    const pieces = left
      .replace(label, '\t')
      .split(/\t|\s?[|•●▪·‖¦◆⋄]\s?|\s[–—]\s|\s-\s|\s\/\s|;\s|\s{3,}/u)
      .map((piece) =>
        trimSeparators(piece)
          .replace(/^[()]+$|^\[|\]$/gu, '')
          .trim(),
      )
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece) && !bareLabel.test(piece))
    const sentence = !taken && text.length > 70 && /[\p{L}][.!?](?:\s|$)/u.test(text)
    if (sentence || (isTop && proseSeen && !taken && text.length > 50)) {
      ;(isTop ? rest : unsorted).push(line)
      proseSeen = true
      continue
    }
    const lost: string[] = []
    for (const piece of pieces) {
      if (
        /^[\p{L}\s&-]{1,24}$/u.test(piece) &&
        line.links.some((link) => link.text.trim() === piece) &&
        !isNameLine
      )
        continue
      if (isNameLine && draft.name === undefined) {
        const name = nameIn(piece, line, biggest)
        if (name !== null && !(isPlace(piece) && index > 0)) {
          draft.name = name.name
          if (name.label !== '') draft.label ??= name.label
          continue
        }
      }
      if (takeHandle(piece, draft) || takePlace(piece, draft)) continue
      if (isTop && draft.name !== undefined && !proseSeen && maybeLabel(piece, line, draft)) continue
      lost.push(piece)
    }
    if (lost.length > 0) {
      const whole = lost.length === pieces.length && !taken
      const kept = whole ? line : { ...line, text: lost.join(' | ') }
      if (isTop && whole && (line.bullet || text.length > 60)) rest.push(kept)
      else unsorted.push(kept)
    }
  }
  return { basics: finish(draft, unsorted), rest, unsorted }
}

/** A name, or one written small for looks in the largest letters of the page. */
function nameIn(text: string, line: Line, biggest: number): ReturnType<typeof nameParts> {
  const value = text.trim()
  const small = isTitle(line, biggest) && /^\p{Ll}{2,20}(?:[ -]\p{Ll}{2,20}){1,2}$/u.test(value)
  if (!small) return nameParts(text)
  const read = nameParts(value.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()))
  return read === null ? null : { ...read, name: value }
}

function isTitle(line: Line, biggest: number): boolean {
  return (
    line.style === 'Title' || line.level === 1 || (biggest > 0 && line.size === biggest && line.size > 24)
  )
}

function maybeLabel(piece: string, line: Line, draft: Draft): boolean {
  if (
    piece.length > 110 ||
    line.bullet ||
    findDates(piece).length > 0 ||
    /(?<!\.\p{L}|Inc|Ltd)[.!?]$/u.test(piece)
  )
    return false
  const titled = titleScore(piece) >= 1.5 || line.style === 'Subtitle'
  if (draft.label === undefined) {
    const early =
      draft.email === undefined && draft.phone === undefined && piece.length < 70 && /^\p{Lu}/u.test(piece)
    if (!titled && !early) return false
    draft.label = piece
    return true
  }
  if (!line.text.includes(draft.label)) return false
  draft.label = line.text.slice(line.text.indexOf(draft.label)).replace(/\t/gu, ' ').trim()
  return true
}

function finish(draft: Draft, unsorted: Line[]): Basics {
  const address = draft.address?.join(', ')
  if (address !== undefined && draft.location === undefined) draft.location = readPlace(address)
  else if (address !== undefined) draft.location = { ...readPlace(address), ...draft.location }
  const firstUnsorted = unsorted[0]
  for (const extra of draft.extra) unsorted.push({ ...(firstUnsorted ?? blank), text: extra })
  const basics: Basics = { profiles: draft.profiles }
  if (draft.name !== undefined) basics.name = draft.name
  if (draft.label !== undefined) basics.label = draft.label
  if (draft.email !== undefined) basics.email = draft.email
  if (draft.phone !== undefined) basics.phone = draft.phone
  if (draft.url !== undefined) basics.url = draft.url
  if (draft.location !== undefined && Object.keys(draft.location).length > 0) basics.location = draft.location
  return basics
}

const blank: Line = {
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
