import type { ResumeDocument } from '../resume/model'
import { sectionOrder, type SectionName } from '../resume/sections'
import { inlineHeading, resumeHeading } from '../text/headings'
import { continues, cutLines, isBareList, type TextLine } from '../text/lines'
import type { TextBlock } from './model'
import { sectionKinds, type SectionKind } from './sections'

type Kind = TextBlock['kind']

interface Collector {
  blocks: TextBlock[]
  section: SectionKind
  label: string
}

function add(to: Collector, field: string, kind: Kind, text: string | undefined): void {
  if (text === undefined || text.trim() === '') return
  to.blocks.push({ field, section: to.section, label: to.label, kind, text })
}

function addAll(to: Collector, field: string, kind: Kind, texts: string[]): void {
  for (const [place, text] of texts.entries()) add(to, `${field}/${place}`, kind, text)
}

type Reader = (resume: ResumeDocument, open: (section: SectionKind, label: string) => Collector) => void

const readers: Record<SectionName, Reader> = {
  summary: (resume, open) =>
    add(open('summary', 'Summary'), 'basics/summary', 'sentence', resume.basics.summary),
  work: (resume, open) => {
    const to = open('experience', 'Experience')
    for (const [place, entry] of resume.work.entries()) {
      add(to, `work/${place}/position`, 'title', entry.position)
      add(to, `work/${place}/description`, 'sentence', entry.description)
      add(to, `work/${place}/summary`, 'sentence', entry.summary)
      addAll(to, `work/${place}/highlights`, 'bullet', entry.highlights)
    }
  },
  projects: (resume, open) => {
    const to = open('projects', 'Projects')
    for (const [place, entry] of resume.projects.entries()) {
      add(to, `projects/${place}/name`, 'title', entry.name)
      addAll(to, `projects/${place}/roles`, 'title', entry.roles)
      add(to, `projects/${place}/description`, 'sentence', entry.description)
      addAll(to, `projects/${place}/highlights`, 'bullet', entry.highlights)
      addAll(to, `projects/${place}/keywords`, 'list', entry.keywords)
    }
  },
  education: (resume, open) => {
    const to = open('education', 'Education')
    for (const [place, entry] of resume.education.entries()) {
      add(to, `education/${place}/studyType`, 'title', entry.studyType)
      add(to, `education/${place}/area`, 'title', entry.area)
      addAll(to, `education/${place}/courses`, 'list', entry.courses)
    }
  },
  skills: (resume, open) => {
    const to = open('skills', 'Skills')
    for (const [place, entry] of resume.skills.entries()) {
      add(to, `skills/${place}/name`, 'list', entry.name)
      addAll(to, `skills/${place}/keywords`, 'list', entry.keywords)
    }
  },
  certificates: (resume, open) => {
    const to = open('certificates', 'Certificates')
    for (const [place, entry] of resume.certificates.entries())
      add(to, `certificates/${place}/name`, 'title', entry.name)
  },
  volunteer: (resume, open) => {
    const to = open('experience', 'Volunteering')
    for (const [place, entry] of resume.volunteer.entries()) {
      add(to, `volunteer/${place}/position`, 'title', entry.position)
      add(to, `volunteer/${place}/summary`, 'sentence', entry.summary)
      addAll(to, `volunteer/${place}/highlights`, 'bullet', entry.highlights)
    }
  },
  awards: (resume, open) => {
    const to = open('other', 'Awards')
    for (const [place, entry] of resume.awards.entries()) {
      add(to, `awards/${place}/title`, 'sentence', entry.title)
      add(to, `awards/${place}/summary`, 'sentence', entry.summary)
    }
  },
  publications: (resume, open) => {
    const to = open('other', 'Publications')
    for (const [place, entry] of resume.publications.entries()) {
      add(to, `publications/${place}/name`, 'sentence', entry.name)
      add(to, `publications/${place}/summary`, 'sentence', entry.summary)
    }
  },
  languages: (resume, open) => {
    const to = open('other', 'Languages')
    for (const [place, entry] of resume.languages.entries())
      add(to, `languages/${place}/language`, 'list', entry.language)
  },
  interests: (resume, open) => {
    const to = open('other', 'Interests')
    for (const [place, entry] of resume.interests.entries()) {
      add(to, `interests/${place}/name`, 'list', entry.name)
      addAll(to, `interests/${place}/keywords`, 'list', entry.keywords)
    }
  },
  references: (resume, open) => {
    const to = open('other', 'References')
    for (const [place, entry] of resume.references.entries()) {
      add(to, `references/${place}/reference`, 'sentence', entry.reference)
    }
  },
}

/**
 * The pieces of a resume that the check reads, in the person's own order, each with its address in the document.
 * Names of people, employers and schools, places, dates and addresses are left out: they are no skills.
 */
export function resumeBlocks(resume: ResumeDocument): TextBlock[] {
  const blocks: TextBlock[] = []
  const open = (section: SectionKind, label: string): Collector => ({ blocks, section, label })
  add(open('summary', 'Headline'), 'basics/label', 'title', resume.basics.label)
  for (const name of sectionOrder(resume)) readers[name](resume, open)
  const unsorted = resume.meta?.shortlist?.unsorted ?? []
  addAll(open('other', 'Other'), 'meta/shortlist/unsorted', 'sentence', unsorted)
  return blocks
}

