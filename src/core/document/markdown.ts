import type { ResumeDocument } from '../resume/model'
import { resumeView, textOf, type Block, type Run, type ViewOptions } from './view'
import { aboutLabel, closingOf, isDescription, separatorOf, untitled } from './wording'

/** Marks that Markdown would read as its own, at the start of a line and within it. */
function escape(text: string): string {
  return text
    .replace(/[\\`*[\]|~]|<(?=[\p{L}/!?])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,31};)/gu, '\\$&')
    .replace(/^(#{1,6}|[-+>]|={2,}|-{2,})(?=\s|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** Text as it was before `escape`. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

function show(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const text = index === 0 ? escape(run.text) : escape(`\u0000${run.text}`).slice(1)
      if (run.href === undefined) return text
      return /[()[\]]/.test(run.href) ? `[${text}](<${run.href}>)` : `[${text}](${run.href})`
    })
    .join('')
}

const wrapped = (mark: string, text: string): string => (text === '' ? '' : mark + text + mark)

/** Parts with " | " between; empty ones at the end are left out, so that the others keep their place. */
function row(...parts: string[]): string {
  const last = parts.findLastIndex((part) => part !== '')
  return parts
    .slice(0, last + 1)
    .join(' | ')
    .trimStart()
}

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
    case 'entry': {
      const title = block.organisation ? wrapped('*', show(block.title)) : show(block.title)
      const head = row(title, show(block.date))
      const sub = row(wrapped('*', show(block.sub)), show(block.meta))
      return [...(head === '' ? [] : [`### ${head}`]), ...(sub === '' ? [] : [sub])]
    }
    case 'line':
      return [
        row(
          ...[wrapped('**', show(block.title)), show(block.meta)].filter((part) => part !== ''),
          show(block.date),
        ),
      ]
    case 'labelled': {
      const texts = block.values.map(textOf)
      const values = block.values.map(show).join(separatorOf(texts)) + closingOf(texts)
      return [block.label.length === 0 ? values : `**${show(block.label)}:** ${values}`]
    }
    case 'bullet':
      return [`- ${show(block.runs)}`]
    case 'detail':
      return [(isDescription(block.runs[0]?.field) ? `${aboutLabel}: ` : '') + show(block.runs)]
    default:
      return [show(block.runs)]
  }
}

/** Takes a resume, gives it as CommonMark: a heading per section and entry, "- " bullets, linked addresses. */
export function renderMarkdown(resume: ResumeDocument, options: ViewOptions = {}): string {
  const view = resumeView(resume, options)
  const lines: string[] = view.name === '' ? [`# ${untitled}`] : []
  let before: Block['kind'] | null = null
  for (const block of view.blocks) {
    for (const line of linesOf(block)) {
      if (lines.length > 0 && !(block.kind === 'bullet' && before === 'bullet')) lines.push('')
      lines.push(line)
      before = block.kind
    }
  }
  return `${lines.join('\n')}\n`
}
