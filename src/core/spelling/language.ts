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
const british =
  /\b(?:\p{L}+is(?:e|ed|es|ing|ation|ations)|behaviours?|colour\p{L}*|labour|favour\p{L}*|centre\p{L}*|programmes?|licence|catalogue|analys(?:e|ed|ing)|organis\p{L}+|modell(?:ed|ing)|travell\p{L}+|fulfil|enrol|judgement|grey)\b/giu
const american =
  /\b(?:\p{L}{3,}iz(?:e|ed|es|ing|ation|ations)|behaviors?|colors?\p{L}*|labor|favor\p{L}*|center\p{L}*|programs?|analyz\p{L}+|model(?:ed|ing)|traveled|traveling|fulfill|enroll)\b/giu
const both =
  /^(?:advise|advertise|comprise|compromise|devise|enterprise|excise|exercise|expertise|franchise|improvise|likewise|merchandise|otherwise|precise|premise|promise|raise|revise|rise|supervise|surprise|televise|wise|noise|praise|cruise|disguise|concise|treatise|paradise|behavior|behaviors|license)(?:d|s|r)?$|^(?:advis|advertis|compris|exercis|promis|rais|revis|ris|supervis|franchis|merchandis)(?:ed|ing|es)$/i

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
    for (const word of text.match(british) ?? []) if (!both.test(word)) gb += 1
    for (const word of text.match(american) ?? [])
      if (!/^(?:size|sizes|sized|prize\p{L}*|programs?)$/iu.test(word)) us += 1
  }
  if (gb === us) return fallback
  return gb > us ? 'en-GB' : 'en-US'
}
