import { leastPostings, type MarketTerm } from './market'

const trendFrom = 10

/** How far so many postings can be trusted, as a sentence. */
export function sampleWords(postings: number): string {
  if (postings === 0) return 'No saved posting asks for anything yet.'
  const from = postings === 1 ? 'One posting' : `${postings} postings`
  if (postings < leastPostings) return `${from}: too few to speak of a market.`
  if (postings < trendFrom) return `${from}: a hint, not a trend.`
  return `${from} that you saved: what they ask, not what all employers do.`
}

/** What the person's resume says of a term, in few words; a gap is to learn or to leave. */
export function standingWords({ has, inContext, section, reason }: MarketTerm): string {
  if (has) return inContext ? 'Shown in your work' : `Only in ${section ?? 'a list'}`
  if (reason === 'learning') return 'Being learned: does not count yet'
  if (reason === 'negated') return 'Denied: learn it or leave it'
  if (reason === 'ambiguous') return 'May mean something else'
  return 'Learn it or leave it'
}

export type MarketOrder = 'asked' | 'lacking' | 'name'

/** The terms in the order asked for; each order is stable. */
export function orderMarket(terms: readonly MarketTerm[], order: MarketOrder): MarketTerm[] {
  if (order === 'name') return terms.toSorted((one, other) => one.term.localeCompare(other.term, 'en'))
  if (order === 'lacking') return terms.toSorted((one, other) => Number(one.has) - Number(other.has))
  return [...terms]
}
