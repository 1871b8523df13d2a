import type { RoleProfile, RoleSkill } from '../role/model'
import { isBadge } from './adverts'
import { readCareerPath } from './careerPath'
import { readGrowth, saysMoreThanGrowth } from './growth'
import type { SectionKind } from './headingTable'
import { readKeywords } from './keywords'
import type { Line } from './lines'
import { fold, readList, sentences, splitTopLevel, union, type ListRules } from './lists'
import { readMoney } from './money'
import { cutTitle, readFact, readProse } from './prose'
import { resourceKind, type ResourceKind } from './resources'
import { readRoadmap } from './roadmap'
import { readSalary, type PayLine } from './salary'
import type { Section } from './sections'
import { readSkills } from './skills'
import { cell, otherCells, readTable } from './table'

/** What is gathered while the sections are read one after the other. */
interface Draft {
  profile: RoleProfile
  rules: ListRules
  pay: PayLine[]
  growthNotes: Line[]
  overview: string | null
  laterParagraphs: Line[][]
  rest: Line[]
  kinds: ReadonlySet<Section['kind']>
}

type Reader = (draft: Draft, section: Section) => void

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '').length
const isSentence = (text: string) => words(text) >= 5 && /[.!?]["”')]?$/.test(text)

const joined = (into: string | null, text: string | null, separator: string): string | null => {
  if (text === null || text === '') return into
  if (into === null || fold(text).includes(fold(into))) return text
  return fold(into).includes(fold(text)) ? into : `${into}${separator}${text}`
}

type ListField =
  | 'certifications'
  | 'responsibilities'
  | 'dayInTheLife'
  | 'tips'
  | 'workEnvironment'
  | 'workStyle'
  | 'traits'
  | 'values'
  | 'relatedCareers'

const list =
  (field: ListField, rules: Partial<ListRules> = {}): Reader =>
  (draft, section) => {
    const { items, rest } = readList(section.lines, { ...draft.rules, runOn: true, ...rules })
    union(draft.profile[field], items)
    draft.rest.push(...rest)
  }

const keywordList =
  (field: 'mustHave' | 'strong' | 'avoid'): Reader =>
  (draft, section) => {
    const { items, rest } = readKeywords(section.lines, draft.rules)
    union(draft.profile.keywords[field], items)
    draft.rest.push(...rest)
  }

const resourceList =
  (field: ResourceKind, terms = false): Reader =>
  (draft, section) => {
    const { items, rest } = readList(section.lines, { ...draft.rules, runOn: true, terms })
    union(draft.profile.resources[field], items)
    draft.rest.push(...rest)
  }

const skillList =
  (category: RoleSkill['category']): Reader =>
  (draft, section) => {
    const { skills, rest } = readSkills(section.lines, category, draft.rules)
    for (const skill of skills) {
      const known = draft.profile.skills.find((each) => fold(each.name) === fold(skill.name))
      if (known === undefined) draft.profile.skills.push(skill)
      else {
        known.category ??= skill.category
        known.description ??= skill.description
      }
    }
    draft.rest.push(...rest)
  }

const pay: Reader = (draft, section) => {
  const label = section.heading?.text ?? ''
  for (const line of section.lines) draft.pay.push({ line, label, levels: section.kind === 'levels' })
}

function paragraphs(lines: readonly Line[]): Line[][] {
  const out: Line[][] = []
  for (const line of lines) {
    const last = out.at(-1)
    if (last === undefined || line.blankBefore || line.bullet || line.cells !== null || line.number !== null)
      out.push([line])
    else last.push(line)
  }
  return out
}

const start: Reader = (draft, section) => {
  for (const paragraph of paragraphs(section.lines)) {
    const prose = readProse(paragraph) ?? ''
    const first = paragraph[0]
    const money = prose.length < 120 && readMoney(prose).length > 0 && words(prose) <= 9
    if (money) draft.pay.push(...paragraph.map((line) => ({ line, label: '', levels: false })))
    else if (first !== undefined && !first.bullet && first.cells === null && words(prose) >= 6) {
      if (draft.profile.summary === null) draft.profile.summary = prose
      else draft.laterParagraphs.push(paragraph)
    } else draft.rest.push(...paragraph)
  }
}

const summary: Reader = (draft, section) => {
  const [first, ...others] = paragraphs(section.lines)
  const text = readProse(first ?? [])
  if (text === null || first === undefined) return
  draft.overview ??= text
  if (draft.profile.summary === null) draft.profile.summary = text
  else if (fold(draft.profile.summary) !== fold(text)) draft.laterParagraphs.push(first)
  draft.laterParagraphs.push(...others)
}

const description: Reader = (draft, section) => {
  draft.profile.description = joined(draft.profile.description, readProse(section.lines), '\n\n')
}

const whatTheyDo: Reader = (draft, section) => {
  const marked = section.lines.filter((line) => line.bullet || line.number !== null)
  const prose = section.lines.filter((line) => !marked.includes(line))
  const text = readProse(prose)
  const lists =
    marked.length === 0 &&
    text !== null &&
    sentences(text).length === 1 &&
    !draft.kinds.has('responsibilities') &&
    draft.kinds.has('description')
  if (marked.length > 0) list('responsibilities')(draft, { ...section, lines: marked })
  if (text === null) return
  if (lists) list('responsibilities')(draft, { ...section, lines: prose })
  else if (!draft.kinds.has('description')) description(draft, { ...section, lines: prose })
  else if (marked.length > 0) draft.rest.push(...prose)
  else list('responsibilities')(draft, { ...section, lines: prose })
}

const growth: Reader = (draft, section) => {
  for (const line of section.lines) {
    const found = readGrowth(line.text)
    if (found !== null) {
      const known = draft.profile.growth
      draft.profile.growth = { percent: known?.percent ?? found.percent, years: known?.years ?? found.years }
    }
    if (found === null || saysMoreThanGrowth(line.text)) draft.growthNotes.push(line)
  }
}

const outlook: Reader = (draft, section) => {
  const text = readProse(section.lines)
  draft.profile.outlook = joined(draft.profile.outlook, text, '\n\n')
}

const education: Reader = (draft, section) => {
  const [badge, ...others] = section.lines
  const lines = badge !== undefined && others.length > 0 && isBadge(badge.text) ? others : section.lines
  draft.profile.education = joined(draft.profile.education, readFact(lines), '; ')
}

const certWords =
  /\b(?:certif\w*|licen[cs]\w*|credential|registration|registered|exam|permit|endorsement|chartered|ticket)\b/i
const degreeWords =
  /\b(?:degree|bachelor\w*|master\w*|diploma|ged|apprenticeship|phd|doctorate|associate\w*|high school|a-levels?|gcse\w*|college|university|qualification|years? of)\b/i

const certifications: Reader = (draft, section) => {
  const read = readList(section.lines, { ...draft.rules, runOn: true })
  const rest = read.rest
  const items = read.items.flatMap((item) =>
    read.items.length > 1 ? item.split(/(?<=\))\s+and\s+(?=\p{Lu})/u) : [item],
  )
  union(
    draft.profile.certifications,
    items.filter((item) => !/^(?:none|n\/a|not required|no certifications?)\b/i.test(item)),
  )
  draft.rest.push(
    ...rest,
    ...section.lines.filter((line) => /^(?:none|n\/a|not required|no certifications?)\b/i.test(line.text)),
  )
}

