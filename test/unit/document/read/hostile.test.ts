import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readResume, sniffFormat } from '../../../../src/core/document/read/readResume'
import type { ResumeFormat } from '../../../../src/core/document/read/readResume'
import { wordsOf } from '../../../../src/core/document/read/lines'
import { sectionOf } from '../../../../src/core/document/read/sectionNames'
import { DomainError } from '../../../../src/core/result'
import { makeDocx, p } from './makeDocx'

const formats: ResumeFormat[] = ['docx', 'text', 'markdown', 'json']
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)

function failure(action: () => unknown): DomainError {
  try {
    action()
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const sentenceOf = (action: () => unknown) => failure(action).message

describe('files that cannot be read', () => {
  it('an empty file is named so', () => {
    for (const format of formats)
      expect(sentenceOf(() => readResume(new Uint8Array(), format))).toMatch(/empty/u)
    expect(sentenceOf(() => sniffFormat('cv.docx', new Uint8Array()))).toMatch(/empty/u)
  })

  it('a file over 10 MB is refused before it is read', () => {
    const bytes = new Uint8Array(10 * 1024 * 1024 + 1).fill(65)
    for (const format of formats)
      expect(sentenceOf(() => readResume(bytes, format))).toMatch(/larger than 10 MB/u)
  })

  it('a text far longer than a resume is refused', () => {
    expect(sentenceOf(() => readResume(strToU8('Some words of a novel. '.repeat(60_000)), 'text'))).toMatch(
      /far more text/u,
    )
  })

  it('too little text is no resume', () => {
    expect(sentenceOf(() => readResume(strToU8('Jane'), 'text'))).toMatch(/no readable text/u)
    expect(sentenceOf(() => readResume(makeDocx({ body: p('Jane') }), 'docx'))).toMatch(/no readable text/u)
  })

  it('kinds of file are told apart by their content and named in a sentence', () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)])
    const locked = new Uint8Array([
      ...ole,
      ...Array.from('EncryptedPackage').flatMap((sign) => [sign.charCodeAt(0), 0]),
    ])
    expect(sentenceOf(() => sniffFormat('cv.doc', ole))).toMatch(/Old Word/u)
    expect(sentenceOf(() => sniffFormat('cv.docx', locked))).toMatch(/password/u)
    expect(sentenceOf(() => sniffFormat('cv.rtf', strToU8('{\\rtf1 hello}')))).toMatch(/RTF/u)
    expect(
      sentenceOf(() =>
        sniffFormat(
          'cv.odt',
          zipSync({
            mimetype: strToU8('application/vnd.oasis.opendocument.text'),
            'content.xml': strToU8('<a/>'),
          }),
        ),
      ),
    ).toMatch(/ODT/u)
    expect(
      sentenceOf(() =>
        sniffFormat('cv.docx', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 4, 5, 6])),
      ),
    ).toMatch(/named like a Word document/u)
    expect(sentenceOf(() => sniffFormat('cv.docx', strToU8('just some words')))).toMatch(/plain text/u)
    expect(
      sentenceOf(() => sniffFormat('cv.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))),
    ).toMatch(/picture/u)
    expect(sniffFormat('cv.docx', strToU8('%PDF-1.7 …'))).toBe('pdf')
    expect(sniffFormat('cv', makeDocx({ body: p('x') }))).toBe('docx')
    expect(sniffFormat('cv.txt', strToU8('{ "basics": {} }'))).toBe('json')
    expect(sniffFormat('cv.md', strToU8('Jane'))).toBe('markdown')
    expect(sniffFormat('cv', strToU8('Jane Doe, welder'))).toBe('text')
  })

  it('a package without a document, a zip bomb, a DOCTYPE and deep nesting are refused at once', () => {
    const started = performance.now()
    expect(sentenceOf(() => readResume(zipSync({ 'word/other.xml': strToU8('<a/>') }), 'docx'))).toMatch(
      /no document inside/u,
    )
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) })
    const afterZip = performance.now()
    expect(sentenceOf(() => readResume(bomb, 'docx'))).toMatch(/unpacks to far more/u)
    expect(performance.now() - afterZip).toBeLessThan(1000)
    expect(started).toBeLessThan(afterZip)
    expect(
      failure(() =>
        readResume(
          zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>') }),
          'docx',
        ),
      ).code,
    ).toBe('unsupported_file')
    const deep = makeDocx({
      body: '<w:sdt><w:sdtContent>'.repeat(400) + '</w:sdtContent></w:sdt>'.repeat(400),
    })
    expect(sentenceOf(() => readResume(deep, 'docx'))).toMatch(/nested too deeply/u)
    expect(
      failure(() => readResume(strToU8('not a zip at all, though it is named so by someone'), 'docx')).code,
    ).toBe('unsupported_file')
  })
})

