import {
  calendarDate,
  cleanPlace,
  employmentTypeOf,
  isNoPlace,
  joinPlace,
  joinPlaces,
  remoteOf,
  type EmploymentType,
} from './fields'
import { emptyPosting, type Posting } from './model'
import { descriptionText } from './plainText'
import { salaryOfPosting } from './salaryData'
import {
  isObject,
  listOf,
  nameOf,
  objectsIn,
  property,
  rawTextOf,
  textOf,
  webAddress,
  type JsonObject,
} from './values'

function typesOf(node: JsonObject): string[] {
  return listOf(node['@type'] ?? node['type'])
    .flatMap((type) => (typeof type === 'string' ? [type] : []))
    .map((type) => type.replace(/^(?:https?:\/\/schema\.org\/|schema:)/i, '').toLowerCase())
}

/** The objects of all blocks of a page, with those that others point at by `@id`. */
export class LinkedData {
  readonly postings: JsonObject[] = []
  private readonly byId = new Map<string, JsonObject>()

  constructor(blocks: readonly unknown[]) {
    for (const node of objectsIn(blocks)) {
      const id = node['@id']
      const known = typeof id === 'string' ? this.byId.get(id) : undefined
      if (
        typeof id === 'string' &&
        (known === undefined || Object.keys(known).length < Object.keys(node).length)
      ) {
        this.byId.set(id, node)
      }
      if (typesOf(node).includes('jobposting')) this.postings.push(node)
    }
  }

  /** A value with references replaced by what they point at. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.slice(0, 2000).map((entry: unknown) => this.one(entry))
    return this.one(value)
  }

  private one(value: unknown): unknown {
    const id = isObject(value) ? value['@id'] : null
    return typeof id === 'string' ? (this.byId.get(id) ?? value) : value
  }
}

function localities(value: unknown): string[] {
  return listOf(value).flatMap((entry) => textOf(entry) ?? nameOf(entry) ?? [])
}

/** Some systems write country, state and city into the one field of the city: "US, OR, Hillsboro". */
function unpack(locality: string): { city: string; region: string | null; country: string | null } {
  const packed = /^([A-Z]{2,3}),\s*([A-Z]{2,3}),\s*([^,]{2,80})$/.exec(locality)
  if (!packed) return { city: locality, region: null, country: null }
  return { city: packed[3] ?? locality, region: packed[2] ?? null, country: packed[1] ?? null }
}

function placesOf(place: unknown, data: LinkedData, company: string | null): string[] {
  const text = textOf(place)
  if (text !== null) return listOfPlace(cleanPlace(text))
  if (!isObject(place)) return []
  const address = listOf(
    data.resolve(property(place, 'address') ?? (property(place, 'addressLocality') ? place : null)),
  )[0]
  const written = textOf(address)
  if (written !== null) return listOfPlace(cleanPlace(written))
  if (isObject(address)) {
    const region = nameOf(property(address, 'addressRegion'))
    const country = nameOf(property(address, 'addressCountry'))
    const cities = localities(property(address, 'addressLocality'))
    const found = (cities.length === 0 ? [''] : cities).flatMap((locality) => {
      const parts = unpack(locality)
      const state = region !== null && !isNoPlace(region) ? region : parts.region
      return joinPlace([parts.city, state, country ?? parts.country], company) ?? []
    })
    if (found.length > 0) return found
  }
  return listOfPlace(joinPlace([cleanPlace(nameOf(place))], company))
}

function listOfPlace(place: string | null): string[] {
  return place === null ? [] : [place]
}

function locationOf(posting: JsonObject, data: LinkedData, company: string | null): string | null {
  const places = listOf(data.resolve(property(posting, 'jobLocation'))).flatMap((place) => {
    return placesOf(place, data, company)
  })
  const joined = joinPlaces(places)
  if (joined !== null) return joined
  const allowed = listOf(data.resolve(property(posting, 'applicantLocationRequirements')))
  return joinPlaces(allowed.flatMap((place) => placesOf(place, data, company)))
}

/** Some boards have no field for it and name the place "Remote". */
function remoteOfPlace(posting: JsonObject): boolean | null {
  for (const place of listOf(property(posting, 'jobLocation'))) {
    const address = isObject(place) ? property(place, 'address') : place
    const city = isObject(address) ? property(address, 'addressLocality') : address
    const found = remoteOf(textOf(city)) ?? (isObject(place) ? remoteOf(nameOf(place)) : null)
    if (found !== null) return found
  }
  return null
}

function remoteOfPosting(posting: JsonObject): boolean | null {
  const kinds = listOf(property(posting, 'jobLocationType')).map((kind) => textOf(kind) ?? '')
  if (kinds.some((kind) => /telecommute/i.test(kind))) return true
  return remoteOf(kinds.join(' ')) ?? remoteOfPlace(posting) ?? remoteOf(textOf(property(posting, 'title')))
}

function typeOf(posting: JsonObject): EmploymentType | null {
  for (const entry of listOf(property(posting, 'employmentType'))) {
    const type = employmentTypeOf(textOf(entry))
    if (type !== null) return type
  }
  return null
}

function addressOf(posting: JsonObject): string | null {
  const page = property(posting, 'mainEntityOfPage')
  const identifier = property(posting, 'identifier')
  const candidates = [
    property(posting, 'url'),
    isObject(page) ? page['@id'] : page,
    isObject(identifier) ? property(identifier, 'value') : identifier,
    posting['@id'],
    property(posting, 'sameAs'),
  ]
  return candidates.map(webAddress).find((address) => address !== null) ?? null
}

function descriptionOf(posting: JsonObject): string {
  const main = rawTextOf(property(posting, 'description'))
  if (main !== null) return descriptionText(main)
  const parts = ['responsibilities', 'qualifications', 'skills', 'experienceRequirements', 'jobBenefits']
  return parts
    .flatMap((name) => rawTextOf(property(posting, name)) ?? [])
    .map(descriptionText)
    .join('\n\n')
}

/** The fields of one schema.org JobPosting. What it does not state stays null. */
export function readJobPosting(posting: JsonObject, data: LinkedData): Posting {
  const company = nameOf(data.resolve(property(posting, 'hiringOrganization')))
  return {
    ...emptyPosting,
    title: textOf(property(posting, 'title')) ?? textOf(property(posting, 'name')),
    company,
    location: locationOf(posting, data, company),
    remote: remoteOfPosting(posting),
    employmentType: typeOf(posting),
    salary: salaryOfPosting({ ...posting, baseSalary: data.resolve(property(posting, 'baseSalary')) }),
    datePosted: calendarDate(rawTextOf(property(posting, 'datePosted'))),
    validThrough: calendarDate(rawTextOf(property(posting, 'validThrough'))),
    url: addressOf(posting),
    description: descriptionOf(posting),
  }
}

const bare = (url: string | null) => (url ?? '').replace(/[?#].*$/, '').replace(/\/$/, '')

/** Of several postings on a page, the one the page is about: by its address, by its heading, else the first. */
export function mainPosting(
  postings: readonly Posting[],
  page: { url: string | null; heading: string | null },
): Posting | null {
  const heading = page.heading?.toLowerCase() ?? ''
  const byUrl = page.url === null ? undefined : postings.find((one) => bare(one.url) === bare(page.url))
  const byHeading = heading === '' ? undefined : postings.find((one) => one.title?.toLowerCase() === heading)
  return byUrl ?? byHeading ?? postings[0] ?? null
}
