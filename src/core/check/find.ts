import { originalEnd, originalStart } from '../text/normalise'
import { toAmerican } from '../text/stem'
import { scan, type AnalysedText, type Candidate } from './analyse'
import { isInsideAnother } from './boundary'
import { findDenial } from './denial'
import { passesGate, standsAmongTechnology } from './gate'
import type { MatchForm, matchReasons } from './model'
import { formCredit, type Pattern, type PatternIndex } from './pattern'
import { findPhrases } from './phrase'
import type { Vocabulary } from './vocabulary'
import { safeSmallAcronyms, wordLikeAcronyms } from './words'

export type MatchReason = (typeof matchReasons)[number]

/** A term in a text: offsets of the original; `reason` says why it does not count, null where it does. */
export interface Hit {
  target: number
  form: MatchForm
  start: number
  end: number
  reason: MatchReason | null
  side: 'acronym' | 'term' | null
  /** The form of the vocabulary or keyword that stands here. */
  written: string
}

function ownForm(candidate: Candidate, text: AnalysedText): MatchForm {
  const { pattern, from, to, by } = candidate
  const { atoms } = text
  if (by === 'part') return 'inflection'
  if (pattern.relation === 'spelling') return by === 'stem' ? 'inflection' : 'spelling'
  const slice = atoms.normalised.text.slice(atoms.start[from], atoms.end[to - 1]).replace(/\s+/g, ' ')
  if (slice === pattern.raw) return 'exact'
  if (by !== 'stem') return 'spelling'
  let american = ''
  for (let at = from; at < to; at++) american += toAmerican(atoms.lower[at] ?? '')
  return american === pattern.words.map(toAmerican).join('') ? 'spelling' : 'inflection'
}

function formOf(candidate: Candidate, text: AnalysedText): MatchForm {
  const { relation } = candidate.pattern
  return relation === 'self' || relation === 'spelling' ? ownForm(candidate, text) : relation
}

/** Whether the capitals of a hit are those of the acronym it is taken for. */
function hasAcronymCase(candidate: Candidate, text: AnalysedText): boolean {
  const { pattern, from, to } = candidate
  if (!pattern.isAcronym) return true
  const { atoms } = text
  const raw = atoms.raw[from] ?? ''
  if (to - from > 1) return atoms.raw.slice(from, to).every((part) => /^[A-Z0-9]+$/.test(part))
  const base = pattern.raw.replace(/s$/, '').toLowerCase()
  if (raw === raw.toUpperCase() || /^[A-Z0-9]{2,}s$/.test(raw)) return true
  // A figure inside makes it no word in any case: k8s, i18n.
  if (/^[a-z]{1,3}\d{1,2}[a-z]{1,3}$/.test(atoms.lower[from] ?? '')) return true
  if (wordLikeAcronyms.has(base) || wordLikeAcronyms.has(atoms.lower[from] ?? '')) return false
  if (base.length > 2 || safeSmallAcronyms.has(base)) return true
  return candidate.by !== 'stem' && standsAmongTechnology(text, from, to)
}

const units = new Set(['ml', 'mm', 'cm', 'kg', 'mg', 'gb', 'mb', 'tb', 'kw', 'mw', 'db', 'pm', 'am'])
const counted = /^(?:models?|algorithms?|engineers?|pipelines?|services?|projects?|systems?|features?)$/

/** "500 ML bottles" is an amount, "12 ML models" is not. */
function isAmount({ pattern, from, to }: Candidate, { atoms }: AnalysedText): boolean {
  if (!pattern.isAcronym || to - from > 1 || !units.has(atoms.lower[from] ?? '')) return false
  return /^\d+$/.test(atoms.lower[from - 1] ?? '') && !counted.test(atoms.lower[to] ?? '')
}

function refuse(
  candidate: Candidate,
  text: AnalysedText,
  vocabulary: Vocabulary,
  inList: boolean,
): MatchReason | null {
  const { pattern, from, to } = candidate
  if (isInsideAnother(text, from, to, vocabulary.groups, pattern.gate !== null || pattern.stemKey === null))
    return 'inside another term'
  if (!hasAcronymCase(candidate, text) || isAmount(candidate, text)) return 'ambiguous'
  if (pattern.gate !== null && !passesGate(text, from, to, pattern.gate, gatedSpelling(pattern), inList)) {
    const isNamed = text.atoms.raw[from] === gatedSpelling(pattern)
    return (isNamed ? findDenial(text, from, to) : null) ?? 'ambiguous'
  }
  return findDenial(text, from, to)
}

