/** A number of years in a text with its place. */
export interface YearsSpan {
  min: number
  max: number | null
  start: number
  end: number
}

const numbers = new Map<string, number>([
  ...[
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
  ].map((word, place): [string, number] => [word, place + 1]),
  ...['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'].map(
    (word, place): [string, number] => [word, place + 1],
  ),
  ['a', 1],
  ['an', 1],
  ['einem', 1],
  ['eines', 1],
  ['twenty', 20],
])
const word = [...numbers.keys()].join('|')
const figure = `\\d{1,2}(?:[.,]5)?|${word}`
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,$€£-])(${figure})(?:\\s?\\(\\s?\\d{1,2}\\s?\\))?\\s?(\\+|plus\\b|or more\\b|and more\\b)?` +
    `(?:\\s?(?:-|–|—|to|bis|or|oder)\\s?(${figure})(?:\\s?\\(\\d{1,2}\\))?\\s?(\\+)?)?\\s?\\+?[\\s-]{0,2}(?:(?:full|calendar|volle[rn]?)\\s)?(?:or more\\s|oder mehr\\s)?` +
    "(years?(?:[’']s?)?|yrs?\\.?|jahren?|jahre)(?![\\p{L}])",
  'giu',
)

function valueOf(text: string): number {
  return numbers.get(text.toLowerCase()) ?? Number(text.replace(',', '.'))
}

/** What years of something else look like: ages, histories, contracts, courses of study. */
const otherBefore =
  /(?:\bfor (?:over|more than|nearly|almost|the (?:last|past)|about)?\s*|\b(?:over|nearly|almost|our|celebrating|since|every|seit(?: über| mehr als)?|über|befristet auf|within|in the (?:last|past|next)|next|past|last|after|ages?|aged|under|innerhalb von|nach)\s+)$/i
const otherAfter =
  /^\s?(?:of age|old|alt\b|ago|of (?:history|age|growth|service to|excellence|innovation|heritage)|in (?:business|a row|operation)|contract|degree|warranty|term\b|program\b|college|university|course|history|from (?:now|the)|plan\b|anniversary|apprenticeship|ausbildung|of (?:post-?secondary|college|university|study|undergraduate)|vertrag|of (?:appointment|hire))/i
const aboutExperience =
  /experience|erfahrung|praxis|background|track record|working|worked|practice|practi[sc]ing|in (?:the |a |an )?(?:role|industry|field|similar|position|line|kitchen)|on the|tätigkeit|beruf/i

/**
 * Years of experience in a clause: "5+ years", "3-5 yrs", "two (2) years", "mind. 3 Jahre". Ages, company histories,
 * contract terms and courses of study are left out.
 */
export function findYears(text: string): YearsSpan[] {
  if (!/(?:years?|yrs?|jahr)/i.test(text)) return []
  const spans: YearsSpan[] = []
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 90)
    if (otherAfter.test(after)) continue
    if (
      otherBefore.test(before) &&
      !/^\s?(?:of |['’] )?(?:\p{L}+ ){0,4}(?:experience|erfahrung|berufserfahrung)/iu.test(after)
    )
      continue
    // A bare number word is a year asked only where experience stands beside it: "a year of …", "one year".
    const isLoose = /^(?:an?|ein(?:em|es)?)$/i.test(match[1] ?? '')
    if (isLoose && !/^\s?(?:of |['’] ?)?(?:\p{L}+ ){0,5}\p{L}*(?:experience|erfahrung)/iu.test(after))
      continue
    const isAsked =
      aboutExperience.test(text) ||
      /^\s?(?:of|in|with|using|as|mit|als|bei|on)\s/i.test(after) ||
      /[(:–—-]\s?$/.test(before) ||
      /^\s?\)/.test(after) ||
      text.trim().length < 60
    if (!isAsked) continue
    const min = valueOf(match[1] ?? '')
    const max =
      match[3] === undefined || match[4] !== undefined || match[2] !== undefined ? null : valueOf(match[3])
    if (!(min >= 0) || min > 40 || (max !== null && max < min)) continue
    spans.push({ min, max, start, end })
  }
  return spans
}

/** Words after which a clause speaks of something else than what its years count. */
const turn =
  /(?:[;.]|,?\s(?:plus|as well as|along with|and (?:a |an )?(?:strong|solid|good|excellent|proven|deep|basic|working|some|sound|knowledge|familiarity|understanding|ability|proficiency|comfort|experience|demonstrated|record)|sowie|und (?:gute|sehr gute|fundierte|sichere|kenntnisse|erste))\b|,\s(?:at least|a record|with|ideally|preferably|davon|ebenso|including at least)\b|\s(?:at least|of which|davon)\s)/iu

/** Where the terms of the years at `span` stand: behind them as a rule, before them in "Python (5+ years)" and "Java: 5 years". */
export function reachOf(text: string, span: YearsSpan, next: YearsSpan | null): { from: number; to: number } {
  const before = text.slice(0, span.start)
  const opens = /\(\s*(?:min\.?|mind\.?|at least|minimum|mindestens)?\s*$/i.test(before)
  const label = /[:–—-]\s*(?:min\.?|mind\.?|at least|minimum|mindestens)?\s*$/i.test(before)
  const rest = text.slice(span.end)
  const isBehindEmpty = !/[\p{L}]{2}/u.test(
    rest.replace(/^\s*(?:of\s)?(?:experience|erfahrung|required|preferred)/i, ''),
  )
  if (opens || (label && isBehindEmpty)) {
    const from = Math.max(
      before.lastIndexOf(','),
      before.lastIndexOf(';'),
      before.lastIndexOf(')'),
      before.lastIndexOf('\n'),
    )
    return { from: from + 1, to: span.start }
  }
  const stop = turn.exec(rest)
  const to = span.end + Math.min(stop?.index ?? rest.length, 160)
  return { from: span.end, to: next === null ? to : Math.min(to, next.start) }
}
