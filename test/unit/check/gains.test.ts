import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck, type CheckInput } from '../../../src/core/check/check'
import { nextGains } from '../../../src/core/check/explain'
import type { CheckReport, CheckRow, TextBlock } from '../../../src/core/check/model'

const vocabulary = bundledVocabulary()
const names = [
  'SQL',
  'Docker',
  'Tableau',
  'Wound care',
  'Payroll',
  'Welding',
  'AutoCAD',
  'Triage',
  'Amazon Web Services',
]
const bullet = (text: string, number: number): TextBlock => ({
  field: `work/0/highlights/${number}`,
  section: 'experience',
  label: 'Experience',
  kind: 'bullet',
  text,
})
const listed = (text: string): TextBlock => ({
  field: 'skills/0/keywords/0',
  section: 'skills',
  label: 'Skills',
  kind: 'list',
  text,
})

/** How a keyword stands in the resume, and the edit that its row proposes. */
type Standing = 'list' | 'bullet' | 'figure' | 'base' | 'alias' | 'absent'
const standings: Standing[] = ['list', 'bullet', 'figure', 'base', 'alias', 'absent']
const other = (name: string) =>
  name === 'Amazon Web Services' ? 'AWS' : name === 'Docker' ? 'Dockerized' : name

function blockFor(name: string, standing: Standing, number: number): TextBlock | null {
  if (standing === 'list') return listed(name)
  if (standing === 'bullet') return bullet(`Worked with ${name} every day`, number)
  if (standing === 'figure') return bullet(`Worked with ${name} for 40 customers`, number)
  if (standing === 'alias') return bullet(`Worked with ${other(name)} every day`, number)
  return null
}

const sum = (rows: CheckRow[]) => rows.reduce((total, row) => total + Math.round(row.points * 10), 0)
const score = (report: CheckReport) => sum([...report.mustHave, ...report.strong, ...report.avoid])

describe('what if: the gain of a row', () => {
  it('is what the score gains by the edit that its advice asks for, to the tenth', () => {
    const someResume = fc.tuple(...names.map(() => fc.constantFrom(...standings)))
    fc.assert(
      fc.property(someResume, fc.nat(names.length - 1), fc.nat(names.length), (chosen, place, musts) => {
        const input: CheckInput = {
          role: {
            title: 'Any',
            keywords: { mustHave: names.slice(0, musts), strong: names.slice(musts), avoid: ['team player'] },
          },
        }
        const compiled = compileCheck(input, vocabulary)
        const blocks = names.map((name, number) => blockFor(name, chosen[number] ?? 'absent', number))
        const resume = blocks.filter((block) => block !== null)
        const base = [
          ...resume,
          ...names.flatMap((name, number) => (chosen[number] === 'base' ? [listed(name)] : [])),
        ]
        const before = runCheck(compiled, resume, base)
        const name = names[place] ?? ''
        const row = [...before.mustHave, ...before.strong].find(({ keyword }) => keyword === name)
        const standing = chosen[place] ?? 'absent'
        const edited = blocks.map((block, number) => {
          if (number !== place || !block || block.kind !== 'bullet') return block
          const isExact = row?.form === 'exact' || row?.form === 'spelling'
          return isExact
            ? bullet(`${block.text} for 40 customers`, number)
            : bullet(`Worked with ${name} every day`, number)
        })
        const added = standing === 'list' || standing === 'base' || standing === 'absent'
        if (standing === 'figure') {
          expect(row?.gain).toBe(0)
          return
        }
        const after = runCheck(
          compiled,
          [
            ...edited.filter((block) => block !== null),
            ...(added ? [bullet(`Worked with ${name} every day`, 99)] : []),
          ],
          base,
        )
        expect(Math.round((row?.gain ?? -1) * 10)).toBe(score(after) - score(before))
        if (standing === 'absent') expect(nextGains(before, 99)).not.toContain(row)
      }),
      { numRuns: 300 },
    )
  })

  it('of an avoided word is what taking it out gives back', () => {
    const role = {
      title: 'Any',
      keywords: { mustHave: ['SQL'], strong: [], avoid: ['team player', 'passionate'] },
    }
    const compiled = compileCheck({ role }, vocabulary)
    const before = runCheck(compiled, [bullet('Passionate team player who wrote SQL', 0)])
    const after = runCheck(compiled, [bullet('Team player who wrote SQL', 0)])
    expect(before.avoid[1]?.gain).toBe(2)
    expect((after.score ?? 0) - (before.score ?? 0)).toBeCloseTo(2, 9)
  })
})
