import type { Attribute } from '../xml'
import { readXml } from '../xml'
import type { Link } from './lines'
import type { Looks } from './docxParts'
import { isOn, sizeOf } from './docxParts'

/** A stretch of a paragraph with one look. */
export interface Run extends Looks {
  text: string
  style: string | null
}

export interface Paragraph {
  kind: 'paragraph'
  style: string | null
  runs: Run[]
  links: Link[]
  numId: string | null
  ilvl: number | null
  level: number | null
  ruled: boolean | null
  before: number | null
  indent: number
  /** A new page starts here. */
  page: boolean
  /** Text boxes anchored here. */
  boxes: Block[][]
  /** Its end was deleted: the next paragraph goes on in it. */
  open: boolean
  /** Letters in its runs. */
  length: number
}

export interface Table {
  kind: 'table'
  rows: { blocks: Block[]; span: number }[][]
}

export type Block = Paragraph | Table

const maxLinks = 50

interface LinkDraft {
  from: number
  url: string
}

// Tracked removals, the other half of an alternative, earlier looks, and things that carry no text of the resume.
const skipped = new Set([
  'w:del',
  'w:moveFrom',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:trPrChange',
  'w:numberingChange',
  'w:sdtPr',
  'w:object',
  'w:ruby',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
])

const symbols = new Map([
  ['2022', '•'],
  ['00B7', '•'],
  ['00A7', '•'],
  ['0076', '•'],
  ['00D8', '•'],
  ['00FC', '•'],
  ['006C', '•'],
  ['006E', '•'],
  ['0071', '•'],
])

function symbolOf(attribute: Attribute): string {
  const code = (attribute('w:char') ?? '').toUpperCase()
  const low = code.startsWith('F0') ? `00${code.slice(2)}` : code
  const font = (attribute('w:font') ?? '').toLowerCase()
  if (/wingdings|webdings|symbol/u.test(font)) return symbols.get(low) ?? (low === '002D' ? '-' : ' ')
  const value = parseInt(code, 16)
  return value >= 32 && value < 0xd800 ? String.fromCharCode(value) : ''
}

/** Reads the paragraphs and tables of one part in order. `targets` are the part's external link addresses by id. */
export class BodyReader {
  readonly blocks: Block[] = []
  private readonly containers: Block[][] = [this.blocks]
  private readonly paragraphs: Paragraph[] = []
  private readonly tables: Table[] = []
  private readonly links: LinkDraft[] = []
  private readonly fields: { instruction: string; link: LinkDraft | null; result: boolean }[] = []
  private readonly alternatives: boolean[] = []
  private readonly path: string[] = []
  private skip = 0
  private run: Run | null = null
  private inText = false
  private inInstruction = false
  private pageNext = false
  private placeholder = false
  private readonly outerRuns: (Run | null)[] = []

  constructor(private readonly targets: ReadonlyMap<string, string>) {}

  read(part: Uint8Array): Block[] {
    readXml(part, {
      open: (name, attribute) => this.open(name, attribute),
      close: (name) => this.close(name),
      text: (text) => this.text(text),
    })
    return this.blocks
  }

  private paragraph(): Paragraph | undefined {
    return this.paragraphs.at(-1)
  }

  private open(name: string, attribute: Attribute): void {
    const parent = this.path.at(-1)
    this.path.push(name)
    if (name === 'w:showingPlcHdr' && parent === 'w:sdtPr') this.placeholder = isOn(attribute('w:val'))
    if (this.skip > 0) {
      this.skip += 1
      return
    }
    if (name === 'w:del' && parent === 'w:rPr' && this.path.at(-3) === 'w:pPr') {
      const paragraph = this.paragraph()
      if (paragraph !== undefined) paragraph.open = true
    }
    if (name === 'w:sdt') this.placeholder = false
    if (skipped.has(name)) {
      this.skip = 1
      return
    }
    if (name === 'w:sdtContent') {
      if (this.placeholder) this.skip = 1
      this.placeholder = false
      return
    }
    if (name === 'mc:AlternateContent') this.alternatives.push(false)
    else if (name === 'mc:Choice' || name === 'mc:Fallback') {
      if (this.alternatives.at(-1) === true) this.skip = 1
      else this.alternatives[this.alternatives.length - 1] = true
    } else this.openBlock(name, attribute)
  }

  private openBlock(name: string, attribute: Attribute): void {
    const container = this.containers.at(-1)
    switch (name) {
      case 'w:p': {
        const last = container?.at(-1)
        if (last?.kind === 'paragraph' && last.open) {
          last.open = false
          container?.pop()
          this.paragraphs.push(last)
        } else this.paragraphs.push(emptyParagraph(this.pageNext))
        this.pageNext = false
        break
      }
      case 'w:txbxContent':
        this.containers.push([])
        this.outerRuns.push(this.run)
        this.run = null
        break
      case 'w:tbl': {
        const table: Table = { kind: 'table', rows: [] }
        container?.push(table)
        this.tables.push(table)
        break
      }
      case 'w:tr':
        this.tables.at(-1)?.rows.push([])
        break
      case 'w:tc': {
        const cell = { blocks: [], span: 1 }
        this.tables.at(-1)?.rows.at(-1)?.push(cell)
        this.containers.push(cell.blocks)
        break
      }
      case 'w:gridSpan': {
        const cell = this.tables.at(-1)?.rows.at(-1)?.at(-1)
        if (cell !== undefined) cell.span = Number(attribute('w:val')) || 1
        break
      }
      case 'w:hyperlink':
        this.links.push({ from: this.length(), url: this.targets.get(attribute('r:id') ?? '') ?? '' })
        break
      case 'w:r':
        this.run = { text: '', style: null }
        break
      case 'w:t':
        this.inText = this.run !== null
        break
      case 'w:instrText':
        this.inInstruction = true
        break
      default:
        if (this.run !== null) this.openInRun(name, attribute)
        else this.openInParagraph(name, attribute)
    }
  }

