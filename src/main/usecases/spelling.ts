import { z } from 'zod'
import type { Output, Parsed } from '../../contract'
import { chosenLanguageSchema, type ChosenLanguage } from '../../contract/spelling'
import { DomainError } from '../../core/result'
import { wordKey } from '../../core/spelling/words'
import type { Db } from '../store/db'
import { readSetting, writeSetting } from '../store/repositories/setting'
import type { Deps } from './deps'

const wordsKey = 'spelling.words'
const resumeKey = (id: string): string => `spelling.resume.${id}`
const mostWords = 20_000

const wordsSchema = z.array(z.string())
const resumeSpellingSchema = z.strictObject({ language: chosenLanguageSchema, ignored: z.array(z.string()) })
type ResumeSpelling = z.infer<typeof resumeSpellingSchema>

function readJson<T>(db: Db, key: string, schema: z.ZodType<T>, empty: T): T {
  const text = readSetting(db, key)
  if (text === undefined) return empty
  const read = schema.safeParse(JSON.parse(text))
  return read.success ? read.data : empty
}

const ownWords = (db: Db): string[] => readJson(db, wordsKey, wordsSchema, [])
const ofResume = (db: Db, id: string): ResumeSpelling =>
  readJson(db, resumeKey(id), resumeSpellingSchema, { language: 'auto', ignored: [] })

export const listWords = ({ store }: Deps): Output<'spelling.words'> => ({ words: ownWords(store.db) })

export const spellingOfResume = (
  { store }: Deps,
  { resumeId }: Parsed<'spelling.ofResume'>,
): Output<'spelling.ofResume'> => ofResume(store.db, resumeId)

export const checkSpelling = (
  { jobs, dictionaryFolder }: Deps,
  { language, words }: Parsed<'spelling.check'>,
): Promise<Output<'spelling.check'>> =>
  jobs.run('spelling.check', { folder: dictionaryFolder, language, words })

export const suggestSpelling = (
  { jobs, dictionaryFolder }: Deps,
  { language, word }: Parsed<'spelling.suggest'>,
): Promise<Output<'spelling.suggest'>> =>
  jobs.run('spelling.suggest', { folder: dictionaryFolder, language, word })

const inOrder = new Intl.Collator('en', { sensitivity: 'base' }).compare

/** A word is kept once, whatever its case. */
const withWord = (words: readonly string[], word: string): string[] =>
  [...words.filter((each) => wordKey(each) !== wordKey(word)), word].sort(inOrder)

/** Settings are no part of other steps of undo: these steps are about nothing else. */
const ofSettings = { whole: true }

export function addWord({ store }: Deps, { word }: Parsed<'spelling.addWord'>): Record<string, never> {
  store.change(
    `Add “${word}” to my words`,
    () => {
      const words = withWord(ownWords(store.db), word)
      if (words.length > mostWords)
        throw new DomainError(
          'validation',
          'Your list of words is full. Remove some in Settings, then add more.',
        )
      writeSetting(store.db, wordsKey, JSON.stringify(words))
    },
    ofSettings,
  )
  return {}
}

export function removeWord({ store }: Deps, { word }: Parsed<'spelling.removeWord'>): Record<string, never> {
  store.change(
    `Remove “${word}” from my words`,
    () => {
      const words = ownWords(store.db).filter((each) => wordKey(each) !== wordKey(word))
      writeSetting(store.db, wordsKey, JSON.stringify(words))
    },
    ofSettings,
  )
  return {}
}

function changeResume({ store }: Deps, id: string, change: (now: ResumeSpelling) => ResumeSpelling): void {
  store.change(
    'Change spelling of a resume',
    () => writeSetting(store.db, resumeKey(id), JSON.stringify(change(ofResume(store.db, id)))),
    ofSettings,
  )
}

export function setLanguage(
  deps: Deps,
  { resumeId, language }: { resumeId: string; language: ChosenLanguage },
): Record<string, never> {
  changeResume(deps, resumeId, (now) => ({ ...now, language }))
  return {}
}

export function ignoreWord(deps: Deps, { resumeId, word }: Parsed<'spelling.ignore'>): Record<string, never> {
  changeResume(deps, resumeId, (now) => ({ ...now, ignored: withWord(now.ignored, word) }))
  return {}
}
