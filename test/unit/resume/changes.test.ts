import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resumeChanges } from '../../../src/core/resume/changes'
import { align, wordDiff } from '../../../src/core/resume/diff'
import { moveSection, setBasics } from '../../../src/core/resume/edit'
import { insertItems, moveItem, resumeLists } from '../../../src/core/resume/lists'
import { resumeSchema } from '../../../src/core/resume/model'

const base = resumeSchema.parse({
  basics: { name: 'Teo Lindqvist', summary: 'Accountant with nine years in retail.' },
  work: [
    {
      name: 'Nordkorn AB',
      position: 'Senior accountant',
      highlights: ['Closed the books in four days', 'Moved payroll to Fortnox', 'Wrote the VAT handbook'],
    },
    { name: 'Havsvik', position: 'Accountant', highlights: ['Prepared 40 annual accounts'] },
  ],
  skills: [{ name: 'Finance', keywords: ['IFRS', 'VAT'] }],
})
const lines = (to: string[]) => resumeLists.work.setField(base, 0, 'highlights', to)
const bullets = base.work[0]?.highlights ?? []

describe('the words that changed', () => {
  it('shows added and removed words between those that stayed', () => {
    expect(wordDiff('Closed the books in four days', 'Closed the group books in three days')).toEqual([
      { kind: 'same', text: 'Closed the ' },
      { kind: 'added', text: 'group ' },
      { kind: 'same', text: 'books in ' },
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'three' },
      { kind: 'same', text: ' days' },
    ])
  })

  it('always makes up both texts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bb', ' ', ',', '\n', 'é')), fc.array(fc.constantFrom('a', 'bb', ' ', '.', 'x')), (x, y) => {
        const parts = wordDiff(x.join(''), y.join(''))
        const text = (kind: 'added' | 'removed') =>
          parts.filter((part) => part.kind === 'same' || part.kind === kind).map((part) => part.text).join('')
        expect(text('removed')).toBe(x.join(''))
        expect(text('added')).toBe(y.join(''))
      }),
    )
  })

  it('stays quick on texts that have nothing in common', () => {
    const text = (letter: string) => Array.from({ length: 20_000 }, (_, at) => `${letter}${at}`).join(' ')
    const started = performance.now()
    wordDiff(text('a'), text('b'))
    expect(performance.now() - started).toBeLessThan(2_000)
  })
})

describe('what became of a list', () => {
  it('tells a moved item from those that stayed', () => {
    const { pairs, added, removed } = align(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])
    expect(pairs.filter((pair) => pair.moved)).toEqual([{ before: 3, after: 0, moved: true }])
    expect([added, removed]).toEqual([[], []])
  })

  it('accounts for each item exactly once', () => {
    const items = fc.array(fc.constantFrom('led a team', 'led a big team', 'wrote it', 'x', ''))
    fc.assert(
      fc.property(items, items, (before, after) => {
        const { pairs, added, removed } = align(before, after)
        const all = (list: number[]) => list.sort((a, b) => a - b)
        expect(all([...pairs.map((pair) => pair.before), ...removed])).toEqual([...before.keys()])
        expect(all([...pairs.map((pair) => pair.after), ...added])).toEqual([...after.keys()])
      }),
    )
  })
})

describe('what changed in a version', () => {
  it('finds nothing in a copy', () => {
    expect(resumeChanges(base, structuredClone(base))).toEqual([])
  })

  it('names an added bullet by its entry and its address', () => {
    const [change, ...rest] = resumeChanges(base, lines(insertItems(bullets, 1, 'Cut late fees by 38%')))
    expect(rest).toEqual([])
    expect(change).toMatchObject({
      section: 'work',
      kind: 'added',
      entry: 'Senior accountant · Nordkorn AB',
      name: 'highlights',
      field: 'work/0/highlights/1',
    })
  })

  it('tells a reworded bullet from one removed and one added', () => {
    const reworded = resumeChanges(base, lines(bullets.map((text) => text.replace('four days', 'three days'))))
    expect(reworded.map((change) => change.kind)).toEqual(['changed'])
    const replaced = resumeChanges(base, lines(['Something else entirely', ...bullets.slice(1)]))
    expect(replaced.map((change) => change.kind).sort()).toEqual(['added', 'removed'])
  })

  it('shows a moved bullet as moved only', () => {
    expect(resumeChanges(base, lines(moveItem(bullets, 2, 0))).map((change) => change.kind)).toEqual(['moved'])
  })

  it('shows removed and added entries and values of skills', () => {
    const { resume } = resumeLists.work.remove(base, 1)
    expect(resumeChanges(base, resume)).toMatchObject([{ kind: 'removed', entry: 'Accountant · Havsvik', field: null }])
    const skilled = resumeLists.skills.setField(base, 0, 'keywords', ['IFRS', 'SAP'])
    expect(resumeChanges(base, skilled).map((change) => [change.kind, change.name])).toEqual([
      ['added', 'keywords'],
      ['removed', 'keywords'],
    ])
  })

  it('shows the summary word by word, and a section that moved', () => {
    const rewritten = setBasics(base, 'summary', 'Accountant with ten years in retail.')
    expect(resumeChanges(base, rewritten)).toMatchObject([{ section: 'summary', kind: 'changed', field: 'basics/summary' }])
    expect(resumeChanges(base, moveSection(base, 'skills', 'summary'))).toMatchObject([
      { section: 'skills', kind: 'moved' },
    ])
  })
})
