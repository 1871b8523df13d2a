import { gaps } from '../text/atoms'
import type { AnalysedText } from './analyse'
import type { GateRule } from './gateRule'
import { gateTable } from './gateTable'
import { stateCodes } from './words'

const set = (words: string) => new Set(words.split(' '))

const cueNouns = set(
  'programming language languages developer developers engineer engineers code codebase ' +
    'framework library libraries ' +
    'script scripts scripting microservice microservices backend frontend back-end api apis ' +
    'stack ecosystem package ' +
    'packages module modules development skills dashboards models modeling modelling reports ' +
    'pipelines app apps ' +
    'application applications service services sdk cli compiler programmer plugin plugins ' +
    'certified certification ' +
    'experience based',
)
const cuePrevious = set(
  'using with via language languages framework in microsoft ms apache hashicorp proficient ' +
    'programming adobe google ' +
    'javascript embedded ansi learn learned learning studying writing wrote write writes knows know coding used use uses written',
)
const proficiency = set(
  'advanced basic intermediate expert strong proficient good excellent solid i complex working ' +
    'native fluent conversational',
)
const doings = /(?:ed|ing)$|^(?:built|led|taught|wrote|ran|made|used|use|uses|know|knows|created)$/
const leadIns = set('in using with')
/** What may go on after a name that "in", "using" or "with" has led to: "in Tableau for the board". */
const following = set('with for to at on by across while during since as')
const amounts = set('years yrs knowledge experience use command understanding fundamentals basics')
const alwaysBefore = set('microsoft ms apache hashicorp language languages')
const joiners = set('and or und oder')
const compoundEnds = set(
  'based driven certified native powered like centric first style backed ' +
    'kenntnisse kenntnissen entwickler entwicklerin entwicklung programmierung erfahrung umgebung anwendungen',
)
const separators = new Set<number>([gaps.comma, gaps.slash, gaps.other, gaps.stop, gaps.none])
const isCapital = (word: string) => /^\p{Lu}/u.test(word)
const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word)

function listNeighbour(text: AnalysedText, at: number, step: 1 | -1): number {
  const { atoms, technical } = text
  let next = at + step
  if (joiners.has(atoms.lower[next] ?? '')) next += step
  return next >= 0 && next < atoms.count ? (technical[next] ?? 0) : 0
}

/** Whether atoms `[from, to)` are an item of a list: something parts them from their neighbours on both sides. */
export function isListItem(text: AnalysedText, from: number, to: number): boolean {
  const { atoms } = text
  const left = separators.has(atoms.before[from] ?? 0) || joiners.has(atoms.lower[from - 1] ?? '')
  const right = separators.has(atoms.before[to] ?? 0) || joiners.has(atoms.lower[to] ?? '')
  return left && right
}

function hasKnownNeighbour(text: AnalysedText, from: number, to: number): boolean {
  const { lower } = text.atoms
  const before = joiners.has(lower[from - 1] ?? '') ? from - 2 : from - 1
  const after = joiners.has(lower[to] ?? '') ? to + 1 : to
  return text.covered[before] === 1 || text.covered[after] === 1
}

/** Whether a term that two small letters may also mean stands among technologies. */
export function standsAmongTechnology(text: AnalysedText, from: number, to: number): boolean {
  if (isListItem(text, from, to)) {
    return (
      listNeighbour(text, from, -1) + listNeighbour(text, to - 1, 1) > 0 || hasKnownNeighbour(text, from, to)
    )
  }
  const { atoms, technical } = text
  const before = atoms.before[from] === gaps.blank && technical[from - 1] === 2
  const after = atoms.before[to] === gaps.blank && technical[to] === 2
  return before || after
}

/**
 * Whether an ambiguous name (Go, R, Excel) is the technology at atoms `[from, to)`: in a list of technologies, beside
 * one, or in its right capitals with a cue; idioms, seasons, compounds and initials are refused.
 * `name` is the name's key in the gate table, `written` its right capitals, `inList` whether the text is a list of skills.
 */
