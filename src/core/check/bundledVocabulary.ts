import { z } from 'zod'
import data from '../../../resources/terms/data.json'
import design from '../../../resources/terms/design.json'
import education from '../../../resources/terms/education.json'
import engineering from '../../../resources/terms/engineering.json'
import finance from '../../../resources/terms/finance.json'
import health from '../../../resources/terms/health.json'
import hospitality from '../../../resources/terms/hospitality.json'
import legal from '../../../resources/terms/legal.json'
import logistics from '../../../resources/terms/logistics.json'
import marketing from '../../../resources/terms/marketing.json'
import office from '../../../resources/terms/office.json'
import people from '../../../resources/terms/people.json'
import sales from '../../../resources/terms/sales.json'
import software from '../../../resources/terms/software.json'
import trades from '../../../resources/terms/trades.json'
import { vocabularyTermSchema, type VocabularyTerm } from './model'
import { compileVocabulary, type Vocabulary } from './vocabulary'

const files: Record<string, unknown> = {
  software,
  data,
  design,
  marketing,
  sales,
  finance,
  people,
  health,
  education,
  engineering,
  trades,
  logistics,
  hospitality,
  legal,
  office,
}

/** The reviewed terms by field, as `resources/terms` holds them. */
export function bundledTerms(): Map<string, VocabularyTerm[]> {
  const schema = z.array(vocabularyTermSchema)
  return new Map(Object.entries(files).map(([field, terms]) => [field, schema.parse(terms)]))
}

let compiled: Vocabulary | null = null

/** The vocabulary that ships with the app, compiled on first use. */
export function bundledVocabulary(): Vocabulary {
  compiled ??= compileVocabulary([...bundledTerms().values()].flat())
  return compiled
}
