import { strToU8, zipSync } from 'fflate'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const spaces = [
  w,
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

export interface DocxParts {
  body: string
  header?: string
  footer?: string
  links?: Record<string, string>
  styles?: string
  main?: string
}

const escape = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')

/** A run; a tab in the text becomes a tab element, a line end a break. */
export function run(text: string, looks = ''): string {
  const inner = text
    .split(/(\t|\n)/u)
    .map((part) =>
      part === '\t'
        ? '<w:tab/>'
        : part === '\n'
          ? '<w:br/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escape(part)}</w:t>`,
    )
    .join('')
  return `<w:r>${looks === '' ? '' : `<w:rPr>${looks}</w:rPr>`}${inner}</w:r>`
}

/** A paragraph of runs or plain text. */
export function p(content: string, properties = ''): string {
  const inner = content.startsWith('<') ? content : run(content)
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`
}

export const bold = (text: string) => p(run(text, '<w:b/>'))
export const heading = (text: string) =>
  p(run(text, '<w:b/><w:caps/><w:sz w:val="26"/>'), '<w:pBdr><w:bottom w:val="single"/></w:pBdr>')
export const bullet = (text: string) => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
export const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`
export const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`
export const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
export const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`

/** A text box as Word writes it: the shape, and the same text again for old versions. */
export function textBox(content: string): string {
  return `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
}

const numbering = `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
const defaultStyles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:rPr><w:sz w:val="48"/></w:rPr></w:style></w:styles>`

const rels = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`

/** A DOCX package of hand-written parts. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const main = parts.main ?? 'document.xml'
  const hyper = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
  const relations = Object.entries(parts.links ?? {}).map(
    ([id, url]) => `<Relationship Id="${id}" Type="${hyper}" Target="${escape(url)}" TargetMode="External"/>`,
  )
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(rels(`<Relationship Id="rId1" Type="${office}" Target="word/${main}"/>`)),
    [`word/${main}`]: strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><w:document ${spaces}><w:body>${parts.body}<w:sectPr/></w:body></w:document>`,
    ),
    [`word/_rels/${main}.rels`]: strToU8(rels(relations.join(''))),
    'word/styles.xml': strToU8(parts.styles ?? defaultStyles),
    'word/numbering.xml': strToU8(numbering),
  }
  if (parts.header !== undefined)
    files['word/header1.xml'] = strToU8(`<w:hdr ${spaces}>${parts.header}</w:hdr>`)
  if (parts.footer !== undefined)
    files['word/footer1.xml'] = strToU8(`<w:ftr ${spaces}>${parts.footer}</w:ftr>`)
  return zipSync(files)
}
