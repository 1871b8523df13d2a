import type { Education, Project, ResumeDocument, Work } from '../../resume/model'
import type { SectionName } from '../../resume/sections'
import { showDegree } from '../wording'
import { asUrl } from './addresses'
import { readDegree } from './degrees'
import type { Line } from './lines'
import { labelled, rawText, shownDates, sides, styled } from './ownRuns'

/** One entry of our export: the parts of its two head lines and what stands under them. */
interface OwnEntry {
  title: string
  organisation: string
  date: string
  place: string
  url?: string
  details: string[]
  labels: Map<string, string[]>
  paragraphs: string[]
  bullets: string[]
}

function entriesOf(lines: readonly Line[]): OwnEntry[] {
  const entries: OwnEntry[] = []
  const start = () => {
    const entry: OwnEntry = {
      title: '',
      organisation: '',
      date: '',
      place: '',
      details: [],
      labels: new Map(),
      paragraphs: [],
      bullets: [],
    }
    entries.push(entry)
    return entry
  }
  let before = ''
  for (const line of lines) {
    const text = rawText(line)
    if (line.style === 'Heading2') {
      const { left, right } = sides(line, 'EntryDate')
      const entry = start()
      entry.date = right
      if (left !== '' && styled(line, 'EntryOrganisation') === left) entry.organisation = left
      else entry.title = left
    } else if (line.style === 'EntrySub') {
      const { left, right } = sides(line, 'EntryMeta')
      const last = entries.at(-1)
      const entry = before === 'Heading2' && last !== undefined ? last : start()
      if (left !== '') entry.organisation = left
      entry.place = right
    } else {
      const entry = entries.at(-1) ?? start()
      if (line.style === 'ListBullet') entry.bullets.push(text)
      else if (line.style === 'BodyText') entry.paragraphs.push(text)
      else if (styled(line, 'SkillLabel') !== '') {
        const { label, values } = labelled(line)
        entry.labels.set(label, values)
      } else if (line.links[0]?.text === text && entry.url === undefined)
        entry.url = asUrl(text) ?? line.links[0].url
      else entry.details.push(text)
    }
    before = line.style
  }
  return entries
}

const some = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> => {
  const out: Partial<Record<K, string>> = {}
  if (value !== undefined && value !== '') out[key] = value
  return out
}

function span(text: string, lone: 'both' | 'end'): { startDate?: string; endDate?: string } {
  const { start, end } = shownDates(text)
  const first = start ?? (lone === 'both' && end !== undefined ? end : undefined)
  return {
    ...(first === undefined ? {} : { startDate: first }),
    ...(end === undefined ? {} : { endDate: end }),
  }
}

function workOf(entry: OwnEntry): Work {
  return {
    ...some('position', entry.title),
    ...some('name', entry.organisation),
    ...some('location', entry.place),
    ...some('url', entry.url),
    ...some('description', entry.details.join('\n')),
    ...some('summary', entry.paragraphs.join('\n')),
    ...span(entry.date, 'both'),
    highlights: entry.bullets,
  }
}

function projectOf(entry: OwnEntry): Project {
  const type = entry.labels.get('Type')?.join(', ')
  return {
    ...some('name', entry.title),
    ...some('entity', entry.organisation),
    ...some('url', entry.url ?? entry.details[0]),
    ...some('type', type),
    ...some('description', entry.paragraphs.join('\n')),
    ...span(entry.date, 'both'),
    highlights: entry.bullets,
    keywords: entry.labels.get('Keywords') ?? [],
    roles: entry.labels.get('Role') ?? [],
  }
}

function degreeOf(phrase: string): Pick<Education, 'studyType' | 'area'> {
  if (phrase === '') return {}
  const cuts = [...phrase.matchAll(/ in |, /gu)].map((match) => [
    phrase.slice(0, match.index),
    phrase.slice(match.index + match[0].length),
  ])
  const degree = readDegree(phrase)
  if (degree?.area !== undefined && showDegree(degree.studyType, degree.area) === phrase)
    return { studyType: degree.studyType, area: degree.area }
  for (const [studyType = '', area = ''] of cuts)
    if (showDegree(studyType, area) === phrase && (degree !== null || phrase.includes(' in ')))
      return { studyType, area }
  const [cut] = cuts
  if (cut?.[0] !== undefined && cut[1] !== undefined && showDegree(cut[0], cut[1]) === phrase)
    return { studyType: cut[0], area: cut[1] }
  return degree === null ? { area: phrase } : { studyType: phrase }
}

