import { DomainError } from '../../result'
import { openZip } from '../zip'
import type { Block, Paragraph, Run } from './docxBody'
import { BodyReader } from './docxBody'
import { Numbering, Styles, readRelations } from './docxParts'
import { tableLines } from './docxTables'
import type { Line, Zone } from './lines'
import { cleanText, closeSpacedLetters, columns, isCaps, makeLine } from './lines'
import { sectionOf } from './sectionNames'

const typedBullet = /^(?:[•◦▪▫■□●○◆◇►▶▸‣⁃∙⋅➢➤➔✓✔✦★»·▻◾◽*]|[-–—.>~](?=\s)|o(?=\s{2,}|\t))\s*(?=\S)/u
const wantedPart =
  /^(?:_rels\/\.rels|word\/(?:_rels\/[^/]+\.rels|document\d*\.xml|styles\d*\.xml|numbering\d*\.xml|header\d*\.xml|footer\d*\.xml|[^/]+\.xml))$/u

interface Context {
  styles: Styles
  numbering: Numbering
  zone: Zone
  newFlow: () => number
}

/** The runs of a paragraph with the looks of its style and their own, as text. */
interface Span {
  text: string
  bold: boolean
  caps: boolean
  size: number
  style: string
}

function spansOf(paragraph: Paragraph, context: Context): Span[] {
  const base = context.styles.get(paragraph.style)
  return paragraph.runs.flatMap((run: Run) => {
    const own = run.style === null ? null : context.styles.get(run.style, false)
    const hidden = run.hidden ?? own?.hidden ?? base.hidden ?? false
    if (hidden) return []
    return [
      {
        text: run.text,
        bold: run.bold ?? own?.bold ?? base.bold ?? false,
        caps: run.caps ?? own?.caps ?? base.caps ?? false,
        size: run.size ?? own?.size ?? base.size ?? context.styles.size,
        style: run.style ?? '',
      },
    ]
  })
}

const hasLetters = (text: string) => /[\p{L}\p{N}]/u.test(text)

function boldStart(spans: readonly Span[]): string {
  let start = ''
  for (const span of spans) {
    if (!span.bold && hasLetters(span.text)) break
    start += span.text
  }
  return cleanText(start).trim()
}

const styleIds = new Map([
  ['title', 'Title'],
  ['subtitle', 'Subtitle'],
])

function paragraphLines(paragraph: Paragraph, context: Context, gap: boolean): Line[] {
  const base = context.styles.get(paragraph.style)
  const spans = spansOf(paragraph, context)
  const whole = cleanText(spans.map((span) => span.text).join(''))
  if (whole.trim() === '') return []
  const lettered = spans.filter((span) => hasLetters(span.text))
  const level = paragraph.level ?? base.level
  const listed = context.numbering.marks(paragraph.numId ?? base.numId, paragraph.ilvl ?? base.ilvl ?? 0)
  const bold = lettered.length > 0 && lettered.every((span) => span.bold)
  const caps = (lettered.length > 0 && lettered.every((span) => span.caps)) || isCaps(whole)
  const typed = typedBullet.exec(whole.trim())
  const heading = level > 0 || ((bold || caps) && (sectionOf(whole)?.sure ?? 0) >= 2)
  const bullet = (listed || typed !== null) && !heading
  const strong = bold ? '' : boldStart(spans)
  const looks: Partial<Line> = {
    level,
    bold,
    caps,
    ruled: paragraph.ruled ?? base.ruled,
    size: Math.max(0, ...lettered.map((span) => span.size)),
    bullet,
    indent: bullet ? (paragraph.ilvl ?? base.ilvl ?? 0) * 4 + Math.round(paragraph.indent / 200) : 0,
    style: styleIds.get(base.name.toLowerCase()) ?? paragraph.style ?? '',
    zone: context.zone,
    links: paragraph.links,
    marks: spans.map((span) => ({ style: span.style, text: span.text })),
  }
  const body = typed === null ? whole.trim() : whole.trim().slice(typed[0].length)
  const pieces = bullet || level > 0 ? [body.replace(/\s*\n\s*/gu, ' ')] : body.split('\n')
  const lines: Line[] = []
  for (const piece of pieces) {
    const own = bullet ? null : typedBullet.exec(piece.trim())
    const text = columns(closeSpacedLetters(own === null ? piece : piece.trim().slice(own[0].length))).trim()
    if (text === '') continue
    const first = lines.length === 0
    const links =
      pieces.length === 1
        ? paragraph.links
        : paragraph.links.filter((link) => link.text !== '' && text.includes(link.text))
    const lead =
      strong !== '' && text.startsWith(strong)
        ? strong
        : first && strong.includes('\n')
          ? (strong.split('\n')[0] ?? '').trim()
          : ''
    const partly = lead === text ? '' : text.startsWith(lead) ? lead : ''
    const boldPiece = bold || (strong !== '' && strong.split('\n').some((part) => part.trim() === text))
    lines.push(
      makeLine(text, {
        ...looks,
        bullet: bullet || own !== null,
        bold: boldPiece,
        strong: partly,
        links,
        gap: first && gap,
        page: first && paragraph.page,
      }),
    )
  }
  return lines
}

