import { emptyRoleProfile, type RoleProfile } from '../role/model'
import { fitProfile } from './fit'
import { roleNameOf } from './headingKey'
import { readLines, type Line } from './lines'
import { mustBeGuide } from './looksLike'
import { normaliseGuideText } from './normalise'
import { placeSections } from './place'
import { cutSections } from './sections'
import { namesInProse } from './splitRunOn'
import { findTitle } from './title'
import { unglue } from './unglue'

const bare = (line: Line) => line.raw.replace(/^(?:[•▪●◦‣·*–-]\s+|#{1,6}\s+)+/, '').trim()

/**
 * Takes the text of a career guide, pasted or from a file (any layout: web page, Markdown, plain text), and gives the
 * role profile it describes. Amounts are whole currency units per period, experience in years. What could not be placed
 * stands in `unplaced`, in the order of the guide. Throws DomainError: `validation` when the text is empty, longer than
 * 2,000,000 characters or no career guide; `unsupported_file` when it is no text.
 */
export function readGuide(text: string): RoleProfile {
  const clean = unglue(normaliseGuideText(text))
  const lines = readLines(clean)
  const { title, at } = findTitle(lines)
  const above = lines.slice(0, Math.max(0, at))
  const { sections, aside } = cutSections(lines.slice(at + 1), roleNameOf(title))
  const profile = emptyRoleProfile(title)
  const vocabulary = namesInProse(lines.map((line) => line.text))
  const placed = placeSections(profile, sections, vocabulary)
  const left = [...above, ...aside, ...placed.rest].toSorted((a, b) => a.index - b.index)
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
