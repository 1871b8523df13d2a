import type { ResumeDocument } from '../../resume/model'
import type { SectionName } from '../../resume/sections'
import { emptyResume } from '../../resume/model'
import { sectionNames } from '../../resume/sections'
import { sectionHeadings } from '../wording'
import type { Assembly } from './assemble'
import type { Line } from './lines'
import { readOwnContact } from './ownContact'
import { readOwnSection } from './ownSections'

const ownIds = new Set([
  'Title',
  'Subtitle',
  'ContactInfo',
  'Heading1',
  'Heading2',
  'EntrySub',
  'EntryLine',
  'ListBullet',
  'BodyText',
])
const byHeading = new Map(sectionNames.map((name) => [sectionHeadings[name].toLowerCase(), name]))

/** Whether every paragraph has one of our export's styles and every heading our wording. */
function isOwn(lines: readonly Line[]): boolean {
  if (lines.length === 0 || lines[0]?.style !== 'Title') return false
  const ours = new Set(['ContactInfo', 'EntrySub', 'EntryLine'])
  if (!lines.some((line) => ours.has(line.style))) return false
  return lines.every(
    (line) =>
      ownIds.has(line.style) &&
      line.flow === 0 &&
      (line.style !== 'Heading1' || byHeading.has(line.text.toLowerCase())),
  )
}

/**
 * Reads a DOCX that this app exported by its own style ids, so that every field comes back as shown. Null for any other
 * file, and for one that was changed beyond those styles.
 */
export function readOwn(lines: readonly Line[]): Assembly | null {
  if (!isOwn(lines)) return null
  const resume: ResumeDocument = emptyResume()
  const unsorted: string[] = []
  const sections: { name: SectionName; lines: Line[] }[] = []
  const top: Line[] = []
  for (const line of lines) {
    const name = line.style === 'Heading1' ? byHeading.get(line.text.toLowerCase()) : undefined
    if (name !== undefined) sections.push({ name, lines: [] })
    else (sections.at(-1)?.lines ?? top).push(line)
  }
  readOwnContact(top, resume, unsorted)
  for (const section of sections) readOwnSection(section.name, section.lines, resume, unsorted)
  if (sections.length > 0)
    resume.meta = { shortlist: { sections: [...new Set(sections.map((section) => section.name))] } }
  return { resume, unsorted, notes: [] }
}
