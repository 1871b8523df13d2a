import type { SectionName } from '../../resume/sections'
import { sectionNames } from '../../resume/sections'
import { renderMarkdown, unescapeMarkdown } from '../markdown'
import { renderText } from '../text'
import { aboutLabel, sectionHeadings, showUrl, splitValues, toMailTarget, toTarget } from '../wording'
import type { Assembly } from './assemble'
import type { Line, Link } from './lines'
import { makeLine } from './lines'
import { readOwn } from './ownStyles'
import { companyScore, titleScore } from './words'

type Mark = Line['marks'][number]

const upperHeadings = new Map(sectionNames.map((name) => [sectionHeadings[name].toUpperCase(), name]))
const headings = new Map(sectionNames.map((name) => [sectionHeadings[name], name]))
const flat = new Set<SectionName>(['summary', 'skills', 'languages', 'interests'])
const lined = new Set<SectionName>(['certificates', 'awards', 'publications'])
const labels = new Set(['Role', 'Type', 'Keywords', 'GPA', 'Grade', 'Coursework'])
const shownDate = /^(?:[A-Z][a-z]{2} )?\d{4}$/

const mark = (text: string, style = ''): Mark[] => (text === '' ? [] : [{ style, text }])

function styledLine(style: string, marks: Mark[], links: Link[] = []): Line {
  return makeLine(marks.map((one) => one.text).join(''), {
    style,
    marks,
    links,
    bullet: style === 'ListBullet',
  })
}

/** The link that a shown address is, when the whole text is one. */
function linkOf(text: string): Link[] {
  const target = toMailTarget(text) ?? toTarget(text)
  return target !== null && (target.startsWith('mailto:') || showUrl(target) === text || target === text)
    ? [{ text, url: target }]
    : []
}

function contactLine(items: string[]): Line {
  const links = items.flatMap((item) => {
    const whole = linkOf(item)
    const tail = /(?:: | \()(\S+?)\)?$/.exec(item)?.[1]
    return whole.length > 0 || tail === undefined ? whole : linkOf(tail)
  })
  return styledLine('ContactInfo', mark(items.join('  |  ')), links)
}

function labelledLine(label: string, values: string): Line {
  const marks = splitValues(values).flatMap((value, index) => [
    ...(index === 0 ? [] : [{ style: '', text: ', ' }]),
    { style: '', text: value },
  ])
  const head =
    label === ''
      ? []
      : [
          { style: 'SkillLabel', text: `${label}:` },
          { style: '', text: ' ' },
        ]
  return styledLine('EntryLine', [...head, ...marks])
}

const tabbed = (left: Mark[], right: string, style: string): Mark[] =>
  right === '' ? left : [...left, { style: '', text: '\t' }, { style, text: right }]

function headLine(title: string, date: string, organisation: boolean): Line {
  return styledLine(
    'Heading2',
    tabbed(mark(title, organisation ? 'EntryOrganisation' : ''), date, 'EntryDate'),
  )
}

function creditLine(title: string, giver: string, date: string): Line {
  const left =
    giver === '' ? mark(title) : [...mark(title), { style: '', text: ', ' }, ...mark(giver, 'EntryMeta')]
  return styledLine('EntryLine', tabbed(left, date, 'EntryDate'))
}

/** What stands under the head of an entry: an address, a labelled list, a note on the employer, or a paragraph. */
function underHead(text: string, section: SectionName): Line {
  const [, label = '', rest = ''] = /^([A-Za-z]+): (.+)$/s.exec(text) ?? []
  if (section === 'work' && label === aboutLabel) return styledLine('EntryLine', mark(rest))
  if ((section === 'projects' || section === 'education') && labels.has(label))
    return labelledLine(label, rest)
  if (!/^(?:https?:\/\/|mailto:|tel:)\S+$/.test(text)) return styledLine('BodyText', mark(text))
  return styledLine('EntryLine', mark(showUrl(text)), [{ text: showUrl(text), url: text }])
}

function flatLine(text: string, section: SectionName): Line {
  if (section === 'summary') return styledLine('BodyText', mark(text))
  const [, label = '', rest = ''] = section === 'languages' ? [] : (/^(.+?): (.+)$/s.exec(text) ?? [])
  return rest === '' ? labelledLine('', text) : labelledLine(label, rest)
}

