import { bundledVocabulary } from '../../core/check/bundledVocabulary'
import { layOwnTerms, type OwnTerm } from '../../core/check/ownTerms'
import type { Vocabulary } from '../../core/check/vocabulary'
import { useApi } from './client'

let laid: { key: string; vocabulary: Vocabulary } | null = null

function vocabularyWith(terms: readonly OwnTerm[]): Vocabulary {
  if (terms.length === 0) return bundledVocabulary()
  const key = JSON.stringify(terms)
  if (laid?.key !== key) laid = { key, vocabulary: layOwnTerms(bundledVocabulary(), terms) }
  return laid.vocabulary
}

/** The bundled vocabulary with the person's own terms on top; the same object until these change. */
export function useVocabulary(): Vocabulary {
  const { data } = useApi('term.list', {})
  return vocabularyWith((data ?? []).map(({ name, aliases }) => ({ name, aliases })))
}
