import { z } from 'zod'
import { DomainError } from '../../result'
import type { ResumeDocument } from '../../resume/model'
import { resumeSchema } from '../../resume/model'
import { sectionNames } from '../../resume/sections'
import { parseDate } from './dates'
import { cleanText } from './lines'
import { readPlace } from './location'

const maxDepth = 40
const jsonValue: z.ZodType<unknown> = z.unknown()
const object = z.record(z.string(), jsonValue)

function refuse(message: string): never {
  throw new DomainError('unsupported_file', message)
}

/** Text cleaned, nulls and empty texts left out; too deep a nesting is refused. */
function clean(value: unknown, depth = 0): unknown {
  if (depth > maxDepth)
    refuse('This JSON file is nested too deeply to be a resume. Save it again as JSON Resume and open that.')
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? cleanText(value) : value
  if (Array.isArray(value)) return value.filter((item) => item !== null).map((item) => clean(item, depth + 1))
  const record = object.safeParse(value)
  if (!record.success) return value
  const entries = Object.entries(record.data).filter(([key, item]) => item !== null && key !== '__proto__')
  return Object.fromEntries(entries.map(([key, item]) => [key, clean(item, depth + 1)]))
}

/** Older and common other names of JSON Resume's fields. */
const renamed: Record<string, Record<string, string>> = {
  work: {
    company: 'name',
    employer: 'name',
    organization: 'name',
    title: 'position',
    jobTitle: 'position',
    role: 'position',
    website: 'url',
    start: 'startDate',
    end: 'endDate',
    bullets: 'highlights',
    achievements: 'highlights',
  },
  volunteer: { website: 'url', start: 'startDate', end: 'endDate' },
  education: {
    gpa: 'score',
    website: 'url',
    school: 'institution',
    degree: 'studyType',
    field: 'area',
    major: 'area',
    start: 'startDate',
    end: 'endDate',
    year: 'endDate',
    graduationDate: 'endDate',
  },
  projects: {
    title: 'name',
    link: 'url',
    website: 'url',
    technologies: 'keywords',
    start: 'startDate',
    end: 'endDate',
  },
  skills: { category: 'name', items: 'keywords', skills: 'keywords' },
  languages: { name: 'language', level: 'fluency' },
  publications: { website: 'url', title: 'name', date: 'releaseDate' },
  certificates: { title: 'name' },
  basics: { website: 'url', picture: 'image', headline: 'label', title: 'label' },
}

/** Other names of whole sections, as older files and other tools write them. */
const renamedSections: Record<string, string> = {
  experience: 'work',
  certifications: 'certificates',
  hobbies: 'interests',
  volunteering: 'volunteer',
}

const dateFields = new Set(['startDate', 'endDate', 'date', 'releaseDate'])
const isPresent = /^(?:present|current|now|today|ongoing|heute|aktuell|actualidad|présent|)$/iu

/** Renames old fields where the new one is absent and writes dates in the usual form where that is clear. */
function modernise(section: string, value: unknown): unknown {
  const record = object.safeParse(value)
  if (!record.success) return value
  const out: Record<string, unknown> = {}
  const names = renamed[section] ?? {}
  for (const [key, item] of Object.entries(record.data)) {
    const name = names[key]
    const target = name !== undefined && !(name in record.data) && !(name in out) ? name : key
    if (target !== key && dateFields.has(target) && typeof item === 'number' && item >= 1900 && item < 2100)
      out[target] = String(item)
    else if (typeof item === 'string' && dateFields.has(target)) {
      if (target === 'endDate' && isPresent.test(item.trim())) continue
      out[target] = parseDate(item) ?? item
    } else if (target === 'score' && typeof item === 'number') out[target] = String(item)
    else if (
      (target === 'highlights' || target === 'keywords' || target === 'courses' || target === 'roles') &&
      typeof item === 'string'
    )
      out[target] = item === '' ? [] : [item]
    else if (target === 'location') out[target] = section === 'basics' ? placeGroup(item) : placeText(item)
    else out[target] = item
  }
  return out
}

/** A place that stands as one text where a group of fields is meant. */
function placeGroup(item: unknown): unknown {
  return typeof item === 'string' ? readPlace(item) : item
}

/** A place that stands as a group of fields where one text is meant. */
function placeText(item: unknown): unknown {
  const place = object.safeParse(item)
  if (!place.success || Array.isArray(item)) return item
  const { city, region, countryCode, country } = place.data
  const parts = [city, region, country ?? countryCode].filter(
    (part) => typeof part === 'string' && part !== '',
  )
  return parts.length > 0 ? parts.join(', ') : item
}

/** Skills as a group of lists by name ({"Tools": ["Git"]}) as the list they are. */
function skillList(value: unknown): unknown {
  const groups = object.safeParse(value)
  if (!groups.success || Array.isArray(value)) return value
  const entries = Object.entries(groups.data)
  return entries.every(([, list]) => Array.isArray(list) && list.every((item) => typeof item === 'string'))
    ? entries.map(([name, keywords]) => ({ name, keywords }))
    : value
}

