import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck } from '../../../src/core/check/check'
import { nextGains } from '../../../src/core/check/explain'
import { highlightsByField } from '../../../src/core/check/highlights'
import { checkReportSchema, type CheckReport, type CheckRow, type TextBlock } from '../../../src/core/check/model'

const vocabulary = bundledVocabulary()
const rowsOf = (report: CheckReport) => [...report.mustHave, ...report.strong]
const rowOf = (report: CheckReport, keyword: string): CheckRow | undefined =>
  [...rowsOf(report), ...report.avoid].find((row) => row.keyword === keyword)
const tenths = (value: number) => Math.round(value * 10)
const total = (rows: CheckRow[], of: 'points' | 'max') => rows.reduce((sum, row) => sum + tenths(row[of]), 0)
const bullet = (text: string, field = 'work/0/highlights/0'): TextBlock => ({
  field,
  section: 'experience',
  label: 'Experience',
  kind: 'bullet',
  text,
})
const listed = (text: string, field = 'skills/0/keywords/0'): TextBlock => ({
  field,
  section: 'skills',
  label: 'Skills',
  kind: 'list',
  text,
})

const backend = {
  title: 'Backend Developer',
  keywords: {
    mustHave: ['Server-side Programming', 'API Development', 'SQL', 'System Architecture', 'Cloud Computing (AWS/Azure/GCP)', 'DevOps'],
    strong: ['Problem Solving', 'Communication', 'Teamwork'],
    avoid: ['Hard worker', 'Team player', 'Self-starter', 'Detail-oriented', 'Passionate'],
  },
}

