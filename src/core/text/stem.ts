import { stem as porter2 } from 'porter2'
import { germanBase } from './german'
import { createRecent } from './recent'

const spellings: [RegExp, string][] = [
  [/^(col|behavi|lab|fav|hon|neighb|harb|hum|rum|vap|flav|arm|endeav|sav|vig|tum|od)our/, '$1or'],
  [/is(ation|ations|ational|e|ed|es|er|ers|ing)$/, 'iz$1'],
  [/lys(e|ed|es|er|ers|ing)$/, 'lyz$1'],
  [/^(cent|met|lit|theat|fib|calib|kilomet|millimet|centimet)re(s?)$/, '$1er$2'],
  [/^(catal|dial|anal)ogue/, '$1og'],
  [/^(def|lic|off|pret)ence/, '$1ense'],
  [/^practis/, 'practic'],
  [
    /^(model|label|travel|cancel|level|counsel|signal|fuel|channel|total|tunnel|equal|dial|panel|initial)l(ing|ed|er|ers|or|ors)$/,
    '$1$2',
  ],
  [/^(enrol|fulfil|instal|skil)(ment|ments|ful)$/, '$1l$2'],
  [/^programme(s?)$/, 'program$1'],
  [/^cheque/, 'check'],
  [/^paed/, 'ped'],
  [/^orthopaed/, 'orthoped'],
  [/an?aesth/, 'anesth'],
  [/^haem/, 'hem'],
  [/^gynaec/, 'gynec'],
  [/^oesoph/, 'esoph'],
  [/^diarrhoea/, 'diarrhea'],
  [/^manoeuvr/, 'maneuver'],
  [/^tyre/, 'tire'],
  [/^grey/, 'gray'],
  [/^aluminium/, 'aluminum'],
  [/^ageing/, 'aging'],
  [/(judg|acknowledg)ement/, '$1ment'],
  [/^artefact/, 'artifact'],
  [/^sulph/, 'sulf'],
  [/^mould/, 'mold'],
  [/^jewellery/, 'jewelry'],
]

/** What every spelling above has in it: most words need no closer look. */
const suspicious =
  /our|is[ae]|ising|lys|[tbh]re|ogue|ence|practis|ll(?:ing|e|or)|lment|lful|programme|cheque|paed|aesth|haem|gynaec|oesoph|rrhoea|oeuv|tyre|grey|luminium|ageing|gement|artefact|sulph|mould|jewellery/

/** The American spelling of a lower-case word, where the British one differs. */
export function toAmerican(word: string): string {
  if (word.length < 4 || !suspicious.test(word)) return word
  for (const [pattern, replacement] of spellings) {
    if (pattern.test(word)) return word.replace(pattern, replacement)
  }
  return word
}

