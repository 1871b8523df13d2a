import { readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readGuide } from '../../../src/core/guide/read'
import { DomainError } from '../../../src/core/result'
import { roleProfileSchema } from '../../../src/core/role/model'

const folder = resolve(import.meta.dirname, '../../fixtures/guides')
const names = readdirSync(folder)
const guides = names.filter((name) => !name.endsWith('.json') && !name.startsWith('not-'))

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

describe('guides of other fields and layouts', () => {
  it('are at least twelve', () => {
    expect(guides.length).toBeGreaterThanOrEqual(12)
  })

  it.each(guides)('%s comes out as reviewed by hand', (name) => {
    const read = readGuide(readFileSync(resolve(folder, name), 'utf8'))
    const expected: unknown = JSON.parse(readFileSync(resolve(folder, name.replace(/\.\w+$/, '.json')), 'utf8'))
    expect(read).toEqual(roleProfileSchema.parse(expected))
  })

  it.each(guides)('%s is the same with CRLF line ends', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8')
    expect(readGuide(text.replaceAll('\n', '\r\n'))).toEqual(readGuide(text))
  })

  it.each(guides)('%s loses no sentence: each is in a field or unplaced', (name) => {
    const text = readFileSync(resolve(folder, name), 'utf8')
    const kept = new Set(words(JSON.stringify(readGuide(text)).replace(/\\[nt]/g, ' ')))
    const sentences = text.split('\n').filter((line) => /^\D.*[a-z]{3,}\.$/.test(line.trim()) && words(line).length > 3)
    for (const line of sentences) {
      const lost = words(line.replace(/^[^.]{2,40}:/, '')).filter((word) => word.length > 4 && !kept.has(word))
      expect({ line, lost }).toEqual({ line, lost: /\bgrow|salary|earn|median/i.test(line) ? expect.any(Array) : [] })
    }
  })
})

function refused(text: string): DomainError {
  try {
    readGuide(text)
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
  throw new Error('The text was taken for a guide')
}

describe('what is no guide', () => {
  it('is refused with a sentence that says what to do', () => {
    const prose = 'The rain had stopped before she reached the old house by the sea. '.repeat(400)
    const cases: [string, string, RegExp][] = [
      ['', 'validation', /no text/],
      [' \n\t\r\n', 'validation', /no text/],
      ['a'.repeat(2_000_001), 'validation', /2,000,000/],
      [`PK\u0003\u0004${'\u0000\u0001\u0002x'.repeat(500)}`, 'unsupported_file', /not a text file/],
      [`The House\n\nChapter One\n\n${prose}\n\n"What is it?"\n\n${prose}`, 'validation', /career guide/],
      [readFileSync(resolve(folder, 'not-a-guide-posting.txt'), 'utf8'), 'validation', /job posting/],
      ['Hello there', 'validation', /career guide/],
    ]
    for (const [text, code, message] of cases) {
      const error = refused(text)
      expect(error.code).toBe(code)
      expect(error.message).toMatch(message)
    }
  })

  it('does not refuse a part of a guide', () => {
    expect(readGuide('Welder\n\nAverage salary: $51,000 a year').salary?.average).toBe(51000)
    expect(readGuide('Must-Have Keywords\n\nTIG Welding, Blueprint Reading\n\nKeywords to Avoid\n\nHard worker').keywords.avoid).toEqual(['Hard worker'])
  })
})
