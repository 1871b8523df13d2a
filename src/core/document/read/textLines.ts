import type { Line, Link } from './lines'
import { cleanText, closeSpacedLetters, columns, joinWrapped, makeLine } from './lines'
import { headDate } from './dates'
import { sectionOf } from './sectionNames'

const bulletSign =
  /^(?:[•◦▪▫■□●○◆◇►▶▸‣⁃∙⋅➢➤➔→✓✔✦★»·▻◾◽⦿⁍*+-]|[–—.>~](?=\s)|[o§](?=\s{1,4}\p{Lu}))\s*(?=\S)/u
const numbered = /^(?:\d{1,2}|[a-z])[.)]\s+(?=\S)/u
const rule = /^\s*(?:[-=_*~─━═·.#+]\s?){3,}\s*$/u
const maxLine = 4_000

interface Draft {
  line: Line
  /** Letters in the source line, to see whether it was wrapped. */
  width: number
  fresh: boolean
}

function indentOf(text: string): number {
  let indent = 0
  for (const sign of text) {
    if (sign === ' ') indent += 1
    else if (sign === '\t') indent += 4
    else break
  }
  return indent
}

/** Markdown's marks taken off a piece of text, with its links and its bold start. */
export function stripMarks(text: string): { text: string; bold: boolean; strong: string; links: Link[] } {
  const links: Link[] = []
  let out = text
    .replace(/!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/gu, '$1')
    .replace(
      /\[([^\]\n]{1,300})\]\(\s?<?([^)\s>]{1,500})>?(?:\s+"[^"\n]{0,200}")?\s?\)/gu,
      (_, shown: string, url: string) => {
        links.push({ text: shown.replace(/[*_`]/gu, ''), url })
        return shown
      },
    )
    .replace(/<((?:https?:\/\/|mailto:)[^>\s]{1,500})>/gu, '$1')
    .replace(/<([^\s@<>]{1,64}@[^\s@<>]{1,200})>/gu, '$1')
    .replace(/<br\s?\/?>/giu, '\t')
    .replace(
      /<\/?(?:b|strong|i|em|u|span|div|p|a|sub|sup|small|center|h[1-6]|kbd|img|font)(?:\s[^<>]{0,300})?\/?>/giu,
      '',
    )
    .replace(/&nbsp;|&ensp;|&emsp;/gu, ' ')
    .replace(/&amp;/gu, '&')
    .replace(/&[mn]dash;/gu, '–')
    .replace(/`([^`\n]{1,300})`/gu, '$1')
  const whole = /^(?:\*\*|__)((?:(?!\*\*|__).){1,300})(?:\*\*|__):?$/u.exec(out.trim())
  const lead = /^(?:\*\*\*?|__)((?:(?!\*\*|__).){1,200}?)(?:\*\*\*?|__)/u.exec(out.trim())
  const italicAll = /^[*_](?![*_])/u.test(out.trim())
  out = out
    .replace(/(\*\*\*|\*\*|__)(?=\S)((?:(?!\1).){1,500}?)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,500}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/~~([^~\n]{1,300})~~/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|~>-])/gu, '$1')
  const strong =
    whole === null && lead?.[1] !== undefined && !italicAll ? lead[1].replace(/[*_]/gu, '').trim() : ''
  return { text: out, bold: whole !== null, strong: out.trim().startsWith(strong) ? strong : '', links }
}

function tableCells(text: string): string | null {
  if (!/^\s*\|.*\|\s*$/u.test(text)) return null
  if (/^[\s|:-]+$/u.test(text)) return ''
  return text
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join('\t')
}

const labelStart = /^[\p{Lu}][\p{L} &/-]{1,30}:\s/u

/** Whether a row goes on with the one before: what was wrapped there had no room for this row's first word. */
function isWrapped(previous: Draft, raw: string, indent: number, wrapAt: number): boolean {
  const text = raw.trim()
  const before = previous.line
  if (before.level > 0 || before.ruled || previous.fresh || before.text.length > maxLine) return false
  if (before.bullet && indent > before.indent && !text.includes('\t')) return true
  if (headDate(text) !== null || text.includes('\t') || sectionOf(text) !== null) return false
  if (/^\p{Ll}/u.test(text) && previous.width >= Math.min(40, wrapAt * 0.6) && !/[.!?:]$/u.test(before.text))
    return true
  if (labelStart.test(text) || (before.text.includes('\t') && !before.bullet)) return false
  if (headDate(before.text.slice(-200)) !== null || before.text.length < 40) return false
  const word = /^\S{1,40}/u.exec(text)?.[0].length ?? 0
  const slack = /[.!?]$/u.test(before.text) ? 0 : 4
  return wrapAt >= 60 && wrapAt <= 120 && previous.width + 1 + word > wrapAt - slack
}

/** The width at which rows are wrapped: the longest row of running text. */
function wrapWidth(rows: readonly string[]): number {
  let width = 0
  for (const row of rows) {
    const text = row.trimEnd()
    if (text.length > width && !/\S\s{3,}\S|\t\S/u.test(text.slice(indentOf(text), 400))) width = text.length
  }
  return width
}

/**
 * Lines of plain text or Markdown: headings, bullets, rules and columns recognised, marks taken off, wrapped lines joined
 * with broken words healed. Takes text of any line ends.
 */
export function textLines(source: string, markdown: boolean): Line[] {
  const rows = cleanText(markdown ? source.replace(/<!--[\s\S]{0,20000}?-->/gu, '') : source).split('\n')
  const wrapAt = wrapWidth(rows)
  const drafts: Draft[] = []
  let gap = false
  let fence = false
  const push = (line: Line, width: number, fresh = false) => {
    drafts.push({ line, width, fresh })
    gap = false
  }
  for (const row of rows.flatMap(cutLong)) {
    if (row.trim() === '') {
      gap = true
      continue
    }
    if (markdown && /^\s*(?:```|~~~)/u.test(row)) {
      fence = !fence
      continue
    }
    const last = drafts.at(-1)
    if (rule.test(row)) {
      if (last !== undefined && !gap && last.line.text.length < 60 && !last.line.bullet) {
        last.line = {
          ...last.line,
          ruled: true,
          level: markdown && /^\s*[=-]+\s*$/u.test(row) ? (row.includes('=') ? 1 : 2) : last.line.level,
        }
      }
      gap = true
      continue
    }
    const indent = indentOf(row)
    const cells = markdown ? tableCells(row) : null
    if (cells === '') continue
    const trimmed = (markdown ? (cells ?? row).replace(/^\s*>\s?/u, '') : row).trim()
    const heading = /^(#{1,6})\s*(\S.*?)\s*#*$/u.exec(trimmed)
    if (
      heading?.[1] !== undefined &&
      heading[2] !== undefined &&
      (markdown || sectionOf(heading[2]) !== null)
    ) {
      const marks = stripMarks(heading[2])
      push(
        makeLine(columns(marks.text), {
          level: heading[1].length,
          bold: true,
          links: marks.links,
          gap: true,
        }),
        0,
        true,
      )
      continue
    }
    const sign = bulletSign.exec(trimmed) ?? (markdown ? numbered.exec(trimmed) : null)
    const boldStart = /^(?:\*\*|__)/u.test(trimmed) || /^\*\S[^*]*\*(?:\s|$)/u.test(trimmed)
    if (sign !== null && !(boldStart && markdown) && !/^[-–—]\d|^\+\d/u.test(trimmed)) {
      const marks = stripMarks(trimmed.slice(sign[0].length).trim())
      push(
        makeLine(marks.text.replace(/\s+/gu, ' '), { bullet: true, indent, gap, ...pick(marks) }),
        row.trimEnd().length,
      )
      continue
    }
    if (
      last !== undefined &&
      !gap &&
      !fence &&
      cells === null &&
      isWrapped(last, columns(trimmed), indent, wrapAt)
    ) {
      const more = stripMarks(trimmed.replace(/\s+/gu, ' '))
      last.line = {
        ...last.line,
        text: joinWrapped(last.line.text, more.text),
        links: [...last.line.links, ...more.links],
      }
      last.width = row.trimEnd().length
      continue
    }
    const marks = stripMarks(trimmed)
    const text = columns(closeSpacedLetters(marks.text)).trim()
    if (text !== '')
      push(
        makeLine(text, { indent, gap, ...pick(marks) }),
        row.trimEnd().length,
        row.endsWith('  ') && markdown,
      )
  }
  return drafts.map((draft) => draft.line)
}

const pick = (marks: ReturnType<typeof stripMarks>) => ({
  bold: marks.bold,
  strong: marks.strong,
  links: marks.links,
})

function cutLong(row: string): string[] {
  if (row.length <= maxLine) return [row]
  const parts: string[] = []
  let from = 0
  while (from < row.length) {
    let to = Math.min(row.length, from + maxLine)
    const space = to < row.length ? row.lastIndexOf(' ', to) : -1
    if (space > from + maxLine / 2) to = space
    parts.push(row.slice(from, to))
    from = to
  }
  return parts
}