/** Words that Porter2 throws together although they mean different things, or keeps apart although they are one. */
const families: [string, string][] = [
  ['engine', 'engine engines'],
  ['account', 'account accounts'],
  ['accounting', 'accounting accountant accountants'],
  ['market', 'market markets'],
  ['marketing', 'marketing marketer marketers'],
  ['program', 'program programs'],
  ['programming', 'programming programmed programmer programmers'],
  ['customer', 'customer customers'],
  ['custom', 'custom'],
  ['customs', 'customs'],
  ['security', 'security'],
  ['securities', 'securities'],
  ['secure', 'secure secured securing secures'],
  ['hospital', 'hospital hospitals'],
  ['hospitality', 'hospitality'],
  ['office', 'office offices'],
  ['officer', 'officer officers'],
  ['medication', 'medication medications'],
  ['medical', 'medical'],
  ['objective', 'objective objectives'],
  ['object', 'object objects'],
  ['positive', 'positive'],
  ['position', 'position positions'],
  ['important', 'important'],
  ['execute', 'execute executes executed executing execution'],
  ['executive', 'executive executives'],
  ['operation', 'operation operations operational'],
  ['organize', 'organize organizes organized organizing organizer'],
  ['organization', 'organization organizations organizational'],
  ['organ', 'organ organs'],
  ['analysis', 'analysis analyses analyze analyzes analyzed analyzing'],
  ['analyst', 'analyst analysts'],
  ['relation', 'relation relations'],
  ['relational', 'relational'],
  ['relate', 'relate related relates relating'],
  ['relationship', 'relationship relationships'],
  ['networking', 'networking'],
  ['bank', 'bank banks'],
  ['banking', 'banking'],
  ['build', 'build builds built building'],
  ['lead', 'lead leads led leading'],
  ['write', 'write writes wrote written writing'],
  ['teach', 'teach teaches taught teaching'],
  ['run', 'run runs ran running'],
  ['oversee', 'oversee oversees oversaw overseen overseeing'],
  ['drive', 'drive drives drove driven driving'],
  ['sell', 'sell sells sold selling'],
  ['buy', 'buy buys bought buying'],
  ['make', 'make makes made making'],
  ['think', 'think thinks thinking thinker thinkers thought'],
  ['solve', 'solve solves solved solving solver solvers'],
  ['troubleshoot', 'troubleshoot troubleshoots troubleshot troubleshooting troubleshooter'],
  [
    'collaborate',
    'collaborate collaborates collaborated collaborating collaboration collaborator collaborators',
  ],
  ['curriculum', 'curriculum curricula curriculums curricular'],
  ['diagnose', 'diagnose diagnoses diagnosed diagnosing diagnosis diagnostics diagnostic'],
  ['bend', 'bend bends bent bending'],
  ['speak', 'speak speaks spoke spoken speaking speaker speakers'],
  ['hold', 'hold holds held holding'],
  ['keep', 'keep keeps kept keeping'],
  ['win', 'win wins won winning'],
  ['grow', 'grow grows grew grown growing'],
  ['draw', 'draw draws drew drawn'],
  ['lay', 'lay lays laid laying'],
  ['weld', 'weld welds welded welding welder welders'],
  ['nurse', 'nurse nurses'],
  ['audit', 'audit audits audited auditing auditor auditors'],
  ['logistics', 'logistics logistic'],
  ['logistical', 'logistical'],
  ['nursing', 'nursing'],
  ['compliance', 'compliance compliant'],
  ['mobile', 'mobile'],
  ['mobility', 'mobility'],
  ['physical', 'physical'],
  ['physics', 'physics'],
  ['number', 'number numbers'],
  ['train', 'train trains trained training trainings'],
  ['trainer', 'trainer trainers'],
  ['meeting', 'meeting meetings'],
  ['sale', 'sale sales'],
  ['new', 'new'],
  ['supervise', 'supervise supervises supervised supervising supervision'],
  ['maintain', 'maintain maintains maintained maintaining maintenance'],
  ['treat', 'treat treats treated treating treatment treatments'],
  ['acquire', 'acquire acquires acquired acquiring acquisition acquisitions'],
  ['resolve', 'resolve resolves resolved resolving resolution resolutions'],
  ['retain', 'retain retains retained retaining retention'],
  ['prescribe', 'prescribe prescribes prescribed prescribing prescription prescriptions'],
  ['submit', 'submit submits submitted submitting submission submissions'],
  ['revise', 'revise revises revised revising revision revisions'],
  ['reduce', 'reduce reduces reduced reducing reduction reductions'],
  ['convert', 'convert converts converted converting conversion conversions'],
  ['intervene', 'intervene intervenes intervened intervening intervention interventions'],
  ['deliver', 'deliver delivers delivered delivering delivery deliveries'],
  ['recover', 'recover recovers recovered recovering recovery'],
  ['advocate', 'advocate advocates advocated advocating advocacy'],
  ['mentor', 'mentor mentors mentored mentoring mentorship'],
  ['synthesize', 'synthesize synthesizes synthesized synthesizing synthesis'],
  ['news', 'news'],
  ['policy', 'policy policies'],
  ['univers', 'universal universe'],
  ['university', 'university universities'],
  ['child', 'child children'],
  ['staff', 'staff'],
  ['staffing', 'staffing'],
  ['pricing', 'pricing'],
  ['booking', 'booking bookings'],
  ['book', 'book books'],
  ['general', 'general'],
  ['communicate', 'communicate communicates communicated communicating communication communications'],
  ['community', 'community communities'],
  ['communal', 'communal commune'],
  ['person', 'person persons'],
  ['personal', 'personal'],
  ['personnel', 'personnel'],
  ['art', 'art arts'],
  ['house', 'house houses'],
  ['housing', 'housing'],
  ['manual', 'manual manuals'],
  ['virtual', 'virtual'],
  ['critic', 'critic critics'],
  ['critical', 'critical'],
  ['technic', 'technic technique techniques'],
  ['technical', 'technical'],
  ['computer', 'computer computers'],
  ['computing', 'computing'],
  ['inventory', 'inventory inventories'],
  ['invent', 'invent invents invented inventing'],
  ['author', 'author authors authored authoring'],
  ['authority', 'authority authorities'],
  ['negotiate', 'negotiate negotiates negotiated negotiating negotiation negotiations negotiator'],
]

const overrides = new Map<string, string>()
for (const [family, words] of families) for (const word of words.split(' ')) overrides.set(word, `${family}'`)

const cache = createRecent<string>(10_000)
const plainWord = /^[a-z]{3,40}$/

/**
 * The stem by which forms of one English word meet: British spelling to American, a table of families, then Porter2.
 * Takes a lower-case word; words with digits, signs or other letters stay as they are.
 */
export function stemWord(word: string): string {
  const known = cache.get(word)
  if (known !== undefined) return known
  const stem = plainWord.test(word) ? bareStem(word, false) : word
  cache.set(word, stem)
  return stem
}

function bareStem(word: string, hasUmlaut: boolean): string {
  const american = toAmerican(word)
  const family = overrides.get(american) ?? overrides.get(word)
  if (family !== undefined) return family
  const german = germanBase(word, hasUmlaut)
  if (german !== null && german !== word) return bareStem(german, false)
  const stem = porter2(american.replace(/ifications?$/, 'ify'))
  // German plurals in -en; the umlaut that comes and goes with a plural, however it is spelled.
  const single = stem.length >= 6 && /[^e]en$/.test(stem) ? stem.slice(0, -2) : stem
  return single.length > 3 ? single.replaceAll(/([aou])e/g, '$1') : single
}

/** The stem of a word as written: an acronym loses only its plural s (APIs), a name in capitals stays whole. */
export function stemRaw(raw: string, lower: string): string {
  if (raw !== lower && raw.length >= 2) {
    if (/^[A-Z0-9]{2,}s$/.test(raw)) return lower.slice(0, -1)
    if (/^[A-Z]{2,4}$/.test(raw)) return lower
    if (/[äöüÄÖÜ]/.test(raw) && plainWord.test(lower)) return bareStem(lower, true)
  }
  return stemWord(lower)
}
