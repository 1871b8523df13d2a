import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import prepared from '../../../resources/prepared/terms.json'
import { bundledTerms } from '../../../src/core/check/bundledTerms'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { createAnalyser } from '../../../src/core/check/analyse'
import { addPattern, emptyIndex } from '../../../src/core/check/pattern'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'
import { wholeAdverts } from './wholeAdverts'
import { compileVocabulary, patternsOf, prepareTerms } from '../../../src/core/check/vocabulary'

const terms = [...bundledTerms().values()].flat()
const vocabulary = compileVocabulary(terms, prepared)
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
    expect(fast.groups.map(patternsOf)).toEqual(slow.groups.map(patternsOf))
    expect(fast.index.maxKey).toBe(slow.index.maxKey)
  })

  it('are found as if all were compiled at once', () => {
    const index = emptyIndex()
    for (const group of vocabulary.groups) for (const pattern of patternsOf(group)) addPattern(index, pattern)
    const eager = {
      ...vocabulary,
      index,
      layers: [index],
      analyser: createAnalyser([index], vocabulary.groups),
    }
    for (const { text } of wholeAdverts)
      expect(findPostingKeywords(text, bundledVocabulary())).toEqual(findPostingKeywords(text, eager))
  })

  it('are not used for other terms than theirs', () => {
    const own = compileVocabulary(
      [{ name: 'Blue Form', aliases: ['BF-7'], kind: 'tool', gate: false }],
      ['x'],
    )
    expect(own.groups.flatMap(patternsOf).map(({ key }) => key)).toEqual(['blueform', 'bf7'])
  })
})
