import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck } from '../../../src/core/check/check'
import { nextGains } from '../../../src/core/check/explain'
import { highlightsByField } from '../../../src/core/check/highlights'
import { type CheckReport, type CheckRow, type TextBlock } from '../../../src/core/check/model'

const vocabulary = bundledVocabulary()
const rowsOf = (report: CheckReport) => [...report.mustHave, ...report.strong]
const rowOf = (report: CheckReport, keyword: string): CheckRow | undefined =>
  [...rowsOf(report), ...report.avoid].find((row) => row.keyword === keyword)
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
    mustHave: [
      'Server-side Programming',
      'API Development',
      'SQL',
      'System Architecture',
      'Cloud Computing (AWS/Azure/GCP)',
      'DevOps',
    ],
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
    expect(rowOf(report, 'API Development')).toMatchObject({
      found: true,
      form: 'phrase',
      inContext: true,
      state: 'found',
    })
    expect(rowOf(report, 'SQL')).toMatchObject({
      found: true,
      form: 'exact',
      inContext: false,
      state: 'weak',
    })
    expect(rowOf(report, 'SQL')?.evidence).toHaveLength(1)
    expect(rowOf(report, 'Cloud Computing (AWS/Azure/GCP)')).toMatchObject({
      form: 'alternative',
      inContext: true,
    })
    expect(rowOf(report, 'DevOps')).toMatchObject({
      found: false,
      reason: 'negated',
      supported: false,
      points: 0,
    })
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
    const keywords = [
      'RN',
      'Medication administration',
      'Wound Care',
      'Epic',
      'BLS',
      'ICU',
      'Triage',
      'Vital signs',
      'Patient education',
      'BSN',
    ]
    const report = runCheck(compileCheck({ keywords }, vocabulary), textBlocks(resume))
    const found = rowsOf(report)
      .filter((row) => row.found)
      .map((row) => row.keyword)
    expect(found).toEqual([
      'RN',
      'Medication administration',
      'Wound Care',
      'Epic',
      'BLS',
      'Vital signs',
      'BSN',
    ])
    expect(rowOf(report, 'BLS')?.evidence[0]).toMatchObject({ section: 'Certifications' })
    expect(rowOf(report, 'RN')).toMatchObject({ form: 'alias', inContext: false })
    expect(report.bothForms).toContainEqual({
      acronym: 'RN',
      term: 'Registered Nurse',
      hasAcronym: false,
      hasTerm: true,
    })
  })

  it('finds what an accountant’s resume shows', () => {
    const resume = `Professional Experience
Accountant, Sage Hill Partners
- Closed the books at month-end within 3 days
- Reconciled bank accounts and prepared journal entries
- Reported under US GAAP; never worked with IFRS
Technical Skills
Advanced Excel, QuickBooks Online, NetSuite`
    const keywords = [
      'Month-end close',
      'Journal entries',
      'GAAP',
      'IFRS',
      'Excel',
      'QuickBooks',
      'Sage',
      'Account reconciliation',
      'SAP',
    ]
    const report = runCheck(compileCheck({ keywords }, vocabulary), textBlocks(resume))
    const found = rowsOf(report)
      .filter((row) => row.found)
      .map((row) => row.keyword)
    expect(found).toEqual([
      'Month-end close',
      'Journal entries',
      'GAAP',
      'Excel',
      'QuickBooks',
      'Account reconciliation',
    ])
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
    const compiled = compileCheck(
      { role: { title: '', keywords: { mustHave: ['SQL'], strong: [], avoid: ['Dynamic', 'Passionate'] } } },
      vocabulary,
    )
    const title: TextBlock = {
      field: 'work/0/position',
      section: 'experience',
      label: 'Experience',
      kind: 'title',
      text: 'Passionate Lead',
    }
    expect(runCheck(compiled, [title]).avoid.every((row) => row.state === 'clear')).toBe(true)
    expect(runCheck(compiled, [bullet('A passionate team.')]).avoid[1]).toMatchObject({
      state: 'avoid',
      points: -2,
    })
  })

  it('takes two points for each avoided word, ten at most, and never falls under nothing', () => {
    const avoid = [
      'Hard worker',
      'Team player',
      'Self-starter',
      'Detail-oriented',
      'Passionate',
      'Go-getter',
      'Ninja',
    ]
    const compiled = compileCheck(
      { role: { title: '', keywords: { mustHave: ['SQL'], strong: [], avoid } } },
      vocabulary,
    )
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
      {
        role: {
          title: '',
          keywords: {
            mustHave: ['Machine Learning', 'Learning', 'Python', 'SQL'],
            strong: [],
            avoid: ['Team player'],
          },
        },
      },
      vocabulary,
    )
    const marks =
      highlightsByField(runCheck(compiled, [bullet(text, 'work/3/highlights/1')])).get(
        'work/3/highlights/1',
      ) ?? []
    expect(marks.map((mark) => text.slice(mark.start, mark.end))).toEqual([
      'machine learning',
      'Python',
      'SQL',
      'team player',
    ])
    expect(marks.at(-1)?.state).toBe('avoid')
  })
})

describe('the speed of a check', () => {
  it('is a few milliseconds for a thousand words and sixty keywords', () => {
    const names = vocabulary.groups
      .slice(0, 600)
      .filter((_, at) => at % 10 === 0)
      .map((group) => group.name)
    const compiled = compileCheck({ keywords: names }, vocabulary)
    const lines = (salt: number) =>
      Array.from({ length: 60 }, (_, at) =>
        bullet(
          `Built ${names[at % 60] ?? ''} services with SQL, Docker and unit tests for ${at + salt} clients in three regions of the north`,
          `work/0/highlights/${at}`,
        ),
      )
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
