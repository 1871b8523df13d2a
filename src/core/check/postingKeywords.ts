import type { PostingKeyword } from '../posting/model'
import type { Demand } from './postingSections'
import { collectTerms, readClauses, type PostingContext } from './postingTerms'
import type { Vocabulary } from './vocabulary'

export type { PostingContext } from './postingTerms'

const weights: Record<Demand, number> = { required: 3, preferred: 1, mentioned: 1 }
const limit = 80

/**
 * The terms an advert asks for: required, preferred or only mentioned, told by headings and cue words; benefits, equal
 * opportunity and company blocks are left out, and so is the company's own name.
 * Takes the plain text of the advert; gives at most 80 terms, required first, each group in the order of the advert.
 * Weight 3 for required, 1 for the others.
 */
export function findPostingKeywords(
  description: string,
  vocabulary: Vocabulary,
  context: PostingContext = {},
): PostingKeyword[] {
  return collectTerms(readClauses(description, vocabulary, context), vocabulary)
    .slice(0, limit)
    .map(({ term, demand }) => ({ term, weight: weights[demand], demand }))
}