function gatedSpelling(pattern: Pattern): string {
  const { raw, gate } = pattern
  if (raw !== raw.toLowerCase()) return raw
  return gate === 'rest' ? 'REST' : raw.charAt(0).toUpperCase() + raw.slice(1)
}

const better = (one: Hit, other: Hit): number =>
  Number(one.reason !== null) - Number(other.reason !== null) ||
  formCredit(other.form) - formCredit(one.form) ||
  Number(one.form === 'spelling') - Number(other.form === 'spelling') ||
  other.end - other.start - (one.end - one.start) ||
  one.start - other.start

/** More mentions of one term in one block are stuffing and add nothing. */
const mentionLimit = 400

/**
 * Every mention of the index's targets in a text, refused ones with their reason. One hit per target and place, the
 * best form first, then in the order of the text.
 */
export function findHits(
  text: AnalysedText,
  index: PatternIndex,
  vocabulary: Vocabulary,
  inList = false,
): Hit[] {
  const hits: Hit[] = []
  const { atoms } = text
  const span = (from: number, to: number) => ({
    start: originalStart(atoms.normalised, atoms.start[from] ?? 0),
    end: originalEnd(atoms.normalised, atoms.end[to - 1] ?? 0),
  })
  const counts = new Map<number, number>()
  const candidates = index === vocabulary.index ? text.known : scan(atoms, text.stems, index)
  for (const candidate of candidates) {
    const { pattern, from, to } = candidate
    const count = counts.get(pattern.target) ?? 0
    if (count >= mentionLimit) continue
    counts.set(pattern.target, count + 1)
    if (pattern.isAcronym && candidate.by === 'stem' && to - from > 1) continue
    const reason = refuse(candidate, text, vocabulary, inList)
    hits.push({
      target: pattern.target,
      form: formOf(candidate, text),
      ...span(from, to),
      reason,
      side: pattern.side,
      written: pattern.raw,
    })
  }
  const layers = index === vocabulary.index ? vocabulary.layers : [index]
  const phrases = layers.flatMap((layer) => findPhrases(text, layer))
  const aliases = new Map<string, Hit[]>()
  for (const hit of phrases.length > 0 ? hits : []) {
    if (hit.form !== 'alias') continue
    const key = `${hit.target}:${hit.start}:${hit.end}`
    aliases.set(key, [...(aliases.get(key) ?? []), hit])
  }
  for (const { phrase, from, to } of phrases) {
    const form = phrase.relation === 'alternative' ? 'alternative' : 'phrase'
    const reason = findDenial(text, from, to)
    const place = span(from, to)
    for (const same of aliases.get(`${phrase.target}:${place.start}:${place.end}`) ?? []) same.form = form
    hits.push({ target: phrase.target, form, ...place, reason, side: null, written: '' })
  }
  return withoutOverlaps(hits)
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  if (hits.length < 2) return hits
  const byTarget = new Map<number, Hit[]>()
  for (const hit of hits) {
    const list = byTarget.get(hit.target)
    if (list) list.push(hit)
    else byTarget.set(hit.target, [hit])
  }
  const kept: Hit[] = []
  for (const list of byTarget.values()) {
    if (list.length === 1) {
      kept.push(...list)
      continue
    }
    const taken: Hit[] = []
    const sides = list.filter((hit) => hit.side !== null)
    for (const hit of list.toSorted(better).slice(0, 200)) {
      if (taken.some((other) => hit.start < other.end && other.start < hit.end)) continue
      const side =
        hit.side ?? sides.find((other) => other.start === hit.start && other.end === hit.end)?.side ?? null
      taken.push(side === hit.side ? hit : { ...hit, side })
    }
    kept.push(...taken)
  }
  return kept.sort((one, other) => one.start - other.start || one.target - other.target)
}
