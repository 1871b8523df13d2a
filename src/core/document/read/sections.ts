import { findDates } from './dates'
import type { Line } from './lines'
import { closeSpacedLetters } from './lines'
import type { SectionKind } from './sectionNames'
import { sectionOf } from './sectionNames'

/** A run of lines under one heading. The lines before any heading have the kind `top`. */
export interface Section {
  kind: SectionKind | 'top'
  /** The heading as written; empty for `top`. */
  heading: string
  lines: Line[]
  flow: number
}

const innerLabels =
  /^(?:(?:key |main |selected |core |primary )?(?:responsibilities|duties|accomplishments|achievements|highlights|contributions|projects?|results|technologies(?: used)?|tech(?:nology)? stack|tools(?: used)?|environment|skills(?: used)?|relevant coursework|coursework|courses|activities|honors|thesis|dissertation|aufgaben|erfolge|tätigkeiten|missions?|réalisations|logros|funciones))\s?:?$/iu

/** Whether a line is a label inside an entry ("Key achievements:") rather than a heading of the resume. */
export function isInnerLabel(text: string): boolean {
  return text.length < 40 && innerLabels.test(text.trim())
}

function signature(line: Line): string {
  const colon = line.text.trimEnd().endsWith(':')
  const looks = [
    line.level,
    line.bold ? 'b' : '',
    line.caps ? 'c' : '',
    line.ruled ? 'r' : '',
    colon ? ':' : '',
  ]
  return [...looks, Math.round(line.size), line.style].join('|')
}

