import { describe, expect, it } from 'vitest'
import { renderJson } from '../../../../src/core/document/json'
import { renderMarkdown } from '../../../../src/core/document/markdown'
import { compareReadBack } from '../../../../src/core/document/readBack'
import { renderText } from '../../../../src/core/document/text'
import { resumeSchema } from '../../../../src/core/resume/model'
import { engineer, full, tiny } from './personas'

describe('a resume as plain text', () => {
  it('looks as people lay it out', () => {
    expect(renderText(tiny)).toBe(`Bo Li

020 7946 0018 | bo@example.net

EXPERIENCE

Barista                                                   2024 – Present
Corner Café

SKILLS

Latte art, Cash handling, Till systems (Advanced)
`)
  })

  it('ends dates at column 72 where the line has room', () => {
    const dated = renderText(engineer)
      .split('\n')
      .filter((line) => / {4,}\S/.test(line))
    expect(dated.length).toBeGreaterThan(2)
    for (const line of dated) expect(line.length).toBe(72)
  })
})

describe('a resume as Markdown', () => {
  it('has a heading per section and entry, and links its addresses', () => {
    const text = renderMarkdown(engineer)
    expect(text).toContain('# Tomás Ferreira\n')
    expect(text).toContain(
      '## Experience\n\n### Senior Backend Engineer | Mar 2021 – Present\n\n*Harbourline Payments* | San Francisco, CA\n',
    )
    expect(text).toContain('[github.com/tferreira](https://github.com/tferreira)')
    expect(text).toContain('**Languages:** Go, TypeScript, Python, SQL, C#, C++')
  })

  it('escapes what Markdown would take for its own', () => {
    const resume = resumeSchema.parse({
      work: [{ highlights: ['# not a heading', '2. *stars* and _lines_', 'snake_case [x](y) <b>'] }],
    })
    expect(renderMarkdown(resume)).toContain(
      '- \\# not a heading\n- 2\\. \\*stars\\* and \\_lines\\_\n- snake_case \\[x\\](y) \\<b>\n',
    )
  })
})

describe('a resume as JSON', () => {
  it('keeps everything, to the letter', () => {
    for (const resume of [full, engineer, tiny]) {
      const { $schema, ...rest }: Record<string, unknown> = JSON.parse(renderJson(resume))
      expect($schema).toContain('jsonresume')
      expect(resumeSchema.parse(rest)).toEqual(resume)
    }
  })

  it('gives dates and addresses the form the schema asks for', () => {
    const resume = resumeSchema.parse({
      basics: { url: 'ann.example' },
      work: [{ startDate: '2019-03-01T00:00:00Z', endDate: 'Present', name: '' }],
    })
    const json = renderJson(resume)
    expect(JSON.parse(json)).toMatchObject({
      basics: { url: 'https://ann.example' },
      work: [{ startDate: '2019-03-01' }],
    })
    expect(json).not.toMatch(/endDate|"name"/)
  })
})

const change = (edit: (copy: typeof full) => void) => {
  const copy = structuredClone(full)
  edit(copy)
  return compareReadBack(full, copy).lost
}

describe('comparing what was read back', () => {
  it('counts every shown field and finds none lost in a true copy', () => {
    expect(compareReadBack(full, structuredClone(full)).lost).toEqual([])
    expect(compareReadBack(full, full).fields).toBeGreaterThan(100)
  })

  it('forgives only what the page cannot show', () => {
    expect(
      change((copy) => {
        const job = copy.work[1]
        if (job) job.startDate = '2016-08'
        copy.basics.url = 'https://lucja.example.org/'
        copy.basics.location = { city: 'Kraków, Małopolskie', countryCode: 'PL' }
      }),
    ).toEqual([])
  })

  it('names a bullet that is gone, changed or moved', () => {
    const gone = change((copy) => void copy.work[0]?.highlights.pop())
    expect(gone).toEqual([
      {
        field: 'work/0/highlights/4',
        expected: 'Manages a budget of PLN 900,000 and a team of six educators.',
        got: '',
      },
    ])
    expect(change((copy) => void copy.work[1]?.highlights.reverse())).toHaveLength(2)
    expect(change((copy) => void copy.work[1]?.highlights.splice(0, 1, 'Other'))).toHaveLength(1)
  })

  it('names a lost entry, section order, date, skill and profile', () => {
    expect(change((copy) => void copy.awards.pop()).map((lost) => lost.field)).toContain('awards/0/title')
    expect(
      change((copy) => void (copy.meta = { shortlist: { sections: ['skills', 'work'] } })).length,
    ).toBeGreaterThan(0)
    expect(change((copy) => void delete copy.work[3]?.endDate)[0]?.got).toBe('2009 – Present')
    expect(change((copy) => void copy.skills[0]?.keywords.pop())).toHaveLength(1)
    expect(change((copy) => void copy.basics.profiles.pop())).toHaveLength(1)
  })

  it('names what came out of nothing', () => {
    expect(
      change((copy) => void copy.interests.push({ name: 'Sailing', keywords: ['Dinghy'] })).map(
        (lost) => lost.got,
      ),
    ).toContain('Dinghy')
  })
})
