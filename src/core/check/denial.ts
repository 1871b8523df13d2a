import { gaps } from '../text/atoms'
import type { AnalysedText } from './analyse'
import { remarkAfter } from './remark'

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
    'up pick get getting into started start try ' +
    'erfahrung erfahrungen kenntnisse kenntnis wissen praxis mit im derzeit gerade aktuell zurzeit noch oder und der die ' +
    'das den dem des bei von zu zum zur an als auf über ueber bisher bislang eigene eigenen praktische praktischen ' +
    'fundierte fundierten tiefe tiefen vertiefte vertieften umfassende umfassenden nennenswerte nennenswerten formale ' +
    'berufliche beruflichen habe hatte ich gearbeitet gemacht umgang direkte direkten',
)
const negators = set('no not never without cannot neither nor nicht nie kein keine keinen keinerlei ohne')
const shortenedNot = set('don didn doesn haven hasn hadn isn wasn aren weren won can couldn wouldn')
const softNegators = set('unfamiliar lack lacks lacked lacking')
const learners = set('learning studying exploring lerne lernt erlerne erlernen')
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

/** Of these, the ones that may take a thing instead of a doing; "floor plans in Revit" wishes nothing. */
const likes = set('interest interested eager keen curious')

/** After a comma these claim something anew: "new to Go, strong in Java". */
const claiming = set(
  'strong proficient skilled expert experienced fluent good great solid comfortable certified trained used worked gute sehr',
)

/** What a list of things not done is headed with: "No: Java". */
const deniedLabels = set('no not none never without lacking excluding')

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

const wishes = set(
  'become earn obtain learn work pick get gain move explore study start expand grow try dive',
)

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

const cueWords = new Set([
  ...negators,
  ...softNegators,
  ...learners,
  ...wants,
  ...set(
    'hardly barely weiterbildung kurs lehrgang umschulung nothing enrolled enrolling training picking teaching interesse interessiert einarbeitung t excluding except yet non learn zero new exposed familiarizing familiarising exposure getting myself beginner ' +
      'course courses class classes tutorial tutorials bootcamp toward towards pursuing aspiring',
  ),
])

