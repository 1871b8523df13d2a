import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'

// The library writes these though a resume uses none of them.
const unused = ['word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml', 'docProps/custom.xml']

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Random relation ids of links, in order of appearance, become rIdL1, rIdL2 … */
function renumberLinks(parts: Map<string, string>): void {
  const rels = parts.get('word/_rels/document.xml.rels') ?? ''
  const links = new Map<string, string>()
  for (const match of rels.matchAll(/<Relationship Id="([^"]+)"[^>]*\/hyperlink"/g)) {
    if (match[1] !== undefined) links.set(match[1], `rIdL${links.size + 1}`)
  }
  const renamed = (_: string, before: string, id: string): string => `${before}"${links.get(id) ?? id}"`
  parts.set('word/_rels/document.xml.rels', rels.replace(/(\bId=)"([^"]+)"/g, renamed))
  parts.set(
    'word/document.xml',
    (parts.get('word/document.xml') ?? '').replace(/(\br:id=)"([^"]+)"/g, renamed),
  )
}

function dropUnused(parts: Map<string, string>): void {
  for (const name of unused) {
    parts.delete(name)
    parts.delete(name.replace(/([^/]+)$/, '_rels/$1.rels'))
  }
  parts.delete('word/_rels/fontTable.xml.rels')
  for (const name of ['_rels/.rels', 'word/_rels/document.xml.rels']) {
    const folder = name.startsWith('word') ? 'word/' : ''
    const kept = (parts.get(name) ?? '').replace(/<Relationship [^>]*?\/>/g, (relationship) => {
      const target = /Target="([^"]*)"/.exec(relationship)?.[1] ?? ''
      return relationship.includes('TargetMode="External"') || parts.has(folder + target) ? relationship : ''
    })
    parts.set(name, kept)
  }
  const types = parts.get('[Content_Types].xml') ?? ''
  const kept = types
    .replace(/<Override [^>]*?PartName="\/([^"]*)"[^>]*?\/>/g, (whole, name: string) =>
      parts.has(name) ? whole : '',
    )
    .replace(/<Default [^>]*?Extension="(?!rels"|xml")[^"]*"[^>]*?\/>/g, '')
  parts.set('[Content_Types].xml', kept)
}

/** Only the styles that are used, and those they build on, stay. */
// Every character style builds on it; the library names it without writing it.
const defaultCharacterStyle =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
  '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'

function pruneStyles(parts: Map<string, string>): void {
  const styles = parts.get('word/styles.xml') ?? ''
  const own =
    /^(?:Normal|TableNormal|Title|Subtitle|ContactInfo|Heading[12]|Entry\w+|ListBullet|BodyText|SkillLabel|Hyperlink)$/
  const kept = styles.replace(
    /<w:style [^>]*?w:styleId="([^"]*)"[^>]*?>.*?<\/w:style>/gs,
    (whole, id: string) => (own.test(id) ? whole : ''),
  )
  parts.set('word/styles.xml', kept.replace('</w:docDefaults>', `</w:docDefaults>${defaultCharacterStyle}`))
}

function pruneNumbering(parts: Map<string, string>): void {
  const numbering = parts.get('word/numbering.xml') ?? ''
  parts.set(
    'word/numbering.xml',
    numbering
      .replace(/<w:abstractNum w:abstractNumId="1".*?<\/w:abstractNum>/s, '')
      .replace(/<w:num w:numId="1".*?<\/w:num>/s, '')
      .replaceAll(' w:tentative="1"', ''),
  )
}

function settleProperties(parts: Map<string, string>, language: string): void {
  // No dates: the time of export would make every file differ, and any other time would be untrue.
  const core = (parts.get('docProps/core.xml') ?? '')
    .replace(/<dcterms:(created|modified)[^>]*>.*?<\/dcterms:\1>/gs, '')
    .replace('</cp:coreProperties>', `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`)
  parts.set('docProps/core.xml', core)
  const app = (parts.get('docProps/app.xml') ?? '').replace(
    /<Properties([^>]*?)\/>/,
    '<Properties$1><Application>Shortlist</Application></Properties>',
  )
  parts.set('docProps/app.xml', app)
}

/**
 * Takes a DOCX as the library packs it, gives the same document with reproducible bytes: fixed ids, no clock, unused
 * parts and styles dropped, `[Content_Types].xml` first, language set. Not for foreign files.
 */
export function normaliseDocx(packed: ArrayBuffer, language: string): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(new Uint8Array(packed))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  dropUnused(parts)
  renumberLinks(parts)
  pruneStyles(parts)
  pruneNumbering(parts)
  settleProperties(parts, language)
  const order = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']
  const names = [...order, ...[...parts.keys()].filter((name) => !order.includes(name)).sort()]
  const entries: Zippable = {}
  for (const name of names) entries[name] = strToU8(parts.get(name) ?? '')
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) })
}
