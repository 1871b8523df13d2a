import type { JobFacts, Statement } from '../posting/facts/model'
import { readJobFacts } from '../posting/facts/read'
import { clausesOf, isBoilerplate, sentencesOf } from './postingClauses'
import { guessTerms, type PostingGuess } from './postingGuesses'
import { postingBlocks } from './postingSections'
import { collectTerms, readClauses, type PostingContext, type PostingTerm } from './postingTerms'
import type { Vocabulary } from './vocabulary'

export interface PostingFacts extends JobFacts {
  /** Terms the vocabulary knows, required first. */
  terms: PostingTerm[]
  /** Unknown words that look like skills; they count only once the person takes them. */
  guesses: PostingGuess[]
}

function statementsOf(description: string): Statement[] {
  const statements: Statement[] = []
  for (const block of postingBlocks(description)) {
    for (const sentence of sentencesOf(block.text)) {
      if (block.isIgnored || isBoilerplate(sentence))
        statements.push({ text: sentence, demand: 'mentioned', isIgnored: true })
      else
        for (const clause of clausesOf({ text: sentence, demand: block.demand }))
          statements.push({ ...clause, isIgnored: false })
    }
  }
  return statements
}

/**
 * What an advert asks for and says of the job: terms with demand and years, guesses, seniority, degree, credentials,
 * languages, place, travel, permission to work, employment and hours. Every fact carries the sentence it stands in;
 * what the advert does not say is null or empty. Pure: same text, same facts.
 */
export function readPostingFacts(
  description: string,
  vocabulary: Vocabulary,
  context: PostingContext = {},
): PostingFacts {
  const clauses = readClauses(description, vocabulary, context)
  const isCertification = (text: string): string[] => certificationsIn(text, clauses, vocabulary)
  return {
    ...readJobFacts((context.title ?? '').slice(0, 400), statementsOf(description), isCertification),
    terms: collectTerms(clauses, vocabulary),
    guesses: guessTerms(clauses, vocabulary, context),
  }
}

function certificationsIn(
  text: string,
  clauses: ReturnType<typeof readClauses>,
  vocabulary: Vocabulary,
): string[] {
  const clause = clauses.find((known) => known.text === text)
  return (clause?.hits ?? [])
    .filter((hit) => vocabulary.groups[hit.target]?.kind === 'certification')
    .map((hit) => text.slice(hit.start, hit.end))
    .filter((name) => !/^(?:BSN|MSN|MBA|BSc|MSc|PhD|JD|PharmD|DNP|DPT)$|\bDBS\b/i.test(name))
}
