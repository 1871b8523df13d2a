import type { Output, Parsed } from '../../contract'
import { findPostingKeywords } from '../../core/check/postingKeywords'
import type { Posting, PostingKeyword } from '../../core/posting/model'
import type { Db } from '../store/db'
import { listOwnTerms } from '../store/repositories/ownTerm'
import type { Deps } from './deps'
import { vocabularyOf } from './vocabulary'

export const readPostingText = (
  deps: Deps,
  { text }: Parsed<'posting.read'>,
): Promise<Output<'posting.read'>> =>
  deps.jobs.run('posting.read', {
    text,
    terms: listOwnTerms(deps.store.db).map(({ name, aliases }) => ({ name, aliases })),
  })

/** The terms a posting asks for, as the check will look for them. */
export const keywordsOf = (db: Db, posting: Posting): PostingKeyword[] =>
  findPostingKeywords(posting.description, vocabularyOf(db), {
    ...(posting.title === null ? {} : { title: posting.title }),
    ...(posting.company === null ? {} : { company: posting.company }),
  })
