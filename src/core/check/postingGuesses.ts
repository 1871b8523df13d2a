import type { ReadClause } from './postingTerms'
import type { Demand } from './postingSections'
import { lookUpTerm, termKey, type Vocabulary } from './vocabulary'

/** Words of an advert that look like a skill and that the vocabulary does not know: offered, never counted by itself. */
export interface PostingGuess {
  term: string
  demand: Demand
  /** The clause it stands in. */
  text: string
}

const limit = 16

/** Words after which skills are named. */
const lead =
  /\b(?:experience|experienced|proficien\p{L}*|knowledge|familiar(?:ity)?|expertise|skilled|skills?|trained|background|fluency|command|certified|competen\p{L}*|comfortable|working|hands-on|understanding|exposure)\s+(?:with|in|of|using|on)\s+|\b(?:knowledge of|use of|ability to use|know)\s+|(?:\p{L}*kenntnisse|erfahrung(?:en)?|umgang|vertraut|sicher|knowhow|know-how|expertise|grundlagen|praxis)\s+(?:mit|in|im|von|der|des|bei)\s+(?:der\s|den\s|dem\s|das\s)?/giu
const clauseStop =
  /[.;()\n!?]|\s(?:is|are|was|to|for|that|which|who|where|on|from|at|while|within|across|through|would|will|as well as|as|is a|ist|sind|sowie|für|zur|zum|auf|aus|bei|required|preferred|desired|desirable|essential|wünschenswert|erforderlich|von vorteil|such as|including|like|z\.\s?B\.)\s/iu
const separator = /\s*[,/|•·]\s*|\s+(?:and\/or|and|or|und|oder|&|or other|und\/oder)\s+/iu

const plain = new Set(
  (
    'a an the our your their this that these those any all some other others various multiple different similar related relevant new good great strong ' +
    'excellent proven solid deep basic advanced modern complex large small high low least minimum years year months experience knowledge skills skill ability ' +
    'team teams people customers customer clients client stakeholders users user patients students children adults families company companies business ' +
    'environment environments industry field area areas role position job work working tools tool software systems system technology technologies platform ' +
    'platforms products product projects project processes process services service solutions data office field setting settings level standards practices practice ' +
    'methods techniques principles concepts requirements policies procedures regulations issues tasks etc more plus equivalent degree education training ' +
    'english german french spanish us u.s. uk eu usa internet email phone computer computers monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december bachelor master phd diploma must required preferred able willing ' +
    'we you he she it they i who what when where how if in on at of for with to as by from not no yes be have has is are will can able also both each every ' +
    'der die das ein eine einer eines den dem des und oder mit in im von zu zur zum bei auf für aus unser unsere ihre deine ihr dein sie du wir gute sehr ' +
    'erfahrung kenntnisse berufserfahrung ausbildung studium team teams kunden mitarbeiter bereich umfeld umgang arbeiten arbeit aufgaben profil bereitschaft ' +
    'jahre jahren unternehmen abschluss qualifikation weiterbildung interesse freude spaß motivation voraussetzung vorteil idealerweise bzw deutsch englisch ' +
    'm/w/d w/m/d m/f/d qualifications qualification essential desirable criteria bedingung firm firms kitchen ward clinic department following full-time part-time fulltime parttime permanent temporary hybrid remote onsite on-site vollzeit teilzeit unbefristet ms eoe eeo record records nationals clearance bsc msc phd mba competitive flexible ideal candidate candidates applicants applicant eligible employer employment equal opportunity benefits'
  ).split(' '),
)
const badEdge =
  /^(?:a|an|the|our|your|any|all|other|various|strong|good|relevant|related|similar|both|either|such|more|modern|new|common|general|der|die|das|den|dem|des|ein\p{L}*|unser\p{L}*|gängig\p{L}*|gut\p{L}*|sehr|modern\p{L}*|ander\p{L}*|verschieden\p{L}*)\s+/iu
const badEnd =
  /\s+(?:tools?|domain|software|systems?|experience|skills?|preferred|required|a plus|etc|or similar|knowledge|certification|is|are|ist|sind|\p{L}*kenntnisse|erfahrung)$/iu
