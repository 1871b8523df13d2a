import { gaps, isInAddress } from '../text/atoms'
import type { AnalysedText } from './analyse'
import type { VocabularyGroup } from './vocabulary'
import { alteringPrefixes, stateCodes } from './words'

const set = (words: string) => new Set(words.split(' '))

const companySuffixes = set(
  'inc llc ltd limited corp corporation gmbh plc foundation university holdings llp ' +
    'college ventures incorporated',
)
/** Places and houses that carry names: after them a name in capitals is no tool. */
const venues = set(
  'house park arena stadium tower plaza academy elementary school schools college university church clinic airlines ' +
    'airways motors foods brewing brewery grill cafe coffee restaurant bistro hotel inn freight ' +
    'airport mall theater theatre construction pharmacy bakery resort museum railway police',
)
const courtesies = set('mr mrs ms miss dr prof professor herr frau sir lady')
/** Who stands behind a founder's name: "Swift & Sons". */
const kin = set('sons son daughters brothers co company partners associates cie')
const softSuffixes = set('company institute hospital group partners')
const nameKinds = set('language framework tool platform database standard certification')
const makers = set(
  'oracle sap salesforce adobe workday hubspot shopify stripe snowflake databricks mongodb ' +
    'elastic docker github gitlab ' +
    'atlassian slack zoom tableau splunk twilio cisco vmware microsoft google intuit sage ' +
    'toast square epic cerner asana ' +
    'figma canva notion zendesk datadog hashicorp redis confluent unity autodesk siemens xero',
)
const skilled = set('proficient skilled expert good adept experienced excellent great advanced strong best')
const tight = new Set<number>([gaps.hyphen, gaps.slash, gaps.dot, gaps.empty, gaps.underscore])

function isCompanyName(text: AnalysedText, from: number, to: number, isName: boolean): boolean {
  const { atoms } = text
  if (atoms.words[from]?.isCapital !== true) return false
  if (
    isName &&
    kin.has(atoms.lower[to + 1] ?? '') &&
    atoms.lower[to] === 'and' &&
    atoms.words[to + 1]?.isCapital === true
  )
    return true
  for (let at = to; at < Math.min(atoms.count, to + 3); at++) {
    const gap = atoms.before[at]
    if (gap !== gaps.blank && gap !== gaps.comma) return false
    const word = atoms.words[at]
    if (!word?.isCapital) return false
    const isController = word.raw === 'PLC' && atoms.before[at + 1] === gaps.blank
    if (companySuffixes.has(word.lower)) return !isController
    if (isName && gap === gaps.blank && to - from === 1 && venues.has(word.lower)) return true
    if (to - from === 1 && softSuffixes.has(word.lower)) return true
    if (gap === gaps.comma) return false
  }
  return false
}

/** The code of a state after the name of a town. */
function isState(text: AnalysedText, from: number, to: number): boolean {
  const { atoms, covered } = text
  if (
    to - from !== 1 ||
    !stateCodes.has(atoms.lower[from] ?? '') ||
    !/^[A-Z]{2}$/.test(atoms.raw[from] ?? '')
  )
    return false
  const previous = atoms.raw[from - 1] ?? ''
  return atoms.before[from] === gaps.comma && /^\p{Lu}\p{Ll}/u.test(previous) && covered[from - 1] !== 1
}

function isEmployer(text: AnalysedText, from: number, to: number): boolean {
  const { atoms } = text
  if (to - from !== 1 || !makers.has(atoms.lower[from] ?? '')) return false
  const isBeforeYear = /^(?:19|20)\d\d$/.test(atoms.lower[to] ?? '')
  if (atoms.before[from] === gaps.comma && atoms.before[to] === gaps.comma && isBeforeYear) return true
  if (atoms.before[from] !== gaps.blank) return false
  if (atoms.lower[from - 1] !== 'at' || skilled.has(atoms.lower[from - 2] ?? '')) return false
  return /^\p{Lu}/u.test(atoms.raw[from] ?? '')
}

/**
 * Whether atoms `[from, to)` are only part of something else: a longer name tied by a sign (Objective-C, T-SQL), a name
 * people also write in two words (Java Script), an address, a company or person, initials (R&D). `isName` says that the
 * term is a name, or a word that is one beside others.
 */
export function isInsideAnother(
  text: AnalysedText,
  from: number,
  to: number,
  groups: VocabularyGroup[],
  isName: boolean,
): boolean {
  const { atoms, known } = text
  if (isInAddress(atoms, atoms.start[from] ?? 0, atoms.end[to - 1] ?? 0)) return true
  const gapBefore = atoms.before[from] ?? gaps.none
  const gapAfter = atoms.before[to] ?? gaps.none
  const previous = atoms.lower[from - 1] ?? ''
  const length = (atoms.end[to - 1] ?? 0) - (atoms.start[from] ?? 0)
  if (length <= 2 && (gapBefore === gaps.empty || gapAfter === gaps.empty) && !isCjk(atoms.raw[from]))
    return true
  if (
    length <= 2 &&
    gapAfter === gaps.hyphen &&
    /^[A-Z]{2,}$/.test(atoms.raw[to] ?? '') &&
    text.covered[to] !== 1
  )
    return true
  if (gapBefore === gaps.hyphen && alteringPrefixes.has(previous)) return true
  if (gapBefore === gaps.dot && atoms.lower[from] === 'js') return true
  if (isName && courtesies.has(previous) && atoms.words[from]?.isCapital === true) return true
  const first = text.firstKnown[Math.max(0, from - 14)] ?? 0
  for (let place = first; place < known.length; place++) {
    const span = known[place]
    if (!span || span.from > from) break
    if (span.to < to || span.to - span.from <= to - from || span.by === 'stem' || span.by === 'part') continue
    const group = groups[span.pattern.target]
    if (!group) continue
    const isNamed = nameKinds.has(group.kind)
    if (
      isNamed &&
      span.pattern.key === group.name.toLowerCase().replaceAll(/[^\p{L}\p{N}+#]/gu, '') &&
      !group.name.includes(' ')
    ) {
      return true
    }
    const edge = span.from < from ? gapBefore : gapAfter
    if (!tight.has(edge)) continue
    if (edge === gaps.slash && span.pattern.relation === 'alias') continue
    if (isNamed || (edge === gaps.hyphen && span.from < from && previous.length <= 2)) return true
  }
  return isState(text, from, to) || isCompanyName(text, from, to, isName) || isEmployer(text, from, to)
}

function isCjk(raw: string | undefined): boolean {
  return raw !== undefined && raw.length > 0 && (raw.codePointAt(0) ?? 0) >= 0xe00
}
