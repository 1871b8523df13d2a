import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { postingSchema } from '../../../src/core/posting/model'
import { readPosting } from '../../../src/core/posting/read'
import { DomainError } from '../../../src/core/result'

const times = (text: string, count: number) => text.repeat(count)
const many = Array.from({ length: 120_000 }, (_, i) => `a${i}`)

describe('bad input', () => {
  test.each([
    ['an empty text', ''],
    ['blanks', ' \n\t\ufeff '],
    ['NUL characters', '\0\0\0'],
    ['over 2 MB', times('a ', 1_100_000)],
  ])('%s is refused with a sentence', (_name, text) => {
    expect(() => readPosting(text)).toThrow(DomainError)
    expect(() => readPosting(text)).toThrow(/\.$/)
  })

  test('JSON that is broken or holds no posting is refused', () => {
    expect(() => readPosting('{"a":', 'json')).toThrow(/not valid JSON/)
    expect(() => readPosting('{"a":1}', 'json')).toThrow(/no job posting/)
    expect(() => readPosting('[]', 'json')).toThrow(/no job posting/)
    expect(() => readPosting('null', 'json')).toThrow(DomainError)
  })

  test('a message without text is refused', () => {
    expect(() => readPosting('From: a\nTo: b\nSubject: c\nDate: d\n\n', 'eml')).toThrow(/no text/)
  })

  test.each([
    ['deep nesting', times('<div><p>', 110_000)],
    ['deep lists', times('<ul><li>', 110_000)],
    ['deep JSON', `<script type="application/ld+json">${times('[', 400_000)}</script>`],
    ['an element with 120,000 attributes', `<a ${many.join(' ')}>`],
    ['an open comment', `<!--${times('-', 900_000)}`],
    ['entities', times('&amp;', 190_000)],
    ['blanks', `${times(' ', 990_000)}x`],
    ['blank lines', `${times('\n', 990_000)}x`],
    ['amounts', times('Salary: $5\n', 90_000)],
    ['numbers', times('1 ', 490_000)],
    ['prose with pay', times('The quick brown fox jumps $120K over. ', 26_000)],
    [
      'a page of 1 MB',
      `<html><body>${times('<p>Lorem $20 dolor, <b>nurse</b></p>\n', 27_000)}</body></html>`,
    ],
    [
      'message parts',
      `Subject: a\nFrom: b\nTo: c\nContent-Type: multipart/mixed; boundary="x"\n\n${times('--x\n\nhi\n', 120_000)}`,
    ],
    ['emoji', times('😀', 400_000)],
    ['right-to-left text', times('مهندس برمجيات ', 60_000)],
    ['labels', times('Title: ', 140_000)],
  ])('%s, about 1 MB, takes under two seconds', (_name, text) => {
    const start = performance.now()
    expect(postingSchema.safeParse(readPosting(text)).success).toBe(true)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('lone surrogates and odd scripts come out as sound text', () => {
    const posting = readPosting('مهندس\nشركة\n\ud800 emoji 😀 \udc00')
    expect(posting.description).toContain('😀')
    expect(() => encodeURIComponent(posting.description)).not.toThrow()
  })

  test('whatever the text, a posting or a sentence comes out', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<li>',
      '$120K',
      ' - ',
      '\n',
      'Company: ',
      'Nurse',
      ' at ',
      '{"',
      '"@type":"JobPosting"',
      '}',
      '&lt;',
      '<script type="application/ld+json">',
      '</script>',
      'Remote',
      ', TX',
      '--b',
      '=?utf-8?Q?',
      '\u202e',
      '\ud83d',
      '&#x0;',
      ':',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 }), (parts) => {
        try {
          expect(postingSchema.safeParse(readPosting(parts.join(''))).success).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError)
        }
      }),
      { numRuns: 300 },
    )
  })
})
