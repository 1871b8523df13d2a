import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { readPostingFacts } from '../../../src/core/check/postingFacts'

describe('texts made to stall the reading of facts', () => {
  it.each([
    ['a hundred thousand words without a stop', 'experience with Foo and '.repeat(25_000)],
    ['capitals without end', 'Foo Bar Licence '.repeat(20_000)],
    ['numbers of years without end', '5 - 5 - 5 years '.repeat(20_000)],
    ['one word without a blank', 'a'.repeat(300_000)],
    ['commas without end', 'required,'.repeat(40_000)],
    ['blanks without end', `degree in${' '.repeat(200_000)}x`],
    ['languages without end', 'German and '.repeat(30_000)],
    ['short lines without end', 'remote\n'.repeat(40_000)],
  ])(
    'such as %s are read',
    (_, text) => {
      expect(readPostingFacts(text, bundledVocabulary()).guesses.length).toBeLessThan(20)
    },
    15_000,
  )
})
