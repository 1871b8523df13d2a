import type { Said, Statement, Workplace } from './model'

const notPlace =
  /\b(?:remote (?:sensing|teams?|monitoring|sites?|control|desktop|areas?|patient|access|support|locations?|servers?|workers|employees|work(?:ing)? tools)|hybrid (?:cloud|vehicles?|apps?|mobile|infrastructure|environments?|systems?|electric|engines?|events?|networks?|threat|architecture)|on[- ]?site (?:gym|cafeteria|parking|restaurant|nursery|childcare|kitchen|clinic|fitness|interview|visits?|support|customer|client|training|search))\b/gi
const denied =
  /\b(?:not (?:a )?remote|no remote|remote (?:work |working )?(?:is )?not|cannot be (?:done |performed )?remote(?:ly)?|not (?:eligible|available) for remote|kein homeoffice|not hybrid)\b/i
const hybrid =
  /\b(?:hybrid|hybride[srn]?|(?:\d|one|two|three|four|few) (?:to \d )?days? (?:a|per|each|\/)\s?week (?:in|at|on|from) (?:the |our )?(?:office|site|home)|\d days? (?:in (?:the )?)?(?:office|onsite|on-site)|(?:bis zu )?\d ?(?:tage?n?|x|%|prozent)\s?(?:home-?office|mobil\p{L}*|remote)|(?:home-?office|mobiles arbeiten|remote[- ]?(?:arbeit|work|tage)?) (?:möglich|an \d|bis zu|tage|anteil|-?option|teilweise|nach absprache)|(?:möglichkeit|option) (?:zu[mr]?|auf|von) (?:home-?office|mobilem|mobiles|remote)|home-?office-?(?:möglichkeit|option|regelung|tage)|partly remote|partially remote|teilweise (?:remote|im homeoffice)|mobiles arbeiten)\b/iu
const remote =
  /\b(?:(?:fully|100 ?%|completely|entirely|permanently|komplett|vollständig)[ -](?:remote|im home-?office|work from home)|remote[- ](?:first|only|friendly|position|role|job|opportunity|work|based|contract)|(?:this|position|role|job) (?:is|can be) (?:\p{L}+ ){0,3}remote(?:ly)?|work(?:ing)? (?:from (?:home|anywhere)|remotely)|remote(?: within| in| from| across|\s?[-–(,]| \()|remote,|home-?based|telecommut\p{L}*|telework|remote-?job)\b/iu
const bareRemote = /(?:^|[([|·,–—•:/*_-]\s*)(?:100 ?% )?remote(?:\s?[)\]|·,–—•/*_-]|\s+with\b|\s*$)/im
const onsite =
  /\b(?:on[- ]?site (?:only|position|role|job|work|required|5|five|in)|(?:fully|100 ?%|must be|is|work) on[- ]?site|in[- ](?:the )?office (?:five|5|only|position|role|full[- ]time|every)|five days (?:a|per) week in|(?:\d|five) days (?:in (?:the )?office|on[- ]?site) (?:a|per) week|not remote|no remote|in[- ]person (?:position|role|job|only|work)|must (?:work|be) (?:in (?:the |our )?office|in person)|vor ort(?: in| arbeit|-?präsenz)|präsenz(?:pflicht|arbeit)|kein homeoffice)\b/iu
const bareOnsite =
  /(?:^|[([|·,–—•:/*_-]\s*)(?:on[- ]?site|in[- ]office|in[- ]person|vor ort)(?:\s?[)\]|·,–—•/-]|\s*$)/im

/** Where the work is done: hybrid wins over remote, a denied remote is on site. Remote sensing and hybrid clouds are none. */
export function readWorkplace(statements: readonly Statement[]): Said<Workplace> | null {
  const found = new Map<Workplace, string>()
  const note = (place: Workplace, text: string) => {
    if (!found.has(place)) found.set(place, text.trim())
  }
  for (const { text: raw } of statements) {
    if (!/remote|hybrid|office|site|home|tele|person|mobil|vor ort|präsenz/i.test(raw)) continue
    const text = raw.slice(0, 2_000).replace(notPlace, ' ')
    if (denied.test(text)) {
      note('onsite', raw)
      continue
    }
    if (hybrid.test(text)) note('hybrid', raw)
    else if (remote.test(text) || bareRemote.test(text)) note('remote', raw)
    else if (onsite.test(text) || bareOnsite.test(text)) note('onsite', raw)
  }
  for (const place of ['hybrid', 'remote', 'onsite'] as const) {
    const text = found.get(place)
    if (text !== undefined) return { value: place, text }
  }
  return null
}

const travels =
  /\b(?:travel(?:l?ing)?\b(?! (?:agen|industry|insurance|nurse|allowance|expenses|reimburs|company|tech|benefit|planning|arrangements|guides?|discounts?|perks))|reisebereitschaft|dienstreisen|geschäftsreisen|reisetätigkeit|reiseanteil)/i
const noTravel =
  /\b(?:no travel|travel (?:is )?not|not required to travel|keine reise\p{L}*|(?:arrange|book|coordinate|manage|plan)\w* (?:\p{L}+ ){0,3}travel|love (?:to )?travel|global travel (?:company|leader))/iu
const asksTravel =
  /\b(?:willing\p{L}*|ability|able|must|requir\p{L}*|up to|some|occasional\p{L}*|frequent\p{L}*|limited|now and then|from time to time|minimal|extensive|regular|domestic|international|percent|need(?:ed)?|approx\p{L}*|bereit\p{L}*|gelegentlich\p{L}*|reise\p{L}*|dienstreisen)\b|\d\s?%|^\s*travel\b/iu

/** Whether the job asks for travel, and what share of the time. */
export function readTravel(statements: readonly Statement[]): Said<number | null> | null {
  for (const { text, isIgnored } of statements) {
    if (isIgnored && !/^\s*travel\b/i.test(text)) continue
    if (!travels.test(text) || noTravel.test(text) || !asksTravel.test(text)) continue
    const share = /(\d{1,3})\s?(?:-|–|to|bis)?\s?(\d{1,3})?\s?(?:%|percent|prozent)/i.exec(text)
    const percent = share === null ? null : Number(share[2] ?? share[1])
    return { value: percent !== null && percent <= 100 ? percent : null, text: text.trim() }
  }
  return null
}
