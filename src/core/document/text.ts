import type { ResumeDocument } from '../resume/model'
import { resumeView, textOf, type Block, type ViewOptions } from './view'
import { aboutLabel, closingOf, isDescription, separatorOf, untitled } from './wording'

const columns = 72

/** Left and right part on one line, the right one ending at the last column, at least three spaces apart. */
function spread(left: string, right: string): string {
  if (right === '') return left
  return left + ' '.repeat(Math.max(3, columns - left.length - right.length)) + right
}

const present = (parts: readonly string[]): string[] => parts.filter((part) => part !== '')

function linesOf(block: Block, indent: string): string[] {
  switch (block.kind) {
    case 'contact':
      return [block.items.map(textOf).join(' | ')]
    case 'heading':
      return [block.text.toUpperCase()]
    case 'entry':
      return present([
        spread(textOf(block.title), textOf(block.date)),
        spread(textOf(block.sub), textOf(block.meta)),
      ])
    case 'line':
      return [spread(present([textOf(block.title), textOf(block.meta)]).join(' | '), textOf(block.date))]
    case 'labelled': {
      const values = block.values.map(textOf)
      const text = values.join(separatorOf(values)) + closingOf(values)
      return [indent + (block.label.length === 0 ? text : `${textOf(block.label)}: ${text}`)]
    }
    case 'bullet':
      return [`${indent}- ${textOf(block.runs)}`]
    case 'detail': {
      const [run] = block.runs
      // In full, so that it cannot be taken for a word with a dot in it.
      if (run?.href !== undefined) return [indent + run.href]
      return [indent + (isDescription(run?.field) ? `${aboutLabel}: ` : '') + textOf(block.runs)]
    }
    default:
      return [indent + textOf(block.runs)]
  }
}

/** Sections of bare lines; in all others what belongs to an entry is indented under its head. */
const flat = new Set(['summary', 'skills', 'languages', 'interests'])

/**
 * Takes a resume, gives it as plain text for forms that take no file: headings in capitals, dates ending at column 72,
 * "- " bullets, no hard line ends inside a bullet or paragraph. Lines end with \n.
 */
export function renderText(resume: ResumeDocument, options: ViewOptions = {}): string {
  const view = resumeView(resume, options)
  const lines: string[] = view.name === '' ? [untitled] : []
  let before: Block['kind'] | null = view.name === '' ? 'title' : null
  let indent = ''
  for (const block of view.blocks) {
    const apart =
      block.kind === 'heading' ||
      before === 'heading' ||
      block.kind === 'entry' ||
      (block.kind === 'contact' && before !== 'contact')
    if (apart && before !== null) lines.push('')
    if (block.kind === 'heading') indent = flat.has(block.section) ? '' : '  '
    lines.push(...linesOf(block, indent))
    before = block.kind
  }
  return `${lines.join('\n')}\n`
}
