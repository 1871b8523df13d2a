import { gaps } from '../text/atoms'
import type { AnalysedText } from './analyse'

const set = (words: string) => new Set(words.split(' '))
const afterNegated = set('none no not never keine nein')
const afterLearning = set('learning studying exploring beginner planned')
const contrast = set('but however although though instead yes')
/** Words of a remark that speak of nothing but use: "(no hands-on experience)", "not used yet". */
const ofUse = set(
  'used use worked work touched tried hands on experience experiences knowledge exposure practical professional ' +
    'yet with it any so far production in at all familiar prior real direct known proficient formal a background',
)
const opening = /^\s*(?:\(|\[|:|,|-|–)\s*$/

const copula = '(?:is|are|was|were|has|have|had)'
const deniedAfter = new RegExp(
  '^(?:(?:wird|werden|ist|war|waren|wurde|wurden) (?:noch |bisher |leider )?nicht\\b|' +
    '(?:habe|hatte|kann|kenne|beherrsche|nutze|verwende) (?:ich )?(?:mich )?(?:mit )?(?:bisher |bislang |leider |noch |selbst )*(?:nicht|nie|kaum|keine)\\b|' +
    '(?:(?:is|are|was|were) not|(?:isn|aren|wasn|weren) t) ' +
    '(?:something|one of|among|part of|in my|a skill|known|my|covered|yet)\\b|' +
    '(?:(?:has|have|had) (?:not|never)|(?:hasn|haven) t) (?:yet )?' +
    '(?:been (?:a part|part|used|needed|my|among)|featured|come up)\\b|' +
    copula +
    ' (?:(?:something|a|an|one|the) )?(?:[a-z]+ )?(?:that |which )?' +
    'i (?:have never|haven t|have not|ve never|never|do not|don t|cannot|can t|am not|have no|lack)\\b' +
    ')',
)
const learnedAfter = new RegExp(
  '^(?:zu )?(?:lernen|erlernen)\\b|^lerne ich\\b|^' +
    copula +
    ' (?:(?:on|next on) my (?:list|learning|roadmap|to)|in progress|being learned|new to me|still new|' +
    '(?:(?:something|a|an|one|the|what) )?(?:[a-z]+ )?(?:that |which )?' +
    'i (?:am|m|want|plan|hope|intend|wish|would like|d like) ' +
    '(?:currently |still |now |just )?(?:to )?(?:learn|learning|study|studying|explore|exploring|pick|picking)\\b)',
)

/** The words such a clause opens with. */
const openers = set(
  'is are was were has have had isn aren wasn weren hasn haven wird werden ist war waren wurde wurden habe hatte kann ' +
    'kenne beherrsche nutze verwende lerne lernen erlernen zu',
)

/** The words of the clause that goes on after the term, at most twelve. */
function clauseAfter(text: AnalysedText, to: number): string {
  const { atoms } = text
  const words: string[] = []
  for (let at = to; at < Math.min(atoms.count, to + 12); at++) {
    const gap = atoms.before[at] ?? gaps.none
    if (gap !== gaps.blank && gap !== gaps.apostrophe && gap !== gaps.hyphen) break
    const word = atoms.lower[at] ?? ''
    if (contrast.has(word)) break
    words.push(word)
  }
  return words.join(' ')
}

const counted = set('years year experience months jahre erfahrung')

/** What may be said to be none: "Salesforce experience: none". */
const nouns = set('experience knowledge skills expertise exposure erfahrung kenntnisse kenntnis')

function gapBefore({ atoms }: AnalysedText, at: number): string {
  return at < atoms.count ? atoms.normalised.text.slice(atoms.end[at - 1] ?? 0, atoms.start[at] ?? 0) : ''
}

/** Whether the words at `at` up to the end of their clause say only that the thing was not used. */
function saysUnused(text: AnalysedText, at: number): boolean {
  const { atoms } = text
  for (let place = at + 1; place < Math.min(atoms.count, at + 8); place++) {
    const gap = atoms.before[place] ?? gaps.none
    if (gap !== gaps.blank && gap !== gaps.hyphen && gap !== gaps.apostrophe) return true
    if (!ofUse.has(atoms.lower[place] ?? '')) return false
  }
  return at + 8 > atoms.count
}

/**
 * A remark set after the term at atoms that end before `to`: "Kubernetes (no experience)", "Rust - currently learning",
 * "Helm: none", "Python is something I am learning". Null where nothing is said of it.
 */
export function remarkAfter(text: AnalysedText, to: number): 'negated' | 'learning' | null {
  const { atoms } = text
  if (to >= atoms.count) return null
  if (
    nouns.has(atoms.lower[to] ?? '') &&
    atoms.before[to] !== gaps.stop &&
    opening.test(gapBefore(text, to + 1))
  )
    return remarkAfter(text, to + 1)
  const gap = atoms.before[to] ?? gaps.none
  const word = atoms.lower[to] ?? ''
  const next = atoms.lower[to + 1] ?? ''
  if (gap === gaps.blank) {
    if (word === 'in' && next === 'progress') return 'learning'
    const after = atoms.before[to + 1] ?? gaps.none
    if (word === 'no' && after !== gaps.blank && after !== gaps.hyphen) return 'negated'
    if (!openers.has(word)) return null
    const clause = clauseAfter(text, to)
    if (deniedAfter.test(clause)) return 'negated'
    return learnedAfter.test(clause) ? 'learning' : null
  }
  const between = gapBefore(text, to)
  if (!opening.test(between) || gap === gaps.hyphen) return null
  const isComma = gap === gaps.comma
  if (!isComma) {
    if (afterLearning.has(word) || ((word === 'currently' || word === 'still') && afterLearning.has(next)))
      return 'learning'
    if (word === 'in' && (next === 'progress' || next === 'training')) return 'learning'
  }
  if ((word === '0' || word === 'zero') && counted.has(next)) return 'negated'
  if (!afterNegated.has(word)) return null
  if (isComma) return word === 'not' && next === 'yet' ? 'negated' : null
  const isRemark =
    word === 'none' ||
    word === 'keine' ||
    word === 'nein' ||
    next === 'experience' ||
    next === 'knowledge' ||
    next === 'yet'
  return isRemark || saysUnused(text, to) ? 'negated' : null
}
