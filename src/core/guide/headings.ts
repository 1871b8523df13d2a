import { headingKey, type RoleName } from './headingKey'
import { headingWordings, type SectionKind } from './headingTable'
import type { Line } from './lines'
import { readMoney } from './money'

const lightKeys = new Map<string, SectionKind>()
const heavyKeys = new Map<string, SectionKind>()

function fill(): void {
  const entries: [string, SectionKind][] = []
  for (const kind of kinds)
    for (const wording of headingWordings[kind].split('|')) entries.push([wording, kind])
  for (const [wording, kind] of entries) {
    const key = headingKey(wording, 'light')
    if (key !== '' && !lightKeys.has(key)) lightKeys.set(key, kind)
  }
  for (const [wording, kind] of entries) {
    const key = headingKey(wording, 'heavy')
    if (key !== '' && !lightKeys.has(key) && !heavyKeys.has(key)) heavyKeys.set(key, kind)
  }
}

const isKind = (value: string): value is SectionKind => value in headingWordings
const kinds = Object.keys(headingWordings).filter(isKind)
fill()

/** Single words that are a heading without any mark; others ("Technical", "Free", "Range") need a colon or the like. */
const plainWords = new Set(
  (
    'salary pay compensation earning wage education qualification requirement certification certificate license licence licensing ' +
    'responsibility duty skill keyword tip roadmap mistake pitfall advancement training resource tool software community association ' +
    'personality trait value summary overview description outlook growth faq buzzword cliche course event strategy environment progression ' +
    'competency technology workplace prospect licensure credential registration become task demand learning schedule'
  ).split(' '),
)