const degreeClause =
  /\b(?:degree|bachelor\p{L}*|b\.?sc|m\.?sc|diploma|studium|hochschul\p{L}*|ausbildung (?:als|zum|zur)|berufsausbildung|licen[sc]e|citizen\p{L}*|sponsor\p{L}*|DBS)\b/iu
const verb =
  /^(?:be|being|build\p{L}*|creat\p{L}*|develop\p{L}*|manag\p{L}*|work\p{L}*|lead\p{L}*|mak\p{L}*|writ\p{L}*|us\p{L}{1,3}|help\p{L}*|support\p{L}*|provid\p{L}*|deliver\p{L}*|handl\p{L}*|run\p{L}*|own\p{L}*|driv\p{L}*|join\p{L}*|apply\p{L}*|learn\p{L}*|tak\p{L}*|meet\p{L}*|prepar\p{L}*|assist\p{L}*|ensur\p{L}*|perform\p{L}*|maintain\p{L}*|communicat\p{L}*|demonstrat\p{L}*|possess\p{L}*|obtain\p{L}*|lift\p{L}*|stand\p{L}*)$/iu
/** Places, days, schools of thought and the like are no skills. */
const noSkill =
  /\d{4,}|[@$€£]|\.(?:com|org|net|de|io)\b|https?:|\b(?:inc|ltd|llc|gmbh|university|college|school|hospital|street|avenue|road|city|county|state|degree|bachelor\p{L}*|master[’']?s|licen[sc]e|years?|yrs?|jahre?n?|hours?|days?|weeks?|months?|citizen\p{L}*|visa|clearance|travel|shift|weekends?|salary|plus|diplom\p{L}*|m\/w\/d|w\/m\/d|abgeschlossene\p{L}*|ausbildung als|[abc][12](?:-niveau)?|\p{L}+(?:sch|ch)kenntnisse\p{L}*)\b/iu

function tidy(raw: string): string {
  let term = raw
    .trim()
    .replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#)]+$/gu, '')
    .replace(/\s+/g, ' ')
  for (let round = 0; round < 4; round++) term = term.replace(badEdge, '').replace(badEnd, '')
  // "Verhandlungssichere Deutschkenntnisse" loses its noun: what is left names nothing.
  if (term !== raw.trim() && /kenntnisse\W*$/iu.test(raw) && /^\p{L}+e[nrsm]?$/u.test(term)) return ''
  return term.replace(/-(?:kenntnisse|erfahrung|know-how)$/iu, '').trim()
}

/** Whether the words may name something: one to four of them, none of only everyday words. */
function looksLikeSkill(term: string, isNamed: boolean, isGerman: boolean): boolean {
  if (term.length < 2 || term.endsWith('-') || term.length > 45 || noSkill.test(term)) return false
  const words = term.split(' ')
  if (words.length > 4) return false
  const small = words.map((word) => word.toLowerCase())
  if (small.every((word) => plain.has(word)) || plain.has(small[0] ?? '') || plain.has(small.at(-1) ?? ''))
    return false
  if (verb.test(small[0] ?? '') && !/^\p{Lu}/u.test(words[0] ?? '')) return false
  if (
    words.some((word) =>
      /^(?:to|that|which|your|our|their|you|we|they|who|is|are|will|can|a|the|with|for|sie|du|wir|uns|dich|sich|nicht)$/i.test(
        word,
      ),
    )
  )
    return false
  const hasName = words.some(
    (word, at) =>
      /^\p{Lu}[\p{L}\d]*\p{Lu}|\d/u.test(word) || (at > 0 || isNamed ? /^\p{Lu}/u.test(word) : false),
  )
  return isGerman
    ? /^\p{Lu}/u.test(words.at(-1) ?? '')
    : hasName || (isNamed && words.length <= 3 && (words.length > 1 || term.length > 5))
}

const name =
  /(?<![\p{L}\d.@/-])\p{Lu}[\p{L}\d+#./&-]*(?:\s(?:(?:\p{Lu}|\d)[\p{L}\d+#./&-]*|of(?=\s\p{Lu}))){0,3}/gu
const germanSigns =
  /\b(?:und|der|die|das|mit|für|von|oder|bei|wir|sie|du|eine[rnsm]?|kenntnisse|erfahrung)\b|[äöüß]/giu

/** Whether a text is written in German rather than in English, where every noun has a capital. */
export function isGermanText(text: string): boolean {
  const sample = text.slice(0, 4_000)
  const english = sample.match(/\b(?:the|and|with|for|you|of|our|to|or|are|is)\b/gi)?.length ?? 0
  return (sample.match(germanSigns)?.length ?? 0) > english * 1.5
}

interface Candidate {
  term: string
  start: number
  end: number
}

function afterCues(text: string): Candidate[] {
  const found: Candidate[] = []
  for (const cue of text.matchAll(lead)) {
    const start = cue.index + cue[0].length
    const rest = text.slice(start, start + 160)
    const body = rest.slice(0, clauseStop.exec(rest)?.index ?? rest.length)
    let at = start
    for (const part of body.split(separator)) {
      const place = text.indexOf(part, at)
      if (place >= 0) at = place + part.length
      found.push({ term: tidy(part), start: place, end: place + part.length })
    }
  }
  return found
}

/** The items of a requirement that is a bare list or a few words. */
function listed(text: string): Candidate[] {
  const body = text.replace(/^[^:]{2,40}:\s*/, '')
  const offset = text.length - body.length
  const isShort = body.trim().split(/\s+/).length <= 4
  const parts = body.split(separator)
  if (!isShort && (parts.length < 3 || parts.some((part) => part.trim().split(/\s+/).length > 4))) return []
  let at = offset
  return parts.map((part) => {
    const place = text.indexOf(part, at)
    at = place + part.length
    return { term: part.trimEnd().endsWith('-') ? '' : tidy(part), start: place, end: place + part.length }
  })
}

/** Capitalised names inside a sentence; in German every noun is one, so only those with a sign of a name. */
function names(text: string, isGerman: boolean): Candidate[] {
  const found: Candidate[] = []
  for (const match of text.matchAll(name)) {
    const isFirst =
      /^[^\p{L}\d]*$/u.test(text.slice(0, match.index)) || /[.:!?]\s$/.test(text.slice(0, match.index))
    const isName = /\p{Ll}\p{Lu}|\d|\p{Lu}{2}|[+#.]\p{L}/u.test(match[0])
    if ((isFirst || isGerman) && !isName) continue
    found.push({ term: tidy(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return found
}

/**
 * Guesses of an advert's unknown skills: what stands behind "experience with", the items of a list of requirements,
 * and names in the sentences that require or wish. What the vocabulary recognised there is left to it.
 */
export function guessTerms(
  clauses: readonly ReadClause[],
  vocabulary: Vocabulary,
  context: { company?: string | null; title?: string | null },
): PostingGuess[] {
  const guesses = new Map<string, PostingGuess & { rank: number }>()
  const isGerman = isGermanText(clauses.map(({ text }) => text).join(' '))
  const own = `${context.company ?? ''} ${context.title ?? ''}`.toLowerCase()
  for (const { text, demand, known } of clauses) {
    if (text === context.title || text.length > 1_500) continue
    const isAsking = demand !== 'mentioned'
    const sources: [Candidate[], boolean, number][] = [
      [afterCues(text), true, 0],
      [isAsking && !degreeClause.test(text) ? listed(text) : [], true, 1],
      [isAsking && !degreeClause.test(text) ? names(text, isGerman) : [], false, 2],
    ]
    for (const [candidates, isNamed, rank] of sources)
      for (const { term, start, end } of candidates) {
        if (start < 0 || known.some((hit) => hit.start < end && start < hit.end)) continue
        if (!looksLikeSkill(term, isNamed, isGerman) || lookUpTerm(vocabulary, term) !== null) continue
        const key = termKey(term)
        if (key.length < 2 || guesses.has(key) || own.includes(term.toLowerCase())) continue
        guesses.set(key, { term, demand, text: text.trim(), rank })
      }
  }
  const order = { required: 0, preferred: 1, mentioned: 2 }
  return [...guesses.values()]
    .filter(
      ({ term }) =>
        ![...guesses.values()].some(
          (other) =>
            other.term !== term && ` ${other.term.toLowerCase()} `.includes(` ${term.toLowerCase()} `),
        ),
    )
    .sort((one, other) => order[one.demand] - order[other.demand] || one.rank - other.rank)
    .slice(0, limit)
    .map(({ term, demand, text }) => ({ term, demand, text }))
}
