import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readResume, sniffFormat } from '../../../../src/core/document/read/readResume'
import type { ResumeFormat } from '../../../../src/core/document/read/readResume'
import { emptyScore, scoreResume } from './score'

const folder = new URL('../../../fixtures/resumes/', import.meta.url)
const older = readdirSync(new URL('jsonresume/', folder)).map((name) => `jsonresume/${name}`)
const files = [...readdirSync(folder), ...older].filter((name) =>
  /\.(?:txt|md|docx|input\.json)$/u.test(name),
)
const json: z.ZodType<Parameters<typeof scoreResume>[0]> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(json), z.record(z.string(), json)]),
)

function formatOf(name: string, bytes: Uint8Array): ResumeFormat {
  const format = sniffFormat(name, bytes)
  if (format === 'pdf' || format === 'unknown') throw new Error(name)
  return format
}

const read = (name: string) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
  return readResume(bytes, formatOf(name, bytes))
}
const expected = (name: string) =>
  json.parse(JSON.parse(readFileSync(new URL(name.replace(/\.(?:input\.)?\w+$/u, '.json'), folder), 'utf8')))

describe('resumes of our own writing, in many layouts and five languages', () => {
  it('there are at least twelve', () => {
    expect(files.length).toBeGreaterThanOrEqual(12)
  })

  it.each(files)('%s: every field comes out', (name) => {
    const { resume } = read(name)
    expect(scoreResume(expected(name), json.parse(JSON.parse(JSON.stringify(resume)))).misses).toEqual([])
  })

  it('a dropped field or a lost entry is seen by the comparison', () => {
    const score = scoreResume({ work: [{ name: 'A', highlights: ['b'] }] }, { work: [] }, '', emptyScore())
    expect(score.misses.map((miss) => miss.field)).toEqual(['work[0].name', 'work[0].highlights[0]'])
  })

  it('nothing of a letter, a declaration or personal data is lost or mistaken for the resume', () => {
    const letter = read('student-letter.txt')
    expect(letter.unsorted).toContain('careers@bluemesa.example.com')
    expect(letter.notes).toHaveLength(1)
    expect(read('labelled-fields.txt').unsorted.join('\n')).toMatch(
      /Marital Status: Single[\s\S]*DECLARATION/u,
    )
  })
})
