import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditDocx, type AuditReport } from '../../../../src/core/document/audit'
import { renderDocx } from '../../../../src/core/document/docx'
import { DomainError } from '../../../../src/core/result'
import { emptyResume } from '../../../../src/core/resume/model'
import { withParts } from './parts'
import { engineer } from './personas'

const statusOf = (report: AuditReport, id: string) => report.rules.find((rule) => rule.id === id)?.status
const body = (change: (text: string) => string) => ({ 'word/document.xml': change })
const paragraph = (inner: string) => (text: string) =>
  text.replace('<w:sectPr', `<w:p>${inner}</w:p><w:sectPr`)
const line = (text: string) => paragraph(`<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`)

const faults: [string, string, Record<string, (text: string) => string>][] = [
  [
    'A01',
    'a table',
    body((text) => text.replace('<w:sectPr', '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:sectPr')),
  ],
  ['A02', 'a text box', body(paragraph('<w:r><w:pict><v:shape/></w:pict></w:r>'))],
  ['A03', 'a picture', body(paragraph('<w:r><w:drawing/></w:r>'))],
  ['A04', 'two columns', body((text) => text.replace('<w:pgMar', '<w:cols w:num="2"/><w:pgMar'))],
  ['A05', 'a second section', body(paragraph('<w:pPr><w:sectPr/></w:pPr>'))],
  [
    'A06',
    'text in a header',
    {
      'word/header1.xml': () =>
        '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Tomás</w:t></w:r></w:p></w:hdr>',
    },
  ],
  [
    'A09',
    'a name that shares its line',
    body((text) => text.replace('Tomás Ferreira', 'Tomás Ferreira | tomas@example.com')),
  ],
  [
    'A12',
    'a heading without level',
    { 'word/styles.xml': (text) => text.replaceAll(/<w:outlineLvl[^>]*>/g, '') },
  ],
  [
    'A13',
    'a bullet style without a list',
    { 'word/numbering.xml': (text) => text.replace(/<w:num .*<\/w:num>/s, '') },
  ],
  ['A14', 'a typed bullet', body(line('• Led a team'))],
  ['A15', 'a fancy bullet', { 'word/numbering.xml': (text) => text.replace('w:val="•"', 'w:val="❖"') }],
  [
    'A17',
    'a tab stop of the other paper',
    { 'word/styles.xml': (text) => text.replaceAll('w:pos="10080"', 'w:pos="9746"') },
  ],
  ['A18', 'a gap of spaces', body(line('Nurse      2020'))],
  ['A19', 'letters spaced apart', body(line('E X P E R I E N C E'))],
  ['A20', 'a rare font', { 'word/styles.xml': (text) => text.replaceAll('"Cambria"', '"Papyrus"') }],
  [
    'A21',
    'tiny text',
    { 'word/styles.xml': (text) => text.replace('<w:sz w:val="21"/>', '<w:sz w:val="14"/>') },
  ],
  ['A22', 'narrow margins', body((text) => text.replace('w:left="1080"', 'w:left="300"'))],
  ['A23', 'an odd page', body((text) => text.replace('w:w="12240"', 'w:w="12000"'))],
  [
    'A24',
    'white text',
    body(paragraph('<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>kubernetes</w:t></w:r>')),
  ],
  ['A25', 'an emoji', body(line('Launched 🚀'))],
  ['A26', 'a line break', body(paragraph('<w:r><w:br/></w:r>'))],
  [
    'A27',
    'a tracked change',
    body(paragraph('<w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins>')),
  ],
  [
    'A28',
    'an unnamed author',
    { 'docProps/core.xml': (text) => text.replace(/<dc:creator>[^<]*/, '<dc:creator>Un-named') },
  ],
  ['A29', 'no language', { 'word/styles.xml': (text) => text.replace(/<w:lang[^>]*>/, '') }],
  ['A30', 'an old format', { 'word/settings.xml': (text) => text.replace('w:val="15"', 'w:val="12"') }],
  ['A31', 'a dangling link', { 'word/_rels/document.xml.rels': (text) => text.replace('rIdL1', 'rIdX') }],
  [
    'A33',
    'a megabyte of ballast',
    {
      'media/ballast.bin': () =>
        Array.from({ length: 400_000 }, (_, index) => Math.imul(index, 2654435761).toString(36)).join(''),
    },
  ],
  ['A35', 'a style that is not there', body((text) => text.replace('w:val="BodyText"', 'w:val="Gone"'))],
  ['A36', 'a macro', { 'word/vbaProject.bin': () => 'x' }],
]
const doubts: [string, string, Record<string, (text: string) => string>][] = [
  ['A07', 'no e-mail', body((text) => text.replaceAll('tomas.ferreira@example.com', 'none'))],
  ['A08', 'no phone', body((text) => text.replace('(415) 555-0132', 'none').replaceAll(/\d{4}/g, '12'))],
  ['A10', 'headings that are none', body((text) => text.replaceAll('w:val="Heading1"', 'w:val="BodyText"'))],
  ['A11', 'a heading of one’s own', body((text) => text.replace('>Experience<', '>My journey<'))],
  ['A16', 'dates in figures', body((text) => text.replace('Aug 2016 – Feb 2021', '08/2016 – 02/2021'))],
  ['A32', 'a link behind a word', body((text) => text.replace('>tomas.example.com<', '>my site<'))],
  [
    'A39',
    'a job that ends before it starts',
    body((text) => text.replace('Aug 2016 – Feb 2021', 'Aug 2016 – Feb 2012')),
  ],
]

