import { languageLevels, type LanguageAsked, type LanguageLevel, type Statement } from './model'

const names: [string, string][] = [
  ['English', 'english|englisch'],
  ['German', 'german|deutsch'],
  ['French', 'french|französisch'],
  ['Spanish', 'spanish|spanisch'],
  ['Italian', 'italian|italienisch'],
  ['Portuguese', 'portuguese|portugiesisch'],
  ['Dutch', 'dutch|niederländisch'],
  ['Polish', 'polish|polnisch'],
  ['Czech', 'czech|tschechisch'],
  ['Russian', 'russian|russisch'],
  ['Ukrainian', 'ukrainian|ukrainisch'],
  ['Turkish', 'turkish|türkisch'],
  ['Arabic', 'arabic|arabisch'],
  ['Hebrew', 'hebrew'],
  ['Hindi', 'hindi'],
  ['Japanese', 'japanese|japanisch'],
  ['Korean', 'korean|koreanisch'],
  ['Mandarin', 'mandarin|chinese|chinesisch'],
  ['Cantonese', 'cantonese'],
  ['Vietnamese', 'vietnamese|vietnamesisch'],
  ['Tagalog', 'tagalog'],
  ['Swedish', 'swedish|schwedisch'],
  ['Danish', 'danish|dänisch'],
  ['Norwegian', 'norwegian|norwegisch'],
  ['Finnish', 'finnish|finnisch'],
  ['Hungarian', 'hungarian|ungarisch'],
  ['Romanian', 'romanian|rumänisch'],
  ['Greek', 'greek|griechisch'],
  ['Welsh', 'welsh'],
  ['Haitian Creole', 'haitian creole'],
  ['American Sign Language', 'american sign language|asl'],
]
const byName = new Map(
  names.flatMap(([name, forms]) => forms.split('|').map((form): [string, string] => [form, name])),
)
const nameForms = [...byName.keys()].join('|')
const mention = new RegExp(
  `(?<![\\p{L}])(${nameForms})(?:-?(kenntnisse\\p{L}*|sprachig\\p{L}*|niveau)|-(?=\\s?(?:und|oder|/)))?(?![\\p{L}])`,
  'giu',
)

const levelWords: [LanguageLevel, RegExp][] = [
  ['native', /\b(?:native|mother tongue|muttersprach\p{L}*|first language|bilingual|zweisprachig)/iu],
  [
    'business',
    /\b(?:business[- ](?:level|fluent|proficient)|professional (?:working )?(?:proficiency|level|fluency)|verhandlungssicher\p{L}*|business)/iu,
  ],
  [
    'fluent',
    /\b(?:fluen(?:t|cy|tly)|fließend\p{L}*|proficient|proficiency|excellent|perfekt\p{L}*|full professional|sehr gut\p{L}*|in wort und schrift|exzellent\p{L}*|ausgezeichnet\p{L}*)/iu,
  ],
  [
    'good',
    /\b(?:good|strong|solid|gut\p{L}*|sicher\p{L}*|conversational|intermediate|working knowledge|solide\p{L}*|clear)/iu,
  ],
  ['basic', /\b(?:basic|beginner|elementary|grundkenntnisse|grundlegend\p{L}*|some)/iu],
]
const cefr = /(?<![\p{L}\d])([ABC][12])(?:\s?\/\s?[ABC][12])?(?![\p{L}\d])/u
const speech =
  /\b(?:speak\p{L}*|spoken|written|write|verbal|oral|languages?|sprach\p{L}*|bilingual|multilingual|translat\p{L}*|fluen\p{L}*|native|proficien\p{L}*|communicat\p{L}*|reading|conversational|wort und schrift|kenntnisse|niveau|verhandlungssicher|fließend|skills|knowledge of|command of|plus|preferred|required|a must|advantage|asset|desirable|von vorteil|wünschenswert|would be)\b/iu
/** Subjects of study, food and peoples. */
const subject =
  /\b(?:degree|bachelor\p{L}*|master\p{L}*|teacher|teach(?:ing)?|literature|lessons?|department|curriculum|cuisine|restaurant|food|press|market|customers?|company|government|law|accounting|gaap|channel|breakfast|muffin|literatur|unterricht|markt|raum|recht|vertrag|standort)\b/iu

function levelAt(text: string, start: number, end: number): LanguageLevel | null {
  const from = Math.max(0, start - 45)
  // What belongs to the language before stands behind a comma or bracket.
  const before = text
    .slice(from, start)
    .replace(/^.*[,;)]/su, '')
    .replace(/^.*(?:\(|\s[-–—]\s|\s(?:and|und|or|oder)\s)(?=[^(]*\p{L}{3}\s*$)/su, '')
  const after = text
    .slice(end, end + 45)
    .replace(/(?:[,;]\s|\s(?:and|und)\s(?!schrift|written|spoken)).*$/su, '')
  const near = `${before} ${after}`
  const level = languageLevels.find((known) => known === cefr.exec(near)?.[1])
  if (level !== undefined) return level
  return levelWords.find(([, pattern]) => pattern.test(near))?.[0] ?? null
}

/** Languages asked with their level; subjects, foods and markets named after a language are none. */
export function readLanguages(statements: readonly Statement[]): LanguageAsked[] {
  const found = new Map<string, LanguageAsked>()
  for (const { text, demand, isIgnored } of statements) {
    if (isIgnored || text.length > 4_000) continue
    const mentions = [...text.matchAll(mention)].filter(
      ([, form = '']) => /^\p{Lu}/u.test(form) || form === 'asl',
    )
    for (const match of mentions) {
      const form = match[1] ?? ''
      const language = byName.get(form.toLowerCase())
      if (language === undefined || (form.toLowerCase() === 'asl' && form !== 'ASL')) continue
      const end = match.index + match[0].length
      const level = levelAt(text, match.index, end) ?? shared(text, mentions, end)
      const near = text.slice(Math.max(0, match.index - 60), end + 60)
      const isSpoken = match[2] !== undefined || level !== null || speech.test(near)
      const close = text.slice(Math.max(0, match.index - 20), end + 20)
      if (!isSpoken || (subject.test(close) && match[2] === undefined && cefr.exec(near) === null)) continue
      const known = found.get(language)
      if (known === undefined) found.set(language, { language, level, demand, text: text.trim() })
      else if (known.level === null && level !== null) found.set(language, { ...known, level })
    }
  }
  return [...found.values()]
}

/** "Deutsch- und Englischkenntnisse (C1)": the level behind the last of several named together is that of all. */
function shared(text: string, mentions: RegExpMatchArray[], end: number): LanguageLevel | null {
  const next = mentions.find((other) => (other.index ?? 0) >= end)
  if (next?.index === undefined || !/^[-\s]*(?:and|und|or|oder|\/|,)\s*$/i.test(text.slice(end, next.index)))
    return null
  return levelAt(text, next.index, next.index + next[0].length)
}