/** What a cue word at `at` says of the term that follows it, or null where it is no cue. */
function cueAt(text: AnalysedText, at: number): { denial: Denial; budget: number } | null {
  const { lower, before } = text.atoms
  const word = lower[at] ?? ''
  if (!cueWords.has(word)) return null
  const next = lower[at + 1] ?? ''
  const previous = lower[at - 1] ?? ''
  if (negators.has(word)) {
    if (isSofter(next) || next === 'matter' || next === 'doubt' || next === 'stranger' || next === 'less')
      return null
    if (before[at + 1] === gaps.hyphen) return null
    if (
      word === 'not' &&
      (previous === 'why' || previous === 'if' || previous === 'whether' || previous === 'or')
    )
      return null
    const budget = word === 'not' || word === 'never' || word === 'cannot' ? 1 : 0
    return { denial: 'negated', budget }
  }
  if (word === 't' && shortenedNot.has(previous) && before[at] === gaps.apostrophe)
    return { denial: 'negated', budget: 1 }
  if (word === 'excluding' || (word === 'except' && !negators.has(previous) && previous !== 'nothing'))
    return { denial: 'negated', budget: 0 }
  if (word === 'yet' && next === 'to' && /^(?:have|has|had|ve)$/.test(previous))
    return { denial: 'negated', budget: 1 }
  if ((word === 'hardly' || word === 'barely') && next === 'any') return { denial: 'negated', budget: 0 }
  if (softNegators.has(word)) return { denial: 'negated', budget: 1 }
  if (word === 'non' && before[at + 1] === gaps.hyphen) return { denial: 'negated', budget: -1 }
  if (learners.has(word)) {
    if (previous === 'and' && lower[at - 2] === 'teaching') return null
    if (helping.has(lower[at - 2] ?? '') || helping.has(lower[at - 3] ?? '')) return null
    if (next === 'and' && lower[at + 2] === 'development') return null
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
  if (likes.has(word) && (next === 'in' || next === 'about' || next === 'on'))
    return { denial: 'learning', budget: 1 }
  if (wants.has(word) && next === 'to' && wishes.has(lower[at + 2] ?? ''))
    return { denial: 'learning', budget: 1 }
  if (word === 'nothing' && (next === 'in' || next === 'with')) return { denial: 'negated', budget: 0 }
  if (enrolled.has(word) && next === 'in') return { denial: 'learning', budget: 0 }
  if (word === 'training' && next === 'to' && lower[at + 2] === 'become')
    return { denial: 'learning', budget: 1 }
  if (word === 'picking' && next === 'up') return { denial: 'learning', budget: 0 }
  if (word === 'teaching' && previous === 'self') return { denial: 'learning', budget: 0 }
  if (word === 'interesse' || word === 'interessiert') return { denial: 'learning', budget: 0 }
  if (word === 'einarbeitung' && (next === 'in' || previous === 'in'))
    return { denial: 'learning', budget: 0 }
  if (word === 'getting' && (next === 'into' || next === 'started')) return { denial: 'learning', budget: 1 }
  if (word === 'myself' && previous === 'teaching') return { denial: 'learning', budget: 0 }
  if (word === 'beginner' && (next === 'in' || next === 'with' || next === 'at'))
    return { denial: 'learning', budget: 0 }
  if (
    courses.has(word) &&
    (next === 'in' || next === 'on' || next === 'zu' || next === 'zum') &&
    isEnrolled(text, at)
  )
    return { denial: 'learning', budget: 0 }
  if (word === 'toward' || word === 'towards') {
    return previous === 'working' || previous === 'studying' ? { denial: 'learning', budget: 0 } : null
  }
  if (word === 'pursuing' || word === 'aspiring') return { denial: 'learning', budget: 0 }
  return null
}

/** Who helps others to learn a thing knows it: "coached nurses learning to use Epic". */
const helping = set('coached helped taught trained supported guided mentored assisted')
const courses = set(
  'course courses class classes tutorial tutorials bootcamp weiterbildung kurs lehrgang umschulung',
)
const enrolled = set('enrolled enrolling')
const enrolling = set('taking enrolled enrolling attending starting derzeit aktuell zurzeit besuche mache')

function isEnrolled(text: AnalysedText, at: number): boolean {
  return text.atoms.lower.slice(Math.max(0, at - 4), at).some((word) => enrolling.has(word))
}

/**
 * Whether the clause denies the term at atoms `[from, to)` or says it is only being learned.
 * Looks back over at most ten atoms to a cue with nothing but fillers and other listed terms between.
 */
export function findDenial(text: AnalysedText, from: number, to: number): Denial | null {
  const remark = remarkAfter(text, to) ?? remarkAfterLonger(text, from, to)
  if (remark) return remark
  const { atoms, technical, covered } = text
  let spent = 0
  let passedComma = false
  let claims = false
  for (let at = from - 1; at >= Math.max(0, from - 12); at--) {
    const gap = atoms.before[at + 1]
    if (gap === gaps.stop) {
      const label = atoms.lower[at] ?? ''
      const opens = (atoms.before[at] ?? gaps.none) !== gaps.blank
      const isLabel =
        /^\s*:\s*$/.test(gapText(text, at + 1)) && (learners.has(label) || (opens && deniedLabels.has(label)))
      if (!isLabel) return null
    }
    if (gap === gaps.other && !/^\s*["']?\s*$/.test(gapText(text, at + 1))) return null
    if (gap === gaps.comma) {
      if (claims) return null
      passedComma = true
    }
    const word = atoms.lower[at] ?? ''
    if (claiming.has(word)) claims = true
    const cue = cueAt(text, at)
    if (!cue && contrast.has(word)) return null
    if (cue) {
      if (cue.budget < 0) return at === from - 1 ? cue.denial : null
      const inList =
        !passedComma ||
        listsWithOr(text, at + 1) ||
        (cue.denial === 'learning' && onlyTerms(text, at + 1, from))
      const last = atoms.lower[from - 1]
      const joined = last === 'or' || last === 'nor' || last === 'oder' ? 1 : 0
      return spent <= cue.budget + joined && inList ? cue.denial : null
    }
    const isListed = (technical[at] ?? 0) > 0 || covered[at] === 1
    if (!isListed && !fillers.has(word) && word !== 't' && !shortenedNot.has(word)) spent++
    if (spent > 1) return null
  }
  return null
}

/** A remark after the longer term that the hit opens: "AWS Solutions Architect (in progress)". */
function remarkAfterLonger(text: AnalysedText, from: number, to: number): Denial | null {
  if (text.covered[to] !== 1) return null
  let end = to
  const { known, firstKnown } = text
  for (let place = firstKnown[from] ?? known.length; known[place]?.from === from; place++)
    end = Math.max(end, known[place]?.to ?? 0)
  return end > to ? remarkAfter(text, end) : null
}

function onlyTerms(text: AnalysedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (text.covered[at] !== 1 && !fillers.has(text.atoms.lower[at] ?? '')) return false
  }
  return true
}
