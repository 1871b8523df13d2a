import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import prepared from '../../../resources/prepared/terms.json'
import { bundledTerms, bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileVocabulary, prepareTerms } from '../../../src/core/check/vocabulary'

const terms = [...bundledTerms().values()].flat()
const file = path.join(import.meta.dirname, '../../../resources/prepared/terms.json')

describe('the terms worked out beforehand', () => {
  // After a change of terms or stems: SHORTLIST_PREPARE=1 npx vitest run test/unit/check/preparedTerms.test.ts
  if (process.env['SHORTLIST_PREPARE'] === '1')
    writeFileSync(
      file,
      `[\n${prepareTerms(terms)
        .map((line) => JSON.stringify(line))
        .join(',\n')}\n]\n`,
    )

  it('are those of the terms as they stand (if not: SHORTLIST_PREPARE=1 and run this test twice)', () => {
    expect(prepared).toEqual(prepareTerms(terms))
  })

  it('compile into what the terms compile into without them', () => {
    const slow = compileVocabulary(terms)
    const fast = bundledVocabulary()
    expect(fast.groups).toEqual(slow.groups)
    expect([...fast.index.phrases]).toEqual([...slow.index.phrases])
    expect(fast.index.maxKey).toBe(slow.index.maxKey)
    expect(fast.index.maxAtoms).toBe(slow.index.maxAtoms)
  })

  it('are not used for other terms than theirs', () => {
    const own = compileVocabulary(
      [{ name: 'Blue Form', aliases: ['BF-7'], kind: 'tool', gate: false }],
      ['x'],
    )
    expect(own.groups[0]?.patterns.map(({ key }) => key)).toEqual(['blueform', 'bf7'])
  })
})