describe('checking a whole resume', () => {
  it('finds what a software resume shows, with place, form and points', () => {
    const resume = `Sam Reed
sam@sql.example.com | github.com/sam/devops

Summary
Hard-working developer with 6 years of Java.

Experience
Backend Developer, Passionate Pixels Ltd, 2019 - Present
- Developed REST APIs in Go for 2,000 clients
- Moved the MySQL database to AWS
- No experience with DevOps tooling yet
Skills
Python, SQL, Docker`
    const report = runCheck(compileCheck({ role: backend }, vocabulary), textBlocks(resume))
    expect(rowOf(report, 'API Development')).toMatchObject({ found: true, form: 'phrase', inContext: true, state: 'found' })
    expect(rowOf(report, 'SQL')).toMatchObject({ found: true, form: 'exact', inContext: false, state: 'weak' })
    expect(rowOf(report, 'SQL')?.evidence).toHaveLength(1)
    expect(rowOf(report, 'Cloud Computing (AWS/Azure/GCP)')).toMatchObject({ form: 'alternative', inContext: true })
    expect(rowOf(report, 'DevOps')).toMatchObject({ found: false, reason: 'negated', supported: false, points: 0 })
    expect(rowOf(report, 'Hard worker')).toMatchObject({ found: true, state: 'avoid', points: -2, gain: 2 })
    expect(rowOf(report, 'Passionate')).toMatchObject({ found: false, state: 'clear', points: 0 })
    expect(rowOf(report, 'System Architecture')?.advice).toMatch(/learn it or leave it/i)
    expect(report.quantified).toMatchObject({ bullets: 3, withFigure: 1 })
  })

  it('finds what a nurse’s resume shows', () => {
    const resume = `SUMMARY
Registered nurse with eight years in critical care.
EXPERIENCE
Staff Nurse, Mercy Hospital
• Administered medications to 6 patients per shift and monitored vital signs
• Performed wound care and taught families at discharge
• Charted in Epic
CERTIFICATIONS
BLS, ACLS
EDUCATION
BSN, State College`
    const keywords = ['RN', 'Medication administration', 'Wound Care', 'Epic', 'BLS', 'ICU', 'Triage', 'Vital signs', 'Patient education', 'BSN']
    const report = runCheck(compileCheck({ keywords }, vocabulary), textBlocks(resume))
    const found = rowsOf(report).filter((row) => row.found).map((row) => row.keyword)
    expect(found).toEqual(['RN', 'Medication administration', 'Wound Care', 'Epic', 'BLS', 'Vital signs', 'BSN'])
    expect(rowOf(report, 'BLS')?.evidence[0]).toMatchObject({ section: 'Certifications' })
    expect(rowOf(report, 'RN')).toMatchObject({ form: 'alias', inContext: false })
    expect(report.bothForms).toContainEqual({ acronym: 'RN', term: 'Registered Nurse', hasAcronym: false, hasTerm: true })
  })

  it('finds what an accountant’s resume shows', () => {
    const resume = `Professional Experience
Accountant, Sage Hill Partners
- Closed the books at month-end within 3 days
- Reconciled bank accounts and prepared journal entries
- Reported under US GAAP; never worked with IFRS
Technical Skills
Advanced Excel, QuickBooks Online, NetSuite`
    const keywords = ['Month-end close', 'Journal entries', 'GAAP', 'IFRS', 'Excel', 'QuickBooks', 'Sage', 'Account reconciliation', 'SAP']
    const report = runCheck(compileCheck({ keywords }, vocabulary), textBlocks(resume))
    const found = rowsOf(report).filter((row) => row.found).map((row) => row.keyword)
    expect(found).toEqual(['Month-end close', 'Journal entries', 'GAAP', 'Excel', 'QuickBooks', 'Account reconciliation'])
    expect(rowOf(report, 'IFRS')?.reason).toBe('negated')
  })

  it('joins role, posting and own keywords by term, the higher weight winning', () => {
    const compiled = compileCheck(
      {
        role: { title: 'x', keywords: { mustHave: ['SQL'], strong: ['AWS', 'Teamwork'], avoid: [] } },
        posting: {
          keywords: [
            { term: 'Amazon Web Services', weight: 3, demand: 'required' },
            { term: 'Unit tests', weight: 1, demand: 'preferred' },
            { term: 'Kotlin', weight: 0, demand: 'mentioned' },
          ],
        },
        keywords: ['sql', 'unit testing'],
      },
      vocabulary,
    )
    const report = runCheck(compiled, [bullet('Used AWS.')])
    expect(report.mustHave.map((row) => [row.keyword, row.from])).toEqual([
      ['SQL', ['role', 'keywords']],
      ['AWS', ['role', 'posting']],
      ['Unit tests', ['posting', 'keywords']],
    ])
    expect(report.strong.map((row) => row.keyword)).toEqual(['Teamwork'])
  })

  it('gives no score and says so where there is nothing to check', () => {
    const report = runCheck(compileCheck({ keywords: ['', '  ', '()'] }, vocabulary), [bullet('Used SQL.')])
    expect(report.score).toBeNull()
    expect(report.note).toMatch(/nothing to check/)
  })

  it('pays each place and form what the formula says', () => {
    const earn = (block: TextBlock, keyword = 'SQL') =>
      runCheck(compileCheck({ keywords: [keyword] }, vocabulary), [block]).score
    expect(earn(bullet('Tuned SQL for 40 tables.'))).toBe(100)
    expect(earn(bullet('Tuned SQL.'))).toBe(85)
    expect(earn(listed('SQL'))).toBe(50)
    expect(earn({ ...listed('SQL developer'), section: 'experience', kind: 'title' })).toBe(70)
    expect(earn({ ...listed('Knows SQL.'), section: 'summary', kind: 'sentence' })).toBe(60)
    expect(earn({ ...listed('SQL course'), section: 'certificates', kind: 'title' })).toBe(60)
    expect(earn({ ...listed('SQL'), section: 'education' })).toBe(50)
    expect(earn({ ...listed('I like SQL'), section: 'other', kind: 'sentence' })).toBe(40)
    expect(earn(bullet('Ran AWS.'), 'Amazon Web Services')).toBe(76.5)
    expect(earn(bullet('Developed APIs.'), 'API development')).toBe(68)
    expect(earn(bullet('Develops tools.'), 'develop')).toBe(80.8)
  })

  it('advises to learn or leave what the base resume does not support, and never to add it', () => {
    const compiled = compileCheck({ keywords: ['SQL', 'Kafka'] }, vocabulary)
    const report = runCheck(compiled, [bullet('Kept shop.')], [bullet('Tuned SQL.')])
    expect(rowOf(report, 'SQL')).toMatchObject({ found: false, supported: true })
    expect(rowOf(report, 'SQL')?.advice).toMatch(/base resume/)
    expect(rowOf(report, 'Kafka')).toMatchObject({ found: false, supported: false })
    expect(rowOf(report, 'Kafka')?.advice).toMatch(/Learn it or leave it/)
    expect(nextGains(report, 5).map((row) => row.keyword)).toEqual(['SQL'])
  })

  it('does not let an avoided word in a title or a longer term count', () => {
    const compiled = compileCheck({ role: { title: '', keywords: { mustHave: ['SQL'], strong: [], avoid: ['Dynamic', 'Passionate'] } } }, vocabulary)
    const title: TextBlock = { field: 'work/0/position', section: 'experience', label: 'Experience', kind: 'title', text: 'Passionate Lead' }
    expect(runCheck(compiled, [title]).avoid.every((row) => row.state === 'clear')).toBe(true)
    expect(runCheck(compiled, [bullet('A passionate team.')]).avoid[1]).toMatchObject({ state: 'avoid', points: -2 })
  })

  it('takes two points for each avoided word, ten at most, and never falls under nothing', () => {
    const avoid = ['Hard worker', 'Team player', 'Self-starter', 'Detail-oriented', 'Passionate', 'Go-getter', 'Ninja']
    const compiled = compileCheck({ role: { title: '', keywords: { mustHave: ['SQL'], strong: [], avoid } } }, vocabulary)
    const report = runCheck(compiled, [bullet(`${avoid.join('. ')}. Hard worker.`)])
    expect(report.parts.find((part) => part.name === 'avoid')?.points).toBe(-10)
    expect(report.score).toBe(0)
    expect(report.avoid.map((row) => row.points)).toEqual([-2, -2, -2, -2, -2, 0, 0])
  })
})

