import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resumeBlocks } from '../../../src/core/check/blocks'
import { resumeView, type Block } from '../../../src/core/document/view'
import {
  followEdit,
  leftOut,
  plainLayout,
  setHidden,
  shownInPlace,
  shownResume,
  type ResumeLayout,
} from '../../../src/core/resume/layout'
import { insertItems, listNames, moveItem, removeItem, resumeLists } from '../../../src/core/resume/lists'
import { resumeSchema, type ResumeDocument } from '../../../src/core/resume/model'
import { sectionNames } from '../../../src/core/resume/sections'
import { arbitraryResume } from '../document/export/arbitraryResume'

/** Every address a layout can name in a resume. */
function addresses(resume: ResumeDocument): string[] {
  return [
    ...sectionNames,
    ...listNames.flatMap((name) =>
      resumeLists[name]
        .entries(resume)
        .flatMap((entry, index) => [
          `${resumeLists[name].path}/${index}`,
          ...Object.entries(entry).flatMap(([field, value]) =>
            Array.isArray(value)
              ? value.map((_, at) => `${resumeLists[name].path}/${index}/${field}/${at}`)
              : [],
          ),
        ]),
    ),
  ]
}

const laidOut = arbitraryResume.chain((resume) =>
  fc
    .subarray(addresses(resume))
    .map((hidden): { resume: ResumeDocument; layout: ResumeLayout } => ({ resume, layout: { hidden } })),
)

const bare = (blocks: readonly Block[]) =>
  JSON.parse(
    JSON.stringify(blocks, (key, value: unknown) => (key === 'field' ? undefined : value)),
  ) as unknown

describe('a layout', () => {
  it('shows everything until something is left out: the very same resume', () => {
    fc.assert(
      fc.property(arbitraryResume, (resume) => {
        expect(shownResume(resume, plainLayout)).toBe(resume)
        expect(shownInPlace(resume, plainLayout)).toBe(resume)
      }),
    )
  })

  it('is seen alike by the page, which keeps addresses, and by the export, which keeps none', () => {
    fc.assert(
      fc.property(laidOut, ({ resume, layout }) => {
        const exported = shownResume(resume, layout)
        const page = shownInPlace(resume, layout)
        expect(bare(resumeView(page).blocks)).toEqual(bare(resumeView(exported).blocks))
        const texts = (shown: ResumeDocument) => resumeBlocks(shown).map((block) => ({ ...block, field: '' }))
        expect(texts(page)).toEqual(texts(exported))
      }),
    )
  })

  it('leaves every address that is shown as it was', () => {
    fc.assert(
      fc.property(laidOut, ({ resume, layout }) => {
        const whole = new Map(resumeBlocks(resume).map((block) => [block.field, block.text]))
        for (const block of resumeBlocks(shownInPlace(resume, layout)))
          expect(whole.get(block.field)).toBe(block.text)
      }),
    )
  })

  it('shows nothing of what is left out and all of the rest', () => {
    const resume = resumeSchema.parse({
      basics: { name: 'Ann', summary: 'Knows ledgers.' },
      work: [
        { name: 'Mill', highlights: ['Kept books', 'Paid wages'] },
        { name: 'Bakery', highlights: ['Sold bread'] },
      ],
      skills: [{ name: 'Tools', keywords: ['Excel', 'SAP'] }],
    })
    const shown = shownResume(resume, { hidden: ['summary', 'work/0/highlights/1', 'work/1'] })
    expect(shown.basics).toEqual({ name: 'Ann', profiles: [] })
    expect(shown.work).toEqual([{ name: 'Mill', highlights: ['Kept books'] }])
    expect(shown.skills).toEqual(resume.skills)
    expect(
      leftOut(resume, { hidden: ['work', 'work/0/highlights/1', 'skills/0/keywords/1', 'awards'] }),
    ).toEqual(['work', 'skills/0/keywords/1'])
  })
})

