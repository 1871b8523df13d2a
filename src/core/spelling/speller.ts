import { canBegin, isCompound } from './compound'
import { formsOf, isForbidden, standsAlone, type Dictionary } from './dictionary'
import type { SpellingLanguage } from './language'

export interface Speller {
  /** Whether the word, without hyphens, is written as a dictionary knows it. */
  knows: (word: string) => boolean
  /** The same, more strictly: what may be offered in place of another word. */
  offers: (word: string) => boolean
  dictionary: Dictionary
}

const stands = (dictionary: Dictionary, word: string): boolean => {
  const forms = formsOf(dictionary, word)
  return !isForbidden(dictionary, forms) && forms.some((form) => standsAlone(dictionary, form))
}

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

/** What English puts before a word without a hyphen; the word itself must be known. */
const prefixes =
  /^(?:anti|auto|bio|counter|cyber|eco|electro|geo|hyper|immuno|inter|intra|macro|mega|meta|micro|multi|nano|neuro|non|over|photo|post|pre|re|semi|sub|super|tele|thermo|trans|ultra|un|under)(?=[a-z]{5})/

function english(dictionary: Dictionary, word: string, isBritish: boolean, isStrict = false): boolean {
  if (stands(dictionary, word)) return true
  const bare = small(word)
  if (bare !== word && stands(dictionary, bare)) return true
  // British spelling with -ize is right as well; the list holds -ise only.
  if (isBritish && /[iy]z/.test(bare) && stands(dictionary, bare.replace(/([iy])z/g, '$1s'))) return true
  const owner = bare.replace(/(?:'s|s')$/, (end) => (end === "s'" ? 's' : ''))
  if (owner !== bare && (stands(dictionary, owner) || stands(dictionary, word.slice(0, owner.length))))
    return true
  if (isStrict) return false
  const rest = bare.replace(prefixes, '')
  return rest !== bare && stands(dictionary, rest)
}

function german(dictionary: Dictionary, word: string): boolean {
  const forms = formsOf(dictionary, word)
  if (isForbidden(dictionary, forms)) return false
  if (forms.some((form) => standsAlone(dictionary, form)) || isCompound(dictionary, word)) return true
  const bare = small(word)
  return bare !== word && (stands(dictionary, bare) || isCompound(dictionary, bare))
}

/** Composed, with a plain apostrophe, as the lists hold them. */
export const plainWord = (word: string): string => word.normalize('NFC').replaceAll('’', "'")

/**
 * Takes a dictionary and its language, and for German the English one too, since German resumes are full of English
 * names of things; gives what knows a word.
 */
export function createSpeller(
  language: Exclude<SpellingLanguage, 'off'>,
  dictionary: Dictionary,
  englishToo: Dictionary | null = null,
): Speller {
  const isGerman = language === 'de'
  const knows = (word: string): boolean => {
    const isOpen = word.endsWith('-')
    const plain = plainWord(isOpen ? word.slice(0, -1) : word)
    if (!isGerman) return english(dictionary, plain, language === 'en-GB')
    if (german(dictionary, plain) || (isOpen && canBegin(dictionary, plain))) return true
    return englishToo !== null && plain.length > 3 && english(englishToo, plain, false)
  }
  const offers = (word: string): boolean =>
    isGerman ? german(dictionary, word) : english(dictionary, word, language === 'en-GB', true)
  return { knows, offers, dictionary }
}