/** A line of text split where two or more spaces push its end to the right. */
function spread(row: string): [string, string] {
  const gap = / {2,}/.exec(row)
  return gap === null ? [row, ''] : [row.slice(0, gap.index), row.slice(gap.index + gap[0].length)]
}

function textRows(rows: readonly string[]): Line[] {
  const lines: Line[] = []
  let section: SectionName | null = null
  let head = 0
  rows.forEach((row, index) => {
    const apart = (rows[index - 1] ?? '') === ''
    const heading = apart && index > 0 ? upperHeadings.get(row) : undefined
    const before = lines.at(-1)?.style
    if (row === '') head = 0
    else if (index === 0) lines.push(styledLine('Title', mark(row)))
    else if (heading !== undefined) {
      section = heading
      lines.push(styledLine('Heading1', mark(sectionHeadings[heading])))
    } else if (section === null) {
      lines.push(
        before === 'Title' && !apart ? styledLine('Subtitle', mark(row)) : contactLine(row.split(' | ')),
      )
    } else if (flat.has(section)) lines.push(flatLine(row, section))
    else if (row.startsWith('  - ')) lines.push(styledLine('ListBullet', mark(row.slice(4))))
    else if (/^ {2}\S/.test(row)) lines.push(underHead(row.slice(2), section))
    else if (lined.has(section)) {
      const [left, date] = spread(row)
      const at = left.lastIndexOf(' | ')
      lines.push(
        at < 0 ? creditLine(left, '', date) : creditLine(left.slice(0, at), left.slice(at + 3), date),
      )
    } else {
      const [left, right] = spread(row)
      const alone =
        rows[index + 1] === undefined || rows[index + 1] === '' || /^ {2}/.test(rows[index + 1] ?? '')
      const organisation =
        (section === 'work' || section === 'volunteer') && alone && companyScore(left) >= titleScore(left)
      if (head === 0) lines.push(headLine(left, right, organisation))
      else lines.push(styledLine('EntrySub', tabbed(mark(left), right, 'EntryMeta')))
      head += 1
    }
  })
  return lines
}

/** Takes a row of Markdown's links off; gives its plain text and them. */
function unlink(row: string): { text: string; links: Link[] } {
  const links: Link[] = []
  const text = row.replace(
    /(?<!\\)\[((?:[^[\]\\]|\\.){1,4000})\]\((?:<([^>\n]{1,4000})>|([^()<>[\]\s]{1,4000}))\)/g,
    (_, shown: string, wrapped?: string, bare?: string) => {
      links.push({ text: unescapeMarkdown(shown), url: wrapped ?? bare ?? '' })
      return shown
    },
  )
  return { text: unescapeMarkdown(text), links }
}

const cells = (row: string): string[] => row.split(/(?:^| )\|(?= |$)/).map((cell) => cell.trim())
const slanted = (text: string): string | null => /^\*(?!\*)(.+)\*$/s.exec(text)?.[1] ?? null

function markdownRow(row: string, section: SectionName | null): Line {
  const plain = unlink(row)
  if (section === null) {
    const strong = /^\*\*(.+)\*\*$/s.exec(row)?.[1]
    if (strong !== undefined) return styledLine('Subtitle', mark(unescapeMarkdown(strong)))
    const items = cells(row).map(unlink)
    return styledLine(
      'ContactInfo',
      mark(items.map((item) => item.text).join('  |  ')),
      items.flatMap((item) => item.links),
    )
  }
  const [, label = '', rest = ''] = /^\*\*(.+?):\*\* (.+)$/s.exec(row) ?? []
  if (rest !== '') return labelledLine(unescapeMarkdown(label), unlink(rest).text)
  if (section === 'summary') return styledLine('BodyText', mark(plain.text))
  if (flat.has(section)) return labelledLine('', plain.text)
  if (row.startsWith('- ')) return styledLine('ListBullet', mark(unlink(row.slice(2)).text))
  if (row.startsWith('### ')) {
    const parts = cells(row.slice(4))
    const organisation = slanted(parts[0] ?? '')
    return headLine(
      unescapeMarkdown(organisation ?? parts[0] ?? ''),
      unescapeMarkdown(parts[1] ?? ''),
      organisation !== null,
    )
  }
  const parts = cells(row)
  const sub = slanted(parts[0] ?? '')
  if (!lined.has(section) && (sub !== null || parts[0] === '')) {
    return styledLine(
      'EntrySub',
      tabbed(mark(unescapeMarkdown(sub ?? '')), unescapeMarkdown(parts[1] ?? ''), 'EntryMeta'),
    )
  }
  if (plain.links.length === 1 && plain.links[0]?.text === plain.text)
    return styledLine('EntryLine', mark(plain.text), plain.links)
  const [, about = ''] =
    section === 'work' ? (new RegExp(`^${aboutLabel}: (.+)$`, 's').exec(plain.text) ?? []) : []
  return about === '' ? styledLine('BodyText', mark(plain.text)) : styledLine('EntryLine', mark(about))
}