describe('texts of any encoding', () => {
  const text = 'Zoë Müller\nzoe@example.ch\n\nExperience\nBäckerin, Brot & Söhne GmbH, Zürich, 2019 – 2021\n'
  const utf16 = (big: boolean) =>
    new Uint8Array([
      ...(big ? [0xfe, 0xff] : [0xff, 0xfe]),
      ...Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) =>
        big ? [code >> 8, code & 255] : [code & 255, code >> 8],
      ),
    ])
  const cases: [string, Uint8Array][] = [
    ['UTF-8', strToU8(text)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8(text)])],
    ['UTF-16 little-endian', utf16(false)],
    ['UTF-16 big-endian', utf16(true)],
    ['Windows-1252', latin(text.replaceAll('–', '\u0096'))],
    ['CRLF', strToU8(text.replaceAll('\n', '\r\n'))],
  ]
  it.each(cases)('%s', (_, bytes) => {
    const { resume } = readResume(bytes, 'text')
    expect(resume.basics).toMatchObject({ name: 'Zoë Müller', email: 'zoe@example.ch' })
    expect(resume.work).toMatchObject([
      {
        position: 'Bäckerin',
        name: 'Brot & Söhne GmbH',
        location: 'Zürich',
        startDate: '2019',
        endDate: '2021',
      },
    ])
  })
})

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const lineOf = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Experience',
    'EDUCATION',
    'Skills:',
    '- built a thing',
    '• 2019 – 2021',
    'Jan 2020 - Present',
    'Engineer, Acme, Inc.',
    '',
    '\t',
    '====',
    'Dear Sir,',
    'Sincerely,',
    'a@b.co',
    '| a | b |',
    '# X',
    '**bold** rest',
    '2019',
    'Languages',
    'References',
    'Projects',
    'GPA: 3.9',
    'BSc, X University',
  ),
)

describe('laws', () => {
  it('any bytes give a resume or a plain error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4000 }), fc.constantFrom(...formats), (bytes, format) => {
        try {
          readResume(bytes, format)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('any lines give a resume, and every word of them is in it or unsorted', () => {
    fc.assert(
      fc.property(
        fc.array(lineOf, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('text' as const, 'markdown' as const),
        (lines, format) => {
          const text = `${lines.join('\n')}\nEnough words here that the file counts as one with readable text.`
          const { resume, unsorted } = readResume(strToU8(text), format)
          const kept = new Set([...textsOf(resume), ...unsorted].flatMap(wordsOf))
          expect(resume.meta?.shortlist?.unsorted ?? []).toEqual(unsorted)
          for (const word of ['enough', 'readable', 'counts']) expect(kept).toContain(word)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('every plain word of a resume is in it or unsorted, wherever its headings stand', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z]{2}[aeiou]q[a-z]{2}$/u)
    const plainLine = fc
      .tuple(
        fc.constantFrom('', '- ', '• ', 'Label: ', 'Engineer, ', '2019 – 2021 ', 'Dear '),
        fc.array(word, { minLength: 1, maxLength: 9 }),
      )
      .map(([lead, words]) => lead + words.join(' '))
    const heading = fc.constantFrom(
      '',
      'Experience',
      'EDUCATION',
      'Skills',
      'Projects',
      'Awards',
      'Publications',
      'Certifications',
      'Languages',
      'Interests',
      'References',
      'Volunteer Experience',
      'Summary',
      'Contact',
      'Memberships',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ arbitrary: plainLine, weight: 4 }, { arbitrary: heading, weight: 1 }), {
          minLength: 8,
          maxLength: 40,
        }),
        (lines) => {
          const source = lines.join('\n')
          fc.pre(source.replace(/\s/gu, '').length >= 40)
          const { resume } = readResume(strToU8(source), 'text')
          const kept = new Set(textsOf(resume).flatMap(wordsOf))
          const own = lines
            .filter((line) => sectionOf(line) === null)
            .flatMap((line) => line.match(/[a-z]{5}q[a-z]{2}/gu) ?? [])
          for (const one of own) expect(kept).toContain(one)
        },
      ),
      { numRuns: 400 },
    )
  })

  it('never hangs on long lines without a space, many lines or many dates', () => {
    const texts = [
      'a'.repeat(900_000),
      'a@'.repeat(400_000),
      '2019 - '.repeat(120_000),
      '- x\n'.repeat(200_000),
      '('.repeat(500_000),
      '**'.repeat(300_000),
      'A B C '.repeat(150_000),
      '😀'.repeat(100_000),
      '\u202Eשלום '.repeat(60_000),
      'Experience\n'.repeat(80_000),
      'Engineer, Acme 2019\n'.repeat(45_000),
      '[a]('.repeat(200_000),
      '1-'.repeat(400_000),
      '|a'.repeat(400_000),
      '\ud800'.repeat(200_000),
      '\u0000x'.repeat(400_000),
    ]
    for (const text of texts) {
      for (const format of ['text', 'markdown'] as const) {
        const started = performance.now()
        try {
          readResume(strToU8(text), format)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
        const took = performance.now() - started
        expect(took, `${text.slice(0, 12)} as ${format}`).toBeLessThan(4000)
      }
    }
  }, 120_000)
})
