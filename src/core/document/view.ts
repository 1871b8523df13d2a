import type { ResumeDocument } from '../resume/model'
import { sectionOrder } from '../resume/sections'
import { cleanLines, cleanText, type CleaningKind, type CleaningNote } from './clean'
import { addContact } from './viewContact'
import { textOf, type Block, type ResumeView, type Run, type Sheet, type ViewOptions } from './viewModel'
import { addSection } from './viewSections'
import { sectionHeadings, showDate, showRange } from './wording'

export { textOf, type Block, type ResumeView, type Run, type ViewOptions } from './viewModel'

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