function markdownRows(rows: readonly string[]): Line[] {
  const lines: Line[] = []
  let section: SectionName | null = null
  for (const row of rows) {
    const heading = row.startsWith('## ') ? headings.get(row.slice(3)) : undefined
    if (row === '') continue
    if (lines.length === 0) lines.push(styledLine('Title', mark(unescapeMarkdown(row.replace(/^# /, '')))))
    else if (heading !== undefined) {
      section = heading
      lines.push(styledLine('Heading1', mark(row.slice(3))))
    } else if (section !== null && lined.has(section) && row.startsWith('**')) {
      const parts = cells(row).map((cell) => unescapeMarkdown(/^\*\*(.+)\*\*$/s.exec(cell)?.[1] ?? cell))
      const date =
        parts.length > 1 && (parts.length > 2 || shownDate.test(parts.at(-1) ?? ''))
          ? (parts.pop() ?? '')
          : ''
      lines.push(creditLine(parts[0] ?? '', parts[1] ?? '', date))
    } else lines.push(markdownRow(row, section))
  }
  return lines
}

const wordsIn = (text: string): string => text.split(/\s+/).toSorted().join(' ')

/** The same file again, or one whose few odd lines hold the same words. */
function isSame(again: string, source: string): boolean {
  if (again === source) return true
  if (wordsIn(again) !== wordsIn(source)) return false
  const lines = new Set(again.split('\n'))
  const rows = source.split('\n')
  const odd = rows.filter((row) => !lines.has(row))
  // Dates stand where our export puts them, or another program wrote the file.
  return odd.length <= rows.length / 10 && !odd.some((row) => /(?:19|20)\d{2}/.test(row))
}

const isoDate = /^\d{4}(?:-\d{2}){0,2}$/
const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate'])

/** Whether every date was understood: another program's wording of dates shows in what is left of it. */
function datesAreOurs(resume: Assembly['resume']): boolean {
  const sections = [
    resume.work,
    resume.education,
    resume.projects,
    resume.volunteer,
    resume.certificates,
    resume.awards,
  ]
  return sections
    .flat()
    .every((entry) =>
      Object.entries(entry).every(
        ([key, value]) => !dateKeys.has(key) || isoDate.test(String(value)) || !/\d{4}/.test(String(value)),
      ),
    )
}

/**
 * Reads a text or Markdown file that this app exported by the layout of those exports. It is taken for ours only when
 * exporting what was read gives the same file, or the same words with nine lines in ten to the letter; null for any
 * other.
 */
export function readOwnText(text: string, markdown: boolean): Assembly | null {
  if (text.length > 100_000) return null
  const source = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trimEnd()
  const rows = source.split('\n')
  if (markdown ? !source.startsWith('# ') : !rows.some((row) => row === '' || upperHeadings.has(row)))
    return null
  const own = readOwn(markdown ? markdownRows(rows) : textRows(rows))
  if (own === null || own.unsorted.length > 0 || !datesAreOurs(own.resume)) return null
  const render = markdown ? renderMarkdown : renderText
  return [false, true].some((strict) => isSame(render(own.resume, { strict }).trimEnd(), source)) ? own : null
}
