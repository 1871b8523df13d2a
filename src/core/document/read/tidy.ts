import { findDates } from './dates'
import type { Line } from './lines'
import { joinWrapped } from './lines'
import { sectionOf } from './sectionNames'

const dayMonth = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/gu

/** Dates such as 28/02/2019 tell that this file writes the day first: the others are made to say so too. */
function dayFirst(lines: readonly Line[]): Line[] {
  let day = false
  let month = false
  for (const line of lines)
    for (const [, first, second] of line.text.slice(0, 400).matchAll(dayMonth)) {
      day ||= Number(first) > 12
      month ||= Number(second) > 12
    }
  if (!day || month) return [...lines]
  return lines.map((line) => ({ ...line, text: line.text.replace(dayMonth, '$1.$2.$3') }))
}

const startLabel =
  /(?:^|(?<=[\t\s|,;(]))(?:start(?:ing)?(?: date)?|date started|from|begin(?: date)?)\s?:\s*/iu
const endLabel = /[\s|,;]*(?:(?<![\p{L}])end(?:ing)?(?: date)?|date ended|(?<![\p{L}])to|until)\s?:\s*/iu
const openEnd = /^(?:present|current(?:ly)?|now|ongoing|to date)/iu

const isDateLike = (text: string) => findDates(text).length === 1 || openEnd.test(text.trim())

/** "Start Date: 02/2019 End Date: Present", on one line or two, as the range it is. */
function joinLabelledDates(lines: readonly Line[]): Line[] {
  const out: Line[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const start = line.text.length < 200 ? startLabel.exec(line.text) : null
    const after = start === null ? '' : line.text.slice(start.index + start[0].length)
    const end = start === null ? null : endLabel.exec(after)
    if (start !== null && end !== null && end.index > 0) {
      const left = after.slice(0, end.index).trim()
      const right = after.slice(end.index + end[0].length)
      if (findDates(left).length === 1 && isDateLike(right)) {
        out.push({ ...line, text: `${line.text.slice(0, start.index)}${left} – ${right}`, bullet: false })
        continue
      }
    }
    const own = endLabel.exec(line.text)
    if (last !== undefined && own !== null && own.index === 0 && line.text.length < 60) {
      const begin = startLabel.exec(last.text)
      const right = line.text.slice(own[0].length)
      if (begin !== null && begin.index === 0 && last.text.length < 60 && isDateLike(right)) {
        last.text = `${last.text.slice(begin[0].length).trim()} – ${right}`
        continue
      }
    }
    out.push({ ...line })
  }
  return out
}

const formLabels: [RegExp, string][] = [
  [/^(?:dates?(?: \(from ?[–-] ?to\))?|period|datum|zeitraum|fechas?)\s?[:\t]\s*(?=\S)/iu, ''],
  [
    /^(?:occupation or position held|position held|job title|funktion oder tätigkeit|fonction ou poste occupé)\s?[:\t]\s*(?=\S)/iu,
    'Position: ',
  ],
  [
    /^(?:name and address of (?:the )?employer|employer|name und anschrift des arbeitgebers|nom et adresse de l['’]employeur)\s?[:\t]\s*(?=\S)/iu,
    'Employer: ',
  ],
  [
    /^(?:name and type of (?:the )?organi[sz]ation providing education(?: and training)?|title of qualification awarded|main activities and responsibilities|type of business or sector)\s?[:\t]\s*(?=\S)/iu,
    '',
  ],
]
const activities = /^(?:main activities and responsibilities|type of business or sector)\s?[:\t]/iu

/** Forms with a label before each field (Europass): the label is read or left out, the employer stands above the duties. */
function readForms(lines: readonly Line[]): Line[] {
  if (!lines.some((line) => /^(?:occupation or position held|name and address of)/iu.test(line.text)))
    return [...lines]
  const out: Line[] = []
  let duties = -1
  for (const line of lines) {
    const found = formLabels.find(([pattern]) => pattern.test(line.text))
    if (found === undefined) {
      duties = -1
      out.push(line)
      continue
    }
    const bullet = activities.test(line.text)
    const text = found[1] + line.text.replace(found[0], '')
    const tidy: Line = { ...line, text, bullet, bold: false, strong: '', caps: false }
    if (found[1] === 'Employer: ' && duties >= 0) out.splice(duties, 0, tidy)
    else {
      if (bullet && duties < 0) duties = out.length
      if (!bullet) duties = -1
      out.push(tidy)
    }
  }
  return out
}

const endsSentence = /[.!?:;]["”’)]?$/u

/**
 * Paragraphs that are the rows of a hard-wrapped text, as a paste leaves them: a row that begins small goes on with the one
 * before, and where that shows the width, so does a row whose first word had no room.
 */
export function joinRows(lines: readonly Line[]): Line[] {
  const bullets = lines.filter((line) => line.bullet)
  const big = bullets.filter((line) => !/^\p{Ll}/u.test(line.text)).length
  const proper = bullets.length === 0 || big >= bullets.length * 0.6
  const out: Line[] = []
  const goesOn = (before: Line, line: Line) =>
    before.text.length >= 40 &&
    !line.gap &&
    !line.page &&
    line.level === 0 &&
    before.level === 0 &&
    line.bold === before.bold &&
    line.flow === before.flow &&
    line.zone === before.zone &&
    !/\t/u.test(line.text) &&
    !(before.text.includes('\t') && !before.bullet)
  const small = (before: Line, line: Line) =>
    /^\p{Ll}{2}|^\p{Ll}\s/u.test(line.text) &&
    !endsSentence.test(before.text) &&
    (line.bullet ? before.bullet && proper && before.text.length >= 60 : true)
  const pairs = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && goesOn(before, line) && small(before, line) ? [before.text.length] : []
  })
  const width = pairs.length >= 2 ? Math.max(...pairs) : Infinity
  let row = 0
  for (const line of lines) {
    const before = out.at(-1)
    const word = /^\S{1,40}/u.exec(line.text)?.[0].length ?? 0
    const noRoom =
      !line.bullet &&
      row >= 40 &&
      row + 1 + word > width &&
      sectionOf(line.text) === null &&
      !/:/u.test(line.text)
    if (
      before !== undefined &&
      goesOn(before, line) &&
      (small(before, line) ||
        (noRoom && !endsSentence.test(before.text) && findDates(line.text).length === 0))
    ) {
      before.text = joinWrapped(before.text, line.text)
      before.links = [...before.links, ...line.links]
    } else out.push({ ...line })
    row = line.text.length
  }
  return out
}

const columnName =
  /^(?:s\.? ?no\.?|degree|course|class|exam(?:ination)?|qualification|program(?:me)?|institut(?:e|ion)|school|college|university|board|school\/college|institute\/university|board\/university|university\/board|year|years|year of passing|passing year|score|marks|percentage|grade|cgpa|gpa|cgpa\/percentage|%|specialization|stream|skill|level|language|read|write|speak|period|date|dates|employer|company|position|designation|role|duration|location|certificate|issuer|from|to)$/iu

/** The head row of a table ("Degree, Institute, Year") names its columns and says nothing of the person. */
function isColumnNames(line: Line): boolean {
  const cells = line.text.split('\t').map((cell) => cell.replace(/\s?\/\s?/gu, '/').trim())
  return cells.length >= 3 && cells.every((cell) => columnName.test(cell))
}

/** Lines made alike before they are read: labelled dates as ranges, forms without labels, days and months told apart. */
export function tidyLines(lines: readonly Line[]): Line[] {
  return dayFirst(joinLabelledDates(readForms(lines.filter((line) => !isColumnNames(line)))))
}