function toSection(kind: string): SectionKind {
  return sectionKinds.find((known) => known === kind) ?? 'other'
}

function toLabel(line: string): string {
  const bare = line.replace(/^[\s#*_=~—–|•-]+|[\s#*_=~—–|:•-]+$/g, '').replace(/\s+/g, ' ')
  return bare === bare.toUpperCase() ? bare.charAt(0) + bare.slice(1).toLowerCase() : bare
}

const blockLimit = 10_000

/** Where a block that begins at `start` ends: at its own end, or at a blank before it grows too long. */
function cutAt(text: string, start: number, end: number): number {
  if (end - start <= blockLimit) return end
  const blank = text.lastIndexOf(' ', start + blockLimit)
  return blank > start ? blank + 1 : start + blockLimit
}

interface Open {
  start: number
  end: number
  line: number
  last: TextLine
  isBullet: boolean
  /** Blanks before its first line. */
  indent: number
}

/**
 * The pieces of a plain text, with or without headings: a bullet or paragraph with its wrapped lines is one block.
 * Without headings a sentence or bullet is context and a bare list is not. `field` is `line/N`, offsets count from
 * the block's own text, which is a slice of the given one.
 */
export function textBlocks(text: string): TextBlock[] {
  const lines = cutLines(text)
  const hasHeadings = lines.some(
    (line) => !line.isBullet && resumeHeading(line.text) !== null && !isLone(lines),
  )
  const blocks: TextBlock[] = []
  let section: SectionKind = hasHeadings ? 'other' : 'experience'
  let label = hasHeadings ? 'Other' : 'Text'
  let open: Open | null = null
  const close = () => {
    if (!open) return
    for (let start = open.start; start < open.end; start = cutAt(text, start, open.end)) {
      const body = text.slice(start, cutAt(text, start, open.end))
      if (body.trim() !== '')
        blocks.push(makeBlock(body, `line/${open.line}`, section, label, open.isBullet, hasHeadings))
    }
    open = null
  }
  for (const [number, line] of lines.entries()) {
    const current: Open | null = open
    if (line.isBlank) {
      close()
      continue
    }
    const heading = hasHeadings && !line.isBullet ? resumeHeading(line.text) : null
    if (heading !== null) {
      close()
      section = toSection(heading)
      label = toLabel(line.text)
      continue
    }
    const inline = hasHeadings && !line.isBullet ? inlineHeading(line.text) : null
    if (inline && current === null) {
      open = {
        start: line.start + inline.at,
        end: line.end,
        line: number,
        last: line,
        isBullet: false,
        indent: 0,
      }
      const saved = { section, label }
      section = toSection(inline.kind)
      label = toLabel(inline.label)
      close()
      if (saved.label === 'Other') continue
      section = saved.section
      label = saved.label
      continue
    }
    if (
      current &&
      !line.isBullet &&
      (continues(current.last.text, line.text) || isIndentedUnder(current, line))
    ) {
      open = { ...current, end: line.end, last: line }
      continue
    }
    close()
    const indent = line.text.length - line.text.trimStart().length
    open = { start: line.body, end: line.end, line: number, last: line, isBullet: line.isBullet, indent }
  }
  close()
  return blocks
}

/** A line set in under the words of a bullet belongs to it. */
function isIndentedUnder(open: Open, line: TextLine): boolean {
  if (!open.isBullet || /[.:;!?]$/.test(open.last.text.trimEnd())) return false
  return line.body - line.start >= open.indent + 2 && !/\b(?:19|20)\d\d\b/.test(line.text)
}

/** A single word such as "Experience" alone is no resume with headings. */
function isLone(lines: TextLine[]): boolean {
  return lines.filter((line) => !line.isBlank).length < 2
}

function makeBlock(
  text: string,
  field: string,
  section: SectionKind,
  label: string,
  isBullet: boolean,
  hasHeadings: boolean,
): TextBlock {
  const block = (kind: Kind, placed: SectionKind = section): TextBlock => ({
    field,
    section: placed,
    label,
    kind,
    text,
  })
  if (section === 'skills') return block('list')
  if (section === 'certificates' || section === 'education') return block(isBullet ? 'bullet' : 'title')
  if (isBullet) return block(isBareList(text) && !hasHeadings ? 'list' : 'bullet')
  if (!hasHeadings) return isBareList(text) ? block('list', 'skills') : block('sentence')
  if ((section === 'experience' || section === 'projects') && isEntryTitle(text)) return block('title')
  return block(section === 'summary' ? 'sentence' : isBareList(text) ? 'list' : 'sentence')
}

/** A line of an entry that names position, employer and dates. */
function isEntryTitle(text: string): boolean {
  if (text.length > 160 || /[.!?]$/.test(text.trim())) return false
  const hasDate = /\b(?:19|20)\d\d\b|\bpresent\b|\bcurrent\b/i.test(text)
  const words = text.trim().split(/\s+/)
  const capitals = words.filter((word) => /^[\p{Lu}\d|–—&/-]/u.test(word)).length
  return hasDate || (words.length <= 10 && capitals / words.length >= 0.6)
}
