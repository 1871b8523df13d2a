import { degreeLevels, type DegreeAsked, type DegreeLevel, type Statement } from './model'

const patterns: [DegreeLevel, RegExp][] = [
  [
    'doctorate',
    /(?<![\p{L}])(?:ph\.?\s?d\.?|doctorate|doctoral degree|doctor of \p{Lu}\p{L}+|promovier\p{L}*|abgeschlossene promotion|doktortitel|pharm\.?d|juris doctor|j\.d\.)(?![\p{L}])/iu,
  ],
  [
    'master',
    /(?<![\p{L}])(?:master(?:[’']?s|s)?(?:[’'])? (?:degree|in|of|or|and|level)|master[’']s|m\.?sc\.?|m\.?b\.?a\.?|m\.eng|m\.ed|msw|m\.s\.|master(?:abschluss|studium)|diplom(?:studium|abschluss)?|graduate degree|advanced degree|staatsexamen)(?![\p{L}])/iu,
  ],
  [
    'bachelor',
    /(?<![\p{L}])(?:bachelor(?:[’']?s)?(?:[’'])?|b\.?sc\.?|b\.s\.|b\.a\.|b\.?eng|bsn|bachelorabschluss|undergraduate degree|college degree|university degree|(?:4|four)[- ]year degree|(?:relevant|technical|engineering) degree|degree in|degree or|hochschulstudium|hochschulabschluss|(?:abgeschlossenes |technisches |wirtschaftswissenschaftliches )?studium|(?:fach)?hochschulabschluss|universitätsabschluss|akademischer abschluss)(?![\p{L}])/iu,
  ],
  [
    'associate',
    /(?<![\p{L}])(?:associate(?:[’']?s)?(?:[’'])? degree|associate[’']s|(?:2|two)[- ]year degree|foundation degree|hnd)(?![\p{L}])/iu,
  ],
  [
    'vocational',
    /(?<![\p{L}])(?:(?:abgeschlossene |kaufmännische |technische |handwerkliche |gewerbliche |einschlägige )+(?:berufs|fach)?ausbildung|berufsausbildung|ausbildung (?:als|zum|zur|im bereich|in)|fachausbildung|apprenticeship|trade school|vocational (?:school|training|degree|diploma|qualification)|nvq|technical (?:school|diploma)|meister(?:brief|titel)?(?=[ ,.)])|techniker(?:ausbildung)|diploma in \p{L}+)(?![\p{L}])/iu,
  ],
  [
    'school',
    /(?<![\p{L}])(?:high school (?:diploma|graduate|degree|education)|ged|abitur|mittlere reife|gcses?|a[- ]levels|schulabschluss|matric|secondary school (?:diploma|education))(?![\p{L}])/iu,
  ],
]
/** Upper-case letters that are a degree only beside one. */
const letters: [DegreeLevel, RegExp][] = [
  [
    'bachelor',
    /(?<![\p{L}.])(?:BS|BA|BA\/BS|BS\/BA|B\.S|B\.A)(?=\s?(?:\/|degree|in\s|(?:with|and|plus|\+)\s\d|or\s(?:MS|MA|higher|equivalent)|required|preferred|,? or\b))/u,
  ],
  [
    'master',
    /(?<![\p{L},]\s?)(?:MS|MA|MS\/PhD)(?=\s?(?:\/\s?PhD|degree|in\s\p{Lu}|(?:with|and|plus|\+)\s\d))/u,
  ],
]
const notOne =
  /\b(?:no degree|degree (?:is )?(?:not (?:required|necessary|needed)|optional)|without a degree|degree of (?!arts|science)|degrees? (?:celsius|fahrenheit)|360[- ]degree|scrum master|kein studium|pursuing)\b/i
const equivalent =
  /\b(?:or|and|oder)\b[^.;]{0,60}\b(?:equivalent|comparable|gleichwertig\p{L}*|vergleichbar\p{L}*)\b|\bequivalent (?:\p{L}+ ){0,3}experience|\bin lieu of|\bcombination of (?:education|training)|\bor (?:relevant|related|comparable|practical|work) (?:\p{L}+ )?experience|\bdegree or experience/iu
const notEquivalent =
  /\bor (?:an? )?(?:equivalent|comparable|related|similar|vergleichbare[rns]?) (?:field|discipline|subject|major|degree|area|studiengang|fachrichtung)/i

const fieldStart =
  /(?:degree|diploma|bachelor(?:[’']?s)?|master(?:[’']?s)?|ph\.?d|doctorate|b\.?sc|m\.?sc|ba|bs|ms|mba|degree or higher|studium|bachelor of (?:science|arts)|ausbildung)\.?\s+(?:\([^)]{1,20}\)\s+)?(?:degree\s+)?(?:in|der|des|im bereich|im|als|zum|zur)\s+(?:the (?:field|area)s? of\s+)?/iu
const fieldStop =
  /[.;()\n]|,?\s(?:with|and (?:\d|at least|minimum)|or (?:an? )?(?:equivalent|related|similar|comparable|relevant|other|another|higher)|oder (?:ein|vergleichbar|gleichwertig|ähnlich)|is |are |preferred|required|mit |bzw)|\splus\s|\d/iu

/** Whether a name is that of a degree or a course of training, not of a credential. */
export const isDegreeName = (name: string): boolean =>
  [...patterns, ...letters].some(([, pattern]) => pattern.test(name))

/** Where a sentence lists the fields of an academic degree: "Bachelor's in [physics or chemistry]". */
export function fieldSpan(text: string): { start: number; end: number } | null {
  const lead = fieldStart.exec(text)
  if (lead === null) return null
  const start = lead.index + lead[0].length
  const rest = text.slice(start, start + 200)
  return { start, end: start + (fieldStop.exec(rest)?.index ?? rest.length) }
}

function fieldsOf(text: string): string[] {
  const span = fieldSpan(text)
  if (span === null) return []
  const body = text.slice(span.start, span.end)
  return body
    .split(/\s*[,/]\s*|\s+(?:or|and|oder|und)\s+/i)
    .map((field) => field.replace(/^(?:or|and|oder|und|an?|the|der|des|einer?)\s+/i, '').trim())
    .filter(
      (field) =>
        /^\p{L}.*[^-]$/u.test(field) &&
        field.length <= 50 &&
        field.split(/\s+/).length <= 4 &&
        field.length > 2,
    )
    .slice(0, 6)
}

function levelsIn(text: string): DegreeLevel[] {
  const found = new Set<DegreeLevel>()
  for (const [level, pattern] of [...patterns, ...letters]) if (pattern.test(text)) found.add(level)
  // "Bachelor's degree in" also says "degree in"; "high school diploma" says no more than it says.
  if (found.has('bachelor') && found.size > 1 && !hasOwnBachelor(text)) found.delete('bachelor')
  return degreeLevels.filter((level) => found.has(level))
}

function hasOwnBachelor(text: string): boolean {
  const rest = text.replace(
    /(?:master|associate|doctoral|graduate|vocational)(?:[’']?s)?(?:[’'])? degree (?:in|or)/gi,
    ' ',
  )
  return (
    patterns.some(([level, pattern]) => level === 'bachelor' && pattern.test(rest)) ||
    letters[0]?.[1].test(text) === true
  )
}

const rank = { required: 0, preferred: 1, mentioned: 2 } as const

/**
 * Degrees asked: level, fields, whether experience is taken in their place. One entry a level, required before
 * preferred, the lowest level first, for that is what lets a person in.
 */
export function readDegrees(statements: readonly Statement[]): DegreeAsked[] {
  const byLevel = new Map<DegreeLevel, DegreeAsked>()
  for (const { text, demand, isIgnored } of statements) {
    if (isIgnored || notOne.test(text)) continue
    for (const level of levelsIn(text)) {
      const known = byLevel.get(level)
      if (known !== undefined && rank[known.demand] <= rank[demand]) continue
      const isField = notEquivalent.test(text) && !/experience|erfahrung|ausbildung|qualifi/i.test(text)
      byLevel.set(level, {
        level,
        fields: fieldsOf(text),
        demand,
        orEquivalent: equivalent.test(text) && !isField,
        text: text.trim(),
      })
    }
  }
  return [...byLevel.values()].sort(
    (one, other) =>
      rank[one.demand] - rank[other.demand] ||
      degreeLevels.indexOf(one.level) - degreeLevels.indexOf(other.level),
  )
}
