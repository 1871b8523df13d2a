import { strToU8 } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../../src/core/document/docx'
import { renderJson } from '../../../src/core/document/json'
import { renderMarkdown } from '../../../src/core/document/markdown'
import { compareReadBack } from '../../../src/core/document/readBack'
import { readResume } from '../../../src/core/document/read/readResume'
import { renderText } from '../../../src/core/document/text'
import { templateIds } from '../../../src/core/document/theme'
import { resumeSchema, type ResumeDocument } from '../../../src/core/resume/model'
import { sectionNames } from '../../../src/core/resume/sections'
import { engineer, full, tiny } from './export/personas'

const formats = ['docx', 'text', 'markdown', 'json'] as const
type Format = (typeof formats)[number]

async function render(resume: ResumeDocument, format: Format, strict = false): Promise<Uint8Array> {
  if (format === 'docx') return renderDocx(resume, { strict })
  if (format === 'json') return strToU8(renderJson(resume))
  return strToU8(format === 'text' ? renderText(resume, { strict }) : renderMarkdown(resume, { strict }))
}

const word = fc.constantFrom(
  ...'Led,designed,Kraków,łódź,naïve,C#,C++,.NET,Node.js,42%,$1.9B,team,of,six,for,R&D,中文,東京,שלום,مهندس,Über,O’Neil,(AWS),CI/CD,snake_case,*star*,[x],#1,<b>,and'.split(
    ',',
  ),
)
const phrase = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
const name = fc
  .array(fc.constantFrom('Anna', 'Łucja', 'Núñez', 'Okafor', 'Bo', 'Ødegård', '李'), {
    minLength: 2,
    maxLength: 3,
  })
  .map((parts) => parts.join(' '))
