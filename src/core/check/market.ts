import type { PostingKeyword } from '../posting/model'
import { compileCheck, runCheck } from './check'
import { compileKeyword } from './keyword'
import type { CheckRow, TextBlock } from './model'
import type { Vocabulary } from './vocabulary'

/** A saved posting, as far as it is asked what it wants. */
export interface SavedPosting {
  title: string
  keywords: readonly PostingKeyword[]
}

type Demand = 'required' | 'preferred' | 'mentioned'

/** What the saved postings ask of one term. */
export interface AskedTerm {
  term: string
  /** How many postings ask for it, and of these how many require, prefer or only mention it. */
  postings: number
  required: number
  preferred: number
  mentioned: number
  /** Share of all postings, 0 to 1. */
  share: number
  /** What each posting says of it, in their order. */
  demands: (Demand | null)[]
}

export interface LearnedKeyword extends AskedTerm {
  propose: 'mustHave' | 'strong' | null
}

export interface LearnedKeywords {
  postings: number
  /** False below three postings: too few to propose anything. */
  isEnough: boolean
  keywords: LearnedKeyword[]
}

/** Fewer postings say nothing of a market. */
export const leastPostings = 3
const marketLimit = 1_000
const mustShare = 0.5
const strongShare = 0.25

const rank: Record<Demand, number> = { required: 0, preferred: 1, mentioned: 2 }

function askedTerms(postings: readonly SavedPosting[], vocabulary: Vocabulary): Map<string, AskedTerm> {
  const byIdentity = new Map<string, AskedTerm>()
  for (const [place, { keywords }] of postings.entries()) {
    for (const keyword of keywords) {
      const identity = compileKeyword(keyword.term, 0, vocabulary)?.identity
      if (identity === undefined) continue
      let asked = byIdentity.get(identity)
      if (!asked) {
        const demands = postings.map((): Demand | null => null)
        asked = {
          term: keyword.term,
          postings: 0,
          required: 0,
          preferred: 0,
          mentioned: 0,
          share: 0,
          demands,
        }
        byIdentity.set(identity, asked)
      }
      const before = asked.demands[place] ?? null
      const { demand } = keyword
      if (before !== null && rank[before] <= rank[demand]) continue
      if (before === null) asked.postings++
      else asked[before]--
      asked[demand]++
      asked.demands[place] = demand
    }
  }
  for (const asked of byIdentity.values()) asked.share = asked.postings / postings.length
  return byIdentity
}

const byDemand = (one: AskedTerm, other: AskedTerm): number =>
  other.postings - one.postings ||
  other.required - one.required ||
  other.preferred - one.preferred ||
  one.term.localeCompare(other.term, 'en')

function proposalFor({ postings, required, share }: AskedTerm): LearnedKeyword['propose'] {
  if (share >= mustShare && required * 2 > postings) return 'mustHave'
  return postings >= 2 && share >= strongShare ? 'strong' : null
}

/**
 * Ranks the terms by how many of the person's saved postings ask for them, without those already in the role's lists.
 * Proposes a must-have where at least half of the postings ask for it and most of these require it, a strong keyword
 * where at least a quarter (and two) do; nothing from fewer than three postings.
 */
export function learnKeywords(
  postings: readonly SavedPosting[],
  vocabulary: Vocabulary,
  inRole: readonly string[] = [],
): LearnedKeywords {
  const asked = askedTerms(postings, vocabulary)
  for (const keyword of inRole) {
    const identity = compileKeyword(keyword, 0, vocabulary)?.identity
    if (identity !== undefined) asked.delete(identity)
  }
  const isEnough = postings.length >= leastPostings
  const keywords = [...asked.values()]
    .sort(byDemand)
    .map((term) => ({ ...term, propose: isEnough ? proposalFor(term) : null }))
  return { postings: postings.length, isEnough, keywords }
}

/** One term of the market and what the resume says of it. */
export interface MarketTerm extends AskedTerm {
  has: boolean
  /** Whether a sentence or bullet of the work tells of it. */
  inContext: boolean
  /** Heading of its best place. */
  section: string | null
  /** Why it does not count although it stands there: negated, learning … */
  reason: string | null
}

/**
 * The skill gap: for each term how many of the postings want it, and whether and where the resume has it; most wanted
 * first. Takes the postings and the blocks of the resume; gives an empty list where no posting asks for anything.
 */
export function skillMarket(
  postings: readonly SavedPosting[],
  resume: TextBlock[],
  vocabulary: Vocabulary,
): MarketTerm[] {
  const terms = [...askedTerms(postings, vocabulary).values()].sort(byDemand).slice(0, marketLimit)
  const report = runCheck(compileCheck({ keywords: terms.map(({ term }) => term) }, vocabulary), resume)
  const rows = new Map<string, CheckRow>(report.mustHave.map((row) => [row.keyword, row]))
  return terms.map((term) => {
    const row = rows.get(term.term.trim().replace(/\s+/g, ' ').slice(0, 400))
    return {
      ...term,
      has: row?.found ?? false,
      inContext: row?.inContext ?? false,
      section: row?.found ? (row.evidence[0]?.section ?? null) : null,
      reason: row?.reason ?? null,
    }
  })
}
