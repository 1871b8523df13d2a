import { readXml, type Attribute } from './xml'

/** What a style or a paragraph sets itself; undefined = inherits. */
export interface Look {
  outline?: number
  numId?: string
  size?: number
  fonts: string[]
  hidden: boolean
  rightTabs: number[]
}

export interface Style extends Look {
  id: string
  type: string
  name: string
  basedOn: string | undefined
  isDefault: boolean
}

export interface Styles {
  byId: Map<string, Style>
  defaults: Look & { language: string | undefined }
  /** Referenced by basedOn, next or link. */
  references: string[]
}

export const emptyLook = (): Look => ({ fonts: [], hidden: false, rightTabs: [] })

export const isOn = (attribute: Attribute): boolean =>
  !['0', 'false', 'off', 'none'].includes(attribute('w:val') ?? '')

/** Takes in one property element of a style, paragraph or run. */
export function applyProperty(look: Look, name: string, attribute: Attribute): void {
  const value = attribute('w:val')
  switch (name) {
    case 'w:outlineLvl':
      look.outline = Number(value)
      break
    case 'w:numId':
      if (value !== undefined) look.numId = value
      break
    case 'w:sz':
      look.size = Number(value)
      break
    case 'w:rFonts':
      for (const key of ['w:ascii', 'w:hAnsi']) {
        const font = attribute(`${key}Theme`) ?? attribute(key)
        if (font !== undefined && !look.fonts.includes(font)) look.fonts.push(font)
      }
      break
    case 'w:vanish':
      if (isOn(attribute)) look.hidden = true
      break
    case 'w:color':
      if (value?.toUpperCase() === 'FFFFFF') look.hidden = true
      break
    case 'w:tab':
      if (value === 'right' || value === 'end') look.rightTabs.push(Number(attribute('w:pos')))
      break
  }
}

/** Reads the styles part: what each style does, and the document's defaults. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles: Styles = {
    byId: new Map(),
    defaults: { ...emptyLook(), language: undefined },
    references: [],
  }
  if (bytes === undefined) return styles
  let style: Style | null = null
  let inDefaults = false
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'w:docDefaults') inDefaults = true
      else if (name === 'w:style') {
        style = {
          ...emptyLook(),
          id: attribute('w:styleId') ?? '',
          type: attribute('w:type') ?? 'paragraph',
          name: '',
          basedOn: undefined,
          isDefault: ['1', 'true', 'on'].includes(attribute('w:default') ?? ''),
        }
      } else if (style !== null) {
        const value = attribute('w:val')
        if (name === 'w:name') style.name = (value ?? '').toLowerCase()
        else if (name === 'w:basedOn') style.basedOn = value
        else applyProperty(style, name, attribute)
        if ((name === 'w:basedOn' || name === 'w:next') && value !== undefined) styles.references.push(value)
      } else if (inDefaults) {
        if (name === 'w:lang') styles.defaults.language = attribute('w:val')
        applyProperty(styles.defaults, name, attribute)
      }
    },
    close: (name) => {
      if (name === 'w:docDefaults') inDefaults = false
      if (name === 'w:style' && style !== null) {
        styles.byId.set(style.id, style)
        style = null
      }
    },
  })
  return styles
}

/** A style and those it is based on, nearest first; at most 20. */
export function chainOf(styles: Styles, id: string | undefined): Style[] {
  const chain: Style[] = []
  let style = id === undefined ? undefined : styles.byId.get(id)
  while (style !== undefined && chain.length < 20 && !chain.includes(style)) {
    chain.push(style)
    style = style.basedOn === undefined ? undefined : styles.byId.get(style.basedOn)
  }
  return chain
}

export interface Numbering {
  /** First-level format and glyph by numId. */
  levels: Map<string, { format: string; glyph: string }>
}

/** Reads the numbering part: what the first level of each list looks like. */
export function readNumbering(bytes: Uint8Array | undefined): Numbering {
  const abstract = new Map<string, { format: string; glyph: string }>()
  const levels: Numbering['levels'] = new Map()
  if (bytes === undefined) return { levels }
  let current = ''
  let num = ''
  let level = ''
  readXml(bytes, {
    open: (name, attribute) => {
      const value = attribute('w:val') ?? ''
      if (name === 'w:abstractNum') {
        current = attribute('w:abstractNumId') ?? ''
        abstract.set(current, { format: '', glyph: '' })
      } else if (name === 'w:lvl') level = num === '' ? (attribute('w:ilvl') ?? '') : 'override'
      else if (name === 'w:num') num = attribute('w:numId') ?? ''
      else if (name === 'w:abstractNumId' && num !== '') {
        levels.set(num, abstract.get(value) ?? { format: '', glyph: '' })
      } else if (level === '0') {
        const entry = abstract.get(current)
        if (entry && name === 'w:numFmt') entry.format = value
        if (entry && name === 'w:lvlText') entry.glyph = value
      }
    },
    close: (name) => {
      if (name === 'w:lvl') level = ''
      if (name === 'w:num') num = ''
    },
  })
  return { levels }
}
