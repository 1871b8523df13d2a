import { readXml } from '../xml'

/** Looks a style or a run sets; absent means "as before". */
export interface Looks {
  bold?: boolean
  caps?: boolean
  size?: number
  hidden?: boolean
}

/** A paragraph or character style with everything it is based on. */
export interface DocxStyle extends Looks {
  id: string
  name: string
  level: number
  numId: string | null
  ilvl: number | null
  ruled: boolean
  before: number
}

interface RawStyle {
  id: string
  name: string
  basedOn: string | null
  isDefault: boolean
  type: string
  looks: Looks
  level: number | null
  numId: string | null
  ilvl: number | null
  ruled: boolean | null
  before: number | null
}

/** Whether an on/off property is on: present without a value, or with one that is not off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value)
}

/** Half-points of a size, or undefined. */
export function sizeOf(value: string | undefined): number | undefined {
  const size = Number(value)
  return Number.isFinite(size) && size > 0 && size < 400 ? size : undefined
}

export class Styles {
  private readonly raw = new Map<string, RawStyle>()
  private readonly done = new Map<string, DocxStyle>()
  private defaultParagraph = ''
  /** Letter size of the document's defaults in half-points. */
  size = 20

  constructor(part: Uint8Array | undefined) {
    if (part !== undefined) this.read(part)
  }

  private read(part: Uint8Array): void {
    let style: RawStyle | null = null
    let inDefaults = false
    let inBorders = false
    readXml(part, {
      open: (name, attribute) => {
        if (name === 'w:rPrDefault') inDefaults = true
        if (name === 'w:pBdr') inBorders = true
        if (inDefaults && name === 'w:sz') this.size = sizeOf(attribute('w:val')) ?? this.size
        if (name === 'w:style') {
          style = {
            id: attribute('w:styleId') ?? '',
            name: '',
            basedOn: null,
            isDefault: attribute('w:default') !== undefined && isOn(attribute('w:default')),
            type: attribute('w:type') ?? 'paragraph',
            looks: {},
            level: null,
            numId: null,
            ilvl: null,
            ruled: null,
            before: null,
          }
        }
        if (style === null) return
        const value = attribute('w:val')
        if (name === 'w:name') style.name = value ?? ''
        else if (name === 'w:basedOn') style.basedOn = value ?? null
        else if (name === 'w:b') style.looks.bold = isOn(value)
        else if (name === 'w:caps' || name === 'w:smallCaps') style.looks.caps = isOn(value)
        else if (name === 'w:vanish') style.looks.hidden = isOn(value)
        else if (name === 'w:sz') {
          const size = sizeOf(value)
          if (size !== undefined) style.looks.size = size
        } else if (name === 'w:outlineLvl') style.level = Number(value) < 9 ? Number(value) + 1 : 0
        else if (name === 'w:numId') style.numId = value ?? null
        else if (name === 'w:ilvl') style.ilvl = Number(value) || 0
        else if (name === 'w:spacing') style.before = Number(attribute('w:before') ?? NaN)
        else if (inBorders && (name === 'w:bottom' || name === 'w:top'))
          style.ruled = value !== 'nil' && value !== 'none'
      },
      close: (name) => {
        if (name === 'w:rPrDefault') inDefaults = false
        if (name === 'w:pBdr') inBorders = false
        if (name === 'w:style' && style !== null) {
          this.raw.set(style.id, style)
          if (style.isDefault && style.type === 'paragraph') this.defaultParagraph = style.id
          style = null
        }
      },
    })
  }

  /** The style with the given id, resolved; the default paragraph style for none. */
  get(id: string | null, paragraph = true): DocxStyle {
    const key = id ?? (paragraph ? this.defaultParagraph : '')
    const known = this.done.get(key)
    if (known !== undefined) return known
    const chain: RawStyle[] = []
    for (let at: string | null = key; at !== null && chain.length < 20;) {
      const style: RawStyle | undefined = this.raw.get(at)
      if (style === undefined || chain.includes(style)) break
      chain.push(style)
      at = style.basedOn
    }
    const own = chain[0]
    const style: DocxStyle = {
      id: key,
      name: own?.name ?? '',
      level: 0,
      numId: null,
      ilvl: null,
      ruled: false,
      before: 0,
    }
    for (const raw of chain.reverse()) {
      Object.assign(style, raw.looks)
      if (raw.level !== null) style.level = raw.level
      if (raw.numId !== null) style.numId = raw.numId
      if (raw.ilvl !== null) style.ilvl = raw.ilvl
      if (raw.ruled !== null) style.ruled = raw.ruled
      if (raw.before !== null && Number.isFinite(raw.before)) style.before = raw.before
    }
    const heading = /^heading (\d)$/iu.exec(style.name) ?? /^Heading(\d)$/u.exec(key)
    if (style.level === 0 && heading?.[1] !== undefined) style.level = Number(heading[1])
    this.done.set(key, style)
    return style
  }
}

/** Which lists show a bullet or number, by list id and level. */
export class Numbering {
  private readonly abstract = new Map<string, Map<number, boolean>>()
  private readonly lists = new Map<string, { abstract: string; own: Map<number, boolean> }>()

  constructor(part: Uint8Array | undefined) {
    if (part !== undefined) this.read(part)
  }

  private read(part: Uint8Array): void {
    let levels: Map<number, boolean> | null = null
    let list: { abstract: string; own: Map<number, boolean> } | null = null
    let level = 0
    readXml(part, {
      open: (name, attribute) => {
        const value = attribute('w:val')
        if (name === 'w:abstractNum') {
          levels = new Map()
          this.abstract.set(attribute('w:abstractNumId') ?? '', levels)
        } else if (name === 'w:num') {
          list = { abstract: '', own: new Map() }
          this.lists.set(attribute('w:numId') ?? '', list)
        } else if (name === 'w:abstractNumId' && list !== null) list.abstract = value ?? ''
        else if (name === 'w:lvl') level = Number(attribute('w:ilvl')) || 0
        else if (name === 'w:numFmt') (list?.own ?? levels)?.set(level, value !== 'none')
        else if (name === 'w:lvlText' && (value ?? '').trim() === '') (list?.own ?? levels)?.set(level, false)
      },
      close: (name) => {
        if (name === 'w:abstractNum') levels = null
        if (name === 'w:num') list = null
      },
    })
  }

  /** Whether a paragraph of this list and level starts with a bullet or number. */
  marks(numId: string | null, ilvl: number): boolean {
    if (numId === null || numId === '0') return false
    const list = this.lists.get(numId)
    if (list === undefined) return false
    return list.own.get(ilvl) ?? this.abstract.get(list.abstract)?.get(ilvl) ?? true
  }
}

/** Targets by relationship id: external addresses and parts. */
export function readRelations(
  part: Uint8Array | undefined,
): Map<string, { target: string; type: string; external: boolean }> {
  const relations = new Map<string, { target: string; type: string; external: boolean }>()
  if (part === undefined) return relations
  readXml(part, {
    open: (name, attribute) => {
      const id = attribute('Id')
      const target = attribute('Target')
      if (name !== 'Relationship' || id === undefined || target === undefined) return
      relations.set(id, {
        target,
        type: attribute('Type') ?? '',
        external: attribute('TargetMode') === 'External',
      })
    },
  })
  return relations
}
