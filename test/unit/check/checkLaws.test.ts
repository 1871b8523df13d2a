import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck } from '../../../src/core/check/check'
import { nextGains } from '../../../src/core/check/explain'
import { highlightsByField } from '../../../src/core/check/highlights'
import {
  checkReportSchema,
  type CheckReport,
  type CheckRow,
  type TextBlock,
} from '../../../src/core/check/model'

const vocabulary = bundledVocabulary()
const rowsOf = (report: CheckReport) => [...report.mustHave, ...report.strong]
const tenths = (value: number) => Math.round(value * 10)
const total = (rows: CheckRow[], of: 'points' | 'max') => rows.reduce((sum, row) => sum + tenths(row[of]), 0)
const listed = (text: string, field = 'skills/0/keywords/0'): TextBlock => ({
  field,
  section: 'skills',
  label: 'Skills',
  kind: 'list',
  text,
})

const words = [
  'SQL',
  'AWS',
  'Amazon Web Services',
  'Go',
  'developed',
  'APIs',
  'no',
  'learning',
  'team player',
  'managed',
  'projects',
  'with',
  'in',
  ',',
  '.',
  '40 users',
  'Excel',
  'K8s',
  'passionate',
  '2019',
  '“',
  '\u00ad',
  '-\n',
  'C++',
  'ML',
]
const someText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 })
  .map((parts) => parts.join(' '))
