import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { findHits } from '../../../src/core/check/find'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'
import { ordinaryTexts } from './ordinaryTexts'

const vocabulary = bundledVocabulary()

const isBent = (found: string, written: string) =>
  found.toLowerCase() !== written.toLowerCase() && !/[\s-]/.test(found)

describe('the whole vocabulary, run over an ordinary text', () => {
  it.each(Object.entries(ordinaryTexts))('finds no hard skill in the %s', (_name, text) => {
    const hits = findHits(vocabulary.analyser.analyse(text), vocabulary.index, vocabulary)
    // A roof speaks of roofing only to who asks for it: bent forms of one word are no finding by themselves.
    const hard = hits.filter(
      (hit) =>
        hit.reason === null &&
        hit.form !== 'inflection' &&
        vocabulary.groups[hit.target]?.kind !== 'soft' &&
        !isBent(text.slice(hit.start, hit.end), hit.written),
    )
    expect(
      hard.map((hit) => `${text.slice(hit.start, hit.end)} as ${vocabulary.groups[hit.target]?.name}`),
    ).toEqual([])
  })

  it.each(Object.entries(ordinaryTexts))('asks for nothing in the %s', (_name, text) => {
    expect(findPostingKeywords(text, vocabulary).map((keyword) => keyword.term)).toEqual([])
  })
})