  private openInRun(name: string, attribute: Attribute): void {
    const run = this.run
    if (run === null) return
    const value = attribute('w:val')
    if (name === 'w:b') run.bold = isOn(value)
    else if (name === 'w:caps' || name === 'w:smallCaps') run.caps = isOn(value)
    else if (name === 'w:vanish' || name === 'w:webHidden') run.hidden = isOn(value)
    else if (name === 'w:rStyle') run.style = value ?? null
    else if (name === 'w:sz') {
      const size = sizeOf(value)
      if (size !== undefined) run.size = size
    } else if (name === 'w:tab' || name === 'w:ptab') run.text += '\t'
    else if (name === 'w:cr') run.text += '\n'
    else if (name === 'w:noBreakHyphen') run.text += '-'
    else if (name === 'w:sym') run.text += symbolOf(attribute)
    else if (name === 'w:br') {
      const type = attribute('w:type')
      if (type === 'page' || type === 'column') {
        const paragraph = this.paragraph()
        if (paragraph !== undefined && paragraph.runs.length === 0 && run.text === '')
          paragraph.page ||= type === 'page'
        else this.pageNext = type === 'page'
      }
      run.text += '\n'
    } else if (name === 'w:fldChar') this.fieldMark(attribute('w:fldCharType') ?? '')
  }

  private fieldMark(type: string): void {
    const field = this.fields.at(-1)
    if (type === 'begin') this.fields.push({ instruction: '', link: null, result: false })
    else if (type === 'separate' && field !== undefined) {
      field.result = true
      const url = /^\s*HYPERLINK\s+"([^"]{1,2000})"/u.exec(field.instruction)?.[1]
      if (url !== undefined) field.link = { from: this.length(), url }
    } else if (type === 'end' && field !== undefined) {
      this.fields.pop()
      if (field.link !== null) this.endLink(field.link)
    }
  }

  private openInParagraph(name: string, attribute: Attribute): void {
    const paragraph = this.paragraph()
    if (paragraph === undefined) return
    const value = attribute('w:val')
    const parent = this.path.at(-2)
    if (name === 'w:pStyle') paragraph.style = value ?? null
    else if (name === 'w:numId') paragraph.numId = value ?? null
    else if (name === 'w:ilvl') paragraph.ilvl = Number(value) || 0
    else if (name === 'w:outlineLvl') paragraph.level = Number(value) < 9 ? Number(value) + 1 : 0
    else if (name === 'w:pageBreakBefore') paragraph.page = isOn(value)
    else if (name === 'w:spacing' && parent === 'w:pPr')
      paragraph.before = Number(attribute('w:before') ?? 0) || 0
    else if (name === 'w:ind' && parent === 'w:pPr')
      paragraph.indent = Math.max(0, Number(attribute('w:left') ?? attribute('w:start') ?? 0) || 0)
    else if (parent === 'w:pBdr' && (name === 'w:bottom' || name === 'w:top'))
      paragraph.ruled = value !== 'nil' && value !== 'none'
    else if (name === 'w:fldSimple') {
      const url = /^\s*HYPERLINK\s+"([^"]{1,2000})"/u.exec(attribute('w:instr') ?? '')?.[1]
      this.links.push({ from: this.length(), url: url ?? '' })
    }
  }

  private text(text: string): void {
    if (this.skip > 0) return
    if (this.inInstruction) {
      const field = this.fields.at(-1)
      if (field !== undefined && field.instruction.length < 4_000) field.instruction += text
    } else if (this.inText && this.run !== null) this.run.text += text
  }

  private length(): number {
    return this.paragraph()?.length ?? 0
  }

  private endLink(link: LinkDraft): void {
    const paragraph = this.paragraph()
    if (paragraph === undefined || link.url === '' || paragraph.links.length >= maxLinks) return
    const shown = paragraph.runs
      .map((run) => run.text)
      .join('')
      .slice(link.from)
    paragraph.links.push({ text: shown.trim(), url: link.url })
  }

  private close(name: string): void {
    this.path.pop()
    if (this.skip > 0) {
      this.skip -= 1
      return
    }
    switch (name) {
      case 'mc:AlternateContent':
        this.alternatives.pop()
        break
      case 'w:t':
        this.inText = false
        break
      case 'w:instrText':
        this.inInstruction = false
        break
      case 'w:r': {
        const run = this.run
        const paragraph = this.paragraph()
        if (run !== null && run.text !== '' && run.hidden !== true && paragraph !== undefined) {
          paragraph.runs.push(run)
          paragraph.length += run.text.length
        }
        this.run = null
        break
      }
      case 'w:hyperlink':
      case 'w:fldSimple': {
        const link = this.links.pop()
        if (link !== undefined) this.endLink(link)
        break
      }
      case 'w:txbxContent': {
        const blocks = this.containers.pop()
        if (blocks !== undefined) this.paragraph()?.boxes.push(blocks)
        this.run = this.outerRuns.pop() ?? null
        break
      }
      case 'w:p': {
        const paragraph = this.paragraphs.pop()
        if (paragraph !== undefined) this.containers.at(-1)?.push(paragraph)
        break
      }
      case 'w:tc':
        this.containers.pop()
        break
      case 'w:tbl':
        this.tables.pop()
        break
    }
  }
}

function emptyParagraph(page: boolean): Paragraph {
  return {
    kind: 'paragraph',
    style: null,
    runs: [],
    links: [],
    numId: null,
    ilvl: null,
    level: null,
    ruled: null,
    before: null,
    indent: 0,
    page,
    boxes: [],
    open: false,
    length: 0,
  }
}
