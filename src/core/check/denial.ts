import { gaps } from '../text/atoms'
import type { AnalysedText } from './analyse'

const set = (words: string) => new Set(words.split(' '))

/** Words that may stand between "no" or "learning" and the term without changing what is denied. */
const fillers = set(
  'experience experiences knowledge exposure background prior previous formal direct ' +
    'professional commercial hands on ' +
    'hand real any much yet with in of using use used have has had having worked work ' +
    'working been familiar proficient ' +
    'skilled comfortable trained certified expert an a the to for know known knows ' +
    'understand do does did i we or nor and ' +
    'either even at all practical significant extensive deep strong great well really ' +
    'currently very production as ' +
    'longer more about how some new advanced basics basic fundamentals such like ' +
    'specifically actual own qualified ' +
    'erfahrung erfahrungen kenntnisse mit im',
)
const negators = set('no not never without cannot neither nor nicht nie kein keine keinen keinerlei ohne')
const shortenedNot = set('don didn doesn haven hasn hadn isn wasn aren weren won can couldn wouldn')
const softNegators = set('unfamiliar lack lacks lacked lacking')
const learners = set('learning studying exploring')
const otherLearning = set(
  'machine deep reinforcement supervised unsupervised transfer federated distance e ' +
    'blended online student students ' +
    'active representation statistical ensemble meta few shot continuous lifelong adult ' +
    'early experiential service ' +
    'project based self-paced mobile social language remote adaptive semi',
)
const contrast = set('but however although though instead except aber')
const wants = set(
  'interest interested want wants wanted eager keen hope hopes hoping plan plans planning ' +
    'aspire curious',
)

export type Denial = 'negated' | 'learning'

/** Whether an or/nor between `from` and the end of the clause makes the commas part of one denied list. */
function listsWithOr(text: AnalysedText, from: number): boolean {
  const { atoms } = text
  for (let at = from; at < Math.min(atoms.count, from + 16); at++) {
    if (atoms.before[at] === gaps.stop || contrast.has(atoms.lower[at] ?? '')) return false
    if (atoms.lower[at] === 'or' || atoms.lower[at] === 'nor' || atoms.lower[at] === 'oder') return true
  }
  return false
}

function isSofter(next: string): boolean {
  return (
    next === 'only' ||
    next === 'just' ||
    next === 'merely' ||
    next === 'limited' ||
    next === 'to' ||
    next === 'least' ||
    next === 'afraid'
  )
}

function gapText(text: AnalysedText, at: number): string {
  const { atoms } = text
  return atoms.normalised.text.slice(atoms.end[at - 1] ?? 0, atoms.start[at] ?? 0)
}

/** What a cue word at `at` says of the term that follows it, or null where it is no cue. */
function cueAt(text: AnalysedText, at: number): { denial: Denial; budget: number } | null {
  const { lower, before } = text.atoms
  const word = lower[at] ?? ''
  const next = lower[at + 1] ?? ''
  const previous = lower[at - 1] ?? ''
  if (negators.has(word)) {
    if (isSofter(next) || next === 'matter' || next === 'doubt' || next === 'stranger' || next === 'less')
      return null
    if (before[at + 1] === gaps.hyphen) return null
    const budget = word === 'not' || word === 'never' || word === 'cannot' ? 1 : 0
    return { denial: 'negated', budget }
  }
  if (word === 't' && shortenedNot.has(previous) && before[at] === gaps.apostrophe)
    return { denial: 'negated', budget: 1 }
  if (softNegators.has(word)) return { denial: 'negated', budget: 1 }
  if (word === 'non' && before[at + 1] === gaps.hyphen) return { denial: 'negated', budget: -1 }
  if (learners.has(word)) {
    if (previous === 'and' && lower[at - 2] === 'teaching') return null
    if (otherLearning.has(previous) || next === 'management' || next === 'outcomes' || next === 'platform')
      return null
    return { denial: 'learning', budget: 0 }
  }
  if (word === 'learn') {
    const isWish = previous === 'to' || previous === 'will'
    return isWish ? { denial: 'learning', budget: 0 } : null
  }
  if (word === 'zero' && (next === 'experience' || next === 'knowledge' || next === 'exposure')) {
    return { denial: 'negated', budget: 0 }
  }
  if ((word === 'new' || word === 'exposed') && next === 'to') return { denial: 'learning', budget: 0 }
  if (/^familiari[sz]ing$/.test(word)) return { denial: 'learning', budget: 1 }
  if (word === 'exposure' && next === 'to') return { denial: 'learning', budget: 0 }
  if (wants.has(word) && (next === 'in' || next === 'about' || next === 'on'))
    return { denial: 'learning', budget: 1 }
  if (word === 'beginner' && (next === 'in' || next === 'with' || next === 'at'))
    return { denial: 'learning', budget: 0 }
  if (courses.has(word) && (next === 'in' || next === 'on') && isEnrolled(text, at))
    return { denial: 'learning', budget: 0 }
  if (word === 'toward' || word === 'towards') {
    return previous === 'working' || previous === 'studying' ? { denial: 'learning', budget: 0 } : null
  }
  if (word === 'pursuing' || word === 'aspiring') return { denial: 'learning', budget: 0 }
  return null
}