const word = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abcdefgh ') })
const distinctLines = fc.uniqueArray(word, { minLength: 1, maxLength: 6 })
const job = fc.record({ name: word, position: word, highlights: distinctLines })
const edited = fc
  .uniqueArray(job, { minLength: 1, maxLength: 4, selector: (each) => JSON.stringify(each) })
  .map((work) => resumeSchema.parse({ work }))
  .chain((resume) =>
    fc.tuple(fc.constant(resume), fc.subarray(addresses(resume)), fc.nat(), fc.nat(), fc.nat()),
  )

const hiddenLines = (resume: ResumeDocument, { hidden }: ResumeLayout): string[] =>
  resume.work
    .flatMap((each, index) =>
      each.highlights.filter((_, at) => hidden.includes(`work/${index}/highlights/${at}`)),
    )
    .sort()

describe('what is left out stays left out', () => {
  it('when an entry or a bullet moves', () => {
    fc.assert(
      fc.property(edited, ([resume, hidden, a, b, c]) => {
        const layout = { hidden }
        const count = resume.work.length
        const from = a % count
        const moved = resumeLists.work.move(resume, from, b % count)
        const entry = resume.work[from]
        const place = moved.work.findIndex((each) => each === entry)
        const next = followEdit(layout, resume, moved)
        expect(next.hidden.includes(`work/${place}`)).toBe(hidden.includes(`work/${from}`))
        expect(hiddenLines(moved, next)).toEqual(hiddenLines(resume, layout))
        const lines = entry?.highlights ?? []
        const shuffled = moveItem(lines, b % lines.length, c % lines.length)
        const later = resumeLists.work.setField(resume, from, 'highlights', shuffled)
        expect(hiddenLines(later, followEdit(layout, resume, later))).toEqual(hiddenLines(resume, layout))
      }),
    )
  })

  it('when another is put before it or taken away, and is forgotten with its line', () => {
    fc.assert(
      fc.property(edited, word, ([resume, hidden, a, b], fresh) => {
        const layout = { hidden }
        const from = a % resume.work.length
        const lines = resume.work[from]?.highlights ?? []
        const at = b % lines.length
        const more = resumeLists.work.setField(
          resume,
          from,
          'highlights',
          insertItems(lines, at, `${fresh}!`),
        )
        expect(hiddenLines(more, followEdit(layout, resume, more))).toEqual(hiddenLines(resume, layout))
        const fewer = resumeLists.work.setField(resume, from, 'highlights', removeItem(lines, at))
        const gone = hidden.includes(`work/${from}/highlights/${at}`) ? [lines[at] ?? ''] : []
        const left = hiddenLines(fewer, followEdit(layout, resume, fewer))
        expect([...left, ...gone].sort()).toEqual(hiddenLines(resume, layout))
      }),
    )
  })

  it('when it is reworded as a whole', () => {
    fc.assert(
      fc.property(edited, word, ([resume, hidden, a, b], text) => {
        const layout = { hidden: [...hidden].sort() }
        const from = a % resume.work.length
        const lines = resume.work[from]?.highlights ?? []
        const at = b % lines.length
        const rest = removeItem(lines, at)
        fc.pre(!rest.includes(text))
        const reworded = resumeLists.work.setField(resume, from, 'highlights', insertItems(rest, at, text))
        expect(followEdit(layout, resume, reworded).hidden).toEqual(layout.hidden)
      }),
    )
  })

  it('in both halves when it is broken in two, and shows an empty bullet made after it', () => {
    const resume = resumeSchema.parse({ work: [{ highlights: ['Kept books. Paid wages.', 'Sold bread'] }] })
    const layout = setHidden(plainLayout, 'work/0/highlights/0', true)
    const split = resumeSchema.parse({
      work: [{ highlights: ['Kept books.', 'Paid wages.', 'Sold bread'] }],
    })
    expect(followEdit(layout, resume, split).hidden).toEqual(['work/0/highlights/0', 'work/0/highlights/1'])
    const fresh = resumeSchema.parse({
      work: [{ highlights: ['Kept books. Paid wages.', '', 'Sold bread'] }],
    })
    expect(followEdit(layout, resume, fresh).hidden).toEqual(['work/0/highlights/0'])
  })
})
