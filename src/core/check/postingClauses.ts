import { boilerplate, clauseEnd, faintWish, leadingWish, need, strictNeed, trailingWish } from './postingCues'
import type { Demand, PostingPiece } from './postingSections'

/** Whether a line is about benefits, equal opportunity or the company itself, not about the work. */
export function isBoilerplate(line: string): boolean {
  return boilerplate.test(line.slice(0, 2_000))
}

const shortForms =
  /\b(?:mind|z\.\s?B|e\.g|i\.e|bzw|ca|inkl|etc|approx|min|max|Sr|Jr|vs|No|Nr|St|Dr|U\.S|ggf|evtl|sog)\.$/i

/** Sentences of a piece: cut after full stops and semicolons, not after short forms. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const stop of text.matchAll(/[.!?;][)"'”]?\s+(?=\S)/g)) {
    const end = stop.index + stop[0].length
    if (stop[0].startsWith('.') && shortForms.test(text.slice(Math.max(0, stop.index - 8), stop.index + 1)))
      continue
    sentences.push(text.slice(start, end).trimEnd())
    start = end
  }
  sentences.push(text.slice(start))
  return sentences.filter((sentence) => sentence.trim() !== '')
}

/** Where "…, ideally with X" begins to wish: after a comma, a dash or an opening bracket. */
function cutBeforeWish(sentence: string): string[] {
  const wish = leadingWish.exec(sentence)
  if (wish === null || wish.index === 0) return [sentence]
  const before = sentence.slice(0, wish.index)
  if (!/[\p{L}\p{N}].*(?:[,;(–—:-]|\s(?:and|und|but|aber))\s*$/su.test(before)) return [sentence]
  // "SQL (desired)" closes its clause; nothing that is wished for stands behind it.
  if (!/[\p{L}\p{N}]{2}/u.test(sentence.slice(wish.index + wish[0].length))) return [sentence]
  return [before, sentence.slice(wish.index)]
}

/** "Docker (Kubernetes a plus)": the bracket is a clause of its own. */
function cutBrackets(sentence: string): string[] {
  const bracket = /\(([^()]{3,120})\)/.exec(sentence)
  if (bracket === null || !trailingWish.test(bracket[1] ?? '')) return [sentence]
  const inside = bracket[1] ?? ''
  if (inside.replace(trailingWish, '').trim().length < 2) return [sentence]
  const rest = sentence.slice(bracket.index + bracket[0].length)
  return [sentence.slice(0, bracket.index), inside, ...(rest.trim() === '' ? [] : [rest])]
}

function cutSemicolons(sentence: string): string[] {
  return sentence.split(/;\s+/)
}

/** Sentences and, where a sentence both requires and wishes, its clauses: each with the demand its own words make. */
export function clausesOf(piece: PostingPiece): PostingPiece[] {
  const clauses: PostingPiece[] = []
  for (const sentence of sentencesOf(piece.text)) {
    if (isBoilerplate(sentence)) continue
    for (const part of partsOf(sentence)) clauses.push({ text: part, demand: demandOf(part, piece.demand) })
  }
  return clauses
}

function partsOf(sentence: string): string[] {
  const isWished = leadingWish.test(sentence) || trailingWish.test(sentence)
  if (!isWished) return [sentence]
  return cutSemicolons(sentence)
    .flatMap(cutBrackets)
    .flatMap((part) => part.split(clauseEnd))
    .flatMap(cutBeforeWish)
    .filter((part) => part.trim() !== '')
}

function demandOf(text: string, inherited: Demand): Demand {
  if (leadingWish.test(text) || trailingWish.test(text)) return 'preferred'
  if (faintWish.test(text)) return inherited === 'mentioned' ? 'preferred' : inherited
  if (inherited === 'preferred' ? strictNeed.test(text) : need.test(text)) return 'required'
  return inherited
}
