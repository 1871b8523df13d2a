import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readResume } from '../../../../src/core/document/read/readResume'
import { DomainError } from '../../../../src/core/result'

const read = (value: unknown) =>
  readResume(strToU8(typeof value === 'string' ? value : JSON.stringify(value)), 'json')

function sentence(value: unknown): string {
  try {
    read(value)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unsupported_file') return error.message
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('JSON Resume', () => {
  it('comes through as it is', () => {
    const source = {
      basics: { name: 'Ada', profiles: [] },
      work: [{ name: 'X', startDate: '2020-03-01', highlights: ['a'] }],
      skills: [{ name: 'Go', level: 'Master', keywords: ['x'] }],
    }
    const { resume, unsorted } = read(source)
    expect(resume).toMatchObject(source)
    expect(unsorted).toEqual([])
  })

  it('names the place that does not fit', () => {
    expect(sentence({ work: [{}, {}, { startDate: 2020 }] })).toMatch(/work\[2\]\.startDate should be text/u)
    expect(sentence({ basics: [] })).toMatch(/basics should be a group of fields/u)
    expect(sentence({ work: { name: 'X' } })).toMatch(/work should be a list/u)
    expect(sentence({ work: [{ highlights: [1] }] })).toMatch(/work\[0\]\.highlights\[0\] should be text/u)
  })

  it('refuses broken JSON, other JSON and bottomless JSON in a sentence', () => {
    expect(sentence('{ "basics": ')).toMatch(/not valid JSON/u)
    expect(sentence([])).toMatch(/not a JSON Resume/u)
    expect(sentence({ name: 'package', version: '1.0.0' })).toMatch(/none of the fields/u)
    expect(sentence(`{"basics":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`)).toMatch(/nested too deeply/u)
  })

  it('treats null as absent and keeps what it does not know', () => {
    const { resume } = read({
      $schema: 's',
      basics: { name: 'Ada', phone: null, pronouns: 'she' },
      work: [{ name: 'X', remote: true }, null],
      custom: { a: 1 },
      meta: { version: 'v1' },
    })
    expect(resume.basics).toEqual({ name: 'Ada', profiles: [] })
    expect(resume.work).toHaveLength(1)
    expect(resume.meta).toMatchObject({
      version: 'v1',
      shortlist: {
        foreign: { $schema: 's', basics: { pronouns: 'she' }, work: [{ remote: true }], custom: { a: 1 } },
      },
    })
  })

  it('rewrites a date only where its meaning is clear, and takes Present as no end', () => {
    const { resume } = read({
      work: [
        { startDate: 'March 2021', endDate: 'Present' },
        { startDate: '03/2019', endDate: 'a while ago' },
        { startDate: '2020-01-05T00:00:00Z', endDate: '' },
      ],
    })
    expect(resume.work).toMatchObject([
      { startDate: '2021-03' },
      { startDate: '2019-03', endDate: 'a while ago' },
      { startDate: '2020-01-05' },
    ])
    expect(resume.work[0]?.endDate).toBeUndefined()
    expect(resume.work[2]?.endDate).toBeUndefined()
  })

  it('reads the older names of fields', () => {
    const { resume } = read({
      work: [{ company: 'X', website: 'https://x.example' }],
      education: [{ gpa: 3.9 }],
    })
    expect(resume.work[0]).toMatchObject({ name: 'X', url: 'https://x.example' })
    expect(resume.education[0]).toMatchObject({ score: '3.9' })
  })

  it('any JSON gives a resume or a sentence', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc
            .record({ basics: fc.jsonValue(), work: fc.jsonValue(), meta: fc.jsonValue() })
            .map((value) => JSON.stringify(value)),
        ),
        (text) => {
          try {
            read(text)
          } catch (error) {
            expect(error).toBeInstanceOf(DomainError)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
