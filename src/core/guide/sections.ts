import { isAdvert, isBadge } from './adverts'
import type { RoleName } from './headingKey'
import { isCaps, recogniseGlued, recogniseHeading, recogniseLabel, type HeadingPlace } from './headings'
import type { SectionKind } from './headingTable'
import type { Line } from './lines'

export interface Section {
  kind: SectionKind | 'start' | 'unknown'
  heading: Line | null
  lines: Line[]
  level: number
  /** The section a label inside it interrupted, and which goes on after it. */
  parent: Section | null
}

const children: Partial<Record<SectionKind | 'start' | 'unknown', ReadonlySet<SectionKind>>> = {
  resources: new Set(['free', 'paid', 'tools', 'communities', 'jobPlatforms', 'strategy']),
  keywords: new Set(['mustHave', 'strong', 'avoid', 'tips']),
  mustHave: new Set(['strong', 'avoid']),
  skills: new Set(['technicalSkills', 'softSkills', 'tools']),
  technicalSkills: new Set(['softSkills']),
  mistakes: new Set(['alternatives']),
  salary: new Set(['salary', 'levels', 'growth']),
  growth: new Set(['outlook']),
  qualifications: new Set(['education', 'certifications', 'training']),
  education: new Set(['certifications', 'training']),
  free: new Set(['paid', 'tools', 'communities', 'jobPlatforms', 'strategy']),
}
const openKinds = new Set<Section['kind']>(['start', 'facts', 'summary', 'unknown'])
/** Kinds whose label may open a line in a list of facts. */
const stepKinds = new Set<Section['kind']>([
  'roadmap',
  'careerPath',
  'skills',
  'technicalSkills',
  'softSkills',
  'responsibilities',
  'day',
  'tips',
])

const resourceKinds = new Set<Section['kind']>(['free', 'paid', 'tools', 'communities', 'jobPlatforms'])

const columnKinds = new Set<SectionKind>([
  'mustHave',
  'strong',
  'avoid',
  'free',
  'paid',
  'tools',
  'communities',
  'jobPlatforms',
  'technicalSkills',
  'softSkills',
  'traits',
  'values',
  'style',
  'environment',
])

const isSentence = (text: string) => text.split(/\s+/).length >= 6 && /[.!?]$/.test(text)

interface Style {
  labels: boolean
  questions: boolean
  hash: boolean
  colon: boolean
  caps: boolean
}

function styleOf(lines: readonly Line[], place: HeadingPlace): Style {
  let colon = 0
  let caps = 0
  let hash = 0
  let labels = 0
  let questions = 0
  for (const line of lines) {
    if (
      line.level === 0 &&
      !line.bullet &&
      line.number === null &&
      line.text.includes(':') &&
      recogniseLabel(line.text, place.role) !== null
    )
      labels++
    if (line.text.endsWith('?') && recogniseHeading(line, place) !== null) questions++
    if (line.level > 0) hash++
    else if ((line.text.endsWith(':') || isCaps(line.text)) && recogniseHeading(line, place) !== null) {
      if (isCaps(line.text)) caps++
      else colon++
    }
  }
  return {
    hash: hash >= 2,
    colon: colon >= 3,
    caps: caps >= 3,
    labels: labels >= 6,
    questions: questions >= 3,
  }
}

function opensUnknown(line: Line, current: Section, style: Style): boolean {
  if (line.bullet || line.cells !== null) return false
  if (line.level > 0) return current.kind === 'start' || current.level === 0 || line.level <= current.level
  if (line.number !== null) return false
  if (style.questions && line.blankBefore && line.text.endsWith('?') && line.text.length < 90) return true
  const short = line.text.split(/\s+/).length <= 8
  if (style.caps && short && line.blankBefore && isCaps(line.text) && line.text.length > 3) return true
  return (
    style.colon &&
    short &&
    line.blankBefore &&
    line.text.endsWith(':') &&
    !(current.kind in children) &&
    !stepKinds.has(current.kind)
  )
}

const content = (line: Line, text: string): Line => ({
  ...line,
  text,
  bullet: false,
  level: 0,
  bold: false,
  cells: null,
  number: null,
})

function label(
  line: Line,
  current: Section,
  role: RoleName,
  style: Style,
): { kind: SectionKind; rest: string } | null {
  if (line.number !== null && current.kind !== 'facts') return null
  const inFacts = current.parent !== null && openKinds.has(current.parent.kind)
  if (line.cells !== null) {
    const filled = line.cells.filter((cell) => cell !== '')
    if (filled.length !== 2 || line.head) return null
    const named = recogniseLabel(filled.join(' | '), role)
    const parent = current.parent?.kind ?? current.kind
    const inside =
      named !== null &&
      (children[current.kind]?.has(named.kind) === true || children[parent]?.has(named.kind) === true) &&
      parent === 'keywords'
    return openKinds.has(current.kind) || inFacts || inside ? named : null
  }
  const glued = line.bullet ? null : recogniseGlued(line.text, role)
  if (glued !== null && !(current.kind === 'levels' && glued.kind !== 'growth')) return glued
  const found = recogniseLabel(line.text, role)
  if (found === null) return null
  const child =
    children[current.kind]?.has(found.kind) === true ||
    (current.parent !== null && children[current.parent.kind]?.has(found.kind) === true)
  if (openKinds.has(current.kind) || child) return found
  if (line.bullet) return inFacts ? found : null
  if (style.labels && /^[^–—:]{2,60}:/.test(line.text)) return found
  if (stepKinds.has(current.kind))
    return (line.blankBefore || current.lines.some((each) => each.bullet)) && /:/.test(line.text)
      ? found
      : null
  return /^[^–—:]{2,60}:/.test(line.text) || line.blankBefore ? found : null
}

