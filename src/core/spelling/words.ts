/** A word of a text that a dictionary can judge, at [start, end) in UTF-16 units. */
export interface SpelledWord {
  /** As it is written; with a hyphen at its end where one follows, since German parts stand differently there. */
  word: string
  start: number
  end: number
}

const chunk = /\S+/gu
const address = /@|:\/\/|^www\.|^(?:[\p{L}\d-]+\.)+[\p{L}]{2,}\/|^[#~/\\]\S*[/\\]/iu
const piece = /[\p{L}\p{M}\p{N}_'’]+/gu
const capitals = /^[\p{Lu}\p{M}]{2,}(?:s|['’]s|en|er)?$/u
const humped = /\p{Ll}\p{Lu}/u
const latin = /^[\p{Script=Latin}\p{M}'’]+$/u

/**
 * Takes a text, gives its words for the dictionary, in order. Left out: addresses, what holds a figure, acronyms in
 * capitals, names with capitals inside (JavaScript) or dots (Node.js), single letters, other scripts than Latin.
 */
export function spelledWords(text: string): SpelledWord[] {
  const words: SpelledWord[] = []
  for (const { 0: part, index: at } of text.matchAll(chunk)) {
    if (address.test(part)) continue
    for (const { 0: raw, index } of part.matchAll(piece)) {
      const lead = /^['’]+/.exec(raw)?.[0].length ?? 0
      const word = raw.slice(lead).replace(/['’]+$/, '')
      const from = index + lead
      const next = part.charAt(from + word.length)
      const after = part.charAt(from + word.length + 1)
      const isDotted =
        (next === '.' && /[\p{L}\p{N}]/u.test(after)) || (from > 0 && part.charAt(from - 1) === '.')
      if (word.length < 2 || isDotted || capitals.test(word) || humped.test(word) || !latin.test(word))
        continue
      words.push({
        word: next === '-' || next === '‐' || next === '‑' ? `${word}-` : word,
        start: at + from,
        end: at + from + word.length,
      })
    }
  }
  return words
}

/** The key under which a word is known whatever its case: small letters, plain apostrophe, no hyphen at its end. */
export function wordKey(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replace(/-$/, '')
}