function blockLines(blocks: readonly Block[], context: Context): Line[] {
  const out: Line[] = []
  let gap = false
  for (const block of blocks) {
    if (block.kind === 'table') {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ lines: blockLines(cell.blocks, context), span: cell.span })),
      )
      const lines = tableLines(rows, context.newFlow)
      const [first] = lines
      if (first !== undefined) out.push({ ...first, gap: first.gap || gap }, ...lines.slice(1))
      gap = false
      continue
    }
    const spaced = (block.before ?? context.styles.get(block.style).before) >= 100
    const lines = paragraphLines(block, context, gap || spaced)
    for (const box of block.boxes) out.push(...boxLines(box, context))
    out.push(...lines)
    if (lines.length > 0) gap = false
    else if (block.boxes.length === 0) gap = true
  }
  return out
}

/** A text box with headings or addresses of its own stands apart; one without goes with the text around it. */
function boxLines(blocks: readonly Block[], context: Context): Line[] {
  const lines = blockLines(blocks, context)
  const headed = lines.some((line) => (sectionOf(line.text)?.sure ?? 0) >= 2)
  const addressed = lines.some((line) => /\S@\S|\d{3}\D{0,3}\d{3}|linkedin/iu.test(line.text.slice(0, 300)))
  if (lines.length <= 1 || !(headed || addressed)) return lines
  const flow = context.newFlow()
  return lines.map((line) => (line.flow === 0 ? { ...line, flow } : line))
}

function refuse(message: string): never {
  throw new DomainError('unsupported_file', message)
}

function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/') + 1) : ''
}

/** The name of the main part: as the package says, else the usual one. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  for (const { target, type } of readRelations(parts.get('_rels/.rels')).values()) {
    const name = target.replace(/^\//u, '')
    if (type.endsWith('/officeDocument') && parts.has(name)) return name
  }
  if (parts.has('word/document.xml')) return 'word/document.xml'
  refuse(
    'This file has no document inside, so it is not a Word document. Save it again as DOCX and open that.',
  )
}

/**
 * Lines of a DOCX in reading order, page headers first and footers last, with their looks. Tracked removals, hidden text,
 * placeholders and the spare half of alternatives are left out; text boxes are read once.
 * Throws DomainError `unsupported_file` on damage, encryption, a DOCTYPE or any limit.
 */
export function docxLines(bytes: Uint8Array): Line[] {
  const parts = openZip(bytes, undefined, (name) => wantedPart.test(name))
  const main = mainPart(parts)
  const folder = folderOf(main)
  const relationsOf = (part: string) =>
    readRelations(parts.get(`${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`))
  const relations = relationsOf(main)
  const partOf = (type: string) => {
    const found = [...relations.values()].find(
      (relation) => relation.type.endsWith(`/${type}`) && !relation.external,
    )
    const name =
      found === undefined
        ? `${folder}${type}.xml`
        : found.target.startsWith('/')
          ? found.target.slice(1)
          : folder + found.target
    return parts.get(name)
  }
  let flows = 0
  const newFlow = () => (flows += 1)
  const styles = new Styles(partOf('styles'))
  const numbering = new Numbering(partOf('numbering'))
  const read = (name: string, zone: Zone): Line[] => {
    const part = parts.get(name)
    if (part === undefined) return []
    const targets = new Map<string, string>()
    for (const [id, { target, external }] of name === main ? relations : relationsOf(name))
      if (external) targets.set(id, target)
    const lines = blockLines(new BodyReader(targets).read(part), { styles, numbering, zone, newFlow })
    if (zone === 'body') return lines
    const flow = newFlow()
    return lines.map((line) => (line.flow === 0 ? { ...line, flow } : line))
  }
  const edges = (zone: 'header' | 'footer') =>
    [...parts.keys()]
      .filter((name) => name.startsWith(`${folder}${zone}`) && name.endsWith('.xml'))
      .sort()
      .flatMap((name) => read(name, zone))
  return [...edges('header'), ...read(main, 'body'), ...edges('footer')]
}
