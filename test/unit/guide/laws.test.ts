import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGuide } from '../../../src/core/guide/read'
import { DomainError } from '../../../src/core/result'
import { roleProfileSchema, type RoleProfile } from '../../../src/core/role/model'

const headings = [
  'Average Salary', 'Growth Rate', 'Education Required', 'Certifications', 'Job Outlook', 'Key Responsibilities', 'A Day in the Life', 'Required Skills',
  'Salary by Experience Level', 'Must-Have Keywords', 'Strong Keywords', 'Keywords to Avoid', 'Pro Tips', 'How to Become a Baker', 'Common Mistakes to Avoid',
  'What to Do Instead', 'Career Path', 'Free Learning Resources', 'Tools & Software', 'Work Environment', 'Work Style', 'Core Values', 'Related Careers', '## Pay',
  'FAQ', 'Is This Career Right for You?', 'Advancement:', 'PERSONALITY',
]
const contents = ['$50K - $60K', '+4%', '• Knead dough', '1', '2', '0-2 years', 'technical', 'soft', 'Quality Speed', 'OvensMixersHACCP', '| a | b |', '|---|---|', 'a, b, and c', '- x: y', '']
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...headings) },
  { weight: 3, arbitrary: fc.constantFrom(...contents) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.lorem({ maxCount: 8 }) },
)
const guide = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))

function tried(text: string): RoleProfile | string {
  try {
    return readGuide(text)
  } catch (error) {
    if (error instanceof DomainError) return error.code
    throw error
  }
}

describe('whatever is pasted', () => {
  it('gives a valid profile or a DomainError, never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(guide, guide.map((text) => `Baker\n\nAverage Salary\n$50K\n\n${text}`), fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        const read = tried(text)
        if (typeof read !== 'string') expect(roleProfileSchema.safeParse(read).success).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('reads the same with LF, CRLF and CR line ends', () => {
    fc.assert(
      fc.property(guide, (text) => {
        const plain = text.replaceAll('\r', '')
        expect(tried(plain.replaceAll('\n', '\r\n'))).toEqual(tried(plain))
      }),
      { numRuns: 200 },
    )
  })

  it('keeps every word of a line that is no heading, figure or badge', () => {
    const word = fc.string({ unit: fc.constantFrom(...'bdfgklmnprstvz'), minLength: 5, maxLength: 9 }).map((text) => `q${text}`)
    const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((list) => list.join(' '))
    const dressed = fc.tuple(fc.constantFrom('', '• ', '- ', '1. ', '* '), sentence, fc.constantFrom('', '.', ' and more,', ': then')).map((parts) => parts.join(''))
    const body = fc.array(fc.tuple(fc.constantFrom(...headings), fc.array(dressed, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n\n')), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(body, (sections) => {
        const text = `Baker\n\nAverage Salary\n$50K\n\n${sections.map(([heading, lines, gap]) => [heading, ...lines].join(gap)).join('\n\n')}`
        const read = tried(text)
        if (typeof read === 'string') return
        const kept = JSON.stringify(read).toLowerCase()
        for (const each of text.match(/q[bdfgklmnprstvz]{5,}/g) ?? []) expect(kept).toContain(each)
      }),
      { numRuns: 300 },
    )
  })

  it('takes no more than its share of time on hostile text', () => {
    const head = 'Nurse\n\nAverage Salary\n$90K\n\nMust-Have Keywords\n\n'
    const hostile = ['Ab cd\n', '- a: b\n', '$1 to ', '[a](b', '**', '((', 'SQL', 'Senior (0-2 years): $1K - $2K\n', '# a\n', '1. ', 'What is a nurse?\n\nx.\n\n', '1,000 and ', '\t|', '💡']
    for (const unit of hostile) {
      const started = performance.now()
      tried(head + unit.repeat(Math.floor(1_900_000 / unit.length)))
      tried(`${head}${unit.repeat(Math.floor(9_000 / unit.length))}\n`.repeat(60))
      expect(performance.now() - started, `on ${JSON.stringify(unit)}`).toBeLessThan(4_000)
    }
  }, 60_000)
})
