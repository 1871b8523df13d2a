import { emptyRoleProfile, type RoleProfile } from '../role/model'
import { fitProfile } from './fit'
import { roleNameOf } from './headingKey'
import { maxLineLength, readLines, type Line } from './lines'
import { mustBeGuide } from './looksLike'
import { normaliseGuideText } from './normalise'
import { placeSections } from './place'
import { cutSections } from './sections'
import { namesInGuide } from './splitRunOn'
import { cleanTitle, findTitle } from './title'
import { unglue } from './unglue'

/** Far more than any guide has; what stands below goes to `unplaced` as it is. */
const maxLines = 20_000

const bare = (line: Line) => line.raw.replace(/^(?:[•▪●◦‣·*–-]\s+|#{1,6}\s+)+/, '').trim()

/** A second title line, as under a page's front matter. */
const repeatsTitle = (line: Line, title: string) =>
  line.level === 1 &&
  !/^(?:what|how|why|is)\b/i.test(line.text) &&
  cleanTitle(line.text).toLowerCase() === title.toLowerCase()

/**
 * Takes the text of a career guide, pasted or from a file (any layout: web page, Markdown, plain text), and gives the
 * role profile it describes. Amounts are whole currency units per period, experience in years. What could not be placed
 * stands in `unplaced`, in the order of the guide. Throws DomainError: `validation` when the text is empty, longer than
 * 2,000,000 characters or no career guide; `unsupported_file` when it is no text.
 */
export function readGuide(text: string): RoleProfile {
  const clean = unglue(normaliseGuideText(text))
  const all = readLines(clean)
  const lines = all.slice(0, maxLines).filter((line) => line.text.length <= maxLineLength)
  const beyond = all.filter((line, i) => i >= maxLines || line.text.length > maxLineLength)
  const { title, at } = findTitle(lines)
  const above = lines.slice(0, Math.max(0, at))
  const { sections, aside } = cutSections(
    lines.slice(at + 1).filter((line) => !repeatsTitle(line, title)),
    roleNameOf(title),
  )
  const profile = emptyRoleProfile(title)
  const vocabulary = namesInGuide(lines)
  const placed = placeSections(profile, sections, vocabulary)
  const left = [...above, ...aside, ...placed.rest, ...beyond].toSorted((a, b) => a.index - b.index)
  const seen = new Set<string>()
  for (const line of left) {
    const words = bare(line)
    if (words === '' || seen.has(words)) continue
    seen.add(words)
    profile.unplaced.push(words)
  }
  mustBeGuide(profile, clean, placed.headings)
  return fitProfile(profile)
}
