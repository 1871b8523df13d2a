import { describe, expect, it } from 'vitest'
import { auditDocx } from '../../../../src/core/document/audit'
import { renderDocx } from '../../../../src/core/document/docx'
import { paperIds, papers, templateIds, themes, rightTab } from '../../../../src/core/document/theme'
import { emptyResume } from '../../../../src/core/resume/model'
import { partsOf } from './parts'
import { engineer, full, tiny } from './personas'

const looks = templateIds.flatMap((template) => paperIds.map((paper) => ({ template, paper })))

describe('an exported DOCX', () => {
  it.each(looks)('passes every package rule as $template on $paper', async (look) => {
    for (const resume of [full, engineer, tiny, emptyResume()]) {
      const report = auditDocx(await renderDocx(resume, look))
      expect(report.rules.filter((rule) => rule.status === 'fail')).toEqual([])
    }
  })

  it('has the same bytes every time', async () => {
    const first = await renderDocx(full, { template: 'modern' })
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await renderDocx(full, { template: 'modern' })).toEqual(first)
    expect(await renderDocx(full, { template: 'compact' })).not.toEqual(first)
  })

  it('starts with the content types and holds no part that says nothing', async () => {
    const names = [...partsOf(await renderDocx(full)).keys()]
    expect(names[0]).toBe('[Content_Types].xml')
    expect(names.filter((name) => /footnotes|endnotes|comments|custom|header|footer/.test(name))).toEqual([])
  })

  it('moves the right tab with the paper', async () => {
    for (const { template, paper } of looks) {
      const styles = partsOf(await renderDocx(engineer, { template, paper })).get('word/styles.xml') ?? ''
      const stop = papers[paper].width - 2 * themes[template].margin.sides
      expect(rightTab(themes[template], paper)).toBe(stop)
      expect(
        styles.match(/<w:tab w:val="right"[^>]*w:pos="(\d+)"/g)?.every((tab) => tab.includes(`"${stop}"`)),
      ).toBe(true)
    }
  })

  it('names the person as author and the resume as title, in the language asked for', async () => {
    const parts = partsOf(await renderDocx(full, { language: 'pl-PL' }))
    expect(parts.get('docProps/core.xml')).toContain(
      '<dc:title>Łucja Núñez-Özgür – Lead Nurse Educator</dc:title>',
    )
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>Łucja Núñez-Özgür</dc:creator>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>pl-PL</dc:language>')
    expect(parts.get('docProps/core.xml')).not.toMatch(/un-?named/i)
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="pl-PL"/>')
  })

  it('hangs every look on a style and nothing on a paragraph', async () => {
    const body = partsOf(await renderDocx(full)).get('word/document.xml') ?? ''
    expect(body).not.toMatch(/<w:(?:b|i|sz|color|jc|spacing|ind|tabs)[ />]/)
    const used = new Set([...body.matchAll(/<w:[pr]Style w:val="([^"]+)"/g)].map((match) => match[1]))
    expect([...used].sort((a = '', b = '') => a.localeCompare(b))).toEqual([
      'BodyText',
      'ContactInfo',
      'EntryDate',
      'EntryLine',
      'EntryMeta',
      'EntrySub',
      'Heading1',
      'Heading2',
      'Hyperlink',
      'ListBullet',
      'SkillLabel',
      'Subtitle',
      'Title',
    ])
  })

  it('tells a company that heads an entry from a job title', async () => {
    const resume = { ...tiny, work: [{ name: 'Corner Café', startDate: '2024', highlights: [] }] }
    const body = partsOf(await renderDocx(resume)).get('word/document.xml') ?? ''
    expect(body).toContain('<w:rStyle w:val="EntryOrganisation"/>')
  })

  it('stays within 20 KB for two pages and far under 100 KB for sixty jobs', async () => {
    expect((await renderDocx(full)).length).toBeLessThan(20 * 1024)
    const job = full.work[0]
    const long = { ...full, work: Array.from({ length: 60 }, () => job ?? { highlights: [] }) }
    expect((await renderDocx(long)).length).toBeLessThan(100 * 1024)
  })

  it('writes right-to-left paragraphs as such', async () => {
    const resume = { ...tiny, work: [{ position: 'مهندس', highlights: ['قاد فريقا من ستة مهندسين'] }] }
    const body = partsOf(await renderDocx(resume)).get('word/document.xml') ?? ''
    expect(body).toMatch(/<w:bidi\/>.*قاد فريقا/)
  })
})