const bare = (text: string) =>
  closeSpacedLetters(text.replace(/^[\s=*~_#|[<•·-]+|[\s=*~_#|\]>:•·.-]+$/gu, ''))

interface Candidate {
  index: number
  kind: SectionKind
  sure: 1 | 2 | 3
  look: string
}

function stands(line: Line): boolean {
  return line.level > 0 || line.bold || line.caps || line.ruled
}

function candidatesOf(lines: readonly Line[]): Candidate[] {
  const found: Candidate[] = []
  for (const [index, line] of lines.entries()) {
    if (line.zone !== 'body' || line.text.length > 80 || line.text.includes('\t')) continue
    if (line.bullet && !line.bold && !line.caps) continue
    const section = sectionOf(bare(line.text))
    if (section === null || (section.sure === 1 && !stands(line))) continue
    if (/[,;.]$/u.test(line.text.trimEnd())) continue
    found.push({ index, ...section, look: signature(line) })
  }
  return found
}

/** The looks that this resume's section headings have. */
function headingLooks(candidates: readonly Candidate[]): Set<string> {
  const kinds = new Map<string, Set<string>>()
  for (const { look, kind, sure } of candidates) {
    if (sure === 1) continue
    const set = kinds.get(look) ?? new Set()
    set.add(kind)
    kinds.set(look, set)
  }
  const most = Math.max(0, ...[...kinds.values()].map((set) => set.size))
  const looks = new Set<string>()
  for (const [look, set] of kinds) if (set.size >= Math.min(2, most) || set.size * 2 >= most) looks.add(look)
  return looks
}

const levelOf = (look: string) => Number(look.split('|')[0])

/** Sub-headings: a level below the level that most section headings have. */
function sectionLevel(candidates: readonly Candidate[]): number {
  const counts = new Map<number, number>()
  for (const { look, sure } of candidates) {
    const level = levelOf(look)
    if (sure > 1 && level > 0) counts.set(level, (counts.get(level) ?? 0) + 1)
  }
  const usual = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
  return usual?.[0] ?? 0
}

function isDistinct(lines: readonly Line[], look: string): boolean {
  const alike = lines.filter((line) => !line.bullet && signature(line) === look)
  return alike.length > 0 && alike.length <= Math.max(4, lines.length * 0.25)
}

function closesAsUnknown(lines: readonly Line[], index: number, looks: ReadonlySet<string>): boolean {
  const line = lines[index]
  if (line === undefined || line.bullet || !stands(line) || line.text.length > 50 || line.zone !== 'body')
    return false
  if (!looks.has(signature(line)) || /[\t|@,\d]|\s[–—-]\s/u.test(line.text) || isInnerLabel(line.text))
    return false
  if (line.text.trim().split(/\s+/u).length > 5) return false
  for (let next = index; next < Math.min(lines.length, index + 4); next += 1) {
    const text = lines[next]?.text ?? ''
    if (next > index && (lines[next]?.bullet ?? false)) break
    if (text.length < 140 && findDates(text).length > 0) return false
  }
  return true
}

const inline = /^([\p{L}&/ -]{4,40}?)\s?:\s+(\S.*)$/su
const inlineKinds = new Set<SectionKind>([
  'skills',
  'languages',
  'interests',
  'certificates',
  'summary',
  'education',
  'references',
])

/**
 * Splits the lines at the headings of the resume: known names in the looks its headings have, names that only ever head a
 * section, and any other line with the look of the known ones (kind `other`). Each flow starts without a heading.
 */
export function splitSections(lines: readonly Line[]): Section[] {
  const candidates = candidatesOf(lines)
  const looks = headingLooks(candidates)
  const usualLevel = sectionLevel(candidates)
  const closers = new Set(
    [...looks].filter((look) => {
      const known = candidates.filter((candidate) => candidate.look === look).length
      return isDistinct(lines, look) && (known >= 2 || levelOf(look) === usualLevel) && known > 0
    }),
  )
  const byIndex = new Map(candidates.map((candidate) => [candidate.index, candidate]))
  const open = new Map<number, Section>()
  const sections: Section[] = []
  const start = (kind: Section['kind'], heading: string, flow: number) => {
    const section: Section = { kind, heading, lines: [], flow }
    sections.push(section)
    open.set(flow, section)
    return section
  }
  const kindsSeen = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const current = open.get(line.flow) ?? start('top', '', line.flow)
    const candidate = byIndex.get(index)
    if (candidate !== undefined && accepts(candidate, current, line, looks, usualLevel)) {
      start(candidate.kind, line.text, line.flow)
      kindsSeen.add(candidate.kind)
      continue
    }
    const pair =
      candidate === undefined && !line.bullet && line.zone === 'body' ? inline.exec(line.text) : null
    const named = pair?.[1] === undefined ? null : sectionOf(bare(pair[1]))
    if (
      pair?.[2] !== undefined &&
      named !== null &&
      named.sure > 1 &&
      opensInline(named, current, line, kindsSeen)
    ) {
      const section = start(named.kind, pair[1] ?? '', line.flow)
      section.lines.push({ ...line, text: pair[2], bold: false, strong: '', caps: false })
      continue
    }
    if (current.kind !== 'top' && closesAsUnknown(lines, index, closers)) {
      start('other', line.text, line.flow)
      continue
    }
    current.lines.push(line)
  }
  return sections.filter((section) => section.lines.length > 0 || section.kind !== 'top')
}

function accepts(
  candidate: Candidate,
  current: Section,
  line: Line,
  looks: ReadonlySet<string>,
  usualLevel: number,
): boolean {
  if (usualLevel > 0 && line.level > usualLevel && current.kind !== 'top') return false
  if (usualLevel > 0 && line.level === 0 && candidate.sure < 3 && !line.ruled) return false
  if (looks.has(candidate.look)) {
    const weak = candidate.sure < 3 && !stands(line)
    return !(weak && isInnerLabel(line.text) && (current.kind === 'work' || current.kind === 'projects'))
  }
  if (isInnerLabel(line.text) && current.kind !== 'top') return candidate.sure === 3 && line.gap
  return candidate.sure === 3 || (candidate.sure === 2 && (stands(line) || (line.gap && looks.size === 0)))
}

function opensInline(
  named: { kind: SectionKind; sure: number },
  current: Section,
  line: Line,
  seen: ReadonlySet<string>,
): boolean {
  if (!inlineKinds.has(named.kind) || seen.has(named.kind)) return false
  if (current.kind === named.kind || current.kind === 'contact') return false
  if (current.kind === 'skills' && (named.kind === 'languages' || !line.gap)) return false
  if (named.kind === 'summary' || current.kind === 'top') return named.sure >= 2 && current.kind === 'top'
  // Inside an entry "Skills: …" belongs to the entry unless a blank line parts it off.
  return line.gap || current.kind === 'other' || current.kind === 'languages' || current.kind === 'interests'
}