/** The group that holds the resume: the file itself, or the one group inside a wrapper such as {"resume": …}. */
function unwrap(file: Record<string, unknown>): Record<string, unknown> {
  const holds = (group: Record<string, unknown>) => sections.some((section) => Object.hasOwn(group, section))
  if (holds(file)) return file
  for (const key of ['resume', 'data', 'jsonResume', 'json_resume']) {
    const inner = object.safeParse(file[key])
    if (inner.success && !Array.isArray(file[key]) && holds(inner.data)) return inner.data
  }
  return file
}

const expectations: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a group of fields',
  number: 'a number',
}

function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) =>
      typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'This JSON file is not a JSON Resume.'
  const place = placeOf(issue.path)
  if (issue.code === 'invalid_type') {
    const wanted = expectations[issue.expected] ?? issue.expected
    return `This JSON file is not a valid JSON Resume: ${place} should be ${wanted}. Correct it there and open the file again.`
  }
  if (issue.code === 'too_big')
    return `This JSON Resume is too large at ${place}. Shorten it there and open the file again.`
  return `This JSON file is not a valid JSON Resume at ${place}: ${issue.message}.`
}

/** The part of `source` that `known` does not carry, or undefined. Lists are compared item by item. */
function foreignOf(source: unknown, known: unknown): unknown {
  if (Array.isArray(source)) {
    if (!Array.isArray(known)) return source
    const items = source.map((item, index) => foreignOf(item, known[index]))
    return items.some((item) => item !== undefined) ? items.map((item) => item ?? null) : undefined
  }
  const from = object.safeParse(source)
  if (!from.success) return undefined
  const to = object.safeParse(known)
  const out: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(from.data)) {
    if (!to.success || !Object.hasOwn(to.data, key)) out[key] = value
    else {
      const inner = foreignOf(value, to.data[key])
      if (inner !== undefined) out[key] = inner
    }
  }
  return Object.keys(out).length > 0 ? out : undefined
}

/** The keys a JSON Resume may have at its top; the summary stands under `basics`. */
const sections: readonly string[] = ['basics', ...sectionNames.filter((name) => name !== 'summary')]

/**
 * Reads JSON Resume 1.x and its older form. Keys that the model does not know are kept under meta.shortlist.foreign, in the
 * shape of the file. Dates are only rewritten when it is clear what they mean.
 * Throws DomainError `unsupported_file` naming the place that does not fit.
 */
export function readJsonResume(text: string): ResumeDocument {
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch (error) {
    const at = error instanceof Error ? /position (\d+)/u.exec(error.message)?.[1] : undefined
    const line = at === undefined ? '' : ` near line ${text.slice(0, Number(at)).split('\n').length}`
    throw new DomainError(
      'unsupported_file',
      `This file is not valid JSON${line}. Correct it there and open the file again.`,
      { cause: error },
    )
  }
  const top = object.safeParse(parsed)
  if (!top.success || Array.isArray(parsed))
    refuse(
      'This JSON file is not a JSON Resume: it should be a group of fields such as basics, work and education.',
    )
  const cleaned = unwrap(object.parse(clean(top.data)))
  if (!sections.some((section) => Object.hasOwn(cleaned, section)))
    refuse(
      'This JSON file is not a JSON Resume: it has none of the fields basics, work, education or skills.',
    )
  const source: Record<string, unknown> = {}
  for (const [name, found] of Object.entries(cleaned)) {
    const other = renamedSections[name]
    const key = other !== undefined && !Object.hasOwn(cleaned, other) ? other : name
    const value = key === 'skills' ? skillList(found) : found
    if (Array.isArray(value))
      source[key] = value.map((item: unknown) =>
        typeof item === 'string' ? named(key, item) : modernise(key, item),
      )
    else source[key] = modernise(key, value)
  }
  const result = resumeSchema.safeParse(source)
  if (!result.success) refuse(sentenceOf(result.error))
  const resume = result.data
  const { meta, ...rest } = resume
  const { meta: sourceMeta, ...sourceRest } = source
  const foreign = object.safeParse(foreignOf(sourceRest, rest))
  const earlier = meta?.shortlist?.foreign ?? {}
  const kept = { ...earlier, ...(foreign.success ? foreign.data : {}) }
  if (meta !== undefined || sourceMeta !== undefined || Object.keys(kept).length > 0)
    resume.meta = {
      ...meta,
      ...(Object.keys(kept).length > 0 ? { shortlist: { ...meta?.shortlist, foreign: kept } } : {}),
    }
  return resume
}

/** A plain text where a list of groups is meant: its name. */
function named(section: string, item: string): unknown {
  if (section === 'skills' || section === 'interests' || section === 'certificates') return { name: item }
  return section === 'languages' ? { language: item } : item
}