const someBlock: fc.Arbitrary<TextBlock> = fc.record({
  field: fc.nat(5).map((n) => `work/0/highlights/${n}`),
  section: fc.constantFrom(
    'summary',
    'experience',
    'projects',
    'skills',
    'education',
    'certificates',
    'other',
  ),
  label: fc.constant('Part'),
  kind: fc.constantFrom('bullet', 'sentence', 'title', 'list'),
  text: someText,
})
const someKeywords = fc.array(
  fc.oneof(
    fc.constantFrom(
      'SQL',
      'AWS',
      'Go',
      'API Development',
      'Project management',
      'Machine Learning (ML)',
      'Kubernetes',
      'C',
      'AWS/Azure/GCP',
      'Excel',
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 14 },
)
const someInput = fc.record({
  mustHave: someKeywords,
  strong: someKeywords,
  avoid: fc.subarray(['Team player', 'Passionate', 'Hard worker']),
})
const compileOf = (keywords: { mustHave: string[]; strong: string[]; avoid: string[] }) =>
  compileCheck({ role: { title: '', keywords } }, vocabulary)

describe('laws of the score', () => {
  it('rows sum to their part and parts to the score, to the tenth', () => {
    fc.assert(
      fc.property(someInput, fc.array(someBlock, { maxLength: 6 }), (keywords, blocks) => {
        const report = checkReportSchema.parse(runCheck(compileOf(keywords), blocks))
        const [must, strong, avoid] = report.parts
        expect(total(report.mustHave, 'points')).toBe(tenths(must?.points ?? 0))
        expect(total(report.strong, 'points')).toBe(tenths(strong?.points ?? 0))
        expect(total(report.avoid, 'points')).toBe(tenths(avoid?.points ?? 0))
        const sum = report.parts.reduce((points, part) => points + tenths(part.points), 0)
        if (report.score === null) expect(rowsOf(report)).toHaveLength(0)
        else {
          expect(tenths(report.score)).toBe(Math.max(0, sum))
          expect(total(report.mustHave, 'max') + total(report.strong, 'max')).toBe(1000)
        }
        for (const row of rowsOf(report)) {
          expect(row.points).toBeLessThanOrEqual(row.max)
          // The gain is the whole score's, whose rounding may differ from the row's by a tenth.
          expect(tenths(row.points) + tenths(row.gain)).toBeLessThanOrEqual(tenths(row.max) + 1)
          expect(row.found).toBe(row.points > 0 || (row.found && row.max === 0))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is the same for the same input, whatever was checked before', () => {
    fc.assert(
      fc.property(someInput, fc.array(someBlock, { maxLength: 5 }), (keywords, blocks) => {
        const compiled = compileOf(keywords)
        const first = runCheck(compiled, blocks)
        runCheck(compiled, blocks.toReversed())
        expect(runCheck(compiled, blocks)).toEqual(first)
        expect(runCheck(compileOf(keywords), blocks)).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  it('never falls when a true mention is added', () => {
    const mention = fc.constantFrom(
      'Tuned SQL for 40 users.',
      'SQL',
      'Ran AWS.',
      'Developed APIs.',
      'Managed projects.',
      'Ran K8s for 3 teams.',
    )
    fc.assert(
      fc.property(
        someInput,
        fc.array(someBlock, { maxLength: 5 }),
        mention,
        someBlock,
        (keywords, blocks, text, place) => {
          const compiled = compileOf(keywords)
          const before = runCheck(compiled, blocks).score ?? 0
          expect(runCheck(compiled, [...blocks, { ...place, text }]).score ?? 0).toBeGreaterThanOrEqual(
            before,
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not raised by repeating a word', () => {
    fc.assert(
      fc.property(
        someInput,
        fc.array(someBlock, { maxLength: 4 }),
        fc.integer({ min: 2, max: 12 }),
        (keywords, blocks, times) => {
          const compiled = compileOf(keywords)
          const again = Array.from({ length: times }, () => blocks).flat()
          expect(runCheck(compiled, again).score).toBe(runCheck(compiled, blocks).score)
        },
      ),
      { numRuns: 100 },
    )
    const compiled = compileCheck({ keywords: ['SQL', 'Python', 'Docker'] }, vocabulary)
    expect(runCheck(compiled, [listed('SQL '.repeat(50)), listed('Python'), listed('Docker')]).score).toBe(50)
  })

  it('does not take a bullet that only lists names for work done', () => {
    const names = ['SQL', 'Docker', 'Tableau', 'Payroll', 'Welding']
    const compiled = compileCheck({ keywords: names }, vocabulary)
    const bullet = (text: string): TextBlock => ({ ...listed(text), section: 'experience', kind: 'bullet' })
    const stuffed = runCheck(compiled, [bullet(names.join(', ')), bullet(`Tools: ${names.join(' | ')}`)])
    expect(stuffed.score).toBe(50)
    expect(rowsOf(stuffed).some(({ inContext }) => inContext)).toBe(false)
    expect(runCheck(compiled, [bullet(`Used ${names.join(', ')} to close the books`)]).score).toBe(85)
  })

  it('gives every keyword what it gives it in any other order', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['SQL', 'AWS', 'Go', 'Excel', 'Machine learning', 'Payroll'], { minLength: 2 }),
        (keywords) => {
          const blocks = textBlocks(
            'Experience\n- Built payroll in SQL on AWS for 40 shops\n\nSkills\nExcel, Go, ML\n',
          )
          const there = runCheck(compileCheck({ keywords }, vocabulary), blocks)
          const back = runCheck(compileCheck({ keywords: keywords.toReversed() }, vocabulary), blocks)
          expect(back.score).toBe(there.score)
          const found = (report: CheckReport) =>
            rowsOf(report)
              .map(({ keyword, form, inContext }) => `${keyword} ${form} ${inContext}`)
              .sort()
          expect(found(back)).toEqual(found(there))
        },
      ),
    )
  })

  it('points every evidence at the original text', () => {
    fc.assert(
      fc.property(someInput, fc.array(someBlock, { minLength: 1, maxLength: 1 }), (keywords, blocks) => {
        const text = blocks[0]?.text ?? ''
        for (const row of rowsOf(runCheck(compileOf(keywords), blocks))) {
          for (const { start, end } of row.evidence) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes any text and any keyword without throwing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }),
        (text, keywords) => {
          const report = runCheck(compileCheck({ keywords }, vocabulary), textBlocks(text))
          highlightsByField(report)
          nextGains(report, 3)
        },
      ),
      { numRuns: 300 },
    )
  })
})
