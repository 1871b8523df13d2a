import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertItems, moveItem, removeItem, replaceItem } from '../../../src/core/resume/lists'
import { mergeThreeWay } from '../../../src/core/resume/merge'
import { resumeSchema, type ResumeDocument } from '../../../src/core/resume/model'
import { arbitraryResume } from '../document/export/arbitraryResume'

/** Without what says nothing: empty texts, and the difference between '' and nothing. */
function plain(resume: ResumeDocument): unknown {
  return JSON.parse(
    JSON.stringify(resume, (_, value: unknown) => {
      if (value === '') return undefined
      const isEmpty = typeof value === 'object' && value !== null && !Array.isArray(value)
      return isEmpty && Object.values(value).every((each) => each === undefined || each === '')
        ? undefined
        : value
    }),
  )
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(texts)
  return []
}

const word = fc.constantFrom(
  'Ran the night shift for 40 beds',
  'Cut waste by 12 percent',
  'Taught ninth grade physics',
  'Wrote the safety plan',
  'Kept the ledgers of three shops',
  'Sold bread at the market',
  'Built the intake form',
  'Answered 90 calls a day',
  'Drove the number 7 tram',
)
const job = fc.record({
  name: fc.constantFrom('Mill', 'Bakery', 'School', 'Clinic', 'Depot'),
  position: fc.constantFrom('Clerk', 'Lead', 'Nurse', 'Driver'),
  highlights: fc.uniqueArray(word, { maxLength: 5 }),
})
const start = fc
  .record({
    basics: fc.record({ name: word, summary: word }),
    work: fc.uniqueArray(job, { maxLength: 4, selector: (each) => each.name }),
    skills: fc.array(fc.record({ name: word, keywords: fc.uniqueArray(word, { maxLength: 4 }) }), {
      maxLength: 2,
    }),
  })
  .map((input) => resumeSchema.parse(input))

type Edit = (resume: ResumeDocument) => ResumeDocument
const onLines = (change: (lines: string[]) => string[], at: number): Edit => (resume) => {
  const entry = resume.work[at % Math.max(1, resume.work.length)]
  if (entry === undefined) return resume
  const work = resume.work.map((each) =>
    each === entry ? { ...each, highlights: change(each.highlights) } : each,
  )
  return { ...resume, work }
}
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(9), fc.nat(9), word).map(([a, b, text]) =>
    onLines((lines) => insertItems(lines, b % (lines.length + 1), `${text} again`), a),
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(([a, b]) =>
    onLines((lines) => removeItem(lines, b % Math.max(1, lines.length)), a),
  ),
  fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c]) =>
    onLines((lines) => moveItem(lines, b % Math.max(1, lines.length), c % Math.max(1, lines.length)), a),
  ),
  fc.tuple(fc.nat(9), fc.nat(9), fc.constantFrom('today', 'in 2023', 'alone')).map(([a, b, more]) =>
    onLines((lines) => {
      const at = b % Math.max(1, lines.length)
      const line = lines[at]
      return line === undefined ? lines : replaceItem(lines, at, `${line} ${more}`)
    }, a),
  ),
  fc.tuple(fc.nat(9), fc.nat(9)).map(
    ([a, b]): Edit =>
      (resume) => ({ ...resume, work: moveItem(resume.work, a % 4, b % 4) }),
  ),
  fc.nat(9).map(
    (a): Edit =>
      (resume) => ({ ...resume, work: removeItem(resume.work, a % 4) }),
  ),
  job.map(
    (fresh): Edit =>
      (resume) => ({ ...resume, work: [{ ...fresh, name: `New ${fresh.name}` }, ...resume.work] }),
  ),
  word.map(
    (summary): Edit =>
      (resume) => ({ ...resume, basics: { ...resume.basics, summary } }),
  ),
)
const edits = fc.array(edit, { maxLength: 4 }).map(
  (all): Edit =>
    (resume) =>
      all.reduce((now, each) => each(now), resume),
)
const threeWay = fc.tuple(start, edits, edits).map(([ancestor, toMine, toTheirs]) => ({
  ancestor,
  mine: toMine(ancestor),
  theirs: toTheirs(ancestor),
}))

