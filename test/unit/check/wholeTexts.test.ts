import { describe, expect, it } from 'vitest'
import { textBlocks } from '../../../src/core/check/blocks'
import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { compileCheck, runCheck } from '../../../src/core/check/check'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'
import { lookUpTerm } from '../../../src/core/check/vocabulary'
import { wholeAdverts } from './wholeAdverts'
import { wholeResumes } from './wholeResumes'

const vocabulary = bundledVocabulary()

describe('whole resumes of many fields', () => {
  it.each(wholeResumes)('of $name show what a reader finds and nothing else', (resume) => {
    const compiled = compileCheck({ keywords: [...resume.found, ...resume.missing] }, vocabulary)
    const report = runCheck(compiled, textBlocks(resume.text))
    const shown = report.mustHave.filter((row) => row.found).map((row) => row.keyword)
    expect(shown.toSorted()).toEqual(resume.found.toSorted())
    expect(report.quantified).toMatchObject({ bullets: resume.bullets, withFigure: resume.withFigure })
  })
})

function words(term: string): string {
  return ` ${term.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')} `
}

function isSame(one: string, other: string): boolean {
  const group = lookUpTerm(vocabulary, one)
  if (group !== null && group === lookUpTerm(vocabulary, other)) return true
  return words(one).includes(words(other)) || words(other).includes(words(one))
}

describe('whole adverts of many fields', () => {
  it('give their concrete terms with F1 over 0.9, nine in ten with the right demand', () => {
    let right = 0
    let wanted = 0
    let given = 0
    let demanded = 0
    for (const advert of wholeAdverts) {
      const keywords = findPostingKeywords(advert.text, vocabulary)
      const gold = (['required', 'preferred', 'mentioned'] as const).flatMap((demand) =>
        advert[demand].map((term) => ({ term, demand })),
      )
      wanted += gold.length
      given += keywords.filter((keyword) => !gold.some(({ term }) => isSame(keyword.term, term))).length
      for (const { term, demand } of gold) {
        const keyword = keywords.find((known) => isSame(known.term, term))
        if (!keyword) continue
        right++
        given++
        if (keyword.demand === demand) demanded++
      }
    }
    const precision = right / given
    const recall = right / wanted
    expect((2 * precision * recall) / (precision + recall)).toBeGreaterThan(0.9)
    expect(demanded / right).toBeGreaterThan(0.9)
  })
})
