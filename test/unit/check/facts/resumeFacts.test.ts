import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../../src/core/check/bundledVocabulary'
import { resumeBlocks } from '../../../../src/core/check/blocks'
import { compileCheck, runCheck } from '../../../../src/core/check/check'
import { exactFormFindings } from '../../../../src/core/check/facts/exactForm'
import { compareYears } from '../../../../src/core/check/facts/asked'
import { durationText, mergeSpans, spanOf, totalMonths } from '../../../../src/core/check/facts/dates'
import { figuresIn } from '../../../../src/core/check/facts/figures'
import { readResumeFacts } from '../../../../src/core/check/facts/read'
import { applySwap, undoOf } from '../../../../src/core/check/facts/swap'
import { readPostingFacts } from '../../../../src/core/check/postingFacts'
import { resumeSchema, type ResumeDocument } from '../../../../src/core/resume/model'

const today = '2026-11-24'
const vocabulary = bundledVocabulary()
const read = (resume: ResumeDocument) => readResumeFacts(resume, vocabulary, today)
const job = (startDate: string, endDate: string | undefined, ...highlights: string[]) => ({
  name: 'Firm',
  position: 'Worker',
  startDate,
  ...(endDate === undefined ? {} : { endDate }),
  highlights,
})
const contact = {
  name: 'Ada Lark',
  email: 'ada@example.org',
  phone: '1',
  location: { city: 'Cork' },
}
const resumeOf = (...work: ReturnType<typeof job>[]): ResumeDocument =>
  resumeSchema.parse({ basics: contact, work })

describe('months of dated entries', () => {
  it('count first and last month, take a bare year from its middle, and run to today', () => {
    const months = (from?: string, to?: string) => {
      const span = spanOf(from, to, today)
      return span === null ? null : span.to - span.from
    }
    expect(months('2020-01', '2020-03')).toBe(3)
    expect(months('2018', '2020')).toBe(24)
    expect(months('2019', '2019')).toBe(6)
    expect(months('2026-10', undefined)).toBe(2)
    expect(months('2026-10-15', '2027-05-01')).toBe(2)
    expect(months('2020-05', '2019-01')).toBeNull()
    expect(months(undefined, '2020')).toBeNull()
    expect(months('soon', undefined)).toBeNull()
  })

  it('count overlaps once, in whatever order they stand', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 100 }))
      .map(([from, length]) => ({ from, to: from + length }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const covered = new Set(
          spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
        )
        expect(totalMonths(spans)).toBe(covered.size)
        expect(mergeSpans(spans.toReversed())).toEqual(mergeSpans(spans))
      }),
    )
  })

  it('read as years and months', () => {
    expect([durationText(38), durationText(12), durationText(1), durationText(0)]).toEqual([
      '3 years 2 months',
      '1 year',
      '1 month',
      'less than a month',
    ])
  })

  it('belong to the terms that their entries show', () => {
    const resume = resumeOf(
      job('2023-01', undefined, 'Built billing services in Python'),
      job('2020-01', '2020-12', 'Wrote Python and SQL reports', 'No experience with Kubernetes here'),
      job('2020-07', '2021-06', 'Tuned SQL queries'),
    )
    const { terms, months } = read(resume)
    const of = (name: string) => terms.find(({ term }) => term === name)
    expect(of('Python')).toEqual({ term: 'Python', months: 47 + 12, lastUsed: null })
    expect(of('SQL')).toEqual({ term: 'SQL', months: 18, lastUsed: '2021-06' })
    expect(of('Kubernetes')).toBeUndefined()
    expect(months).toBe(47 + 18)
  })

  it('are set beside the years an advert asks', () => {
    const resume = read(resumeOf(job('2023-10', undefined, 'Built billing services in Python')))
    const posting = readPostingFacts('Requirements\n- 5+ years of Python\n- 2 years of SQL', vocabulary, {})
    expect(compareYears(posting, resume, vocabulary).map(({ sentence }) => sentence)).toEqual([
      'Asks 5+ years of Python; your dated entries show 3 years 2 months.',
      'Asks 2+ years of SQL; no dated entry of yours shows it.',
    ])
  })
})