describe('marks for the editor', () => {
  it('point at the very words, sorted and apart', () => {
    const text = 'Ran “machine learning” with Python — and SQL, as a team player'
    const compiled = compileCheck(
      { role: { title: '', keywords: { mustHave: ['Machine Learning', 'Learning', 'Python', 'SQL'], strong: [], avoid: ['Team player'] } } },
      vocabulary,
    )
    const marks = highlightsByField(runCheck(compiled, [bullet(text, 'work/3/highlights/1')])).get('work/3/highlights/1') ?? []
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual(['machine learning', 'Python', 'SQL', 'team player'])
    expect(marks.at(-1)?.state).toBe('avoid')
  })
})

const words = ['SQL', 'AWS', 'Amazon Web Services', 'Go', 'developed', 'APIs', 'no', 'learning', 'team player', 'managed', 'projects', 'with', 'in', ',', '.', '40 users', 'Excel', 'K8s', 'passionate', '2019', '“', '\u00ad', '-\n', 'C++', 'ML']
const someText = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 }).map((parts) => parts.join(' '))
const someBlock: fc.Arbitrary<TextBlock> = fc.record({
  field: fc.nat(5).map((n) => `work/0/highlights/${n}`),
  section: fc.constantFrom('summary', 'experience', 'projects', 'skills', 'education', 'certificates', 'other'),
  label: fc.constant('Part'),
  kind: fc.constantFrom('bullet', 'sentence', 'title', 'list'),
  text: someText,
})
const someKeywords = fc.array(fc.oneof(fc.constantFrom('SQL', 'AWS', 'Go', 'API Development', 'Project management', 'Machine Learning (ML)', 'Kubernetes', 'C', 'AWS/Azure/GCP', 'Excel'), fc.string({ maxLength: 12 })), { maxLength: 14 })
const someInput = fc.record({ mustHave: someKeywords, strong: someKeywords, avoid: fc.subarray(['Team player', 'Passionate', 'Hard worker']) })
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
          expect(tenths(row.points) + tenths(row.gain)).toBeLessThanOrEqual(tenths(row.max))
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
    const mention = fc.constantFrom('Tuned SQL for 40 users.', 'SQL', 'Ran AWS.', 'Developed APIs.', 'Managed projects.', 'Ran K8s for 3 teams.')
    fc.assert(
      fc.property(someInput, fc.array(someBlock, { maxLength: 5 }), mention, someBlock, (keywords, blocks, text, place) => {
        const compiled = compileOf(keywords)
        const before = runCheck(compiled, blocks).score ?? 0
        expect(runCheck(compiled, [...blocks, { ...place, text }]).score ?? 0).toBeGreaterThanOrEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('is not raised by repeating a word', () => {
    fc.assert(
      fc.property(someInput, fc.array(someBlock, { maxLength: 4 }), fc.integer({ min: 2, max: 12 }), (keywords, blocks, times) => {
        const compiled = compileOf(keywords)
        const again = Array.from({ length: times }, () => blocks).flat()
        expect(runCheck(compiled, again).score).toBe(runCheck(compiled, blocks).score)
      }),
      { numRuns: 100 },
    )
    const compiled = compileCheck({ keywords: ['SQL', 'Python', 'Docker'] }, vocabulary)
    expect(runCheck(compiled, [listed('SQL '.repeat(50)), listed('Python'), listed('Docker')]).score).toBe(50)
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
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 }), (text, keywords) => {
        const report = runCheck(compileCheck({ keywords }, vocabulary), textBlocks(text))
        highlightsByField(report)
        nextGains(report, 3)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the speed of a check', () => {
  it('is a few milliseconds for a thousand words and sixty keywords', () => {
    const names = vocabulary.groups.slice(0, 600).filter((_, at) => at % 10 === 0).map((group) => group.name)
    const compiled = compileCheck({ keywords: names }, vocabulary)
    const lines = (salt: number) =>
      Array.from({ length: 60 }, (_, at) => bullet(`Built ${names[at % 60] ?? ''} services with SQL, Docker and unit tests for ${at + salt} clients in three regions of the north`, `work/0/highlights/${at}`))
    const times: number[] = []
    for (let run = 0; run < 30; run++) {
      const blocks = lines(run * 100)
      const before = performance.now()
      runCheck(compiled, blocks)
      times.push(performance.now() - before)
    }
    const median = times.toSorted((one, other) => one - other)[15] ?? 0
    expect(median).toBeLessThan(25)
  })
})