/** A table whose head names sections ("| Must-have | Strong | Avoid |") is read column by column. */
function columns(
  lines: readonly Line[],
  at: number,
  role: RoleName,
): { parts: { kind: SectionKind; lines: Line[] }[]; end: number } | null {
  const head = lines[at]
  if (head?.cells === null || head === undefined || !head.head || head.cells.length < 2) return null
  const found = head.cells.map((text) =>
    recogniseHeading(
      { ...head, cells: null, text: `${text}:` },
      { role, current: 'start', currentLevel: 0, hasBlanks: true },
    ),
  )
  const kinds = found.filter((kind) => kind !== null && columnKinds.has(kind))
  if (kinds.length < found.length || new Set(kinds).size < 2) return null
  let end = at + 1
  while (lines[end] !== undefined && lines[end]?.cells !== null && lines[end]?.blankBefore === false) end++
  const rows = lines.slice(at + 1, end)
  const parts = found.flatMap((kind, i) => {
    if (kind === null) return []
    return [
      {
        kind,
        lines: rows.flatMap((row) =>
          row.cells?.[i] === undefined || row.cells[i] === ''
            ? []
            : [{ ...content(row, row.cells[i] ?? ''), bullet: true }],
        ),
      },
    ]
  })
  return { parts, end }
}

const footerMark =
  /^©|\ball rights reserved\b|^(?:privacy(?: policy| notice)?|terms(?: (?:of|and|&) (?:service|use|conditions))?|cookie (?:settings|preferences|policy)|site ?map|imprint|about us|contact us|follow us\b.{0,40}|leave a comment|share this (?:article|page|guide)\b.{0,60})$/i

const menuWord =
  /^(?:about|pricing|blog|careers|contact|home|help|press|features|privacy|terms|support|company|login|legal|security|partners|affiliates|status)$/i

/** Where the page's own foot begins: from there on nothing belongs to the guide. */
function footerAt(lines: readonly Line[], isHeading: (line: Line) => boolean): number {
  const from = Math.max(1, lines.length - 14)
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (line === undefined || !footerMark.test(line.raw.replace(/^[•·*-]\s+/, ''))) continue
    const later = lines.slice(i + 1)
    if (
      !later.every((each) => !isHeading(each) || isAdvert(each.text) || each.text.split(/\s+/).length === 1)
    )
      continue
    let first = i
    while (menuWord.test(lines[first - 1]?.raw ?? '')) first--
    return first
  }
  return lines.length
}

/** "AVERAGE: 89,000 EUR" is a label with its value, however much it is written like a heading. */
const carriesValue = (line: Line) =>
  line.level === 0 && !/[:?]$/.test(line.text) && /^[^:]{2,60}:\s+\S[^:]*[\d,;]/.test(line.text)

/** A title-case line right on top of the lines it heads, with a blank before it: "Best Tools", "7 Skills Every Nurse Needs". */
function topsTightBlock(line: Line, next: Line | undefined, current: Section): boolean {
  if (
    !line.blankBefore ||
    line.blankAfter ||
    next === undefined ||
    line.bullet ||
    line.number !== null ||
    line.cells !== null ||
    line.level > 0
  )
    return false
  const words = line.text.split(/\s+/)
  if (
    words.length < 2 ||
    words.length > 8 ||
    /[.!,;:]$/.test(line.text) ||
    /\d/.test(line.text.slice(2)) ||
    isAdvert(line.text)
  )
    return false
  if (
    !words.every(
      (word, i) => /^[^\p{L}]*\p{Lu}/u.test(word) || (i > 0 && word.length <= 4) || /^\d+$/.test(word),
    )
  )
    return false
  if (!stepKinds.has(current.kind)) return true
  // Steps and described skills stand in blocks of their own; a plain list is one block, and what follows it is new.
  if (current.kind === 'roadmap' || current.kind === 'careerPath') return false
  const [, ...others] = current.lines
  if (others.length === 0 || others.some((each) => each.blankBefore)) return false
  return (
    !/kills$/.test(current.kind) ||
    current.lines.every(
      (each) => each.text.split(/\s+/).length <= 5 && !/^(?:technical|soft|hard)$/i.test(each.text),
    )
  )
}