describe('years asked of one of several', () => {
  const resume = read(
    resumeOf(
      job('2020-12', undefined, 'Built billing services in Java'),
      job('2018-12', '2020-11', 'Wrote Python and SQL reports'),
    ),
  )
  const ask = (text: string) =>
    compareYears(readPostingFacts(text, vocabulary, {}), resume, vocabulary).map(
      ({ term, isEnough }) => `${term}: ${isEnough}`,
    )
  it('are enough in any one of them, and asked of each where “and” joins them', () => {
    expect(ask('Requirements\n- 5+ years of Java or Python')).toEqual(['Java or Python: true'])
    expect(ask('Requirements\n- 2 years of Python, SQL or Java')).toEqual(['Python, SQL or Java: true'])
    expect(ask('Requirements\n- 5+ years of Java and Python')).toEqual(['Java: true', 'Python: false'])
    expect(ask('Requirements\n- 9 years of experience')).toEqual(['null: false'])
  })
})

describe('findings on how a resume is written', () => {
  const kinds = (resume: ResumeDocument, kind: string) =>
    read(resume)
      .findings.filter((finding) => finding.kind === kind)
      .map(({ words }) => words)

  it('tell the gaps between jobs as a fact, and none that a course of study covers', () => {
    const jobs = [
      job('2024-06', undefined, 'Ran a shop of three'),
      job('2020-01', '2023-05', 'Kept the books of two firms'),
    ]
    expect(kinds(resumeOf(...jobs), 'gap')).toEqual(['June 2023 to May 2024'])
    const studied = resumeSchema.parse({
      basics: contact,
      work: jobs,
      education: [{ startDate: '2023-06', endDate: '2024-05' }],
    })
    expect(kinds(studied, 'gap')).toEqual([])
    expect(
      kinds(
        resumeOf(job('2020', undefined, 'Ran a shop of three'), job('2018', '2019', 'Kept the books')),
        'gap',
      ),
    ).toEqual([])
  })

  it('name the missing ways to reach the person', () => {
    expect(kinds(resumeOf(), 'contact')).toEqual([])
    expect(kinds(resumeSchema.parse({}), 'contact')).toEqual(['Name', 'Email', 'Phone', 'Place'])
  })

  it('count openers and words that return, but no terms', () => {
    const resume = resumeOf(
      job(
        '2020',
        undefined,
        'Managed the till',
        'Managed two shops',
        'Managed Python trainings',
        ...Array.from({ length: 7 }, (_, at) => `Sold regional cheese in Python week ${at}`),
      ),
    )
    expect(kinds(resume, 'repeat')).toEqual(['Sold', 'Managed', 'regional', 'cheese'])
  })

  it('see first person, long bullets, worn-out phrases and long words', () => {
    const long = `Wrote ${'very '.repeat(40)}long lists`
    const resume = resumeOf(
      job(
        '2020',
        undefined,
        'Raised sales and my team grew',
        long,
        'Led a team as a team player',
        'Utilized Excel in order to plan',
        'Passed Part I of the exam',
      ),
    )
    expect(kinds(resume, 'pronoun')).toEqual(['my'])
    expect(kinds(resume, 'length')).toEqual(['43 words', 'About 0.1 pages'])
    expect(kinds(resume, 'avoid')).toEqual(['team player'])
    expect(kinds(resume, 'wording')).toEqual(['Utilized', 'in order to'])
  })

  it('are none for a resume that needs none', () => {
    const resume = resumeSchema.parse({
      basics: { ...contact, summary: 'Ward nurse with eleven years in acute care.' },
      work: [
        job(
          '2019-03',
          undefined,
          'Lead a 24-bed ward through two winters',
          'Trained six nurses in triage',
          'Cut waiting time by 12 minutes a patient',
        ),
      ],
      education: [{ institution: 'Galway', area: 'Nursing', studyType: 'BSc', endDate: '2014' }],
    })
    expect(read(resume).findings.filter(({ kind }) => kind !== 'length')).toEqual([])
  })
})

