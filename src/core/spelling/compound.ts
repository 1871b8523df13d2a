import { formsOf, standsAlone, type Dictionary, type Form } from './dictionary'

const shortestPart = 3
const shortestNoun = 4
const mostParts = 5
/** Endings after which German puts an s before the next part. */
const joinedByS = /(?:ung|heit|keit|schaft|ion|tät|ling|ing)s$/

type Place = 'begin' | 'middle' | 'end'

function joins(dictionary: Dictionary, form: Form, place: Place): boolean {
  const { compound, needsAffix, forbidden } = dictionary.affixes
  if (compound === null || (forbidden !== '' && form.flags.includes(forbidden))) return false
  if (!form.flags.includes(compound[place])) return false
  const bare = form.prefix === null && form.suffix === null
  if (bare && needsAffix !== '' && form.flags.includes(needsAffix)) return false
  if (place !== 'end' && form.suffix !== null && !form.suffix.carries.includes(compound.permit)) return false
  return place === 'begin' || form.prefix === null || form.prefix.carries.includes(compound.permit)
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const known = (dictionary: Dictionary, word: string): boolean =>
  formsOf(dictionary, word).some((form) => standsAlone(dictionary, form))

/** The list gives only some of its nouns to compounds; the others may join as they stand, when they are long enough. */
const isNoun = (dictionary: Dictionary, part: string): boolean =>
  part.length >= shortestNoun && known(dictionary, capital(part))

function isHead(dictionary: Dictionary, part: string, place: 'begin' | 'middle'): boolean {
  const word = place === 'begin' ? capital(part) : part
  if (formsOf(dictionary, word).some((form) => joins(dictionary, form, place))) return true
  return isNoun(dictionary, part) || (joinedByS.test(part) && isNoun(dictionary, part.slice(0, -1)))
}

/** Before a noun in capitals stands another; in small letters, an adjective or participle ends it (“ergebnisorientiert”). */
function isEnd(dictionary: Dictionary, part: string, isSmall: boolean): boolean {
  if (isSmall) return part.length > shortestNoun && known(dictionary, part)
  return formsOf(dictionary, part).some((form) => joins(dictionary, form, 'end')) || isNoun(dictionary, part)
}

/** Whether the word is put together from parts that may stand together. */
export function isCompound(dictionary: Dictionary, word: string): boolean {
  if (dictionary.affixes.compound === null || word.length < 2 * shortestPart || word.length > 60) return false
  const isSmall = word.charAt(0) === word.charAt(0).toLowerCase()
  const from = (at: number, parts: number): boolean => {
    if (parts > 0 && isEnd(dictionary, word.slice(at), isSmall)) return true
    if (parts + 1 >= mostParts) return false
    for (let end = at + shortestPart; end <= word.length - shortestPart; end += 1) {
      const isPart = isHead(dictionary, word.slice(at, end), parts === 0 ? 'begin' : 'middle')
      if (isPart && from(end, parts + 1)) return true
    }
    return false
  }
  return from(0, 0)
}

/** Whether the word, written with a hyphen behind it, may begin a compound: “Einkaufs-”. */
export const canBegin = (dictionary: Dictionary, word: string): boolean =>
  isHead(dictionary, word, 'begin') ||
  (word.length >= 2 * shortestPart && isCompound(dictionary, `${word}arbeit`))
