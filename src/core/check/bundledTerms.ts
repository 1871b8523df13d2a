import { z } from 'zod'
import { vocabularyTermSchema, type VocabularyTerm } from './model'
import { termFiles } from './termFiles'

/** The reviewed terms by field, checked. */
export function bundledTerms(): Map<string, VocabularyTerm[]> {
  const schema = z.array(vocabularyTermSchema)
  return new Map(Object.entries(termFiles).map(([field, terms]) => [field, schema.parse(terms)]))
}
