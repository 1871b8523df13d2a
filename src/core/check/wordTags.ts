import type { Word } from '../text/word'
import { stemWord } from '../text/stem'
import { deverbalVerbs } from './words'

/** What a word may be to the phrase rule, as bits, so that a look at a word is one comparison. */
export const tags = { verb: 1, head: 2, of: 4, joiner: 8 } as const

const verbs = new Set<string>()
for (const list of deverbalVerbs.values()) for (const verb of list.split(' ')) verbs.add(stemWord(verb))

/** The tags of a word, worked out once. */
export function tagsOf(word: Word): number {
  if (word.tags >= 0) return word.tags
  const { lower, stem } = word
  word.tags =
    (verbs.has(stem) ? tags.verb : 0) |
    (deverbalVerbs.has(lower) ? tags.head : 0) |
    (lower === 'of' ? tags.of : 0) |
    (lower === 'and' || lower === 'or' ? tags.joiner : 0)
  return word.tags
}