export function passesGate(
  text: AnalysedText,
  from: number,
  to: number,
  name: string,
  written: string,
  inList: boolean,
): boolean {
  const rule = gateTable.get(name)
  if (!rule) return true
  const { atoms, technical } = text
  const raw = atoms.raw[from] ?? ''
  const previous = atoms.lower[from - 1] ?? ''
  const next = atoms.lower[to] ?? ''
  const gapBefore = atoms.before[from] ?? gaps.none
  const gapAfter = atoms.before[to] ?? gaps.none
  const isRight = raw === written || (name.length > 2 && raw === written.toUpperCase() && !isShouting(text))
  const source = atoms.normalised.text
  const isCaps = raw.length > 2 && raw === written.toUpperCase()

  if (gapAfter === gaps.comma && stateCodes.has(next) && isCapital(atoms.raw[to] ?? '')) return false
  if (rule.spellings !== null) {
    return rule.spellings.has(atoms.raw.slice(from, to).join('')) || standsAmongTechnology(text, from, to)
  }
  if (rule.isLight) {
    if (to - from > 1) return !rule.otherFirst.has(atoms.lower[from] ?? '')
    if (raw.toLowerCase() !== name) return false
    if (isRight && gapBefore === gaps.blank && leadIns.has(previous) && following.has(next)) return true
    const isPlain = rule.plainNext.has(next) && (gapAfter === gaps.blank || gapAfter === gaps.hyphen)
    return !isPlain && !(rule.plainPrevious.has(previous) && gapBefore === gaps.blank)
  }
  if (gapAfter === gaps.hyphen && !tiesToName(rule, next) && (technical[to] ?? 0) < 2) return false
  if (gapBefore === gaps.hyphen || gapBefore === gaps.apostrophe || gapAfter === gaps.apostrophe) return false
  if (gapBefore === gaps.dot) return false
  if (gapAfter === gaps.dot && (technical[to] ?? 0) < 2) return false
  if (gapBefore === gaps.empty || gapAfter === gaps.empty) return false
  if (raw.length === 1) {
    const after = source.slice(atoms.end[from], atoms.start[to] ?? source.length)
    if (after.startsWith('.') && isCapital(atoms.raw[to] ?? '')) {
      const endsSentence = cuePrevious.has(previous) || technical[from - 1] === 2 || joiners.has(previous)
      if (!endsSentence) return false
    }
    if (after.startsWith("'") || /[°\d]\s?$/.test(source.slice(0, atoms.start[from]).slice(-2))) return false
  }
  if (gapAfter === gaps.blank && isYear(next)) return false
  if (gapAfter !== gaps.none && isYear(next) && name === 'spring') return false
  if (name === 'spring' && /^ ?['’]?\d\d\b/.test(source.slice(atoms.end[from] ?? 0))) return false
  const isCue =
    rule.cueNext.has(next) && (gapAfter === gaps.blank || gapAfter === gaps.dot || gapAfter === gaps.hyphen)
  const isPhrase = gapAfter === gaps.blank && rule.plainNext.has(next)
  const afterPlain = gapBefore === gaps.blank && rule.plainPrevious.has(previous)

  const branded = gapBefore === gaps.blank && alwaysBefore.has(previous)
  if (branded && raw !== atoms.lower[from]) return true
  if (isListItem(text, from, to) && !(isPhrase && !joiners.has(next))) {
    const neighbours = Math.max(listNeighbour(text, from, -1), listNeighbour(text, to - 1, 1))
    if (
      neighbours === 2 ||
      ((isRight || (isCaps && neighbours > 0)) && (neighbours > 0 || inList || atoms.count === to - from))
    )
      return true
  }
  if (isCue && (isRight || name === 'rest' || rule.casual))
    return !afterPlain || previous === 'the' || previous === 'a'
  const isPaired =
    isRight &&
    !(rule.weakIn && previous === 'in') &&
    leadIns.has(previous) &&
    gapAfter === gaps.blank &&
    (following.has(next) || (joiners.has(next) && listNeighbour(text, to - 1, 1) > 0))
  if (isPaired) return true
  if (isPhrase) return false
  const nounAfter =
    gapAfter === gaps.blank &&
    cueNouns.has(next) &&
    !(rule.weakCapital && name.length > 2 && next === 'skills')
  if (
    isRight &&
    nounAfter &&
    (!afterPlain || previous === 'the' || previous === 'a' || previous === 'with' || previous === 'to')
  )
    return true
  const isAmount = previous === 'of' && amounts.has(atoms.lower[from - 2] ?? '')
  if (afterPlain && !isAmount) return false
  if (
    !isRight &&
    gapBefore === gaps.blank &&
    leadIns.has(previous) &&
    separators.has(gapAfter) &&
    technical[to] === 2
  )
    return true
  if (!isRight)
    return (
      rule.casual &&
      gapBefore === gaps.blank &&
      (previous === 'using' || previous === 'in' || previous === 'with')
    )
  if (gapAfter === gaps.hyphen) return true
  if (gapBefore === gaps.blank && technical[from - 1] === 2) return true
  if (gapAfter === gaps.blank && technical[to] === 2) return true
  const isNamePart = gapAfter === gaps.blank && isCapital(atoms.raw[to] ?? '')
  if (gapBefore === gaps.blank && cuePrevious.has(previous) && !isNamePart) {
    if (!(rule.weakIn && previous === 'in')) return true
  }
  if (isAmount && !isNamePart) return true
  if (gapAfter === gaps.blank && /^\d+$/.test(next) && atoms.before[to + 1] === gaps.dot) return true
  if (
    gapAfter === gaps.blank &&
    /^\d{1,2}$/.test(next) &&
    !rule.weakCapital &&
    separators.has(atoms.before[to + 1] ?? 0)
  )
    return true
  if (isBracketed(text, from, to) && !rule.weakIn) return true
  if (joiners.has(previous) && (technical[from - 2] ?? 0) > 0 && gapBefore === gaps.blank) return true
  if (rule.weakCapital || isNamePart || gapBefore !== gaps.blank) return false
  const before = atoms.raw[from - 1] ?? ''
  return (
    !isCapital(before) ||
    proficiency.has(previous) ||
    (opensSentence(text, from - 1) && doings.test(previous))
  )
}

/** Whether the word that a hyphen ties to the name leaves it the name: Go-based, Excel-Kenntnisse, REST-Schnittstellen. */
function tiesToName(rule: GateRule, next: string): boolean {
  return compoundEnds.has(next) || rule.cueNext.has(next)
}

function opensSentence(text: AnalysedText, at: number): boolean {
  const gap = text.atoms.before[at]
  return gap === gaps.none || gap === gaps.stop || gap === gaps.other
}

function isBracketed(text: AnalysedText, from: number, to: number): boolean {
  const { atoms } = text
  const source = atoms.normalised.text
  return source[(atoms.start[from] ?? 0) - 1] === '(' && source[atoms.end[to - 1] ?? 0] === ')'
}

/** Text in capitals throughout says nothing by its capitals. */
function isShouting(text: AnalysedText): boolean {
  let small = 0
  for (const raw of text.atoms.raw) if (raw.length > 3 && raw !== raw.toUpperCase()) small++
  return small === 0 && text.atoms.count > 2
}
