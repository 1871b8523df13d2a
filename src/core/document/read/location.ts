import type { Basics } from '../../resume/model'
import { countryCode, isRegion } from './places'

type Location = NonNullable<Basics['location']>

/** A place as address, post code, town, region and country; only what the text says. */
export function readPlace(text: string): Location {
  const parts = text
    .split(/,\s*|\s[|•·–—]\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const place: Location = {}
  const last = parts.at(-1)
  if (last !== undefined && parts.length > 1) {
    const code = countryCode(last)
    if (code !== null && !/^[A-Z]{2}$/u.test(last.replace(/^(?:US|UK)$/u, ''))) {
      place.countryCode = code
      parts.pop()
      if (parts.length === 1) place.region = last
    }
  }
  const end = parts.at(-1)
  if (end !== undefined && parts.length > 1) {
    const zip = /^(.+?)\s+(\d{5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6})$/u.exec(end)
    if (zip?.[1] !== undefined && zip[2] !== undefined && isRegion(zip[1])) {
      place.region = zip[1]
      place.postalCode = zip[2]
      parts.pop()
    } else if (isRegion(end) && !/\d/u.test(end)) {
      place.region = end
      parts.pop()
    } else if (/^(?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u.test(end)) {
      place.postalCode = end
      parts.pop()
      const before = parts.at(-1)
      if (before !== undefined && parts.length > 1 && isRegion(before)) {
        place.region = before
        parts.pop()
      }
    }
  }
  const town = parts.pop()
  if (town !== undefined) {
    const british = /^(\D+?) ([A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?)$/u.exec(town)
    const code =
      /^((?:[A-Z]{1,2}-)?\d{4,5}) (\D+)$/u.exec(town) ?? /^()(\D+?) ([A-Z]{2,3})(?: (\d{4,5}))?$/u.exec(town)
    if (british?.[1] !== undefined && british[2] !== undefined) {
      place.city = british[1]
      place.postalCode = british[2]
    } else if (code?.[1] !== undefined && code[1] !== '' && code[2] !== undefined) {
      place.postalCode = code[1]
      place.city = code[2]
    } else if (code?.[2] !== undefined && code[3] !== undefined && isRegion(code[3])) {
      place.city = code[2]
      place.region = code[3]
      if (code[4] !== undefined) place.postalCode = code[4]
    } else if (parts.length === 0 && /\d/u.test(town) && Object.keys(place).length === 0) {
      place.address = town
    } else place.city = town
  }
  if (parts.length > 0)
    place.address = place.address === undefined ? parts.join(', ') : `${parts.join(', ')}, ${place.address}`
  return place
}