const special: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(?:how (?:to|do (?:i|you|one)|can (?:i|you)) (?:become|be an?|get into|break into|get started|start)\b|steps (?:to|for|towards?) becom|becoming an? |(?:your )?(?:path|road|roadmap|route|journey) (?:to|into) (?:becoming|a career|being)\b)/,
    'roadmap',
  ],
  [/^how much (?:do|does|can|will|money|you)\b.*\b(?:make|earn|paid|pay)\b/, 'salary'],
  [
    /^(?:what|which) (?:do|does) (?!the )(?:an? )?.{2,50}\bdo(?: (?:all day|every day|daily|day to day))?\??$/,
    'whatTheyDo',
  ],
  [/^what (?!do |does |is |are |to |you |not |makes? )(?:an? )?[^,.]{2,50} do(?:es)?$/, 'whatTheyDo'],
  [/^(?:a |the )?(?:typical )?day (?:in the life|as an?|at work)\b/, 'day'],
  [
    /\bright (?:career )?for (?:you|me)\b|^ready to\b|^you(?:['’]re| are) ready\b|^(?:not|still) (?:sure|deciding|unsure)\b|^unsure\b/,
    'promo',
  ],
  [
    /^(?:find|browse|search|view|see|latest|open|new) (?:.{1,60} )?(?:jobs|openings|vacancies|positions)(?: near (?:you|me))?$/,
    'promo',
  ],
  [/^(?:start|launch|begin) your\b.*\b(?:career|journey)\b(?: today| now)?$/, 'promo'],
  [
    /^(?:salary|pay|wages?|earnings|compensation)\b.{0,20} by (?:experience|level|seniority|years|career stage|tenure|grade|role level)/,
    'levels',
  ],
  [/^(?:salary|pay|wages?|earnings|compensation)\b.{0,20} by \w+/, 'other'],
  [/^(?:top|highest|best)[- ]paying\b/, 'other'],
]

const loose: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /\b(?:related|similar)\b.*\b(?:career|role|job|occupation|path|profession)|\b(?:career|role|job|occupation)\b.*\b(?:related|similar)\b/,
    'related',
  ],
  [
    /\b(?:word|keyword|buzzword|phrase|term|cliche)\b.*\b(?:avoid|skip|drop|leave out|not use|never use|kill|hurt|remove|cut)|\bavoid\b.*\b(?:word|keyword|buzzword|phrase|term|cliche)|buzzword|cliche|overused/,
    'avoid',
  ],
  [/\bmistake|\bpitfall|\bmisstep/, 'mistakes'],
  [/\binstead\b/, 'alternatives'],
  [
    /\bmust (?:have|use|include)\b.*\b(?:keyword|term|word)|\b(?:keyword|word|term)\b.*\bmust\b|\bessential (?:keyword|term)/,
    'mustHave',
  ],
  [/\b(?:power|action|strong|bonus) (?:word|verb|keyword|term)|\bnice have\b/, 'strong'],
  [/\bkeyword|\bats\b|\b(?:word|term|phrase)\b.*\b(?:help|boost|use|include|add|win|land)\b/, 'keywords'],
  [/\btip\b|\badvice\b/, 'tips'],
  [/\bfaq|\bquestion|\bpro and con\b/, 'other'],
  [
    /\b(?:salary|pay|wage|earning|compensation)\b.*\b(?:experience|level|seniority|stage)\b|\bexperience\b.*\b(?:salary|pay|earning)/,
    'levels',
  ],
  [
    /\b(?:salary|pay|wage|earning|paying)\b.*\b(?:state|city|industry|location|region|country|employer)/,
    'other',
  ],
  [/\b(?:salary|pay|compensation|earning|wage|earn|income)\b/, 'salary'],
  [
    /\b(?:career|promotion|job|growth) (?:path|ladder|progression|trajectory|stage|track|pathway)|\badvancement\b|\bprogression\b|\bladder\b|\bcareer growth\b/,
    'careerPath',
  ],
  [/\bgrow(?:th|ing)?\b/, 'growth'],
  [/\boutlook\b|\bjob market\b|\bdemand\b|\bprospect/, 'outlook'],
  [/\b(?:typical|average|normal|in life) (?:day|shift|week|workday)\b|\bday (?:in )?(?:the )?life\b/, 'day'],
  [/\bfree\b.*\b(?:resource|course|learning|training|material)/, 'free'],
  [/\b(?:paid|premium)\b.*\b(?:resource|course|learning|training|program)|\bcourse\b|\bbootcamp/, 'paid'],
  [/\bcertification|\bcertificate|\blicen[sc]|\bcredential/, 'certifications'],
  [/\beducation|\bdegree\b|\bschooling\b/, 'education'],
  [/\bbecom|\broadmap\b|\bstep by step\b|\bhow get started\b|\bget into\b/, 'roadmap'],
  [/\bjob (?:board|site|platform|search|portal)|\bwhere\b.*\b(?:job|apply|hiring|vacancy)/, 'jobPlatforms'],
  [/\bcommunity|\bassociation|\bnetwork|\bmeetup|\bunion/, 'communities'],
  [/\btool|\bsoftware|\btech stack|\btechnolog|\bequipment|\bsystem used/, 'tools'],
  [/\b(?:learning|study) (?:strategy|plan)/, 'strategy'],
  [/\bresource|\bwhere learn\b/, 'resources'],
  [/\benvironment|\bwhere\b.*\bwork|\bworkplace|\bcondition|\bwork setting/, 'environment'],
  [/\bwork(?:ing)? style/, 'style'],
  [/\bpersonalit|\btrait|\bthrive/, 'traits'],
  [/\bvalue\b/, 'values'],
  [/\b(?:soft|people|interpersonal) skill/, 'softSkills'],
  [/\b(?:technical|hard|clinical|practical) skill/, 'technicalSkills'],
  [/\bskill|\bcompetenc/, 'skills'],
  [/\bresponsibilit|\bduty\b|\bduties\b|\bwhat (?:actually )?do\b|\btask\b/, 'responsibilities'],
  [/\bqualification|\brequirement/, 'qualifications'],
  [/\babout\b|\boverview\b/, 'description'],
]

