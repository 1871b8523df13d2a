import type { DateSpan } from './dates'
import { headDate } from './dates'
import type { Line } from './lines'
import { trimSeparators } from './lines'
import { isInnerLabel } from './sections'
import { isPlace, splitPlace } from './places'
import { companyScore, titleScore } from './words'

/** A line of an entry's head without its date. */
export interface HeadLine {
  text: string
  line: Line
  dated: boolean
}

/** One job, course of study or project: the head, its dates and the lines under it. */
export interface Entry {
  head: HeadLine[]
  span: DateSpan | null
  body: Line[]
}

interface Mark {
  line: Line
  kind: 'bullet' | 'prose' | 'head' | 'anchor'
  text: string
  span: DateSpan | null
}

const sentenceEnd = /[\p{L}\d)%][.!]["”]?$/u
const dutyStart =
  /^(?:responsible for|duties|responsibilities|key achievements|technologies|tech stack|tools|stack|environment|keywords|skills|gpa|thesis|coursework|relevant coursework)\b/iu

function isProse(line: Line): boolean {
  const text = line.text.trim()
  if (text.length > 130) return true
  if (isInnerLabel(text) || (dutyStart.test(text) && !line.bold)) return true
  if (line.level > 0) return false
  if (line.strong !== '' && text.length < 100) return false
  if (/^\p{Ll}/u.test(text) && !/^(?:e|i)[A-Z]|\.(?:com|io|org)/u.test(text)) return true
  if (
    sentenceEnd.test(text) &&
    text.length > 28 &&
    text.split(' ').length >= 5 &&
    !/(?:inc|ltd|corp|co|llc|st|dept|jr|sr|u\.s)\.$/iu.test(text)
  )
    return true
  return text.length > 95 && !line.bold && !text.includes('\t')
}

function markOf(line: Line, singles: boolean, bulletsAsHeads: boolean): Mark {
  const dated = headDate(line.text, singles)
  const bullet = line.bullet && !bulletsAsHeads
  if (bullet) return { line, kind: 'bullet', text: line.text, span: null }
  const rest = dated?.rest.trim() ?? ''
  if (
    dated !== null &&
    rest.length <= 160 &&
    !(dated.span.single && sentenceEnd.test(rest) && rest.length > 60)
  )
    return { line, kind: 'anchor', text: dated.rest, span: dated.span }
  return { line, kind: isProse(line) ? 'prose' : 'head', text: line.text, span: null }
}

/** Whether the bullets of a section are its entries, each with a date, rather than notes under them. */
function bulletsAreHeads(lines: readonly Line[], singles: boolean): boolean {
  const bullets = lines.filter((line) => line.bullet)
  if (bullets.length === 0 || lines.some((line) => !line.bullet && headDate(line.text, singles) !== null))
    return false
  const outer = Math.min(...bullets.map((line) => line.indent))
  const tops = bullets.filter((line) => line.indent === outer)
  const dated = tops.filter((line) => line.text.length < 200 && headDate(line.text, singles) !== null)
  return dated.length > 0 && dated.length >= tops.length * 0.6
}

/** Bullets under a heading that only hold its dates or its place belong to the head. */
function unbulletHeads(lines: readonly Line[], singles: boolean): Line[] {
  const out: Line[] = []
  let inHead: boolean = false
  for (const line of lines) {
    const dated = line.bullet && line.text.length < 60 ? headDate(line.text, singles) : null
    const bare = dated !== null && trimSeparators(dated.rest) === ''
    const place: boolean = line.bullet && inHead && isPlace(line.text)
    out.push(bare || place ? { ...line, bullet: false } : line)
    inHead = !line.bullet || ((bare || place) && inHead)
  }
  return out
}

const look = (line: Line) =>
  `${line.level}|${line.bold ? 1 : 0}|${line.style}|${Math.round(line.size)}|${line.caps ? 1 : 0}|${line.strong === '' ? 0 : 1}`

/**
 * Splits the lines of a section into entries anchored on their dates. Where several dates follow without text between, the
 * number of lines before the first date tells where each entry starts; without dates, looks and blank lines do.
 * `singles`: one date (a year of graduation) anchors an entry too.
 */
export function splitEntries(source: readonly Line[], singles: boolean): Entry[] {
  const lines = unbulletHeads(source, singles)
  const asHeads = bulletsAreHeads(lines, singles)
  const outer = asHeads ? Math.min(...lines.filter((line) => line.bullet).map((line) => line.indent)) : 0
  const marks = lines.map((line) => markOf(line, singles, asHeads && line.bullet && line.indent === outer))
  if (!marks.some((mark) => mark.kind === 'anchor')) return splitUndated(marks)
  const entries: Entry[] = []
  const looks = new Set<string>()
  let usual: number | null = null
  let at = 0
  while (at < marks.length) {
    const mark = marks[at]
    if (mark === undefined) break
    if (mark.kind === 'bullet' || mark.kind === 'prose') {
      const last = entries.at(-1)
      if (last === undefined) entries.push({ head: [], span: null, body: [mark.line] })
      else last.body.push(mark.line)
      at += 1
      continue
    }
    let end = at
    let dated = false
    for (; end < marks.length; end += 1) {
      const next = marks[end]
      if (next === undefined || next.kind === 'bullet' || next.kind === 'prose') break
      // A heading like the one this run began with opens the next entry.
      if (dated && next.line.level > 0 && next.line.gap && look(next.line) === look(mark.line)) break
      dated ||= next.kind === 'anchor'
    }
    const run = marks.slice(at, end)
    const anchors = run.flatMap((m, index) => (m.kind === 'anchor' ? [index] : []))
    if (anchors.length === 0) undatedRun(run, entries, looks)
    else {
      usual = datedRun(run, anchors, entries, usual)
      for (const entry of entries) for (const { line } of entry.head.slice(0, 1)) looks.add(look(line))
    }
    at = end
  }
  return entries.filter((entry) => entry.head.length > 0 || entry.body.length > 0)
}

function toHead(mark: Mark): HeadLine {
  return { text: mark.text, line: mark.line, dated: mark.kind === 'anchor' }
}

function undatedRun(run: readonly Mark[], entries: Entry[], looks: ReadonlySet<string>): void {
  const first = run[0]
  const last = entries.at(-1)
  if (first === undefined) return
  const stands = first.line.bold || first.line.level > 0 || first.line.caps
  const starts =
    last === undefined ||
    (first.line.level > 0 && first.line.gap && looks.has(look(first.line))) ||
    (stands && looks.has(look(first.line)) && (last.body.length > 0 || first.line.gap))
  if (starts) {
    entries.push({
      head: run.slice(0, 3).map(toHead),
      span: null,
      body: run.slice(3).map((mark) => mark.line),
    })
    return
  }
  for (const mark of run) last.body.push(mark.line)
}

/** Where the entry of an anchor starts within its run, given how many lines usually stand before the date. */
function startBefore(run: readonly Mark[], previous: number, anchor: number, before: number): number {
  const room = anchor - previous - 1
  if (room === 0) return anchor
  for (let i = anchor; i > previous + 1; i -= 1) {
    if (run[i]?.line.gap === true && !run.slice(previous + 1, i).some((m) => m.line.gap)) return i
  }
  const firstLook = run[0]
  if (firstLook !== undefined && (firstLook.line.bold || firstLook.line.level > 0))
    for (let i = previous + 1; i <= anchor; i += 1) {
      const mark = run[i]
      if (mark !== undefined && look(mark.line) === look(firstLook.line)) return i
    }
  return anchor - Math.min(room, before)
}

function datedRun(
  run: readonly Mark[],
  anchors: readonly number[],
  entries: Entry[],
  usual: number | null,
): number {
  const firstAnchor = anchors[0] ?? 0
  const room = firstAnchor
  let from = 0
  const dateFirst = usual === 0 && run[firstAnchor]?.line.gap === true
  const spill = room - (dateFirst ? 0 : Math.max(usual ?? 3, 1))
  if (spill > 0 && entries.length > 0) {
    // Lines too many for a head end the entry before; a blank line or a standing look says where.
    const gap = run.findIndex((mark, index) => index > 0 && index <= firstAnchor && mark.line.gap)
    const bold = run.findIndex(
      (mark, index) => index <= firstAnchor && (mark.line.bold || mark.line.level > 0),
    )
    from = dateFirst
      ? room
      : gap > 0
        ? gap
        : bold > 0
          ? bold
          : run[0]?.line.gap === true || bold === 0
            ? Math.max(0, room - 3)
            : spill
    const last = entries.at(-1)
    for (const mark of run.slice(0, from)) last?.body.push(mark.line)
  } else if (room > 3) {
    from = room - 3
    entries.push({ head: [], span: null, body: run.slice(0, from).map((mark) => mark.line) })
  }
  const before = firstAnchor - from
  const starts = anchors.map((anchor, index) =>
    index === 0
      ? from
      : startBefore(run, anchors[index - 1] ?? 0, anchor, usual === null ? before : Math.max(usual, 0)),
  )
  for (const [index, anchor] of anchors.entries()) {
    const start = starts[index] ?? anchor
    const end = starts[index + 1] ?? run.length
    const part = run.slice(start, end)
    const at = anchor - start
    const heads = part.filter((_, i) => i <= at + headAfter(part, at))
    const body = part.filter((_, i) => i > at + headAfter(part, at))
    entries.push({
      head: heads.map(toHead),
      span: run[anchor]?.span ?? null,
      body: body.map((mark) => mark.line),
    })
  }
  return usual ?? before
}

/** How many lines after the date still belong to the head: at most what title, employer and place need. */
function headAfter(part: readonly Mark[], at: number): number {
  const texts = part
    .slice(0, at + 1)
    .map((mark) => mark.text.trim())
    .filter((text) => text !== '')
  const parts = texts
    .flatMap((text) => text.split(/\t|\s[|•·–—-]\s/u))
    .filter((text) => text.trim() !== '' && !isPlace(text))
  const names = parts.flatMap((text) => (splitPlace(text)?.rest ?? text).split(/,\s/u))
  const wanted = names.length === 0 ? 3 : names.length === 1 || texts.length === 1 ? 2 : 1
  const placed = texts.some((text) =>
    text.split(/\t|\s[|•·–—-]\s/u).some((one) => isPlace(one) || splitPlace(one) !== null),
  )
  let count = 0
  for (const mark of part.slice(at + 1)) {
    if (count >= wanted) break
    const text = mark.text.trim()
    const known = isPlace(text) || titleScore(text) >= 1.5 || companyScore(text) >= 1.5 || text.includes('\t')
    const employer = count === 0 && !placed && splitPlace(text) !== null && text.length < 90
    if (names.length >= 2 && !(isPlace(text) || (known && text.includes('\t')) || employer)) break
    count += 1
  }
  return count
}

function splitUndated(marks: readonly Mark[]): Entry[] {
  const entries: Entry[] = []
  const hasBullets = marks.some((mark) => mark.kind === 'bullet')
  const firstHead = marks.find((mark) => mark.kind === 'head')
  const stands = firstHead !== undefined && (firstHead.line.bold || firstHead.line.level > 0)
  for (const [index, mark] of marks.entries()) {
    const last = entries.at(-1)
    const previous = marks[index - 1]
    if (mark.kind !== 'head') {
      if (last === undefined) entries.push({ head: [], span: null, body: [mark.line] })
      else last.body.push(mark.line)
      continue
    }
    const alike = firstHead !== undefined && look(mark.line) === look(firstHead.line)
    const afterBody = previous !== undefined && previous.kind !== 'head'
    const starts =
      last === undefined ||
      (stands
        ? alike &&
          (afterBody || mark.line.gap || last.head.length > 0) &&
          previous?.line !== last.head.at(-1)?.line
        : mark.line.gap || (hasBullets && afterBody)) ||
      (stands && alike && mark.line.gap) ||
      (mark.line.strong !== '' && alike)
    if (starts) entries.push({ head: [toHead(mark)], span: null, body: [] })
    else if (last.body.length === 0 && last.head.length < 3) last.head.push(toHead(mark))
    else last.body.push(mark.line)
  }
  return entries
}
