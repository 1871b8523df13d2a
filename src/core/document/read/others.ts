import type { z } from 'zod'
import type { interestSchema, Project, referenceSchema, volunteerSchema } from '../../resume/model'
import { asUrl, findEmail, findPhone, findUrl } from './addresses'
import { splitEntries } from './entries'
import type { Line } from './lines'
import { trimSeparators } from './lines'
import { splitList } from './skills'
import { datesOf, readBody, readWork } from './work'
import type { Reading } from './work'

type Volunteer = z.infer<typeof volunteerSchema>
type Interest = z.infer<typeof interestSchema>
type Reference = z.infer<typeof referenceSchema>

const techLabel =
  /^(?:technolog(?:y|ies)(?: used)?|tech(?:nology)? stack|tech|stack|tools(?: used)?|built with|keywords|skills(?: used)?|technologien|werkzeuge|tecnologías|languages?)\s?:\s*/iu
const linkLabel = /^(?:link|url|repo(?:sitory)?|github|website|demo|live|source|code)\s?:?\s*/iu

/** Projects with their address, dates, technologies and notes. */
export function readProjects(lines: readonly Line[]): Reading<Project> {
  const source = lines.every((line) => line.bullet) ? flatten(lines) : named(lines)
  const reading: Reading<Project> = { entries: [], unsorted: [] }
  for (const entry of splitEntries(source, true)) {
    const project: Project = { ...datesOf(entry), highlights: [], keywords: [], roles: [] }
    const notes: string[] = []
    for (const { text, line } of entry.head) readProjectHead(text, line, project, notes)
    const body: Line[] = []
    for (const line of entry.body) {
      const text = line.text.trim()
      const tech = techLabel.exec(text)
      const url = findUrl(text.replace(linkLabel, ''))
      if (tech !== null) project.keywords.push(...splitList(text.slice(tech[0].length)))
      else if (
        url !== null &&
        trimSeparators(text.replace(linkLabel, '')).length === url.value.length &&
        project.url === undefined
      ) {
        const address = asUrl(url.value)
        if (address !== null) project.url = address
      } else body.push(line)
    }
    const { summary, highlights } = readBody(body)
    project.highlights = highlights
    const description = [...notes, ...(summary === undefined ? [] : [summary])].join('\n')
    if (description !== '') project.description = description
    if (project.name === undefined)
      reading.unsorted.push(...entry.head.map((head) => head.line), ...entry.body)
    else reading.entries.push(project)
  }
  return reading
}

function readProjectHead(text: string, line: Line, project: Project, notes: string[]): void {
  let left = text
  const tech = techLabel.exec(left.trim())
  if (tech !== null && project.name !== undefined) {
    project.keywords.push(...splitList(left.trim().slice(tech[0].length)))
    return
  }
  const url = findUrl(left)
  const address = url === null ? null : asUrl(url.value)
  if (
    url !== null &&
    address !== null &&
    (/^https?:|^www\./iu.test(url.value) || url.value.includes('/') || url.from > 3)
  ) {
    project.url ??= address
    left = `${left.slice(0, url.from)}\t${left.slice(url.to)}`.replace(
      /(?:link|url|repo|github|website|demo)\s?:\s*(?=\t)/iu,
      '',
    )
  }
  const link = line.links.find((one) => /^https?:/iu.test(one.url))
  if (link !== undefined) project.url ??= link.url
  const strong = line.strong !== '' && left.startsWith(line.strong) ? line.strong : ''
  if (strong !== '') left = `${strong}\t${left.slice(strong.length)}`
  const colon = project.name === undefined ? /^([^:\t]{3,60}):\s+(\S.*)$/su.exec(left) : null
  if (colon?.[1] !== undefined && colon[2] !== undefined) left = `${colon[1]}\t${colon[2]}`
  for (const piece of left.split(/\t+|\s+[|•·]\s+|\s+[–—]\s+|\s+-\s+/u).map(trimSeparators)) {
    if (piece === '' || /^(?:link|github|demo|website|code|source|live demo|repo)$/iu.test(piece)) continue
    if (project.name === undefined) {
      const bracket = /^(.{2,60}?)\s\(([^()]{2,120})\)$/u.exec(piece)
      const list = bracket?.[2] === undefined ? [] : splitList(bracket[2])
      if (bracket?.[1] !== undefined && list.length > 1) {
        project.name = bracket[1]
        project.keywords.push(...list)
      } else project.name = piece
    } else if (splitList(piece).length >= 2 && splitList(piece).every((item) => item.split(' ').length <= 3))
      project.keywords.push(...splitList(piece))
    else notes.push(piece)
  }
}