const flat = (text: string) =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/^[^\p{L}\d]+|[^\p{L}\d?)]+$/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[!]+$/, '')

const ofResume = /\s+(?:for|on|in|to) (?:your |a |the |my )?(?:resumes?|cvs?|applications?)$/i

function exactKind(whole: string, role: RoleName): { kind: SectionKind; key: string } | null {
  const found = exactly(whole, role)
  return found === null && ofResume.test(whole) ? exactly(whole.replace(ofResume, ''), role) : found
}

const isRoleBeside = (text: string, short: RoleName) => {
  const words = text.trim().toLowerCase().split(/\s+/)
  return words.length === 2 && words[1] === short.words[0]
}

function exactly(text: string, role: RoleName): { kind: SectionKind; key: string } | null {
  const short: RoleName = { words: role.words.slice(-1) }
  for (const map of [lightKeys, heavyKeys]) {
    const weight = map === lightKeys ? 'light' : 'heavy'
    for (const name of [undefined, role, short]) {
      // "Program Manager" in a guide of the Product Manager is a role beside it, not its "Programs".
      if (name === short && role.words.length > 1 && isRoleBeside(text, short)) continue
      const key = headingKey(text, weight, name)
      const kind = map.get(key)
      if (kind !== undefined)
        return { kind: kind === 'whatTheyDo' && /\byou/i.test(text) ? 'responsibilities' : kind, key }
    }
  }
  return null
}

/** What the recogniser knows of the place a line stands in. */
export interface HeadingPlace {
  role: RoleName
  /** Kind and Markdown level of the section the line would otherwise belong to. */
  current: SectionKind | 'start'
  currentLevel: number
  /** Whether the guide parts its sections by blank lines at all. */
  hasBlanks: boolean
}

export const isCaps = (text: string) => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)

const isQuestion = (line: Line) =>
  line.text.endsWith('?') && line.blankBefore && !line.bullet && line.number === null && line.text.length < 90

const isMarked = (line: Line) =>
  isQuestion(line) ||
  line.level > 0 ||
  (line.text.endsWith(':') && !line.bullet) ||
  (line.bold && !line.bullet) ||
  (isCaps(line.text) && !line.bullet && line.text.includes(' '))

const stepKinds = new Set<SectionKind | 'start'>([
  'roadmap',
  'careerPath',
  'skills',
  'technicalSkills',
  'softSkills',
])

