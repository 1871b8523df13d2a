import type { Output, Parsed } from '../../contract'
import { bundledVocabulary } from '../../core/check/bundledVocabulary'
import { findPostingKeywords } from '../../core/check/postingKeywords'
import type { Posting, PostingKeyword } from '../../core/posting/model'
import type { Deps } from './deps'

export const readPostingText = (
  deps: Deps,
  { text }: Parsed<'posting.read'>,
): Promise<Output<'posting.read'>> => deps.jobs.run('posting.read', { text })

/** The terms a posting asks for, as the check will look for them. */
export const keywordsOf = (posting: Posting): PostingKeyword[] =>
  findPostingKeywords(posting.description, bundledVocabulary(), {
    ...(posting.title === null ? {} : { title: posting.title }),
    ...(posting.company === null ? {} : { company: posting.company }),
  })