const nameThenText = /^[^:\t]{2,60}:\s+\S/u

const fits = (line: Line) =>
  !line.bullet && nameThenText.test(line.text) && !techLabel.test(line.text) && !linkLabel.test(line.text)

/** "Name: what it is" on line after line: each is a project of its own. */
function named(lines: readonly Line[]): Line[] {
  if (lines.filter(fits).length < 2 || lines.some((line) => line.level > 0)) return [...lines]
  return lines.map((line) => (fits(line) ? { ...line, level: 9, gap: true } : line))
}

/** A list that only holds bullets: the outer ones are the items. */
function flatten(lines: readonly Line[]): Line[] {
  const outer = Math.min(...lines.map((line) => line.indent))
  return lines.map((line) =>
    line.indent === outer ? { ...line, bullet: false, bold: true, gap: true } : line,
  )
}

/** Voluntary work, read as jobs are. */
export function readVolunteer(lines: readonly Line[]): Reading<Volunteer> {
  const source = lines.every((line) => line.bullet)
    ? flatten(lines).map((line) => ({ ...line, bold: false }))
    : lines
  const { entries, unsorted } = readWork(source, -0.3)
  return {
    unsorted,
    entries: entries.map(({ name, location, description, ...rest }) => {
      const summary = [rest.summary, description, location].filter((text) => text !== undefined).join('\n')
      return {
        ...rest,
        ...(name === undefined ? {} : { organization: name }),
        ...(summary === '' ? {} : { summary }),
      }
    }),
  }
}

/** Interests as a list of names; a label with a list keeps its list. */
export function readInterests(lines: readonly Line[]): Interest[] {
  const interests: Interest[] = []
  for (const line of lines) {
    const text = line.text.trim()
    const pair = /^([^:]{2,40}):\s+(\S.*)$/su.exec(text)
    if (pair?.[1] !== undefined && pair[2] !== undefined)
      interests.push({ name: pair[1], keywords: splitList(pair[2]) })
    else if (text.length > 120 && splitList(text).length < text.length / 40)
      interests.push({ name: text, keywords: [] })
    else
      interests.push(
        ...splitList(text)
          .flatMap(splitLast)
          .map((name) => ({ name, keywords: [] })),
      )
  }
  return interests
}

/** "hillwalking and chess" at the end of a list: two items. */
function splitLast(item: string, index: number, items: readonly string[]): string[] {
  const parts = item.split(/\s(?:and|und|et|y)\s/iu)
  return index > 0 &&
    index === items.length - 1 &&
    parts.length === 2 &&
    parts.every((part) => part.split(' ').length <= 3)
    ? parts
    : [item]
}

/** Referees: a name and what is said of or by them. "Available on request" is a reference without a name. */
export function readReferences(lines: readonly Line[]): Reference[] {
  const references: Reference[] = []
  for (const line of lines) {
    const text = line.text.replace(/\t+/gu, ', ').trim()
    if (text === '') continue
    const last = references.at(-1)
    const [head = '', ...tail] = text.split(/,\s+|\s+[–—|-]\s+|:\s+/u)
    const named =
      /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|M)\.? )*\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|la)){1,4}$/u.test(
        head,
      )
    const contact = findEmail(text) !== null || findPhone(text) !== null
    if (named && !contact && (last === undefined || line.gap || line.bold || tail.length > 0)) {
      references.push(
        tail.length === 0
          ? { name: head }
          : { name: head, reference: text.slice(head.length).replace(/^[\s,–—|:-]+/u, '') },
      )
    } else if (named && contact)
      references.push({ name: head, reference: text.slice(head.length).replace(/^[\s,–—|:-]+/u, '') })
    else if (last?.name !== undefined)
      last.reference = last.reference === undefined ? text : `${last.reference}\n${text}`
    else references.push({ reference: text })
  }
  return references
}
