import { bundledVocabulary } from '../../core/check/bundledVocabulary'
import { layOwnTerms } from '../../core/check/ownTerms'
import type { Vocabulary } from '../../core/check/vocabulary'
import type { Db } from '../store/db'
import { listOwnTerms } from '../store/repositories/ownTerm'

let laid: { key: string; vocabulary: Vocabulary } | null = null

/** The bundled vocabulary with the person's own terms on top; made again only when these change. */
export function vocabularyOf(db: Db): Vocabulary {
  const terms = listOwnTerms(db).map(({ name, aliases }) => ({ name, aliases }))
  const key = JSON.stringify(terms)
  if (laid?.key !== key) laid = { key, vocabulary: layOwnTerms(bundledVocabulary(), terms) }
  return laid.vocabulary
}