function kindOfTitle(
  text: string,
  role: RoleName,
  allowLoose: boolean,
): { kind: SectionKind; key: string } | null {
  const title = text.replace(/:$/, '').trim()
  if (title === '' || title.length > 120) return null
  const words = title.split(/\s+/).length
  if (words > 14) return null
  const plain = flat(title)
  const found = exactKind(title, role)
  if (found !== null) return found
  for (const [pattern, kind] of special) if (pattern.test(plain)) return { kind, key: plain }
  const what = /^what(?:'s| is| are) (?:an? |the )?(.{2,70}?)\??$/.exec(plain)
  if (what?.[1] !== undefined) {
    const inner = exactKind(what[1].replace(/\b(?:of|for|to) .*$/, ''), role)
    if (inner !== null && inner.kind !== 'description') return inner
    const named = headingKey(what[1], 'light', role) === ''
    if (named || (allowLoose && words <= 9) || /^what(?:'s| is) an? [\p{L}\d /().&-]+\?$/u.test(plain))
      return { kind: 'description', key: 'what' }
  }
  if (!allowLoose) return null
  const part = /^(.{3,60}?)\s*(?:[:–—]|\s-\s)\s*\S/.exec(title)
  const first = part?.[1] === undefined ? null : exactKind(part[1], role)
  if (first !== null) return first
  if (words > 9) return null
  const key = headingKey(title, 'light', role)
  for (const [pattern, kind] of loose) if (pattern.test(key)) return { kind, key }
  return null
}

/**
 * The section kind a line announces when it is a heading, or null. Takes the line and its place; wording decides for
 * plain lines, while marked ones (Markdown, bold, colon, capitals) and such as lead a list (`leads`) may be worded freely.
 */
export function recogniseHeading(line: Line, place: HeadingPlace, leads = false): SectionKind | null {
  if (line.cells !== null || line.text.length > 120 || line.text === '') return null
  const marked = isMarked(line)
  if (line.bullet && line.level === 0) return null
  const inSteps = stepKinds.has(place.current)
  if (line.number !== null && line.level === 0 && !line.bold && /[.!]$/.test(line.text)) return null
  const deeper = line.level > 0 && place.currentLevel > 0 && line.level > place.currentLevel
  const allowLoose =
    (marked || leads) &&
    !(inSteps && (deeper || (line.level === 0 && !isQuestion(line)))) &&
    !(line.bold && line.level === 0 && !line.blankBefore)
  const found = kindOfTitle(line.text, place.role, allowLoose)
  if (found === null) return null
  if (line.number !== null && inSteps && line.level === 0) return null
  if (line.number !== null && inSteps && deeper) return null
  if (marked || leads) return found.kind
  if (/[.;,]$/.test(line.text)) return null
  const single = !found.key.includes(' ')
  const oneWord = !line.text.trim().includes(' ')
  if (single && oneWord) {
    if (!plainWords.has(found.key)) return null
    if (place.hasBlanks && !line.blankBefore) return null
    if (/^\p{Ll}/u.test(line.text)) return null
  }
  if (/^\p{Ll}/u.test(line.text) && !line.blankBefore) return null
  return found.kind
}

const gluedKinds = new Set<SectionKind>([
  'environment',
  'education',
  'outlook',
  'style',
  'values',
  'traits',
  'certifications',
  'description',
])

/** A label that a line opens with ("Education: Bachelor's degree"), exact wordings only. */
export function recogniseLabel(text: string, role: RoleName): { kind: SectionKind; rest: string } | null {
  const colon = /^([^:|\t]{2,60}?)\s*(?::|\||\t)\s*(\S.*)$/.exec(text)
  const match = colon ?? /^([^–—|\t]{2,40}?)\s+[–—-]\s+(\S.*)$/.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return null
  if (match[1].split(/\s+/).length > (colon === null ? 3 : 7)) return null
  if (
    /^(?:average|median|mean|range|minimum|maximum)$/i.test(match[1]) &&
    readMoney(match[2], true).length > 0
  )
    return { kind: 'salary', rest: match[2] }
  const found = exactKind(match[1], role)
  if (found === null || found.kind === 'promo' || found.kind === 'other') return null
  return { kind: found.kind, rest: match[2] }
}

/** A heading glued to its value: "Average Salary$86K/year", "Growth Rate+6%", "Work EnvironmentHospital". */
export function recogniseGlued(text: string, role: RoleName): { kind: SectionKind; rest: string } | null {
  const seam = /^(\p{Lu}\p{Ll}+(?: \p{L}\p{Ll}+){1,3})(?=\p{Lu})(\S.*)$/u.exec(text)
  const glued = seam?.[1] === undefined ? null : exactly(seam[1], role)
  if (glued !== null && gluedKinds.has(glued.kind) && seam?.[2] !== undefined)
    return { kind: glued.kind, rest: seam[2] }
  const match = /^([\p{L}][\p{L} &'’-]{2,50}?[\p{Ll}])([$£€₹+\d(−-]\S.*)$/u.exec(text)
  if (match?.[1] === undefined || match[2] === undefined) return null
  const found = exactKind(match[1], role)
  return found === null || (found.kind !== 'salary' && found.kind !== 'growth' && found.kind !== 'levels')
    ? null
    : { kind: found.kind, rest: match[2] }
}
