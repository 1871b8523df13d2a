import type { MatchForm, TextBlock } from './model'

/** What is known of one keyword when its advice is written. */
export interface Standing {
  keyword: string
  form: MatchForm | null
  reason: string | null
  found: boolean
  inContext: boolean
  supported: boolean
  hasFigure: boolean
  /** Words that stand in the resume for the keyword. */
  written: string
  /** Heading of the best mention. */
  section: string
  /** A place of the base resume that shows the term, where this version does not. */
  baseSection: string | null
  pair: { acronym: string; term: string; hasAcronym: boolean; hasTerm: boolean } | null
  gain: number
}

const quote = (text: string) => `“${text}”`

function whenMissing(standing: Standing): string {
  const { keyword, reason } = standing
  if (!standing.supported) {
    const leave = `Learn it or leave it out; nothing in your resume supports ${keyword}.`
    if (reason === 'negated') return `It stands only where it is denied. ${leave}`
    if (reason === 'learning')
      return `It stands only as something you are learning, which does not count. ${leave}`
    if (reason === 'ambiguous') {
      return `${quote(standing.written)} stands there as an ordinary word. If you do know ${keyword}, name it among your tools.`
    }
    if (reason === 'inside another term') return `It stands only inside another name. ${leave}`
    return leave
  }
  const place = standing.baseSection ? ` (${standing.baseSection})` : ''
  return `Your base resume shows it${place}, this version does not: bring that line back.`
}

function formAdvice(standing: Standing): string | null {
  const { keyword, form, written, pair } = standing
  if (pair && pair.hasAcronym !== pair.hasTerm) {
    return `You write ${pair.hasAcronym ? pair.acronym : pair.term}; write both once: ${pair.term} (${pair.acronym}).`
  }
  if (form === 'spelling' && written.toLowerCase() === keyword.toLowerCase()) return null
  if (form === null || form === 'exact') return null
  if (form === 'alternative') return `Found by ${quote(written)}, one of the names it accepts.`
  return `You write ${quote(written)}; some systems search the exact words ${quote(keyword)}: use them once.`
}

/** Sections where a name says all there is to say. */
const namedPlaces = /certif|licen[cs]|language|education/i

/** The advice of a row in one or two sentences, or null where nothing is to be done. Never advises to add what nothing supports. */
export function adviseRow(standing: Standing): string | null {
  if (!standing.found) return whenMissing(standing)
  const sentences: string[] = []
  if (!standing.inContext && !namedPlaces.test(standing.section)) {
    sentences.push(
      `Stands only in ${standing.section}: tell in a bullet what you did with it (+${standing.gain.toFixed(1)}).`,
    )
  }
  const form = formAdvice(standing)
  if (form) sentences.push(form)
  if (standing.inContext && !standing.hasFigure && sentences.length === 0) {
    sentences.push(`Add a figure of your own to its bullet (+${standing.gain.toFixed(1)}).`)
  }
  return sentences.length > 0 ? sentences.join(' ') : null
}

/** The line of a block that a finding stands in: all of it, or the sentence around it where the block is long. */
export function evidenceText(block: TextBlock, start: number, end: number): string {
  const { text } = block
  if (text.length <= 320) return text.trim()
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start))
  const stops = [text.indexOf('. ', end), text.indexOf('\n', end)].filter((at) => at >= 0)
  const after = stops.length > 0 ? Math.min(...stops) + 1 : text.length
  return text.slice(Math.max(before + 1, start - 300), Math.min(after, end + 300)).trim()
}