const qualifications: Reader = (draft, section) => {
  const certs = section.lines.filter((line) => certWords.test(line.text) && !degreeWords.test(line.text))
  const others = section.lines.filter((line) => !certs.includes(line))
  if (certs.length > 0) certifications(draft, { ...section, lines: certs })
  if (others.length > 0) education(draft, { ...section, lines: others })
}

const training: Reader = (draft, section) => {
  const items = section.lines.some((line) => line.bullet) || section.lines.length > 2
  if (items && draft.kinds.has('education')) resourceList('paid')(draft, section)
  else education(draft, section)
}

const inlineTip = /^(?:pro |quick |hot |expert |ats )?tip\s*(?:#?\d+)?\s*[:–—-]\s*(\S.*)$/i

const tips: Reader = (draft, section) => {
  list('tips')(draft, {
    ...section,
    lines: section.lines.map((line) => ({ ...line, text: inlineTip.exec(line.text)?.[1] ?? line.text })),
  })
}

const roadmap: Reader = (draft, section) => {
  const [only, ...others] = section.lines
  const prose =
    only !== undefined && others.length === 0 && !only.bullet && only.number === null && isSentence(only.text)
  if (
    prose &&
    degreeWords.test(only.text) &&
    !draft.kinds.has('education') &&
    !draft.kinds.has('qualifications')
  ) {
    education(draft, section)
    return
  }
  const { steps, rest } = readRoadmap(section.lines)
  for (const step of steps)
    if (!draft.profile.roadmap.some((each) => fold(each.title) === fold(step.title)))
      draft.profile.roadmap.push(step)
  draft.rest.push(...rest)
}

const careerPath: Reader = (draft, section) => {
  const { steps, rest } = readCareerPath(section.lines)
  for (const step of steps) {
    const same = draft.profile.careerPath.some(
      (each) => fold(each.title) === fold(step.title) && each.minYears === step.minYears,
    )
    if (!same) draft.profile.careerPath.push(step)
  }
  draft.rest.push(...rest)
}

const insteadLabel =
  /^(?:instead|do this instead|do instead|better|fix|solution|try this|do|what to do instead)\s*[:–—-]\s*(.+)$/i
const mistakeLabel = /^(?:mistake|pitfall|error|don['’]?t)(?:\s*#?\d+)?\s*[:–—]\s*(.+)$/i

const mistakes: Reader = (draft, section) => {
  const table = readTable(section.lines)
  if (table !== null) {
    for (const row of table.rows) {
      union(draft.profile.mistakes, [cell(table, row, 'title') ?? ''])
      const instead = cell(table, row, 'instead')
      union(draft.profile.alternatives, instead === null ? otherCells(table, row, ['title']) : [instead])
    }
    draft.rest.push(...section.lines.filter((line) => line.cells === null))
    return
  }
  const own: Line[] = []
  for (const line of section.lines) {
    const pair = /^(.{8,200}?)\s*(?:→|➔|->|=>)\s*(\S.*)$/.exec(line.text)
    if (pair?.[1] !== undefined && pair[2] !== undefined) {
      own.push({ ...line, text: pair[1] })
      union(draft.profile.alternatives, [pair[2]])
      continue
    }
    const instead = insteadLabel.exec(line.text)?.[1]
    if (instead === undefined) own.push({ ...line, text: mistakeLabel.exec(line.text)?.[1] ?? line.text })
    else union(draft.profile.alternatives, [instead])
  }
  const { items, rest } = readList(own, { ...draft.rules, runOn: true })
  union(draft.profile.mistakes, items)
  draft.rest.push(...rest)
}

const alternatives: Reader = (draft, section) => {
  const { items, rest } = readList(section.lines, { ...draft.rules, runOn: true })
  union(draft.profile.alternatives, items)
  draft.rest.push(...rest)
}

const resources: Reader = (draft, section) => {
  const { items, rest } = readList(section.lines, { ...draft.rules, runOn: true })
  const anchor = section.lines[0]
  for (const item of items) {
    const kind = resourceKind(item)
    if (kind !== null) union(draft.profile.resources[kind], [item])
    else if (anchor !== undefined)
      draft.rest.push(section.lines.find((line) => line.text === item) ?? { ...anchor, raw: item })
  }
  draft.rest.push(...rest)
}

const strategy: Reader = (draft, section) => {
  draft.profile.resources.strategy = joined(
    draft.profile.resources.strategy,
    readProse(section.lines),
    '\n\n',
  )
}

const qualities: Reader = (draft, section) => {
  const described = section.lines.filter((line) => cutTitle(line.text).description !== null).length
  if (described * 2 > section.lines.length) skillList('soft')(draft, section)
  else list('traits', { terms: true, spaces: true, capital: true })(draft, section)
}

const related: Reader = (draft, section) => {
  const names = (text: string) =>
    !isSentence(text) ||
    (splitTopLevel(text).length > 1 && splitTopLevel(text).every((part) => words(part) <= 5))
  const named = section.lines.filter(
    (line) =>
      line.text !== '' &&
      readMoney(line.text).length === 0 &&
      names(line.text) &&
      !/\s(?:jobs|openings|vacancies)$/i.test(line.text),
  )
  draft.rest.push(...section.lines.filter((line) => !named.includes(line)))
  list('relatedCareers', { terms: true })(draft, { ...section, lines: named })
}

const leave: Reader = (draft, section) => {
  if (section.heading !== null && section.heading.text !== '') draft.rest.push(section.heading)
  draft.rest.push(...section.lines)
}

const readers: Record<SectionKind | 'start' | 'unknown', Reader> = {
  start,
  facts: start,
  summary,
  description,
  whatTheyDo,
  salary: pay,
  levels: pay,
  growth,
  outlook,
  education,
  qualifications,
  training,
  certifications,
  responsibilities: list('responsibilities'),
  day: list('dayInTheLife'),
  skills: skillList(null),
  technicalSkills: skillList('technical'),
  softSkills: skillList('soft'),
  keywords: keywordList('mustHave'),
  mustHave: keywordList('mustHave'),
  strong: keywordList('strong'),
  avoid: keywordList('avoid'),
  tips,
  roadmap,
  mistakes,
  alternatives,
  careerPath,
  resources,
  free: resourceList('free'),
  paid: resourceList('paid'),
  tools: resourceList('tools', true),
  communities: resourceList('communities'),
  jobPlatforms: resourceList('jobPlatforms', true),
  strategy,
  environment: list('workEnvironment', { terms: true, spaces: true, capital: true }),
  style: list('workStyle', { terms: true, spaces: true, capital: true }),
  qualities,
  traits: list('traits', { terms: true, spaces: true, capital: true }),
  values: list('values', { terms: true, spaces: true, capital: true }),
  related,
  promo: leave,
  other: leave,
  unknown: leave,
}

/** Reads every section into the profile; gives the lines that found no place and how many headings were understood. */
export function placeSections(
  profile: RoleProfile,
  sections: readonly Section[],
  vocabulary: ReadonlySet<string>,
): { rest: Line[]; headings: number } {
  const draft: Draft = {
    profile,
    rules: { vocabulary },
    pay: [],
    growthNotes: [],
    overview: null,
    laterParagraphs: [],
    rest: [],
    kinds: new Set(sections.map((section) => section.kind)),
  }
  let headings = 0
  for (const section of sections) {
    if (!['start', 'unknown', 'promo', 'other'].includes(section.kind) && section.lines.length > 0) headings++
    const lines = section.lines.filter((line) => {
      const tip = section.kind === 'tips' ? undefined : inlineTip.exec(line.text)?.[1]
      if (tip !== undefined) union(profile.tips, [tip])
      return tip === undefined
    })
    if (
      lines.length > 0 ||
      section.kind === 'promo' ||
      section.kind === 'other' ||
      section.kind === 'unknown'
    )
      readers[section.kind](draft, { ...section, lines })
  }
  finish(draft)
  return { rest: draft.rest, headings }
}

function finish(draft: Draft): void {
  const { profile } = draft
  const fallback =
    draft.pay.map(({ line }) => readMoney(line.text)[0]?.currency ?? null).find((code) => code !== null) ??
    null
  const { salary, rest } = readSalary(draft.pay, fallback)
  profile.salary = salary
  draft.rest.push(...rest)
  if (profile.outlook === null && draft.growthNotes.length > 0) profile.outlook = readProse(draft.growthNotes)
  else
    draft.rest.push(
      ...draft.growthNotes.filter((line) => !fold(profile.outlook ?? '').includes(fold(line.text))),
    )
  if (profile.growth?.percent == null && profile.outlook !== null) {
    const found = readGrowth(profile.outlook, true)
    if (found !== null)
      profile.growth = { percent: found.percent, years: profile.growth?.years ?? found.years }
  }
  if (profile.description === null) {
    const later = draft.laterParagraphs.map((lines) => readProse(lines)).filter((text) => text !== null)
    if (draft.overview !== null)
      profile.description = [draft.overview, ...later.filter((text) => text !== draft.overview)].join('\n\n')
    else if (later.length > 0) profile.description = later.join('\n\n')
  } else {
    for (const lines of draft.laterParagraphs) draft.rest.push(...lines)
    profile.summary ??= profile.description.split('\n\n')[0] ?? null
  }
}
