import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../src/core/document/flow'
import { paginate, type MeasuredParagraph } from '../../../src/core/document/paginate'
import { themes } from '../../../src/core/document/theme'
import { resumeView } from '../../../src/core/document/view'
import { resumeSchema } from '../../../src/core/resume/model'

const plain: MeasuredParagraph = {
  before: 0,
  after: 2,
  below: 0,
  keepNext: false,
  keepLines: false,
  lines: 1,
  first: 10,
  next: 10,
}

const paragraph: fc.Arbitrary<MeasuredParagraph> = fc.record({
  before: fc.integer({ min: 0, max: 12 }),
  after: fc.integer({ min: 0, max: 6 }),
  below: fc.constantFrom(0, 0, 2),
  keepNext: fc.boolean(),
  keepLines: fc.boolean(),
  lines: fc.integer({ min: 1, max: 12 }),
  first: fc.integer({ min: 8, max: 14 }),
  next: fc.integer({ min: 8, max: 12 }),
})
const paragraphs = fc.array(paragraph, { maxLength: 40 })
const pageHeight = fc.integer({ min: 60, max: 300 })

const heightOf = (list: readonly MeasuredParagraph[], slice: ReturnType<typeof paginate>[number][number]) => {
  const { first, next, lines, below } = list[slice.paragraph] ?? plain
  const count = slice.to - slice.from
  return (
    slice.gap +
    (slice.from === 0 ? first + (count - 1) * next : count * next) +
    (slice.to === lines ? below : 0)
  )
}

describe('pages', () => {
  it('hold every line once, in order: nothing is lost or doubled', () => {
    fc.assert(
      fc.property(paragraphs, pageHeight, (list, height) => {
        const lines = paginate(list, height)
          .flat()
          .flatMap(({ paragraph: index, from, to }) =>
            Array.from({ length: to - from }, (_, at) => `${index}:${from + at}`),
          )
        expect(lines).toEqual(
          list.flatMap((each, index) => Array.from({ length: each.lines }, (_, at) => `${index}:${at}`)),
        )
      }),
    )
  })

  it('are never empty and never fuller than the paper, but for a line that is taller than it', () => {
    fc.assert(
      fc.property(paragraphs, pageHeight, (list, height) => {
        for (const page of paginate(list, height)) {
          expect(page.length).toBeGreaterThan(0)
          expect(page.reduce((sum, slice) => sum + heightOf(list, slice), 0)).toBeLessThanOrEqual(height)
        }
      }),
    )
  })

  it('do not end with what keeps with its next, unless that fills the page from its head', () => {
    // Heads of at most three paragraphs: longer ones may not fit a page at all.
    const headed = paragraphs.map((list) =>
      list.map((each, index) => ({
        ...each,
        lines: Math.min(each.lines, 2),
        keepNext: each.keepNext && index % 4 !== 0,
      })),
    )
    fc.assert(
      fc.property(headed, fc.integer({ min: 200, max: 300 }), (list, height) => {
        for (const page of paginate(list, height).slice(0, -1)) {
          const last = page.at(-1)
          const stays = last !== undefined && list[last.paragraph]?.keepNext === true
          const isWhole = last !== undefined && last.to === list[last.paragraph]?.lines
          if (!stays || !isWhole) continue
          // Everything on this page that begins here belongs to the chain.
          const begun = page.filter((slice) => slice.from === 0).slice(0, -1)
          expect(begun.every((slice) => list[slice.paragraph]?.keepNext === true)).toBe(true)
        }
      }),
    )
  })

  it('leave no line of a paragraph alone, and keep the lines of those that ask for it', () => {
    const small = fc.array(
      paragraph.map((each) => ({ ...each, lines: Math.min(each.lines, 5) })),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(small, fc.integer({ min: 100, max: 300 }), (list, height) => {
        for (const { paragraph: index, from, to } of paginate(list, height).flat()) {
          const { lines = 0, keepLines = false } = list[index] ?? {}
          if (from === 0 && to === lines) continue
          expect(keepLines).toBe(false)
          expect(to - from).toBeGreaterThanOrEqual(2)
        }
      }),
    )
  })

  it('take a heading along with the first lines behind it', () => {
    const heading = { ...plain, before: 8, keepNext: true, keepLines: true }
    const pages = paginate([...Array.from({ length: 8 }, () => plain), heading, { ...plain, lines: 3 }], 114)
    expect(pages.map((page) => page.map((slice) => slice.paragraph))).toEqual([
      [0, 1, 2, 3, 4, 5, 6, 7],
      [8, 9],
    ])
  })

  it('break a chain that no page can hold where it must, and do not leave the page before it empty', () => {
    const chain = Array.from({ length: 30 }, () => ({ ...plain, keepNext: true }))
    const pages = paginate([plain, plain, ...chain], 118)
    expect(pages[0]).toHaveLength(10)
  })

  it('count the larger of two spaces, and none at the head', () => {
    const spaced = { ...plain, before: 7, after: 3 }
    const [one, two] = paginate([spaced, spaced, spaced], 30)
    expect(one?.map(({ gap }) => gap)).toEqual([0, 7])
    expect(two?.map(({ gap }) => gap)).toEqual([0])
  })
})

describe('the paragraphs of a page', () => {
  it('are those of the view, in order, and each is held as the DOCX holds it', () => {
    const resume = resumeSchema.parse({
      basics: { name: 'Ada Quist', label: 'Engineer', summary: 'Builds bridges.' },
      work: [
        { name: 'Span', position: 'Engineer', startDate: '2020', highlights: ['Built two', 'Fixed one'] },
      ],
    })
    const { blocks } = resumeView(resume)
    const flow = flowOf(blocks, themes.classic)
    expect([...new Set(flow.map(({ block }) => block))]).toEqual(blocks)
    expect(flow.map(({ style }) => style)).toEqual([
      'title',
      'subtitle',
      'heading',
      'body',
      'heading',
      'entryTitle',
      'entrySub',
      'bullet',
      'bullet',
    ])
    expect(flow.map(({ keepNext }) => keepNext)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      true,
      false,
      false,
    ])
  })
})
