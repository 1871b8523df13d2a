import { z } from 'zod'
import { spellingLanguages } from '../core/spelling/language'
import { command, query } from './define'
import { idSchema, nothing } from './shared'

/** Longer than the longest word that is looked up. */
export const longestWord = 80
const wordSchema = z.string().trim().min(1).max(longestWord)
const dictionarySchema = z.enum(spellingLanguages).exclude(['off'])

/** The language of one resume: chosen, or found from its words. */
export const chosenLanguageSchema = z.enum([...spellingLanguages, 'auto'])
export type ChosenLanguage = z.infer<typeof chosenLanguageSchema>

export const spellingContract = {
  /** The person's own words, in the order of the alphabet. */
  'spelling.words': query(nothing, z.strictObject({ words: z.array(z.string()) }), ['setting']),
  'spelling.ofResume': query(
    z.strictObject({ resumeId: idSchema }),
    z.strictObject({ language: chosenLanguageSchema, ignored: z.array(z.string()) }),
    ['setting'],
  ),
  /** Which of the words no dictionary of the language knows. */
  'spelling.check': query(
    z.strictObject({ language: dictionarySchema, words: z.array(wordSchema).max(5_000) }),
    z.strictObject({ wrong: z.array(z.string()) }),
    [],
  ),
  'spelling.suggest': query(
    z.strictObject({ language: dictionarySchema, word: wordSchema }),
    z.strictObject({ suggestions: z.array(z.string()) }),
    [],
  ),
  'spelling.addWord': command(z.strictObject({ word: wordSchema }), nothing, ['setting']),
  'spelling.removeWord': command(z.strictObject({ word: wordSchema }), nothing, ['setting']),
  'spelling.setLanguage': command(
    z.strictObject({ resumeId: idSchema, language: chosenLanguageSchema }),
    nothing,
    ['setting'],
  ),
  /** Lets a word stand in one resume. */
  'spelling.ignore': command(z.strictObject({ resumeId: idSchema, word: wordSchema }), nothing, ['setting']),
} as const
