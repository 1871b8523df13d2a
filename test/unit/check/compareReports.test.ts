import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resumeBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck } from '../../../src/core/check/check'
import { compareReports } from '../../../src/core/check/compareReports'
import { skillMarket } from '../../../src/core/check/market'
import { orderMarket, sampleWords, standingWords } from '../../../src/core/check/marketWords'
import { resumeSchema } from '../../../src/core/resume/model'

const words = [
  'Led audits',
  'Wrote SQL for 40 reports',
  'Passionate nurse',
  'Triage',
  'Excel budgets',
  'Taught SQL',
]
const version = (lines: string[]) =>
  resumeSchema.parse({ work: [{ name: 'Clinic', position: 'Nurse', highlights: lines }] })
const compiled = compileCheck(
  {
    role: {
      title: 'Nurse',
      keywords: { mustHave: ['Triage', 'SQL'], strong: ['Excel', 'Auditing'], avoid: ['Passionate'] },
    },
  },
  bundledVocabulary(),
)
const report = (lines: string[]) => runCheck(compiled, resumeBlocks(version(lines)))

describe('two versions against one target', () => {
  it('differ by rows that add up to the difference of what they earn', () => {
    const lines = fc.subarray(words)
    fc.assert(
      fc.property(lines, lines, (one, other) => {
        const [a, b] = [report(one), report(other)]
        const rows = compareReports(a, b)
        const sum = rows.reduce((total, row) => total + Math.round(row.difference * 10), 0)
        const earned = (each: typeof a) =>
          each.parts.reduce((total, part) => total + Math.round(part.points * 10), 0)
        expect(sum).toBe(earned(b) - earned(a))
        expect(rows.length).toBe(5)
        expect(compareReports(a, a).every((row) => row.difference === 0)).toBe(true)
      }),
    )
  })
})

describe('the words of the market', () => {
  const posting = (terms: string[]) => ({
    title: 'Nurse',
    keywords: terms.map((term) => ({ term, weight: 3, demand: 'required' as const })),
  })

  it('promise nothing from few postings', () => {
    expect(sampleWords(1)).toBe('One posting: too few to speak of a market.')
    expect(sampleWords(7)).toBe('7 postings: a hint, not a trend.')
    expect(sampleWords(40)).toMatch(/^40 postings that you saved/)
  })

  it('never tell anyone to add what their resume does not show', () => {
    const postings = [posting(['SQL', 'Triage']), posting(['SQL', 'Kubernetes'])]
    const terms = skillMarket(
      postings,
      resumeBlocks(version(['Wrote SQL for 40 reports'])),
      bundledVocabulary(),
    )
    expect(orderMarket(terms, 'asked').map((term) => [term.term, standingWords(term)])).toEqual([
      ['SQL', 'Shown in your work'],
      ['Kubernetes', 'Learn it or leave it'],
      ['Triage', 'Learn it or leave it'],
    ])
    expect(orderMarket(terms, 'lacking')[0]?.has).toBe(false)
  })
})
