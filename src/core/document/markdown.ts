import type { ResumeDocument } from '../resume/model'
import { resumeView, textOf, type Block, type Run, type ViewOptions } from './view'
import { separatorOf } from './wording'

/** Marks that Markdown would read as its own, at the start of a line and within it. */
function escape(text: string): string {
  return text
    .replace(/[\\`*[\]]|<(?=[\p{L}/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,31};)/gu, '\\$&')
    .replace(/^(#{1,6}|[-+>]|={2,}|-{2,}|~{3,})(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

function show(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const text = index === 0 ? escape(run.text) : escape(`\u0000${run.text}`).slice(1)
      if (run.href === undefined) return text
      return /[()]/.test(run.href) ? `[${text}](<${run.href}>)` : `[${text}](${run.href})`
    })
    .join('')
}

const present = (parts: readonly string[]): string[] => parts.filter((part) => part !== '')
const wrapped = (mark: string, text: string): string => (text === '' ? '' : mark + text + mark)

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'title':
      return [`# ${show(block.runs)}`]
    case 'subtitle':
      return [wrapped('**', show(block.runs))]
    case 'contact':
      return [block.items.map(show).join(' | ')]
    case 'heading':
      return [`## ${block.text}`]
    case 'entry':
      return present([
        [block.title, block.date].some((runs) => runs.length > 0)
          ? `### ${present([show(block.title), show(block.date)]).join(' | ')}`
          : '',
        present([wrapped('*', show(block.sub)), show(block.meta)]).join(' | '),
      ])
    case 'line':
      return [present([show(block.title), show(block.meta), show(block.date)]).join(' | ')]
    case 'labelled': {
      const values = block.values.map(show).join(separatorOf(block.values.map(textOf)))
      return [block.label.length === 0 ? values : `**${show(block.label)}:** ${values}`]
    }
    case 'bullet':
      return [`- ${show(block.runs)}`]
    default:
      return [show(block.runs)]
  }
}

/** Takes a resume, gives it as CommonMark: a heading per section and entry, "- " bullets, linked addresses. */
export function renderMarkdown(resume: ResumeDocument, options: ViewOptions = {}): string {
  const lines: string[] = []
  let before: Block['kind'] | null = null
  for (const block of resumeView(resume, options).blocks) {
    for (const line of linesOf(block)) {
      if (lines.length > 0 && !(block.kind === 'bullet' && before === 'bullet')) lines.push('')
      lines.push(line)
      before = block.kind
    }
  }
  return `${lines.join('\n')}\n`
}
