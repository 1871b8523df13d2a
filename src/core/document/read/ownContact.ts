import { cutEnd } from '../../text/cutEnd'
import type { Basics, ResumeDocument } from '../../resume/model'
import { asUrl, profileOf } from './addresses'
import type { Line, Link } from './lines'
import { readPlace } from './location'
import { rawText } from './ownRuns'

type Location = NonNullable<Basics['location']>

const shownPlace = (place: Location) =>
  [
    place.address,
    [place.postalCode, place.city].filter((part) => part !== undefined).join(' '),
    place.region,
    place.countryCode,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')

/** A place of our export back in its fields; as one address when the fields cannot be told apart. */
function placeOf(text: string, phone: string | undefined): Location {
  const parts = text.split(', ')
  const last = parts.at(-1) ?? ''
  const abroad = phone !== undefined && phone.startsWith('+') && !phone.startsWith('+1')
  const country =
    /^[A-Z]{2}$/u.test(last) &&
    parts.length > 1 &&
    (abroad || /^[A-Z]{2}$/u.test(parts.at(-2) ?? '') || parts.length > 3)
  const place = country ? { ...readPlace(parts.slice(0, -1).join(', ')), countryCode: last } : readPlace(text)
  if (shownPlace(place) === text) return place
  const simple: Location =
    parts.length === 2
      ? { city: parts[0], region: last }
      : parts.length === 1
        ? { city: text }
        : { address: text }
  return simple
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function webItem(item: string, links: readonly Link[]): Basics['profiles'][number] | null {
  const link = links.find((one) => item.includes(one.text) && one.text !== '')
  const named = /^(.{1,60}?): (?:(.+?) )?\(?(\S+?)\)?$/u.exec(item)
  if (link === undefined) {
    const pair = /^(.{1,60}?): (.+)$/u.exec(item)
    return pair?.[1] !== undefined && pair[2] !== undefined ? { network: pair[1], username: pair[2] } : null
  }
  const url = asUrl(link.text) ?? link.url
  if (item !== link.text) {
    const network = named?.[1] ?? cutEnd(item.slice(0, item.indexOf(link.text)), /[:\s(]/u)
    const user = named?.[2]
    return { network, ...(user === undefined ? {} : { username: user }), url }
  }
  const profile = profileOf(url)
  const shown = lettersOf(link.text)
  const fits =
    profile !== null &&
    shown.includes(lettersOf(profile.network)) &&
    shown.includes(lettersOf(profile.username ?? ''))
  return fits ? { ...profile, url } : { url }
}

/** Reads name, headline and the contact lines above the first heading of our own export. */
export function readOwnContact(top: readonly Line[], resume: ResumeDocument, unsorted: string[]): void {
  const { basics } = resume
  const items: { text: string; links: Link[] }[] = []
  for (const line of top) {
    const text = rawText(line)
    if (line.style === 'Title' && basics.name === undefined) {
      // Our export of a resume without a name is titled so.
      if (text !== 'Resume') basics.name = text
    } else if (line.style === 'Subtitle' && basics.label === undefined) basics.label = text
    else if (line.style === 'ContactInfo')
      items.push(...text.split('  |  ').map((part) => ({ text: part.trim(), links: line.links })))
    else unsorted.push(text)
  }
  const plain: string[] = []
  for (const { text, links } of items) {
    const link = links.find((one) => one.text !== '' && text.includes(one.text))
    if (link?.url.startsWith('mailto:') === true && link.text === text && basics.email === undefined)
      basics.email = text
    else if (/^[^\s@]+@\S+$/u.test(text) && link === undefined && basics.email === undefined) basics.email = text
    else if (basics.phone === undefined && /^[+(\d][\d\s()./-]{5,}(?:\s?(?:x|ext\.?)\s?\d+)?$/iu.test(text))
      basics.phone = text
    else {
      const web = webItem(text, links)
      if (web === null) plain.push(text)
      else if (
        web.network === undefined &&
        basics.url === undefined &&
        basics.profiles.length === 0 &&
        web.url !== undefined
      )
        basics.url = web.url
      else basics.profiles.push(web)
    }
  }
  const [place, other, ...more] = plain
  if (place !== undefined) basics.location = placeOf(place, basics.phone)
  if (other !== undefined) {
    if (basics.phone === undefined) basics.phone = other
    else unsorted.push(other)
  }
  unsorted.push(...more)
}