const title = fc.constantFrom(
  'Staff Nurse',
  'Senior Engineer',
  'Accountant, Payroll',
  'Chef de cuisine',
  'Leiter Einkauf',
  'Teacher',
)
const company = fc.constantFrom(
  'Northwind Ltd',
  'University of Leeds, School of Law',
  'Bäckerei Süß',
  'St. Mary’s Hospital',
  'Acme',
  '株式会社ミカン',
)
const place = fc.constantFrom('Leeds, UK', 'São Paulo', 'Remote', 'Zürich, Switzerland')
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2025 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`)
const years = fc.integer({ min: 1990, max: 2025 }).map(String)
const start = fc.oneof(month, years)
const url = fc.constantFrom(
  'https://example.org/a/b',
  'https://www.example.com',
  'http://old.example.net/x_y',
  'https://ex.example/?q=1&r=(2)',
)
const lines = fc.array(phrase, { maxLength: 4 })
const names = fc.array(
  fc.constantFrom('Go', 'SQL (PostgreSQL, MySQL)', 'Excel', 'Wound care', 'C#', 'Berlin, Germany', 'Node.js'),
  { minLength: 1, maxLength: 5 },
)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const dates = { startDate: start, endDate: maybe(start) }

/** Resumes as people have them: any language, any section, nothing that cleaning would change. */
const likely: fc.Arbitrary<ResumeDocument> = fc
  .record({
    basics: fc.record({
      name,
      label: maybe(title),
      email: fc.constantFrom('a.b@example.org', 'x_y+z@mail.example.co.uk'),
      phone: maybe(fc.constantFrom('+49 30 901820', '(415) 555-0132', '020 7946 0018')),
      url: maybe(url),
      summary: maybe(fc.array(phrase, { minLength: 1, maxLength: 2 }).map((parts) => parts.join('\n'))),
      location: maybe(
        fc.constantFrom(
          { city: 'Leeds', region: 'West Yorkshire', countryCode: 'GB' },
          { city: 'Oakland', region: 'CA' },
          { address: 'Hauptstr. 5', postalCode: '10115', city: 'Berlin' },
        ),
      ),
      profiles: list(
        fc.constantFrom(
          { network: 'GitHub', username: 'ann', url: 'https://github.com/ann' },
          { network: 'LinkedIn', username: 'ann-b', url: 'https://www.linkedin.com/in/ann-b' },
        ),
      ),
    }),
    work: list(
      fc.record({
        position: title,
        name: company,
        location: maybe(place),
        url: maybe(url),
        description: maybe(phrase),
        summary: maybe(phrase),
        highlights: lines,
        ...dates,
      }),
    ),
    projects: list(
      fc.record({
        name: phrase,
        entity: maybe(company),
        description: maybe(phrase),
        highlights: lines,
        keywords: names,
        roles: fc.array(title, { maxLength: 2 }),
        type: maybe(fc.constant('application')),
        url: maybe(url),
        ...dates,
      }),
    ),
    education: list(
      fc.record({
        studyType: maybe(fc.constantFrom('Bachelor of Science', 'PhD', 'Grado', 'Diplom')),
        area: fc.constantFrom('Physics', 'Law', 'Enfermería', 'Electrical Engineering and Computer Sciences'),
        institution: company,
        score: maybe(fc.constantFrom('3.8', '1,3', 'magna cum laude')),
        courses: fc.oneof(names, fc.constant([])),
        url: maybe(url),
        startDate: start,
        endDate: start,
      }),
    ),
    skills: list(
      fc.record({
        name: fc.constantFrom('Languages', 'Clinical', 'Data and infrastructure'),
        level: maybe(fc.constantFrom('Expert', 'Intermediate')),
        keywords: names,
      }),
    ),
    certificates: list(
      fc.record({
        name: fc.constantFrom(
          'CPA',
          'AWS Certified Solutions Architect – Professional',
          'First Aid, Level 2',
        ),
        issuer: maybe(company),
        date: maybe(start),
        url: maybe(url),
      }),
    ),
    volunteer: list(
      fc.record({
        position: title,
        organization: company,
        summary: maybe(phrase),
        highlights: lines,
        url: maybe(url),
        ...dates,
      }),
    ),
    awards: list(
      fc.record({
        title: fc.constantFrom('Nurse of the Year', 'Prix d’excellence'),
        awarder: maybe(company),
        date: maybe(start),
        summary: maybe(phrase),
      }),
    ),
    publications: list(
      fc.record({
        name: phrase,
        publisher: maybe(company),
        releaseDate: maybe(start),
        url: maybe(url),
        summary: maybe(phrase),
      }),
    ),
    languages: list(
      fc.record({
        language: fc.constantFrom('German', 'Español', 'Chinese (Mandarin)'),
        fluency: fc.constantFrom('Native', 'C1', 'Limited working proficiency'),
      }),
    ),
    interests: list(
      fc.record({ name: fc.constantFrom('Chess', 'Mountains'), keywords: fc.oneof(names, fc.constant([])) }),
    ),
    references: list(fc.record({ name, reference: phrase })),
    meta: fc.record({ shortlist: fc.record({ sections: fc.shuffledSubarray([...sectionNames]) }) }),
  })
  .map((input) => resumeSchema.parse(JSON.parse(JSON.stringify(input))))

/** The same with heads that are half empty. Plain text cannot tell a lone company from a lone job. */
const partial = likely.map((resume) => {
  const copy = structuredClone(resume)
  for (const job of copy.work.slice(0, 1)) delete job.position
  for (const job of copy.volunteer) delete job.organization
  for (const study of copy.education) {
    delete study.institution
    delete study.startDate
  }
  return copy
})

describe('what is exported reads back', () => {
  it.each(formats)('with nothing lost from %s', async (format) => {
    for (const resume of [full, engineer, tiny]) {
      const { resume: back, unsorted } = readResume(await render(resume, format), format)
      expect(compareReadBack(resume, back).lost).toEqual([])
      expect(unsorted).toEqual([])
    }
  })

  it.each(formats)('with nothing lost from %s in strict form', async (format) => {
    const { resume: back } = readResume(await render(full, format, true), format)
    expect(compareReadBack(full, back, { strict: true }).lost).toEqual([])
  })

  it('the same from every template', async () => {
    for (const template of templateIds) {
      const { resume: back } = readResume(await renderDocx(full, { template, paper: 'a4' }), 'docx')
      expect(compareReadBack(full, back).lost).toEqual([])
    }
  })

  it('bullets to the letter', async () => {
    for (const format of formats) {
      const { resume: back } = readResume(await render(full, format), format)
      expect(back.work.map((job) => job.highlights)).toEqual(full.work.map((job) => job.highlights))
    }
  })

  it('with Windows line ends and a byte order mark as well', () => {
    for (const [format, text] of [
      ['text', renderText(full)],
      ['markdown', renderMarkdown(full)],
    ] as const) {
      const { resume: back } = readResume(strToU8(`\uFEFF${text.replaceAll('\n', '\r\n')}`), format)
      expect(compareReadBack(full, back).lost).toEqual([])
    }
  })

  it.each(formats)(
    'for any likely resume from %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(likely, async (resume) => {
          const { resume: back } = readResume(await render(resume, format), format)
          expect(compareReadBack(resume, back).lost).toEqual([])
        }),
        { numRuns: 80 },
      )
    },
    60_000,
  )

  it.each(['docx', 'markdown', 'json'] as const)(
    'for half-filled entries from %s',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(partial, async (resume) => {
          const { resume: back } = readResume(await render(resume, format), format)
          expect(compareReadBack(resume, back).lost).toEqual([])
        }),
        { numRuns: 60 },
      )
    },
    60_000,
  )

  it('from plain text, a lone company and a lone job as what they most likely are', () => {
    const jobs = [
      { name: 'Acme', startDate: '2019' },
      { position: 'Freelance Nurse', startDate: '2015', endDate: '2018' },
    ]
    const resume = resumeSchema.parse({ ...tiny, work: jobs })
    const { resume: back } = readResume(strToU8(renderText(resume)), 'text')
    expect(compareReadBack(resume, back).lost).toEqual([])
  })

  it('from plain text with a line that was changed by hand', () => {
    const text = renderText(full).replace('Mobile clinic for', 'Mobile  clinic for')
    const { resume: back } = readResume(strToU8(text), 'text')
    expect(compareReadBack(full, back).lost).toEqual([])
  })
})