describe('the audit', () => {
  let clean: Uint8Array = new Uint8Array()
  beforeAll(async () => {
    clean = await renderDocx(engineer)
  })

  it('answers all forty rules on an exported file, and nothing fails', () => {
    const report = auditDocx(clean)
    expect(report.rules.map((rule) => rule.id)).toEqual(
      Array.from({ length: 40 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`),
    )
    expect(report.pass).toBe(true)
    expect(report.rules.filter((rule) => rule.status === 'pass').length).toBeGreaterThanOrEqual(36)
    expect(report.rules.every((rule) => rule.detail.length > 0)).toBe(true)
  })

  it.each(faults)('fails %s for %s', (id, _, changes) => {
    expect(statusOf(auditDocx(clean), id)).toBe('pass')
    const report = auditDocx(withParts(clean, changes))
    expect(statusOf(report, id)).toBe('fail')
    expect(report.pass).toBe(false)
  })

  it.each(doubts)('warns by %s about %s', (id, _, changes) => {
    expect(statusOf(auditDocx(clean), id)).toBe('pass')
    expect(statusOf(auditDocx(withParts(clean, changes)), id)).toBe('warn')
  })

  it('fails A34 when the package starts with another part', () => {
    const parts = unzipSync(clean)
    const last = zipSync({ 'word/document.xml': parts['word/document.xml'] ?? new Uint8Array(), ...parts })
    expect(statusOf(auditDocx(zipSync(parts)), 'A34')).toBe('pass')
    expect(statusOf(auditDocx(last), 'A34')).toBe('fail')
  })

  it('never fails an empty resume', async () => {
    const report = auditDocx(await renderDocx(emptyResume()))
    expect(report.rules.filter((rule) => rule.status === 'fail')).toEqual([])
  })

  it('judges a foreign file by what its styles do, not by their names', () => {
    const renamed = withParts(
      clean,
      Object.fromEntries(
        ['word/document.xml', 'word/styles.xml'].map((name) => [
          name,
          (text: string) =>
            text
              .replaceAll('"Heading1"', '"Rubrik"')
              .replaceAll('"Heading 1"', '"Rubrik Ett"')
              .replaceAll('"Heading2"', '"Post"')
              .replaceAll('"Heading 2"', '"Post"')
              .replaceAll('"ListBullet"', '"Punkt"')
              .replaceAll('"List Bullet"', '"Punkt"')
              .replaceAll('"Title"', '"Namn"'),
        ]),
      ),
    )
    const report = auditDocx(renamed)
    expect(report.rules.filter((rule) => rule.status === 'fail')).toEqual([])
    expect(statusOf(report, 'A10')).toBe('pass')
    expect(statusOf(report, 'A13')).toBe('pass')
  })

  it('refuses what is no Word document with a sentence', () => {
    for (const bytes of [
      new Uint8Array(0),
      strToU8('hello'),
      zipSync({ 'xl/workbook.xml': strToU8('<a/>') }),
    ]) {
      expect(() => auditDocx(bytes)).toThrow(DomainError)
    }
    const doctype = withParts(
      clean,
      body((text) => text.replace('<w:document', '<!DOCTYPE a><w:document')),
    )
    expect(() => auditDocx(doctype)).toThrow(/document type/)
  })
})
