export const spellingLanguages = ['en-US', 'en-GB', 'de', 'off'] as const
export type SpellingLanguage = (typeof spellingLanguages)[number]

const german = new Set(
  'der die das und für mit von im den dem des ein eine einer eines einem auf bei zur zum als sowie durch über nach wurde wurden ich meine nicht sich auch bis aus'.split(
    ' ',
  ),
)
const englishWords = new Set(
  'the and of to in for with by from at as an a on that which was were is are into across through my their our over using'.split(
    ' ',
  ),
)
const others = new Set(
  'de la le les et du une dans pour avec sur aux par chez el los las con para por una del y e il di della nel per gli do da dos em het een van voor met och att med som på en un'.split(
    ' ',
  ),
)
/** Verbs and nouns that British and American spelling write apart, up to where they part. */
const parting =
  'organ|optim|priorit|standard|special|custom|summar|maxim|minim|util|real|recogn|modern|final|digit|central|visual|initial|monet|categor|familiar|synchron|author|character|local|mobil|personal|rational|revital|stabil|container|serial|harmon|capital|critic|energ|formal|general|global|industrial|item|legal|material|normal|penal|popular|privat|social|symbol|random|token|virtual'
const ends = '(?:e[ds]?|er|ers|ing|ation|ations|ational)'
const british = new RegExp(
  `\\b(?:(?:re|de)?(?:${parting})is${ends}|analys(?:e|ed|ing)|(?:behavi|col|lab|fav|hon|neighb)our\\p{L}*|centres?|programmes?|licence|modell(?:ed|ing)|travell(?:ed|ing)|fulfil|enrol|judgement)\\b`,
  'giu',
)
const american = new RegExp(
  `\\b(?:(?:re|de)?(?:${parting})iz${ends}|analyz(?:e|ed|es|ing)|(?:behavi|col|lab|fav|neighb)or\\p{L}*|centers?|model(?:ed|ing)|travel(?:ed|ing)|fulfill|enroll)\\b`,
  'giu',
)

/**
 * Takes the texts of a resume, gives the language they are most likely written in, by the small words that hold a
 * sentence together. British or American by spelling, else `fallback`. Off where another language is likelier.
 */
export function detectLanguage(
  texts: readonly string[],
  fallback: 'en-US' | 'en-GB' = 'en-US',
): SpellingLanguage {
  let other = 0
  let de = 0
  let en = 0
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (german.has(word)) de += 1
      else if (englishWords.has(word)) en += 1
      if (others.has(word)) other += 1
    }
    de +=
      (text.match(/\p{L}*[äöüß]\p{L}*|\b\p{Lu}\p{L}+(?:ung|heit|keit|schaft)(?:en)?\b/gu)?.length ?? 0) / 2
  }
  if (other > Math.max(de, en)) return 'off'
  if (de > en) return 'de'
  let gb = 0
  let us = 0
  for (const text of texts) {
    gb += text.match(british)?.length ?? 0
    us += text.match(american)?.length ?? 0
  }
  if (gb === us) return fallback
  return gb > us ? 'en-GB' : 'en-US'
}
