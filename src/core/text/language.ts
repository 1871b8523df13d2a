export type TextLanguage = 'en' | 'de' | 'other'

const set = (words: string) => new Set(words.split(' '))

const english = set(
  'the and of to in for with on by is was were an as at from that this our their which using into across who have has ' +
    'led managed built developed responsible experience skills years team work',
)
const german = set(
  'und der die das mit von für im bei zur zum den des dem auf ein eine einer eines als sowie durch nach nicht ist wurde ' +
    'über aus an wir sie ich erfahrung kenntnisse verantwortlich',
)
/** Words of French, Spanish, Italian, Portuguese, Dutch, Polish, Swedish and Turkish that English and German lack. */
const others = set(
  'le la les du et pour avec dans sur une aux par chez el los las del y con para por una como il di della per nel che ' +
    'gli o os da do em com uma ao het een van voor met bij naar w z na się oraz dla och för att på av ett ve bir için ile ' +
    'dans sont est nous vous más desde años è sono não foi são',
)

const words = /[\p{L}\p{M}]+/gu
const latin = /\p{Script=Latin}/u
const sample = 1_500

/**
 * The language of a text by its small words: English, German, or another one. Takes any text and looks at its first
 * 1,500 units; a text that says too little to tell is taken for English.
 */
export function detectLanguage(text: string): TextLanguage {
  let inEnglish = 0
  let inGerman = 0
  let inOther = 0
  let foreign = 0
  let count = 0
  for (const [word] of text.slice(0, sample).matchAll(words)) {
    const lower = word.toLowerCase()
    count++
    if (english.has(lower)) inEnglish++
    if (german.has(lower)) inGerman++
    if (others.has(lower)) inOther++
    if (!latin.test(word)) foreign++
  }
  if (count === 0) return 'en'
  if (foreign * 2 > count) return 'other'
  if (inOther >= 4 && inOther > inEnglish && inOther > inGerman && inOther * 12 > count) return 'other'
  if (inGerman >= 2 && inGerman > inEnglish) return 'de'
  return /[äöüß]/i.test(text.slice(0, sample)) && inEnglish === 0 && inOther <= inGerman ? 'de' : 'en'
}
