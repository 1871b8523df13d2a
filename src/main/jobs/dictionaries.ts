import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDictionary, type Dictionary } from '../../core/spelling/dictionary'
import type { SpellingLanguage } from '../../core/spelling/language'
import { createSpeller, type Speller } from '../../core/spelling/speller'

type Language = Exclude<SpellingLanguage, 'off'>

const dictionaries = new Map<string, Dictionary>()
const spellers = new Map<string, Speller>()

function load(folder: string, language: Language): Dictionary {
  const key = `${folder} ${language}`
  const known = dictionaries.get(key)
  if (known !== undefined) return known
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const own = language === 'de' ? 'own-de.txt' : 'own-en.txt'
  const dictionary = readDictionary(read(`${language}.aff`), read(`${language}.dic`), read(own))
  dictionaries.set(key, dictionary)
  return dictionary
}

/** What knows the words of a language; read from the bundled files at the first question. */
export function spellerOf(folder: string, language: Language): Speller {
  const key = `${folder} ${language}`
  const known = spellers.get(key)
  if (known !== undefined) return known
  const english = language === 'de' ? load(folder, 'en-US') : null
  const speller = createSpeller(language, load(folder, language), english)
  spellers.set(key, speller)
  return speller
}
