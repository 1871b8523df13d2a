import fc from 'fast-check'
import { resumeSchema, type ResumeDocument } from '../../../../src/core/resume/model'
import { sectionNames } from '../../../../src/core/resume/sections'

const nasty = fc.constantFrom(
  '<&>"\'',
  '\u0000\u0007\u001F',
  '\uD800',
  '\uDC00x',
  '👩‍👩‍👧 🚀',
  'שלום עולם',
  'مهندس برمجيات',
  'می‌خواهم',
  '開発者（東京）',
  '\uFEFF',
  '\u00AD',
  '\uE000\uF0B7',
  ']]>',
  '&amp;&#x0;',
  '\r\n\t',
  '   ',
  '• ',
  '- - -',
  'E X P E R T',
  '%PDF',
  '1. ',
  '# *_`[x](y)',
  '\u202Eevil',
  '\uFFFE\uFFFF',
  'a'.repeat(400),
  '(',
  'ﬃ',
  'Ａ　Ｂ',
)
const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 30, unit: 'grapheme' }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.string({ maxLength: 8 }), nasty, fc.string({ maxLength: 8 }))
      .map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20, unit: 'binary' }) },
)
const date = fc.oneof(
  fc.constantFrom('2019', '2021-03', '2016-08-15', '2021-13', 'Summer 2019', '', 'present'),
  text,
)
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom('example.com/x', 'javascript:alert(1)', 'http://', 'mailto:a@b.example'),
  text,
)
const lines = fc.array(text, { maxLength: 4 })
const list = <T>(shape: fc.Arbitrary<T>) => fc.array(shape, { maxLength: 3 })
const some = <T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(shape, { requiredKeys: [] })

/** Any resume the model allows, hostile text included. */
export const arbitraryResume: fc.Arbitrary<ResumeDocument> = some({
  basics: some({
    name: text,
    label: text,
    email: fc.oneof(fc.emailAddress(), text),
    phone: text,
    url,
    summary: text,
    location: some({ address: text, postalCode: text, city: text, countryCode: text, region: text }),
    profiles: list(some({ network: text, username: text, url })),
  }),
  work: list(
    some({
      name: text,
      position: text,
      location: text,
      description: text,
      url,
      startDate: date,
      endDate: date,
      summary: text,
      highlights: lines,
    }),
  ),
  projects: list(
    some({
      name: text,
      description: text,
      highlights: lines,
      keywords: lines,
      startDate: date,
      endDate: date,
      url,
      roles: lines,
      entity: text,
      type: text,
    }),
  ),
  education: list(
    some({
      institution: text,
      url,
      area: text,
      studyType: text,
      startDate: date,
      endDate: date,
      score: text,
      courses: lines,
    }),
  ),
  skills: list(some({ name: text, level: text, keywords: lines })),
  certificates: list(some({ name: text, date, url, issuer: text })),
  volunteer: list(
    some({
      organization: text,
      position: text,
      url,
      startDate: date,
      endDate: date,
      summary: text,
      highlights: lines,
    }),
  ),
  awards: list(some({ title: text, date, awarder: text, summary: text })),
  publications: list(some({ name: text, publisher: text, releaseDate: date, url, summary: text })),
  languages: list(some({ language: text, fluency: text })),
  interests: list(some({ name: text, keywords: lines })),
  references: list(some({ name: text, reference: text })),
  meta: some({ shortlist: some({ sections: fc.uniqueArray(fc.constantFrom(...sectionNames)) }) }),
}).map((input) => resumeSchema.parse(input))
