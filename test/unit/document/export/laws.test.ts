import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditDocx } from '../../../../src/core/document/audit'
import {
  cleanText,
  hasSpacedLetters,
  hasTypedBullet,
  hasUnsafeCharacters,
} from '../../../../src/core/document/clean'
import { renderDocx } from '../../../../src/core/document/docx'
import { renderJson } from '../../../../src/core/document/json'
import { renderMarkdown } from '../../../../src/core/document/markdown'
import { compareReadBack } from '../../../../src/core/document/readBack'
import { renderText } from '../../../../src/core/document/text'
import { paperIds, templateIds } from '../../../../src/core/document/theme'
import { resumeView } from '../../../../src/core/document/view'
import { resumeSchema } from '../../../../src/core/resume/model'
import { arbitraryResume } from './arbitraryResume'

const options = {
  template: fc.constantFrom(...templateIds),
  paper: fc.constantFrom(...paperIds),
  strict: fc.boolean(),
}
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

describe('whatever a resume holds', () => {
  it('a dash of any kind that stands alone is no text', () => {
    expect(['-', '\u2010', '\u2012 ', '\u2013', '\u2212'].map((dash) => cleanText(dash))).toEqual(['', '', '', '', ''])
  })

  it('its DOCX passes every package rule and has the same bytes twice', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryResume, fc.record(options), async (resume, look) => {
        const bytes = await renderDocx(resume, look)
        expect(auditDocx(bytes).rules.filter((rule) => rule.status === 'fail')).toEqual([])
        expect(await renderDocx(resume, look)).toEqual(bytes)
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  it('its text and Markdown hold no odd character and no line twice as bullet', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        for (const text of [renderText(resume), renderMarkdown(resume)]) {
          expect(hasUnsafeCharacters(text)).toBe(false)
          expect(text.endsWith('\n')).toBe(true)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('its JSON shows the same page when read again, and says nothing empty', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const text = renderJson(resume)
        expect(text).not.toMatch(/: (?:null|""|\[\]|\{\})/)
        const again = resumeSchema.parse(JSON.parse(text))
        expect(compareReadBack(resume, again).lost).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('its view is plain data, and comparing it with itself loses nothing', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        const view = resumeView(resume)
        expect(structuredClone(view)).toEqual(view)
        expect(compareReadBack(resume, resume).lost).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('cleaning any text', () => {
  it('leaves nothing the audit objects to, and nothing to do a second time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(hasUnsafeCharacters(clean) || hasTypedBullet(clean) || hasSpacedLetters(clean)).toBe(false)
        expect(clean).not.toMatch(/ {2}|^ | $|[\n\t]/)
        expect(cleanText(clean)).toBe(clean)
      }),
      { numRuns: 2000 },
    )
  })

  it('is quick on a hostile megabyte', () => {
    const started = performance.now()
    for (const unit of ['a ', '• ', '\u200C', '\uD83D', ' ', 'ا\u200C', '- ', '\u0000'])
      cleanText(unit.repeat(500_000))
    expect(performance.now() - started).toBeLessThan(4000)
  })
})
