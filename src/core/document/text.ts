import type { ResumeDocument } from '../resume/model'
import { resumeView, textOf, type Block, type ViewOptions } from './view'
import { separatorOf } from './wording'

const columns = 72

/** Left and right part on one line, the right one ending at the last column, at least three spaces apart. */
function spread(left: string, right: string): string {
  if (right === '') return left
  if (left === '') return right
  return left + ' '.repeat(Math.max(3, columns - left.length - right.length)) + right
}

const present = (parts: readonly string[]): string[] => parts.filter((part) => part !== '')

function linesOf(block: Block): string[] {
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
      const text = values.join(separatorOf(values))
      return [block.label.length === 0 ? text : `${textOf(block.label)}: ${text}`]
    }
    case 'bullet':
      return [`- ${textOf(block.runs)}`]
    default:
      return [textOf(block.runs)]
  }
}

/**
 * Takes a resume, gives it as plain text for forms that take no file: headings in capitals, dates ending at column 72,
 * "- " bullets, no hard line ends inside a bullet or paragraph. Lines end with \n.
 */
export function renderText(resume: ResumeDocument, options: ViewOptions = {}): string {
  const lines: string[] = []
  let before: Block['kind'] | null = null
  for (const block of resumeView(resume, options).blocks) {
    const apart =
      block.kind === 'heading' || before === 'heading' || (block.kind === 'entry' && before !== null)
    if (apart && lines.length > 0) lines.push('')
    lines.push(...linesOf(block))
    before = block.kind
  }
  return `${lines.join('\n')}\n`
}