describe('taking over changes', () => {
  it('leaves mine as it is where theirs has not changed, whatever the resumes hold', () => {
    fc.assert(
      fc.property(arbitraryResume, arbitraryResume, (ancestor, mine) => {
        expect(mergeThreeWay(ancestor, mine, ancestor)).toEqual({ document: mine, changes: [] })
      }),
    )
  })

  it('gives theirs where mine has not changed', () => {
    const gives = (ancestor: ResumeDocument, theirs: ResumeDocument) => {
      const { document, changes } = mergeThreeWay(ancestor, ancestor, theirs)
      expect(plain(document)).toEqual(plain(theirs))
      expect(changes.filter((change) => change.conflict)).toEqual([])
    }
    fc.assert(fc.property(start, edits, (ancestor, change) => gives(ancestor, change(ancestor))))
    fc.assert(
      fc.property(arbitraryResume, arbitraryResume, (ancestor, theirs) => {
        fc.pre(JSON.stringify(theirs.meta) === JSON.stringify(ancestor.meta))
        gives(ancestor, theirs)
      }),
    )
  })

  it('gives mine where nothing is chosen, but for what cannot be chosen', () => {
    fc.assert(
      fc.property(threeWay, ({ ancestor, mine, theirs }) => {
        expect(plain(mergeThreeWay(ancestor, mine, theirs, () => 'mine').document)).toEqual(plain(mine))
      }),
    )
  })

  it('loses no text of either side that the other did not take out', () => {
    fc.assert(
      fc.property(threeWay, ({ ancestor, mine, theirs }) => {
        const { document, changes } = mergeThreeWay(ancestor, mine, theirs)
        const kept = texts(document)
        const shown = changes.flatMap((change) => [change.mine, change.theirs, change.ancestor].join('\n'))
        const was = new Set(texts(ancestor))
        for (const text of [...texts(mine), ...texts(theirs)]) {
          if (was.has(text) || kept.includes(text)) continue
          expect(shown.some((each) => each.includes(text))).toBe(true)
        }
        const stands = (resume: ResumeDocument, text: string) =>
          texts(resume).filter((each) => each === text).length === 1
        for (const text of was) {
          if ([ancestor, mine, theirs].every((each) => stands(each, text))) expect(kept).toContain(text)
        }
      }),
    )
  })

  it('is done once: what was taken over is not offered again', () => {
    fc.assert(
      fc.property(threeWay, ({ ancestor, mine, theirs }) => {
        const { document } = mergeThreeWay(ancestor, mine, theirs)
        expect(mergeThreeWay(theirs, document, theirs)).toEqual({ document, changes: [] })
      }),
    )
  })

  it('names each change once', () => {
    fc.assert(
      fc.property(threeWay, ({ ancestor, mine, theirs }) => {
        const ids = mergeThreeWay(ancestor, mine, theirs).changes.map((change) => change.id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})

describe('a merge of one resume', () => {
  const ancestor = resumeSchema.parse({
    basics: { name: 'Ann', email: 'ann@old.example', summary: 'Clerk.' },
    work: [
      { name: 'Mill', position: 'Clerk', highlights: ['Kept books of two shops', 'Paid wages'] },
      { name: 'Bakery', position: 'Seller', highlights: ['Sold bread'] },
    ],
  })
  const [mill, bakery] = ancestor.work
  const mine = resumeSchema.parse({
    ...ancestor,
    basics: { ...ancestor.basics, summary: 'Clerk for a hospital.' },
    work: [{ ...mill, highlights: ['Paid wages', 'Kept books of two big shops'] }, bakery],
  })

  it('takes changes at different places over by itself, in their places', () => {
    const theirs = resumeSchema.parse({
      ...ancestor,
      basics: { ...ancestor.basics, email: 'ann@new.example' },
      work: [
        { name: 'Harbour', position: 'Head clerk', highlights: ['Led 4 clerks'] },
        { ...mill, highlights: ['Kept books of two shops', 'Paid wages', 'Hired 3 clerks'] },
        bakery,
      ],
    })
    const { document, changes } = mergeThreeWay(ancestor, mine, theirs)
    expect(changes.map(({ kind, entry, conflict }) => ({ kind, entry, conflict }))).toEqual([
      { kind: 'changed', entry: '', conflict: false },
      { kind: 'added', entry: 'Clerk · Mill', conflict: false },
      { kind: 'added', entry: 'Harbour', conflict: false },
    ])
    expect(document.basics).toMatchObject({ email: 'ann@new.example', summary: 'Clerk for a hospital.' })
    expect(document.work.map((each) => each.name)).toEqual(['Harbour', 'Mill', 'Bakery'])
    expect(document.work[1]?.highlights).toEqual([
      'Paid wages',
      'Hired 3 clerks',
      'Kept books of two big shops',
    ])
  })

  it('shows what both changed, keeps mine until told otherwise, and can keep both', () => {
    const theirs = resumeSchema.parse({
      ...ancestor,
      basics: { ...ancestor.basics, summary: 'Clerk and cashier.' },
      work: [{ ...mill, highlights: ['Kept books of three shops'] }],
    })
    const merged = mergeThreeWay(ancestor, mine, theirs)
    expect(merged.document.basics.summary).toBe('Clerk for a hospital.')
    const conflicts = merged.changes.filter((change) => change.conflict)
    expect(conflicts.map(({ path, mine, theirs }) => ({ path, mine, theirs }))).toEqual([
      { path: 'basics/summary', mine: 'Clerk for a hospital.', theirs: 'Clerk and cashier.' },
      { path: 'work/0/highlights/1', mine: 'Kept books of two big shops', theirs: 'Kept books of three shops' },
    ])
    expect(merged.document.work.map((each) => each.name)).toEqual(['Mill'])
    const both = mergeThreeWay(ancestor, mine, theirs, (change) => (change.canKeepBoth ? 'both' : 'mine'))
    expect(both.document.basics.summary).toBe('Clerk for a hospital.\nClerk and cashier.')
    expect(both.document.work[0]?.highlights).toEqual([
      'Paid wages',
      'Kept books of two big shops',
      'Kept books of three shops',
    ])
  })

  it('asks before it takes out what mine has reworded, and before it brings back what mine took out', () => {
    const theirs = resumeSchema.parse({ ...ancestor, work: [{ ...mill, highlights: ['Paid wages'] }] })
    const shorter = { ...mine, work: mine.work.slice(0, 1) }
    const taken = mergeThreeWay(ancestor, shorter, theirs)
    expect(taken.changes).toMatchObject([
      { kind: 'removed', conflict: true, mine: 'Kept books of two big shops', theirs: null },
    ])
    expect(taken.document).toEqual(shorter)
    const reworded = resumeSchema.parse({
      ...ancestor,
      work: [mill, { ...bakery, highlights: ['Sold bread and cake'] }],
    })
    const back = mergeThreeWay(ancestor, shorter, reworded)
    expect(back.changes).toMatchObject([{ kind: 'changed', conflict: true, mine: null }])
    expect(back.document).toEqual(shorter)
    const taken2 = mergeThreeWay(ancestor, shorter, reworded, () => 'theirs')
    expect(taken2.document.work.map((each) => each.name)).toEqual(['Mill', 'Bakery'])
  })
})