function educationOf(entry: OwnEntry): Education {
  const score = entry.labels.get('GPA') ?? entry.labels.get('Grade')
  return {
    ...degreeOf(entry.title),
    ...some('institution', entry.organisation),
    ...some('url', entry.url ?? entry.details[0]),
    ...some('score', score?.join(', ')),
    ...span(entry.date, 'end'),
    courses: entry.labels.get('Coursework') ?? [],
  }
}

/** Lines of certificates, awards and publications: "name, giver TAB date" with an address or paragraphs under it. */
function lineEntries(
  lines: readonly Line[],
): { title: string; giver: string; date: string; url?: string; text: string[] }[] {
  const entries: { title: string; giver: string; date: string; url?: string; text: string[] }[] = []
  for (const line of lines) {
    const text = rawText(line)
    const last = entries.at(-1)
    const link = line.links[0]
    if (line.style === 'BodyText' && last !== undefined) last.text.push(text)
    else if (link?.text === text && last !== undefined && last.url === undefined)
      last.url = asUrl(text) ?? link.url
    else {
      const giver = styled(line, 'EntryMeta')
      const date = styled(line, 'EntryDate')
      const { left } = sides(line, 'EntryDate')
      const whole = date !== '' && left === date ? '' : left
      const title =
        giver !== '' && whole.endsWith(giver)
          ? whole.slice(0, -giver.length).replace(/, $/u, '').trim()
          : whole
      entries.push({ title, giver, date, text: [] })
    }
  }
  return entries
}

const levels =
  /^(?:beginner|novice|basic|elementary|intermediate|advanced|expert|master|proficient|fluent|familiar|experienced|native|senior|junior|strong|good|excellent)$/iu

function namedOf(label: string): { name?: string; level?: string } {
  const bracket = /^(.*\S) \(([^()]+)\)$/u.exec(label)
  if (bracket?.[1] !== undefined && bracket[2] !== undefined && levels.test(bracket[2]))
    return { name: bracket[1], level: bracket[2] }
  return some('name', label)
}

/** Reads one section of our own export into the resume. */
export function readOwnSection(
  name: SectionName,
  lines: readonly Line[],
  resume: ResumeDocument,
  unsorted: string[],
): void {
  switch (name) {
    case 'summary':
      resume.basics.summary = lines.map(rawText).join('\n')
      break
    case 'work':
      resume.work = entriesOf(lines).map(workOf)
      break
    case 'volunteer':
      resume.volunteer = entriesOf(lines).map((entry) => {
        const { name: organization, location, description, ...rest } = workOf(entry)
        if (location !== undefined) unsorted.push(location)
        if (description !== undefined) unsorted.push(description)
        return { ...rest, ...some('organization', organization) }
      })
      break
    case 'projects':
      resume.projects = entriesOf(lines).map(projectOf)
      break
    case 'education':
      resume.education = entriesOf(lines).map(educationOf)
      break
    case 'skills':
      resume.skills = lines.map((line) => {
        const { label, values } = labelled(line)
        return { ...namedOf(label), keywords: values }
      })
      break
    case 'interests': {
      const groups = lines.map(labelled)
      resume.interests = groups.flatMap(({ label, values }, index) =>
        label === '' && groups[index - 1]?.label !== '' && groups[index + 1]?.label !== ''
          ? values.map((value) => ({ name: value, keywords: [] }))
          : [{ ...some('name', label), keywords: values }],
      )
      break
    }
    case 'languages':
      resume.languages = lines
        .flatMap((line) => labelled(line).values)
        .map((value) => {
          const bracket = /^(.*?\S) \((.+)\)$/u.exec(value)
          return bracket?.[1] !== undefined && bracket[2] !== undefined
            ? { language: bracket[1], fluency: bracket[2] }
            : { language: value }
        })
      break
    case 'certificates':
      resume.certificates = lineEntries(lines).map((entry) => ({
        ...some('name', entry.title),
        ...some('issuer', entry.giver),
        ...some('url', entry.url),
        ...some('date', shownDates(entry.date).end),
      }))
      break
    case 'awards':
      resume.awards = lineEntries(lines).map((entry) => ({
        ...some('title', entry.title),
        ...some('awarder', entry.giver),
        ...some('date', shownDates(entry.date).end),
        ...some('summary', entry.text.join('\n')),
      }))
      break
    case 'publications':
      resume.publications = lineEntries(lines).map((entry) => ({
        ...some('name', entry.title),
        ...some('publisher', entry.giver),
        ...some('url', entry.url),
        ...some('releaseDate', shownDates(entry.date).end),
        ...some('summary', entry.text.join('\n')),
      }))
      break
    case 'references':
      resume.references = entriesOf(lines).map((entry) => ({
        ...some('name', entry.title),
        ...some('reference', entry.paragraphs.join('\n')),
      }))
      break
  }
}
