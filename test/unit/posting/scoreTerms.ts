import { bundledVocabulary } from '../../../src/core/check/bundledVocabulary'
import { findPostingKeywords } from '../../../src/core/check/postingKeywords'
import { lookUpTerm } from '../../../src/core/check/vocabulary'
import type { LabelledAdvert } from './labelledAdverts'

export function words(term: string): string {
  return ` ${term
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim()} `
}

export function isSameTerm(one: string, other: string): boolean {
  const vocabulary = bundledVocabulary()
  const group = lookUpTerm(vocabulary, one)
  if (group !== null && group === lookUpTerm(vocabulary, other)) return true
  return words(one).includes(words(other)) || words(other).includes(words(one))
}

export interface TermScore {
  f1: number
  precision: number
  recall: number
  /** Of the required and preferred terms found, those whose demand is right. */
  demand: number
  wrong: string[]
}

/** How the keywords found in adverts agree with a reader's, as sets of terms. */
export function scoreTerms(adverts: readonly LabelledAdvert[]): TermScore {
  let right = 0
  let wanted = 0
  let given = 0
  let weighed = 0
  let agreed = 0
  const wrong: string[] = []
  for (const advert of adverts) {
    const keywords = findPostingKeywords(advert.text, bundledVocabulary(), {
      title: advert.title,
      ...(advert.company === undefined ? {} : { company: advert.company }),
    })
    const gold = (['required', 'preferred', 'mentioned'] as const).flatMap((demand) =>
      advert[demand].map((term) => ({ term, demand })),
    )
    wanted += gold.length
    for (const keyword of keywords)
      if (!gold.some(({ term }) => isSameTerm(keyword.term, term))) {
        given++
        wrong.push(`+ ${advert.name}: ${keyword.term} (${keyword.demand})`)
      }
    for (const { term, demand } of gold) {
      const keyword = keywords.find((known) => isSameTerm(known.term, term))
      if (keyword === undefined) {
        wrong.push(`- ${advert.name}: ${term} (${demand})`)
        continue
      }
      right++
      given++
      if (demand === 'mentioned') continue
      weighed++
      if (keyword.demand === demand) agreed++
      else wrong.push(`~ ${advert.name}: ${term} is ${demand}, read as ${keyword.demand}`)
    }
  }
  const precision = right / given
  const recall = right / wanted
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    demand: agreed / weighed,
    wrong,
  }
}
