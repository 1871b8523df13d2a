import { expand, formsOf } from './dictionary'
import { slipDistance } from './distance'
import { plainWord, type Speller } from './speller'

const mostFar = 2.1

function* edits(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 0; at <= word.length; at += 1) {
    const head = word.slice(0, at)
    const tail = word.slice(at)
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2)
    if (tail.length > 0) yield head + tail.slice(1)
    for (const letter of letters) {
      if (tail.length > 0) yield head + letter + tail.slice(1)
      yield head + letter + tail
    }
  }
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Words of the list, with their forms, that begin alike and are not far. */
function* near({ dictionary }: Speller, word: string): Generator<string> {
  const bare = word.toLowerCase()
  const head = bare.slice(0, 2)
  const swapped = head.charAt(1) + head.charAt(0)
  for (const [stem, flags] of dictionary.stems) {
    if (stem.length < word.length - 6 || stem.length > word.length + 4) continue
    const start = stem.slice(0, 2).toLowerCase()
    if (start !== head && start !== swapped) continue
    if (slipDistance(bare.slice(0, stem.length), stem, mostFar) > mostFar && stem.length < word.length - 2)
      continue
    for (const form of expand(dictionary, stem, flags)) yield form
  }
}

/**
 * Takes a word that is not known, gives up to `most` words that may have been meant, the nearest first, in its own case.
 * Every one of them is known.
 */
export function suggest(speller: Speller, word: string, most = 6): string[] {
  const found = new Map<string, number>()
  const { affixes } = speller.dictionary
  const plain = plainWord(word.replace(/-$/, ''))
  const dress = isCapital(plain) ? capital : (each: string) => each
  const add = (candidate: string, cost: number): void => {
    const shown = dress(candidate)
    if (shown === plain || (found.get(shown) ?? Number.MAX_VALUE) <= cost) return
    const parts = shown.split(' ')
    if (!parts.every((part) => part.length > 0 && speller.offers(part))) return
    const flags = affixes.noSuggest === '' ? '' : (speller.dictionary.stems.get(candidate) ?? '')
    if (flags !== '' && flags.includes(affixes.noSuggest)) return
    // What stands in the list is likelier meant than what could be put together.
    const isListed = parts.every((part) => formsOf(speller.dictionary, part).length > 0)
    found.set(shown, isListed ? cost : cost + 0.4)
  }
  if (!isCapital(plain)) add(capital(plain), 0.3)
  for (const { from, to } of affixes.replacements) {
    for (let at = plain.indexOf(from); at !== -1; at = plain.indexOf(from, at + 1))
      add(plain.slice(0, at) + to + plain.slice(at + from.length), 0.7)
  }
  const letters = [...new Set(affixes.letters.toLowerCase())].filter(
    (letter) => letter !== '-' && letter !== '.',
  )
  for (const candidate of edits(
    isCapital(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain,
    letters,
  ))
    add(candidate, slipDistance(plain, candidate, mostFar))
  for (const candidate of edits(plain, [])) add(candidate, slipDistance(plain, candidate, mostFar))
  for (let at = 2; at < plain.length - 1; at += 1) add(`${plain.slice(0, at)} ${plain.slice(at)}`, 1.2)
  if (found.size < 3) {
    for (const candidate of near(speller, plain)) {
      const far = slipDistance(plain, candidate, mostFar)
      if (far <= mostFar) add(candidate, far)
    }
  }
  return [...found]
    .sort((one, other) => one[1] - other[1] || (one[0] < other[0] ? -1 : 1))
    .slice(0, most)
    .map(([each]) => each)
}
