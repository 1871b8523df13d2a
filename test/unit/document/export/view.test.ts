import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../../src/core/document/clean'
import { resumeView, textOf, type Block } from '../../../../src/core/document/view'
import {
  separatorOf,
  showDegree,
  showGrade,
  showDate,
  showRange,
  showUrl,
  toTarget,
} from '../../../../src/core/document/wording'
import { resumeSchema } from '../../../../src/core/resume/model'
import { full, tiny } from './personas'

const blocksOf = (input: unknown, strict = false): Block[] =>
  resumeView(resumeSchema.parse(input), { strict }).blocks

/** Every filled field by its address, found without the view's help. */
function fieldsOf(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => fieldsOf(item, at === '' ? key : `${at}/${key}`))
}

const unshown = /^meta\/|^basics\/image$|\/(?:network|username|startDate|endDate|date|releaseDate)$/

describe('what a page shows', () => {
  it('leaves out no field of the resume', () => {
    const page = resumeView(full)
      .blocks.flatMap((block) => JSON.stringify(block))
      .join('\n')
    const fields = fieldsOf(full).filter(([field]) => !unshown.test(field))
    const missing = fields.filter(
      ([field, value]) =>
        !page.includes(`"field":"${field}"`) ||
        value.split('\n').some((line) => !page.includes(JSON.stringify(showUrl(line)).slice(1, -1))),
    )
    expect(fields.length).toBeGreaterThan(80)
    expect(missing).toEqual([])
  })

  it('shows every date', () => {
    const page = JSON.stringify(resumeView(full).blocks)
    const dated = fieldsOf(full).filter(([field]) => /(?:Date|\/date)$/.test(field))
    for (const [, value] of dated) expect(page).toContain(showDate(value).text)
    expect(page.match(/"date":\[\{/g)).toHaveLength(
      fieldsOf(full).filter(([field]) => /(?:startDate|\/date|releaseDate)$/.test(field)).length,
    )
  })

  it('carries every bullet of the resume once, in order, with its address', () => {
    const bullets = resumeView(full).blocks.flatMap((block) => (block.kind === 'bullet' ? block.runs : []))
    const expected = full.work.flatMap((job, index) =>
      job.highlights.map((text, at) => ({ text, field: `work/${index}/highlights/${at}` })),
    )
    expect(bullets.filter((run) => run.field?.startsWith('work/'))).toEqual(expected)
  })

  it('puts job and date on one line, company and place on the next', () => {
    const entry = resumeView(full).blocks.find((block) => block.kind === 'entry')
    expect(entry).toEqual({
      kind: 'entry',
      title: [{ text: 'Lead Nurse Educator', field: 'work/0/position' }],
      date: [{ text: 'Mar 2021 – Present', field: 'work/0/startDate' }],
      sub: [{ text: 'Szpital Uniwersytecki w Krakowie', field: 'work/0/name' }],
      meta: [{ text: 'Kraków, Poland', field: 'work/0/location' }],
      organisation: false,
    })
  })

  it('follows the order of sections the person chose and leaves out empty ones', () => {
    const own = { ...tiny, meta: { shortlist: { sections: ['skills' as const, 'awards' as const] } } }
    const headings = resumeView(own).blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []))
    expect(headings).toEqual(['Skills', 'Experience'])
  })

  it('is plain data that survives being sent to another process', () => {
    const view = resumeView(full)
    expect(JSON.parse(JSON.stringify(view))).toEqual(view)
  })

  it('names the network of a profile only where the address does not', () => {
    const contact = blocksOf({
      basics: {
        profiles: [
          { network: 'GitHub', username: 'ann', url: 'https://github.com/ann' },
          { network: 'Portfolio', url: 'https://ann.example/work/' },
          { network: 'Mastodon', username: '@ann@example.social' },
        ],
      },
    }).find((block) => block.kind === 'contact')
    const items = contact?.kind === 'contact' ? contact.items.map(textOf) : []
    expect(items).toEqual(['github.com/ann', 'Portfolio: ann.example/work/', 'Mastodon: @ann@example.social'])
  })

  it('shows an unsafe address as text and never as a link', () => {
    for (const url of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'data:text/html,x',
      'https://',
      'a b.example',
    ]) {
      expect(toTarget(url)).toBeNull()
    }
    expect(toTarget('ann.example/x?y=1')).toBe('https://ann.example/x?y=1')
    expect(toTarget('http://ann.example')).toBe('http://ann.example')
  })

  it('says in plain signs what strict mode asks for, one contact item per line', () => {
    const strict = resumeView(full, { strict: true }).blocks
    expect(strict.filter((block) => block.kind === 'contact')).toHaveLength(6)
    expect(JSON.stringify(strict)).not.toMatch(/[–—‘’“”]/)
  })
})

