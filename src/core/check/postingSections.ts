import { bareHeading } from '../text/headings'
import { continues, cutLines, type TextLine } from '../text/lines'
import {
  companyHeading,
  dutyHeading,
  frameLabel,
  ignoredHeading,
  jobNoun,
  offerHeading,
  preferredHeading,
  requiredHeading,
  wantedHeading,
} from './postingCues'

export type Demand = 'required' | 'preferred' | 'mentioned'

/** A piece of an advert: one line, bullet or wrapped paragraph, under the demand its heading makes. */
export interface PostingPiece {
  text: string
  demand: Demand
}

function isHeadingShape(line: string): boolean {
  const bare = line.trim()
  if (bare.length === 0 || bare.length > 70 || /[.!?;,]$/.test(bare) || isItem(bare)) return false
  if (/:$/.test(bare)) return true
  const words = bare.split(/\s+/)
  if (words.length > 8) return false
  const big = words.filter((word) => /^[\p{Lu}\d&(]/u.test(word) || word.length <= 3).length
  return big / words.length > 0.6 || bare === bare.toUpperCase() || words.length <= 3
}

const cueAtEnd =
  /^(.*?)[\s,(-]+(?:is )?(?:(?:strongly |highly )?(?:required|preferred|desired|desirable|essential|mandatory|advantageous)|an? (?:plus|asset|advantage|must)|wünschenswert|erforderlich)\)?$/i
const aboutSomething =
  /\b(?:experience|knowledge|skills?|proficiency|certifi\w+|licen[sc]e|degree|background|familiarity|expertise|erfahrung|kenntnisse|maîtrise)\s+(?:with|in|of|using|on|as|mit|de)\s+\S/i

/** "CPA required" and "Experience with SAP" ask for something by name: they are items, however much they look like headings. */
function isItem(line: string): boolean {
  const bare = line.trim()
  if (bare.endsWith(':')) return false
  if (aboutSomething.test(bare)) return true
  const named = cueAtEnd.exec(bare)?.[1]
  return named !== undefined && !requiredHeading.test(named) && !dutyHeading.test(named)
}

/** A short line without an end, right above a bullet, heads the list even in small letters. */
function leadsToBullets(lines: TextLine[], at: number): boolean {
  const line = lines[at]?.text.trim() ?? ''
  if (line.length > 70 || /[.!;,]$/.test(line)) return false
  const next = lines.slice(at + 1, at + 3).find((following) => !following.isBlank)
  return next?.isBullet ?? false
}

/** "Must have: AWS, Docker": a heading with its list behind it on the same line. */
function isLabelled(line: string): boolean {
  return /^[^:]{4,50}:\s*\S/.test(line)
}

function headingDemand(line: string): Demand | 'ignored' | null {
  const bare = bareHeading(line).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})?]+$/gu, '')
  if (jobNoun.test(bare) && !/^about|^über|\byou(?:r|'ll)?\b/.test(bare)) return null
  if (wantedHeading.test(bare)) return 'required'
  if (ignoredHeading.test(bare) || companyHeading.test(bare)) return 'ignored'
  if (preferredHeading.test(bare)) return 'preferred'
  if (dutyHeading.test(bare) && !/qualif|require/.test(bare)) return 'mentioned'
  if (requiredHeading.test(bare)) return 'required'
  return dutyHeading.test(bare) ? 'mentioned' : null
}

/** A heading of unknown words that speaks to the reader or stands over a list ends a block of benefits or company talk. */
function endsIgnored(body: string, lines: TextLine[], at: number): boolean {
  const bare = bareHeading(body)
  if (offerHeading.test(bare) || !isHeadingShape(body)) return false
  return leadsToBullets(lines, at) || /\b(?:you|your|du|dein|deine|sie|ihr|ihre)\b/.test(bare)
}

const picture =
  /^[ \t]*\p{Extended_Pictographic}[\u{fe0f}\u{200d}\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}]*[ \t]*/u

