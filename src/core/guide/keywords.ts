import { isBadge } from './adverts'
import type { Line } from './lines'
import { readList, splitTopLevel, type ListRules } from './lists'
import { cell, otherCells, readTable } from './table'

const asLine = (line: Line, text: string): Line => ({ ...line, text, raw: text, cells: null })

/** A keyword with what the guide says of it: "Hard worker → name the result", "HIPAA – privacy rules". */
function withoutGloss(text: string): { keyword: string; gloss: string | null } {
  const match = /^(.{1,60}?)\s*(?:→|➔|->|=>|\s[–—-]\s|:\s)\s*(\S.*)$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return { keyword: text, gloss: null }
  const left = match[1].split(/\s+/).length
  const right = match[2].split(/\s+/).length
  return left <= 5 && right >= 2 ? { keyword: match[1], gloss: match[2] } : { keyword: text, gloss: null }
}

/** "Clinical: IV therapy, wound care" names a group of keywords, not one keyword. */
function group(line: Line): Line[] {
  const match = /^([^:,]{2,40}):\s+(.+)$/.exec(line.text)
  if (match?.[1] === undefined || match[2] === undefined) return [line]
  const parts = splitTopLevel(match[2].replace(/\.$/, ''))
  if (parts.length < 2 || parts.some((part) => part.split(/\s+/).length > 5)) return [line]
  return parts.map((part) => ({ ...asLine(line, part.replace(/^(?:and|&)\s+/i, '')), bullet: true }))
}

/** Takes the lines of a keyword section and gives the keywords alone; introductions and glosses come in `rest`. */
export function readKeywords(lines: readonly Line[], rules: ListRules): { items: string[]; rest: Line[] } {
  if (lines.every((line) => isBadge(line.text))) return { items: [], rest: [] }
  const table = readTable(lines)
  const rest: Line[] = []
  if (table !== null) {
    const items: string[] = []
    for (const row of table.rows) {
      const keyword = cell(table, row, 'title')
      const others = otherCells(table, row, ['title']).join(' – ')
      if (keyword !== null) items.push(...splitTopLevel(keyword))
      if (others !== '') rest.push(asLine(row, others))
    }
    return {
      items: items.map((item) => item.replace(/^["“](.+)["”]$/, '$1')),
      rest: [...rest, ...lines.filter((line) => line.cells === null)],
    }
  }
  const grouped = lines.flatMap((line) => {
    const members = group(line)
    if (members.length > 1) rest.push(asLine(line, line.text.slice(0, line.text.indexOf(':'))))
    return members
  })
  const list = readList(grouped, { ...rules, terms: true })
  rest.push(...list.rest)
  const anchor = lines[0]
  const items = list.items.map((item) => {
    const { keyword, gloss } = withoutGloss(item)
    if (gloss !== null && anchor !== undefined) rest.push(asLine(anchor, gloss))
    return keyword.replace(/^["“](.+)["”]$/, '$1').replace(/(?<=[^.])\.$/, '')
  })
  return { items, rest }
}
