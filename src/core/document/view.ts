import { sectionOrder, type ResumeDocument, type SectionName } from '../resume/model'
import { cleanLines, cleanText, type CleaningKind, type CleaningNote } from './clean'
import { addSection } from './viewSections'
import { addContact } from './viewContact'
import { sectionHeadings, showDate, showRange } from './wording'

/** A stretch of text and the address of the field it shows (`work/0/highlights/2`); null for our own wording. */
export interface Run {
  text: string
  field: string | null
  href?: string
}

/** The ordered pieces of a page. A list of runs is one line or paragraph; an empty list means the piece is absent. */
export type Block =
  | { kind: 'title' | 'subtitle' | 'paragraph' | 'bullet' | 'detail'; runs: Run[] }
  | { kind: 'contact'; items: Run[][] }
  | { kind: 'heading'; section: SectionName; text: string }
  /** Title and date share a line, `sub` and `meta` (place) the next; `organisation` says the title is the sub's. */
  | { kind: 'entry'; title: Run[]; date: Run[]; sub: Run[]; meta: Run[]; organisation: boolean }
  /** One line: name, issuer or publisher, date at the right. */
  | { kind: 'line'; title: Run[]; meta: Run[]; date: Run[] }
  /** "Label: value, value"; without a label just the values. */
  | { kind: 'labelled'; label: Run[]; values: Run[][] }

export interface ResumeView {
  /** Whose resume it is; empty when it says no name. */
  name: string
  label: string
  language: string
  strict: boolean
  blocks: Block[]
  /** What cleaning changed, field by field. */
  notes: CleaningNote[]
}

export interface ViewOptions {
  /** BCP 47 language of the text, for hyphenation and spell-check. */
  language?: string
  /** Plain hyphens and straight quotes, one contact item per line. */
  strict?: boolean
}

/** What the builders of the sections share. */
export interface Sheet {
  readonly strict: boolean
  add: (block: Block) => void
  /** A field as one line: no runs when it is absent or nothing is left of it. */
  line: (value: string | undefined, field: string) => Run[]
  /** A field as paragraphs, one list of runs each. */
  paragraphs: (value: string | undefined, field: string) => Run[][]
  values: (values: readonly string[], field: string) => Run[][]
  date: (value: string | undefined, field: string) => Run[]
  range: (start: string | undefined, end: string | undefined, field: string) => Run[]
}

function straighten(text: string): string {
  return text
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
}

function makeSheet(strict: boolean, blocks: Block[], notes: CleaningNote[]): Sheet {
  const finish = strict ? straighten : (text: string) => text
  const noteFor = (field: string) => (change: CleaningKind) => {
    if (!notes.some((note) => note.field === field && note.change === change)) notes.push({ field, change })
  }
  const line = (value: string | undefined, field: string): Run[] => {
    const text = value === undefined ? '' : finish(cleanText(value, noteFor(field)))
    return text === '' ? [] : [{ text, field }]
  }
  const dateText = (value: string | undefined, field: string): string => {
    if (value === undefined) return ''
    const shown = showDate(value)
    if (shown.rounded) noteFor(field)('day left out of a date')
    return finish(cleanText(shown.text, noteFor(field)))
  }
  return {
    strict,
    add: (block) => blocks.push(block),
    line,
    paragraphs: (value, field) =>
      cleanLines(value ?? '', noteFor(field)).map((text) => [{ text: finish(text), field }]),
    values: (values, field) =>
      values.map((value, index) => line(value, `${field}/${index}`)).filter((runs) => runs.length > 0),
    date: (value, field) => {
      const text = dateText(value, field)
      return text === '' ? [] : [{ text, field }]
    },
    range: (start, end, field) => {
      const text = showRange(
        dateText(start, `${field}/startDate`),
        dateText(end, `${field}/endDate`),
        strict ? '-' : '–',
      )
      return text === '' ? [] : [{ text, field: `${field}/${start === undefined ? 'endDate' : 'startDate'}` }]
    },
  }
}

/** The text of runs in a row. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}

/**
 * Takes a resume, gives the blocks of its page in order, with all wording, dates, links and cleaning settled, so that
 * every format and the preview show the same. Plain data; `notes` tells what cleaning changed. Never throws.
 */
export function resumeView(resume: ResumeDocument, options: ViewOptions = {}): ResumeView {
  const blocks: Block[] = []
  const notes: CleaningNote[] = []
  const strict = options.strict ?? false
  const sheet = makeSheet(strict, blocks, notes)
  const name = sheet.line(resume.basics.name, 'basics/name')
  const label = sheet.line(resume.basics.label, 'basics/label')
  if (name.length > 0) blocks.push({ kind: 'title', runs: name })
  if (label.length > 0) blocks.push({ kind: 'subtitle', runs: label })
  addContact(resume, sheet)
  for (const section of sectionOrder(resume)) {
    const before = blocks.length
    addSection(resume, section, sheet)
    if (blocks.length > before) {
      blocks.splice(before, 0, { kind: 'heading', section, text: sectionHeadings[section] })
    }
  }
  return {
    name: textOf(name),
    label: textOf(label),
    language: options.language ?? 'en-US',
    strict,
    blocks,
    notes,
  }
}