/** Lines with their pictures read as marks: bullets where a neighbour has one too, else put off. */
function linesOf(description: string): TextLine[] {
  const lines = cutLines(description)
  const marked = lines.map((line) => {
    const lead = line.isBullet ? null : picture.exec(line.text)
    return lead === null ? 0 : lead[0].length
  })
  if (marked.every((length) => length === 0)) return lines
  return lines.map((line, at) => {
    const length = marked[at] ?? 0
    if (length === 0 || length === line.text.length) return line
    const isList = (marked[at - 1] ?? 0) > 0 || (marked[at + 1] ?? 0) > 0
    return { ...line, body: line.start + length, isBullet: isList }
  })
}

const lineLimit = 4_000

/** A piece of an advert as it stands there, blocks about benefits, law and the company marked. */
export interface PostingBlock extends PostingPiece {
  isIgnored: boolean
}

/**
 * Cuts an advert into the pieces that speak of the work, each with the demand of its heading; benefits, equal
 * opportunity and company blocks are dropped.
 */
export function postingPieces(description: string): PostingPiece[] {
  return postingBlocks(description)
    .filter((block) => !block.isIgnored)
    .map(({ text, demand }) => ({ text, demand }))
}

/** All pieces of an advert, those about benefits, law and the company too, which may still tell of place and visa. */
export function postingBlocks(description: string): PostingBlock[] {
  const blocks: PostingBlock[] = []
  let demand: Demand | 'ignored' = 'mentioned'
  const state: { open: { text: string; lastLine: string } | null } = { open: null }
  const push = (text: string, asked: Demand | 'ignored') => {
    const isIgnored = asked === 'ignored'
    blocks.push({ text, demand: isIgnored ? 'mentioned' : asked, isIgnored })
  }
  const close = () => {
    if (state.open) push(state.open.text, demand)
    state.open = null
  }
  const lines = linesOf(description.slice(0, 1_000_000))
  const after = { bullets: false, blank: false }
  for (const [number, line] of lines.entries()) {
    if (line.isBlank) {
      close()
      after.blank = true
      continue
    }
    const body = description.slice(line.body, line.end)
    const colon = body.indexOf(':')
    const isHead =
      !line.isBullet && !isLabelled(body) && (isHeadingShape(body) || leadsToBullets(lines, number))
    const heading = isHead ? headingDemand(body) : null
    if (heading !== null) {
      close()
      // In the middle of a list of requirements "Journeyman electrician license" is a line of it, not a heading.
      const isLine = heading === 'required' && demand === 'required' && colon < 0
      if (isLine) push(body, heading)
      demand = heading
      after.bullets = false
      continue
    }
    if (isHead && demand === 'ignored' && endsIgnored(body, lines, number)) {
      close()
      demand = 'mentioned'
    }
    const inline = line.isBullet ? null : labelDemand(body, colon)
    if (inline !== null) {
      close()
      push(body.slice(inline === 'ignored' ? 0 : colon + 1, lineLimit), inline)
      continue
    }
    // A paragraph after the list and a blank line is no part of the list: "This is a full-time role. We …".
    if (
      !line.isBullet &&
      after.bullets &&
      after.blank &&
      demand !== 'ignored' &&
      /[.!]$/.test(body.trimEnd())
    ) {
      close()
      demand = 'mentioned'
    }
    after.bullets ||= line.isBullet
    after.blank = false
    const { open } = state
    if (open && !line.isBullet && continues(open.lastLine, line.text) && open.text.length < lineLimit) {
      state.open = { text: `${open.text}\n${line.text}`, lastLine: line.text }
      continue
    }
    close()
    state.open = { text: body.slice(0, 20_000), lastLine: line.text }
  }
  close()
  return blocks
}

/** The demand of a label before its list: "Nice to have: AWS, Docker". */
function labelDemand(body: string, colon: number): Demand | 'ignored' | null {
  if (colon < 2 || colon >= 50) return null
  const label = body.slice(0, colon)
  if (/[.!?]/.test(label) || label.split(/\s+/).length > 6) return null
  if (frameLabel.test(label.trim())) return 'ignored'
  return colon > 3 ? headingDemand(label) : null
}