const courses = set('course courses class classes tutorial tutorials bootcamp')
const enrolling = set('taking enrolled enrolling attending starting')

function isEnrolled(text: AnalysedText, at: number): boolean {
  return text.atoms.lower.slice(Math.max(0, at - 4), at).some((word) => enrolling.has(word))
}

const afterNegated = set('none no not never')
const afterLearning = set('learning studying exploring beginner planned')

/** A remark set after the term: "Kubernetes (no experience)", "Rust - currently learning", "Helm: none". */
function remarkAfter(text: AnalysedText, to: number): Denial | null {
  const { atoms } = text
  if (to >= atoms.count) return null
  if (atoms.before[to] === gaps.blank && atoms.lower[to] === 'in' && atoms.lower[to + 1] === 'progress')
    return 'learning'
  if (!/^\s*(?:\(|\[|:|-|–)\s*$/.test(gapText(text, to)) || atoms.before[to] === gaps.hyphen) return null
  const word = atoms.lower[to] ?? ''
  const next = atoms.lower[to + 1] ?? ''
  if (afterLearning.has(word) || ((word === 'currently' || word === 'still') && afterLearning.has(next)))
    return 'learning'
  if (word === 'in' && (next === 'progress' || next === 'training')) return 'learning'
  if (!afterNegated.has(word)) return null
  const isRemark = word === 'none' || next === 'experience' || next === 'knowledge' || next === 'yet'
  const isShort = to + 2 >= atoms.count || atoms.before[to + 1] === gaps.other
  return isRemark || isShort ? 'negated' : null
}

/**
 * Whether the clause denies the term at atoms `[from, to)` or says it is only being learned.
 * Looks back over at most ten atoms to a cue with nothing but fillers and other listed terms between.
 */
export function findDenial(text: AnalysedText, from: number, to: number): Denial | null {
  const remark = remarkAfter(text, to)
  if (remark) return remark
  const { atoms, technical, covered } = text
  let spent = 0
  let passedComma = false
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const gap = atoms.before[at + 1]
    if (gap === gaps.stop) {
      const isLabel = /^\s*:\s*$/.test(gapText(text, at + 1)) && learners.has(atoms.lower[at] ?? '')
      if (!isLabel) return null
    }
    if (gap === gaps.other && !/^\s*["']?\s*$/.test(gapText(text, at + 1))) return null
    if (gap === gaps.comma) passedComma = true
    const word = atoms.lower[at] ?? ''
    if (contrast.has(word)) return null
    const cue = cueAt(text, at)
    if (cue) {
      if (cue.budget < 0) return at === from - 1 ? cue.denial : null
      const inList =
        !passedComma ||
        listsWithOr(text, at + 1) ||
        (cue.denial === 'learning' && onlyTerms(text, at + 1, from))
      return spent <= cue.budget && inList ? cue.denial : null
    }
    const isListed = (technical[at] ?? 0) > 0 || covered[at] === 1
    if (!isListed && !fillers.has(word) && word !== 't' && !shortenedNot.has(word)) spent++
    if (spent > 1) return null
  }
  return null
}

function onlyTerms(text: AnalysedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.covered[at] !== 1 && !fillers.has(text.atoms.lower[at] ?? '')) return false
  }
  return true
}
