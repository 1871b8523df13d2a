import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { matchText } from '../../../src/core/check/matchText'
import { nameTraps } from './nameTraps'

const vocabulary = bundledVocabulary()

describe('a name that is also a plain word', () => {
  it.each(nameTraps)('%s is the skill in %j', (name, skill) => {
    expect(matchText(skill, name, vocabulary).match).toBe(true)
  })

  it.each(nameTraps)('%s is no skill in its other sentence', (name, _skill, other) => {
    expect(matchText(other, name, vocabulary).match, other).toBe(false)
  })
})