describe('dates as shown', () => {
  it('rounds to months and says so', () => {
    const view = resumeView(full)
    expect(view.notes).toContainEqual({ field: 'work/1/startDate', change: 'day left out of a date' })
    expect(JSON.stringify(view.blocks)).toContain('Aug 2016 – Feb 2021')
  })

  it('covers ranges that are open, closed, a single date, or only an end', () => {
    expect(showRange('Mar 2021', '', '–')).toBe('Mar 2021 – Present')
    expect(showRange('2019', '2021', '–')).toBe('2019 – 2021')
    expect(showRange('2019', '2019', '–')).toBe('2019')
    expect(showRange('', '2016', '–')).toBe('2016')
    expect(showRange('2016', 'present', '–')).toBe('2016 – Present')
  })
})

describe('wording', () => {
  it('joins degree and subject as their language would', () => {
    expect(showDegree('Bachelor of Science', 'Physics')).toBe('Bachelor of Science in Physics')
    expect(showDegree('Grado', 'Enfermería')).toBe('Grado, Enfermería')
    expect(showDegree('', 'Law')).toBe('Law')
  })

  it('calls a number GPA and anything else a grade', () => {
    expect(showGrade('3.78/4.00')).toEqual({ label: 'GPA', value: '3.78/4.00' })
    expect(showGrade('GPA: 3.8')).toEqual({ label: 'GPA', value: '3.8' })
    expect(showGrade('magna cum laude')).toEqual({ label: 'Grade', value: 'magna cum laude' })
  })

  it('parts values with a sign that none of them holds', () => {
    expect(separatorOf(['Go', 'SQL (PostgreSQL, MySQL)'])).toBe(', ')
    expect(separatorOf(['Berlin, Germany', 'Go'])).toBe('; ')
    expect(separatorOf(['a, b', 'c; d'])).toBe(' | ')
  })
})

describe('cleaning', () => {
  const cases: [string, string, string][] = [
    ['emoji', '🚀 Shipped 👩‍💻 it ✅', 'Shipped it'],
    ['soft hyphens and zero-width spaces', 'high\u00ADimpact\u200B work\uFEFF', 'highimpact work'],
    ['control characters and half emoji', 'a\u0000b\u0007 \uD83D c', 'ab c'],
    ['private-use glyphs', '\uF0B7 Led', 'Led'],
    ['hand-made bullets', '• - Led a team', 'Led a team'],
    ['line ends, tabs and wide gaps', 'one\r\n two\t\t three     four', 'one two three four'],
    ['hard spaces and ligatures', 'e\uFB03cient\u00A0work', 'efficient work'],
    ['letters spaced apart', 'E X P E R T nurse', 'EXPERT nurse'],
  ]
  it.each(cases)('takes out %s', (_, before, after) => {
    expect(cleanText(before)).toBe(after)
  })

  it('leaves alone what only looks odd', () => {
    for (const text of [
      'C# & C++ → R®, 5 × 3 ≤ 20 ™',
      'J R Tolkien',
      '李小龍 · 中文',
      'می‌خواهم',
      'حسن',
      '-5 °C',
      'Z̈oë'.normalize('NFC'),
    ]) {
      expect(cleanText(text)).toBe(text)
    }
  })

  it('tells what it changed', () => {
    const { notes } = resumeView(resumeSchema.parse({ basics: { name: 'Ann 🚀', label: 'a\u200Bb' } }))
    expect(notes).toEqual([
      { field: 'basics/name', change: 'emoji and symbols removed' },
      { field: 'basics/label', change: 'invisible characters removed' },
    ])
  })
})
