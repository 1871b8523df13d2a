import { showDate } from '../wording'
import { parseDate } from './dates'
import type { Line } from './lines'

/** The text of a line's runs that have (or, with null, lack) a character style. */
export function styled(line: Line, style: string): string {
  return line.marks
    .filter((mark) => mark.style === style)
    .map((mark) => mark.text)
    .join('')
    .trim()
}

/** The text of a paragraph as the file has it. */
export function rawText(line: Line): string {
  return line.marks
    .map((mark) => mark.text)
    .join('')
    .trim()
}

/** The two sides of the tab in a line of ours; the right one is found by its style first. */
export function sides(line: Line, rightStyle: string): { left: string; right: string } {
  const at = line.marks.findIndex((mark) => mark.text.includes('\t'))
  const whole = line.marks.map((mark) => mark.text).join('')
  if (at >= 0) {
    const tab = whole.indexOf('\t')
    return { left: whole.slice(0, tab).trim(), right: whole.slice(tab + 1).trim() }
  }
  const right = styled(line, rightStyle)
  return right !== '' && right === whole.trim() ? { left: '', right } : { left: whole.trim(), right: '' }
}

const date = (part: string) => {
  const value = parseDate(part)
  return value !== null && showDate(value).text === part ? value : part
}

/** Start and end as shown by our export ("Mar 2021 – Present"); text that is no date is kept as it is. */
export function shownDates(text: string): { start?: string; end?: string } {
  if (text === '') return {}
  const parts = text.split(/ [–-] /u)
  const [first = '', second] = parts
  if (parts.length === 2 && second !== undefined)
    return second === 'Present' ? { start: date(first) } : { start: date(first), end: date(second) }
  return { end: parts.length === 1 ? date(first) : text }
}

const signs = [', ', '; ', ' | ']

/** "Label: a, b" of our export as label and values: by its runs, or by its separators where a program joined the runs. */
export function labelled(line: Line): { label: string; values: string[] } {
  const label = styled(line, 'SkillLabel').replace(/:$/u, '')
  const rest = line.marks.filter((mark) => mark.style !== 'SkillLabel').map((mark) => mark.text)
  if (label !== '' && rest[0] === ' ') rest.shift()
  const separators = rest.filter((_, index) => index % 2 === 1)
  if (rest.length % 2 === 1 && separators.every((one) => signs.includes(one) && one === separators[0]))
    return { label, values: rest.filter((_, index) => index % 2 === 0).map((value) => value.trim()) }
  const text = rest.join('').trim()
  const sign = signs.toReversed().find((one) => splitOutside(text, one).length > 1)
  return { label, values: sign === undefined ? [text] : splitOutside(text, sign) }
}

function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && text.startsWith(sign, at)) {
      parts.push(text.slice(from, at).trim())
      from = at + sign.length
    }
  }
  parts.push(text.slice(from).trim())
  return parts.filter((part) => part !== '')
}
