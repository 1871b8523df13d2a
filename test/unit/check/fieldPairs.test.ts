import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { matchText } from '../../../src/core/check/matchText'
import { fieldPairs } from './fieldPairs'

const vocabulary = bundledVocabulary()

describe.each(Object.entries(fieldPairs))('lines of resumes, %s', (_field, pairs) => {
  it.each(pairs)('%j holds %s: %s', (line, keyword, isThere) => {
    expect(matchText(line, keyword, vocabulary).match).toBe(isThere)
  })
})
