import prepared from '../../../resources/prepared/terms.json'
import { termFiles } from './termFiles'
import { compileVocabulary, type Vocabulary } from './vocabulary'

/** Raised with every change of the terms or their gates, so that it is known which set a result came from. */
export const vocabularyVersion = 2

let compiled: Vocabulary | null = null

/** The vocabulary that ships with the app, compiled on first use. */
export function bundledVocabulary(): Vocabulary {
  compiled ??= compileVocabulary(Object.values(termFiles).flat(), prepared)
  return compiled
}