/** Cuts a guide's lines into sections by their headings; adverts that stand between go to `aside`. */
export function cutSections(lines: readonly Line[], role: RoleName): { sections: Section[]; aside: Line[] } {
  const hasBlanks = lines.filter((line) => line.blankBefore).length > lines.length * 0.2
  const aside: Line[] = []
  let current: Section = { kind: 'start', heading: null, lines: [], level: 0, parent: null }
  const sections = [current]
  const open = (section: Section) => {
    current = section
    sections.push(section)
  }
  const placeOf = (section: Section): HeadingPlace => ({
    role,
    current: section.kind === 'unknown' ? 'other' : section.kind,
    currentLevel: section.level,
    hasBlanks,
  })
  const style = styleOf(lines, { role, current: 'start', currentLevel: 0, hasBlanks })
  let lastNumber = 0
  let advertBlock = false
  let headingNumber = 0
  let skipTo = 0
  const footer = footerAt(lines, (line) => recogniseHeading(line, placeOf(current)) !== null)
  for (const [i, line] of lines.entries()) {
    if (i < skipTo) continue
    if (i >= footer) {
      aside.push(line)
      continue
    }
    const table = line.head ? columns(lines, i, role) : null
    if (table !== null) {
      for (const part of table.parts)
        open({ kind: part.kind, heading: line, lines: part.lines, level: current.level, parent: null })
      skipTo = table.end
      continue
    }
    const next = lines[i + 1]
    const nextIsCategory = next !== undefined && /^(?:technical|soft|hard)$/.test(next.text)
    if (nextIsCategory && stepKinds.has(current.kind)) {
      current.lines.push(line)
      continue
    }
    const numbered =
      line.number !== null && line.level === 0 && line.number === headingNumber + 1 && headingNumber > 0
    const place = placeOf(numbered && current.level === 0 ? { ...current, kind: 'other' } : current)
    const advert = line.level === 0 && isAdvert(line.text)
    const leads =
      line.blankBefore &&
      !line.bullet &&
      line.level === 0 &&
      next?.bullet === true &&
      line.number === null &&
      line.cells === null &&
      !/[.!?,;]$/.test(line.text) &&
      line.text.split(/\s+/).length <= 9
    const topsBlock = topsTightBlock(line, next, current)
    const kind = carriesValue(line)
      ? null
      : recogniseHeading(
          line,
          topsBlock && stepKinds.has(current.kind) ? { ...place, current: 'other' } : place,
          ((leads || topsBlock) && !isBadge(line.text)) || (numbered && !/[.,;]$/.test(line.text)),
        )
    const inAdvert: boolean = advertBlock && !line.blankBefore && kind === null
    if (inAdvert || (advert && (kind === null || kind === 'promo'))) {
      aside.push(line)
      advertBlock =
        inAdvert || /^(?:sponsored|advertisement|ad|advert|promoted|promotion)[:.]?$/i.test(line.text)
      if (next !== undefined && !advertBlock) next.blankBefore = true
      continue
    }
    advertBlock = false
    if (kind !== null) {
      if (line.number !== null) headingNumber = line.number
      const parent = kind === 'promo' ? (current.kind === 'promo' ? current.parent : current) : null
      open({ kind, heading: line, lines: [], level: line.level, parent })
      continue
    }
    if (line.number !== null) {
      const back = current.kind === 'promo' ? current.parent : null
      if (back !== null && line.number === lastNumber + 1 && line.number > 1) open({ ...back, lines: [] })
      lastNumber = line.number
    }
    const found = label(line, current, role, style)
    if (found !== null) {
      const parent = current.parent ?? current
      open({
        kind: found.kind,
        heading: { ...line, text: line.text.slice(0, Math.max(0, line.text.length - found.rest.length)) },
        lines: [content(line, found.rest)],
        level: current.level,
        parent,
      })
      continue
    }
    if (current.parent !== null && current.kind !== 'promo') {
      const parent = current.parent
      const resumes = line.bullet
        ? !openKinds.has(parent.kind) ||
          parent.lines.some((each) => each.bullet) ||
          current.heading?.bullet === true
        : false
      const prose = openKinds.has(parent.kind) && line.blankBefore && isSentence(line.text)
      const row = line.cells !== null && openKinds.has(parent.kind)
      if (resumes || prose || row) open({ ...parent, lines: [], heading: null })
    }
    if (
      leads &&
      !isBadge(line.text) &&
      current.lines.some((each) => each.bullet) &&
      !(current.kind in children && !resourceKinds.has(current.kind))
    ) {
      if (resourceKinds.has(current.kind)) aside.push(line)
      open({
        kind: resourceKinds.has(current.kind) ? 'resources' : 'unknown',
        heading: line,
        lines: [],
        level: 0,
        parent: null,
      })
      continue
    }
    if (opensUnknown(line, current, style)) {
      open({ kind: 'unknown', heading: line, lines: [], level: line.level, parent: null })
      continue
    }
    current.lines.push(line)
  }
  return { sections, aside }
}