describe('figures of bullets', () => {
  it.each([
    ['Cut costs by 12%', 'percent', 'costs'],
    ['Raised $2.4 million for the clinic', 'money', null],
    ['Treated 1,200 patients a year', 'count', 'patients a year'],
    ['Reduced build time from 40 to 8 minutes', 'time', 'build time'],
    ['Doubled newsletter sign-ups', 'factor', 'newsletter sign-ups'],
  ])('%s measures %s of %s', (text, measures, of) => {
    expect(figuresIn('f', text)[0]).toMatchObject({
      measures,
      ...(of === null ? {} : { of: expect.stringContaining(of.split(' ')[0] ?? '') }),
    })
  })

  it('are none in years and versions', () => {
    expect(figuresIn('f', 'Moved to Python 3 in 2019 after 5 years')).toEqual([])
  })
})

describe('the exact form of what is asked', () => {
  it('is offered where another spelling stands everywhere, and not for capitals alone', () => {
    const resume = resumeOf(job('2020', undefined, 'Built billing in NodeJS', 'Ran a/b testing and ci/cd'))
    const compiled = compileCheck({ keywords: ['Node.js', 'A/B Testing', 'Billing'] }, vocabulary)
    const { mustHave } = runCheck(compiled, resumeBlocks(resume))
    const found = exactFormFindings(resume, mustHave)
    expect(found.map(({ swap }) => [swap?.original, swap?.replacement])).toEqual([['NodeJS', 'Node.js']])
    const [swap] = found.flatMap((finding) => finding.swap ?? [])
    if (swap === undefined) throw new Error('no swap')
    expect(applySwap(resume, swap).work[0]?.highlights[0]).toBe('Built billing in Node.js')
  })
})

describe('a swap', () => {
  const resume = resumeSchema.parse({
    basics: { ...contact, summary: 'I utilized Excel.' },
    work: [job('2020', '2021', 'Responsible for managing a team', 'Manage the till')],
  })

  it('changes the person’s own words in their place, and is taken back whole', () => {
    const swaps = read(resume).findings.flatMap(({ swap }) => swap ?? [])
    expect(swaps).toHaveLength(3)
    let edited = resume
    for (const swap of swaps) edited = applySwap(edited, swap)
    expect(edited.work[0]?.highlights).toEqual(['Managed a team', 'Managed the till'])
    expect(edited.basics.summary).toBe('I used Excel.')
    for (const swap of swaps.toReversed()) edited = applySwap(edited, undoOf(swap))
    expect(edited).toEqual(resume)
  })

  it('follows the tense in which the rest of a present job is told', () => {
    const first = (...highlights: string[]) =>
      read(resumeOf(job('2020', undefined, ...highlights))).findings.find(({ kind }) => kind === 'opener')
        ?.swap?.replacement
    expect(first('Responsible for managing a team', 'Cut waste by 4%', 'Built a shop')).toBe('Managed')
    expect(first('Responsible for managing a team', 'Lead the ward', 'Plan the rota')).toBe('Manage')
  })

  it('changes nothing where the words no longer stand, and nothing but its field', () => {
    const [swap] = read(resume)
      .findings.flatMap((finding) => finding.swap ?? [])
      .filter(({ field }) => field.startsWith('work'))
    if (swap === undefined) throw new Error('no swap')
    const other = resumeOf(job('2020', '2021', 'Quite another text'))
    expect(applySwap(other, swap)).toBe(other)
    expect(applySwap(resumeOf(), swap)).toEqual(resumeOf())
    expect(applySwap(resume, swap).education).toBe(resume.education)
  })

  it('never throws and always fits its text, whatever the words', () => {
    const word = fc.constantFrom(
      'Responsible for',
      'managing',
      'and',
      'training',
      'Manage',
      'the team',
      'I',
      'my',
      'utilized',
      'of',
      'Management',
      ',',
      '.',
      'Verantwortlich für',
      'ü',
      '\ud800',
    )
    fc.assert(
      fc.property(fc.array(fc.array(word, { maxLength: 9 }), { maxLength: 4 }), (lines) => {
        const some = resumeOf(job('2020', '2021', ...lines.map((line) => line.join(' '))))
        for (const { swap, field, start, end } of read(some).findings) {
          expect(end).toBeGreaterThanOrEqual(start)
          if (swap === null) continue
          const edited = applySwap(some, swap)
          expect(edited).not.toBe(some)
          expect(applySwap(edited, undoOf(swap))).toEqual(some)
          expect(field).toBe(swap.field)
        }
      }),
    )
  })
})
