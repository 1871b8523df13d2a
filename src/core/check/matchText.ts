import { textBlocks } from './blocks'
import { findHits, type Hit } from './find'
import { compileKeyword } from './keyword'
import type { MatchForm } from './model'
import { addPattern, emptyIndex, formCredit, type PatternIndex } from './pattern'
import { isContext } from './place'
import type { Vocabulary } from './vocabulary'

export interface TextMatch {
  match: boolean
  form: MatchForm | null
  inContext: boolean
  reason: string | null
}

const absent: TextMatch = { match: false, form: null, inContext: false, reason: null }
const compiled = new WeakMap<Vocabulary, Map<string, PatternIndex | null>>()

function indexFor(keyword: string, vocabulary: Vocabulary): PatternIndex | null {
  let known = compiled.get(vocabulary)
  if (!known || known.size > 5_000) {
    known = new Map()
    compiled.set(vocabulary, known)
  }
  const remembered = known.get(keyword)
  if (remembered !== undefined) return remembered
  const parsed = compileKeyword(keyword, 0, vocabulary)
  const index = parsed ? emptyIndex() : null
  if (parsed && index) for (const pattern of parsed.patterns) addPattern(index, pattern)
  known.set(keyword, index)
  return index
}

/**
 * Whether a text holds a keyword as a term, in which form, whether in a sentence or bullet, and if it stands there but
 * does not count, why. Takes any strings; never throws.
 */
export function matchText(text: string, keyword: string, vocabulary: Vocabulary): TextMatch {
  const index = indexFor(keyword, vocabulary)
  if (!index) return absent
  let best: Hit | null = null
  let inContext = false
  let refused: Hit | null = null
  for (const block of textBlocks(text)) {
    for (const hit of findHits(vocabulary.analyser.analyse(block.text), index, vocabulary, block.kind === 'list')) {
      if (hit.reason !== null) {
        if (!refused || rank(hit) < rank(refused)) refused = hit
        continue
      }
      if (isContext(block)) inContext = true
      const isBetter =
        !best || formCredit(hit.form) > formCredit(best.form) || (hit.form === 'exact' && best.form === 'spelling')
      if (isBetter) best = hit
    }
  }
  if (best) return { match: true, form: best.form, inContext, reason: null }
  return { ...absent, reason: refused?.reason ?? null }
}

function rank(hit: Hit): number {
  return ['negated', 'learning', 'ambiguous', 'inside another term'].indexOf(hit.reason ?? '')
}
