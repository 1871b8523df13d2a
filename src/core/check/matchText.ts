import { textBlocks } from './blocks'
import { findHits, type Hit } from './find'
import { compileKeyword } from './keyword'
import type { MatchForm } from './model'
import { addPattern, emptyIndex, formCredit, type PatternIndex } from './pattern'
import { isContext } from './place'
import { termKey, type Vocabulary } from './vocabulary'

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
    for (const hit of findHits(
      vocabulary.analyser.analyse(block.text),
      index,
      vocabulary,
      block.kind === 'list',
    )) {
      if (hit.reason !== null) {
        if (!refused || rank(hit) < rank(refused)) refused = hit
        continue
      }
      if (isContext(block)) inContext = true
      const isBetter =
        !best ||
        formCredit(hit.form) > formCredit(best.form) ||
        (hit.form === 'exact' && best.form === 'spelling')
      if (isBetter) best = hit
    }
  }
  if (best) return { match: true, form: best.form, inContext, reason: null }
  return {
    ...absent,
    reason: refused?.reason ?? (isPartOfTerm(text, keyword, vocabulary) ? 'inside another term' : null),
  }
}

/** Whether a known one-word term of the text begins or ends with the keyword, as JavaScript does with Java. */
function isPartOfTerm(text: string, keyword: string, vocabulary: Vocabulary): boolean {
  const key = termKey(keyword)
  if (key === '' || text.length > 10_000) return false
  const { atoms, known } = vocabulary.analyser.analyse(text)
  return known.some(({ from, to }) => {
    const lower = atoms.lower[from] ?? ''
    if (to - from !== 1 || lower === key || (key.length < 3 && lower.length > 3)) return false
    return lower.startsWith(key) || lower.endsWith(key)
  })
}

function rank(hit: Hit): number {
  return ['negated', 'learning', 'ambiguous', 'inside another term'].indexOf(hit.reason ?? '')
}
