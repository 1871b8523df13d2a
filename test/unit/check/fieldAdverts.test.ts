import { describe, expect, it } from 'vitest'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'
import { lookUpTerm } from '../../../src/core/check/vocabulary'
import { fieldAdverts } from './fieldAdverts'
import { moreAdverts } from './moreAdverts'

const vocabulary = bundledVocabulary()

function words(term: string): string {
  return ` ${term.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')} `
}

function isSame(one: string, other: string): boolean {
  const group = lookUpTerm(vocabulary, one)
  if (group !== null && group === lookUpTerm(vocabulary, other)) return true
  return words(one).includes(words(other)) || words(other).includes(words(one))
}

function measure(advert: (typeof fieldAdverts)[number]) {
  const given = findPostingKeywords(advert.text, vocabulary).map((keyword) => keyword.term)
  const missed = advert.terms.filter((term) => !given.some((other) => isSame(other, term)))
  const extra = given.filter((term) => !advert.terms.some((other) => isSame(other, term)))
  return { missed, extra, right: advert.terms.length - missed.length }
}

describe.each([
  ['fourteen fields', fieldAdverts],
  ['eight more fields', moreAdverts],
])('adverts of %s', (_name, adverts) => {
  const all = adverts.map(measure)
  const sum = (pick: (one: ReturnType<typeof measure>) => number) =>
    all.reduce((total, one) => total + pick(one), 0)
  const right = sum((one) => one.right)

  it('give the terms a reader marks with F1 over 0.85', () => {
    const precision = right / (right + sum((one) => one.extra.length))
    const recall = right / (right + sum((one) => one.missed.length))
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.85)
  })

  it.each(adverts.map((advert) => [advert.name, advert] as const))(
    'give two in three of the terms of the %s',
    (_field, advert) => {
      const { missed, right: found } = measure(advert)
      expect(found / (found + missed.length)).toBeGreaterThan(0.66)
    },
  )
})
