import { createRecent } from './recent'

/** Figures that are no result. All have a digit. */
const noise: RegExp[] = [
  /\b(?:19|20)\d\d(?:\s?[-–—\/]\s?(?:(?:19|20)?\d\d|present|now|today))?\b(?!\s*%)(?!,\d)/gi,
  /\b[pP]\d{2,3}\b/g,
  /\b(?:iso|iec|ieee|rfc|form|section|article|part|level|tier|grade|class|type|phase|version|ver|windows|python|java|angular|react|php|office|covid|sox|pci|cfr|title|chapter|route|room|unit|q|h|v|web|industry|ifrs|ias|asc|fas|excel|oracle|ubuntu|node|vue|net|c|es|html|css|ipv|layer|l|nec|nfpa|ansi|en|din|step|act|rule|schedule|band|key stage|ks|year|stage|cat)[ -]?\d+(?:\.\d+)*[a-z]?\b/gi,
  /\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/g,
  /\b24\/7\b/g,
  /\b4(?:01|03)\(?[kb]\)?/gi,
  /\bv?\d+\.\d+\.\d+\b/g,
  /(?:\+\d{1,3}[ .-]?)?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/g,
  /\+?\b\d{1,3}\+?\s?-?\s?(?:\+\s)?(?:years?|yrs?)\b(?:\s?['’])?/gi,
  /\bfor\s(?:over\s|more than\s|about\s|the last\s|the past\s)?\d{1,3}\s(?:months?|weeks?)\b/gi,
  /\b\d{1,2}-(?:year|month|hour)(?:-old)?\b/gi,
]

const percent =
  /\d(?:[\d,.]*)\s?(?:%|percent\b|per cent\b|pct\b|percentage points?\b|pp\b|bps\b|basis points?\b)/i
const money =
  /(?:[$€£¥₹]|\b(?:usd|eur|gbp|inr|cad|aud|chf|jpy)\s?)\s?\d|\b\d[\d,.]*\s?(?:k|m|mm|bn|b|million|billion|thousand|dollars|euros|pounds|usd|eur|gbp|€|£)(?![\w-])/i
const times =
  /\b\d+(?:\.\d+)?\s?[x×](?![\w])|\b\d+-?fold\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|hundred)-?fold\b|\b(?:halv(?:ed|ing|e)|doubl(?:ed|ing|e)|tripl(?:ed|ing|e)|quadrupl(?:ed|ing|e)|twice as|in half|by half|by a third|by a quarter)\b/i
const plus = /(?:^|[^\w.])\d[\d,]*\+/
const fromTo =
  /\bfrom\s(?:[$€£]?\d[\d,.]*\s?\S{0,12}\s){1,2}(?:down\s|up\s)?to\s(?:under\s|over\s|less than\s)?[$€£]?\d/i
const timeSaved =
  /\b(?:by|from|to|under|within|saved?|saving|saves|cut|in)\s(?:about\s|over\s|up to\s|roughly\s|around\s|only\s|just\s|less than\s|an?\s)?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve)\s?-?(?:ms|milliseconds?|s|sec|seconds?|min|mins|minutes?|hours?|hrs?|days?|weeks?|months?)\b/i
const units =
  /\b\d[\d,.]*\s?-?(?:ms|milliseconds?|seconds?|minutes?|hours?|hrs|days|kg|kw|mw|kwh|mwh|km|miles|tons?|tonnes?|lbs?|sq\.? ?ft|square feet|m2|gb|tb|pb|mb|rps|qps|rpm|mph|sqft|acres?|litres?|liters?)(?:\s|\b)/i
const count =
  /\b\d{1,3}(?:,\d{3})+\b|\b\d[\d,.]*(?:-\d+)?\+?(?:\s(?!(?:and|or|to|in|on|at|of|for|with|by|as|the|a|is|was)\b)[\p{L}'/-]+){0,4}?\s[\p{L}-]{2,}(?:s|people|staff|children|men|women|personnel|crew|faculty)\b/iu
const countWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?)\b(?:\sof)?(?:\s(?!(?:and|or|to|in|on|at|for|with|by|as|years?|months?|weeks?|days?|hours?)\b)[\p{L}'/-]+){0,3}?\s(?!years?\b|months?\b|weeks?\b|days?\b|hours?\b)[\p{L}-]{3,}(?:s|people|staff|children|personnel|crew)\b/iu
const ofCount =
  /\b(?:team|group|crew|class|staff|fleet|portfolio|caseload|panel|cohort|budget|unit|total|average|ward)\sof\s(?:up to\s|over\s|about\s|more than\s|around\s)?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)/i
const compound =
  /\b\d[\d,]*-(?:bed|person|people|member|seat|room|unit|store|site|node|server|user|patient|page|table|cover|acre|story|storey|vehicle|truck|employee|student|day|week|minute|point|figure|child|guest|strong|location|country|client|state|device|machine|line|week)\b/i
const ratio =
  /\b\d{1,3}:\d{1,3}\b(?!\s?(?:am|pm))|#\d{1,3}\b|\b(?:top|no\.|number)\s(?:\d|one\b)|\b\d{1,3}(?:st|nd|rd|th)\b|\b\d+ (?:of|out of) \d+\b|\bzero (?:\p{L}+ ){0,2}\p{L}+s\b/iu

const germanCount = new RegExp(
  '\\b\\d[\\d.]*\\+?\\s(?:\\p{Ll}+\\s)?(?:Mitarbeite|Kund|Kolleg|Person|Schüler|Patient|Bewohner|Projekte|Prozent|Filialen|' +
    'Standorte|Anlagen|Maschinen|Azubis|Auszubildende|Betten|Verträge|Aufträge|Rechnungen|Fahrzeuge|Stück)',
  'u',
)

const results = [
  germanCount,
  percent,
  money,
  times,
  plus,
  fromTo,
  timeSaved,
  units,
  count,
  countWord,
  ofCount,
  compound,
  ratio,
]
const inWords = [times, timeSaved, countWord, ofCount, ratio]
/** What a result without a digit has in it. */
const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|dozens?|hundred|thousand|million|zero|top|number|no\.)|hal[fv]|doubl|tripl|quadrupl|twice|third|quarter/i
const cache = createRecent<boolean>(500)

function readFigure(text: string): boolean {
  if (!/\d/.test(text)) return numberWord.test(text) && inWords.some((pattern) => pattern.test(text))
  let rest = text
  for (const pattern of noise) rest = rest.replace(pattern, ' ')
  return results.some((pattern) => pattern.test(rest))
}

/**
 * Whether a bullet carries a figure of its own: %, money, a factor, a count of things, time saved.
 * Years, durations of use, version numbers, standards, p99 and phone numbers are none.
 */
export function hasFigure(text: string): boolean {
  const known = cache.get(text)
  if (known !== undefined) return known
  const found = readFigure(text.slice(0, 4_000))
  if (text.length < 4_000) cache.set(text, found)
  return found
}
