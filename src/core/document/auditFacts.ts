import { DomainError } from '../result'
import { readBody } from './auditBody'
import type { AuditFacts } from './auditModel'
import { chainOf, readNumbering, readStyles } from './auditStyles'
import { readXml } from './xml'
import { listZip, openZip } from './zip'


function relationsOf(
  parts: Map<string, Uint8Array>,
  part: string,
): Map<string, { type: string; target: string }> {
  const relations = new Map<string, { type: string; target: string }>()
  const bytes = parts.get(part.replace(/([^/]*)$/, '_rels/$1.rels'))
  if (bytes === undefined) return relations
  readXml(bytes, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return
      relations.set(attribute('Id') ?? '', {
        type: attribute('Type') ?? '',
        target: attribute('Target') ?? '',
      })
    },
  })
  return relations
}

function textOfPart(bytes: Uint8Array | undefined): string {
  let text = ''
  let inText = false
  if (bytes === undefined) return text
  readXml(bytes, {
    open: (name) => {
      inText = name === 'w:t'
    },
    close: () => {
      inText = false
    },
    text: (piece) => {
      if (inText) text += piece
    },
  })
  return text.trim()
}

function valuesOf(bytes: Uint8Array | undefined): Map<string, string> {
  const values = new Map<string, string>()
  if (bytes === undefined) return values
  const path: string[] = []
  readXml(bytes, {
    open: (name) => path.push(name),
    close: () => path.pop(),
    text: (text) => {
      const name = path.at(-1) ?? ''
      values.set(name, (values.get(name) ?? '') + text)
    },
  })
  return values
}

const usual = { width: 0, height: 0, columns: 1, margins: [] as number[] }

/** Collects what used styles and lists bring along: fonts, hiding, list ids. */
function readUsed(facts: AuditFacts): void {
  const { styles } = facts
  for (const style of styles.byId.values()) if (style.isDefault) facts.usedStyles.add(style.id)
  for (const id of facts.usedStyles) {
    for (const style of chainOf(styles, id)) {
      for (const font of style.fonts) facts.fonts.add(font)
      if (style.hidden) facts.hidden = true
    }
  }
  for (const font of styles.defaults.fonts) facts.fonts.add(font)
  if (styles.defaults.hidden) facts.hidden = true
  for (const paragraph of facts.paragraphs)
    if (paragraph.numId !== undefined) facts.usedNumIds.add(paragraph.numId)
}

/** The fonts of the theme, as `minorHAnsi` and the like name them. */
function readThemeFonts(bytes: Uint8Array | undefined): Map<string, string> {
  const fonts = new Map<string, string>()
  if (bytes === undefined) return fonts
  let kind = ''
  readXml(bytes, {
    open: (name, attribute) => {
      if (name === 'a:majorFont') kind = 'major'
      else if (name === 'a:minorFont') kind = 'minor'
      else if (name === 'a:latin' && kind !== '' && !fonts.has(kind))
        fonts.set(kind, attribute('typeface') ?? '')
    },
  })
  return fonts
}

/** Takes a DOCX, gives what the audit judges. Throws DomainError `unsupported_file` when it is none or breaks a limit. */
export function readFacts(bytes: Uint8Array): AuditFacts {
  const entryNames = listZip(bytes).map((entry) => entry.name)
  const parts = openZip(bytes, undefined, (name) => /\.(?:xml|rels)$/i.test(name))
  const root = [...relationsOf(parts, '').values()].find(({ type }) => type.endsWith('/officeDocument'))
  const main = (root?.target ?? 'word/document.xml').replace(/^\//, '')
  const body = parts.get(main)
  if (body === undefined || !main.endsWith('.xml') || !/^word|document/i.test(main)) {
    throw new DomainError(
      'unsupported_file',
      'This is not a Word document. Save the resume as DOCX and try again.',
    )
  }
  const relations = relationsOf(parts, main)
  const partOf = (type: string): Uint8Array | undefined => {
    const target = [...relations.values()].find((relation) => relation.type.endsWith(`/${type}`))?.target
    return target === undefined
      ? undefined
      : parts.get(target.startsWith('/') ? target.slice(1) : `word/${target}`)
  }
  const named = (pattern: RegExp): string =>
    [...parts]
      .map(([name, part]) => (pattern.test(name) ? textOfPart(part) : ''))
      .join(' ')
      .trim()
  const core = valuesOf(parts.get('docProps/core.xml'))
  const app = valuesOf(parts.get('docProps/app.xml'))
  let compatibility: string | undefined
  const settings = partOf('settings')
  if (settings) {
    readXml(settings, {
      open: (name, attribute) => {
        if (name === 'w:compatSetting' && attribute('w:name') === 'compatibilityMode')
          compatibility = attribute('w:val')
      },
    })
  }
  const facts: AuditFacts = {
    bytes: bytes.length,
    entryNames,
    parts,
    elements: new Map(),
    paragraphs: [],
    links: [],
    fonts: new Set(),
    hidden: false,
    page: { ...usual },
    styles: readStyles(partOf('styles')),
    numbering: readNumbering(partOf('numbering')),
    usedStyles: new Set(),
    usedNumIds: new Set(),
    headerFooterText: named(/^word\/(?:header|footer)[^/]*\.xml$/i),
    commentText: named(/^word\/comments[^/]*\.xml$/i),
    core: { title: (core.get('dc:title') ?? '').trim(), creator: (core.get('dc:creator') ?? '').trim() },
    compatibility,
    pages: app.has('Pages') ? Number(app.get('Pages')) : undefined,
  }
  readBody(facts, body, relations)
  readUsed(facts)
  const theme = readThemeFonts(partOf('theme'))
  facts.fonts = new Set(
    [...facts.fonts].flatMap((font) => {
      const kind = /^(major|minor)(?:HAnsi|Ascii|EastAsia|Bidi)$/i.exec(font)?.[1]
      return kind === undefined ? font : (theme.get(kind) ?? [])
    }),
  )
  return facts
}
