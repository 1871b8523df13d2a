import type { PostingFacts } from '../postingFacts'
import { lookUpTerm, termKey, type Vocabulary } from '../vocabulary'
import { durationText } from './dates'
import type { ResumeFacts } from './model'

/** Years that an advert asks beside those that dated entries show. */
export interface AskedYears {
  /** The term, or null for experience overall. */
  term: string | null
  asked: number
  months: number
  isEnough: boolean
  sentence: string
}

function sentence(term: string | null, asked: number, months: number): string {
  const years = `${asked}+ ${asked === 1 ? 'year' : 'years'}`
  const what = term === null ? `${years} of experience` : `${years} of ${term}`
  const shown =
    months === 0 ? 'no dated entry of yours shows it' : `your dated entries show ${durationText(months)}`
  return `Asks ${what}; ${shown}.`
}

/** Years asked against years shown, for each term that the advert counts years of, and overall. */
export function compareYears(
  posting: Pick<PostingFacts, 'terms' | 'years'>,
  resume: Pick<ResumeFacts, 'terms' | 'months'>,
  vocabulary: Vocabulary,
): AskedYears[] {
  const byName = new Map(resume.terms.map(({ term, months }) => [termKey(term), months]))
  const row = (term: string | null, asked: number, months: number): AskedYears => ({
    term,
    asked,
    months,
    isEnough: months >= asked * 12,
    sentence: sentence(term, asked, months),
  })
  const rows = posting.terms.flatMap(({ term, years }) => {
    if (years === null) return []
    const name = lookUpTerm(vocabulary, term)?.name ?? term
    return [row(term, years, byName.get(termKey(name)) ?? 0)]
  })
  const overall = posting.years
  if (overall !== null && !rows.some(({ asked }) => asked === overall.min))
    rows.unshift(row(null, overall.min, resume.months))
  return rows
}
