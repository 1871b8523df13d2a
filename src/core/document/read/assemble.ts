import type { Project, ResumeDocument } from '../../resume/model'
import type { SectionName } from '../../resume/sections'
import { emptyResume } from '../../resume/model'
import { readContact } from './contact'
import { readAwards, readCertificates, readPublications } from './credentials'
import { uncovered } from './coverage'
import { headDate } from './dates'
import { partCertificates, readEducation } from './education'
import { cutLetter } from './letter'
import type { Line } from './lines'
import { trimSeparators } from './lines'
import { nameParts } from './personName'
import { isPlace } from './places'
import { readInterests, readProjects, readReferences, readVolunteer } from './others'
import type { Section } from './sections'
import { splitSections } from './sections'
import { isTongue, readLanguages, readSkills } from './skills'
import { tidyLines } from './tidy'
import { companyScore, titleScore } from './words'
import { readWork } from './work'

/** A resume made from lines, and the lines that found no place in it. */
export interface Assembly {
  resume: ResumeDocument
  unsorted: string[]
  notes: string[]
}

const pageNumber = /^(?:page |seite |página |-\s?)?\d{1,3}(?:\s?(?:\/|of|von|de|sur)\s?\d{1,3})?(?:\s?-)?$/iu
const stamp = /^(?:last (?:updated|modified|revised)|updated|stand)\s?:?(?: in| on)?\s.{0,40}$/iu

const onlyDuration =
  /^\(?(?:\d{1,2} (?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses)\.?\s?){1,2}\)?$/iu

/** Page numbers, stamps and lines that headers and footers repeat are no part of a resume. */
export function dropFurniture(lines: readonly Line[]): Line[] {
  const counts = new Map<string, number>()
  for (const line of lines) if (line.zone !== 'body') counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  const seen = new Set<string>()
  const bodies = new Set(lines.filter((line) => line.zone === 'body').map((line) => line.text.trim()))
  return lines.filter((line, index) => {
    const text = line.text.trim()
    if (
      text === '' ||
      onlyDuration.test(text) ||
      /^(?:page|seite)\s\d{1,3}(?:\s?(?:of|von|\/)\s?\d{1,3})?$/iu.test(text) ||
      (stamp.test(text) && text.length < 60)
    )
      return false
    if (line.zone === 'body') return !(pageNumber.test(text) && line.page && index > 0)
    if (pageNumber.test(text) || seen.has(text) || (line.zone === 'footer' && bodies.has(text))) return false
    seen.add(text)
    return true
  })
}

const linesOf = (sections: readonly Section[], kind: Section['kind']) =>
  sections.filter((section) => section.kind === kind).flatMap((section) => section.lines)

const orderable: Partial<Record<Section['kind'], SectionName>> = {
  summary: 'summary',
  work: 'work',
  projects: 'projects',
  education: 'education',
  skills: 'skills',
  certificates: 'certificates',
  volunteer: 'volunteer',
  awards: 'awards',
  publications: 'publications',
  languages: 'languages',
  interests: 'interests',
  references: 'references',
}

function joinProse(lines: readonly Line[]): string {
  return lines
    .map((line) => line.text.replace(/\t/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n')
}

/** Name, headline and place that stand below a first column of details (as networks export them), taken out of there. */
function takeIdentity(sections: readonly Section[]): Line[] {
  const [first] = sections
  if (first === undefined || first.kind !== 'contact') return []
  for (const section of sections.slice(0, 6)) {
    const at = section.lines.findIndex((line, index) => {
      const next = section.lines[index + 1]
      const later = section.lines[index + 2]
      return (
        !line.bullet &&
        line.gap &&
        nameParts(line.text) !== null &&
        next !== undefined &&
        (titleScore(next.text) >= 1.5 || (later !== undefined && isPlace(later.text)))
      )
    })
    if (at >= 0) return section.lines.splice(at)
  }
  return []
}

/** Jobs above the first heading: from the first line with a range of dates, and the head lines directly above it. */
function cutUnheaded(lines: readonly Line[]): { top: Line[]; jobs: Line[] } {
  const anchor = lines.findIndex(
    (line, index) => index > 0 && line.zone === 'body' && headDate(line.text, false) !== null,
  )
  if (anchor < 0) return { top: [...lines], jobs: [] }
  let from = anchor
  while (from > 1 && anchor - from < 2 && lines[from]?.gap !== true) {
    const line = lines[from - 1]
    if (line === undefined || line.bullet || line.text.length > 80 || /[@]|\d{3}|[.!?]$/u.test(line.text))
      break
    from -= 1
  }
  return { top: lines.slice(0, from), jobs: lines.slice(from) }
}

/**
 * A functional resume tells its experience by theme ("Customer Care" and bullets) and lists the jobs apart. Themes are no
 * employers: they are kept as projects.
 */
function partThemes(sections: readonly Section[]): { jobLines: Line[]; themes: Project[] } {
  const work = sections.filter((section) => section.kind === 'work')
  const dated = (section: Section) => section.lines.some((line) => headDate(line.text, true) !== null)
  const themed = (section: Section) =>
    !dated(section) &&
    section.lines.some((line) => line.bullet) &&
    section.lines.every(
      (line) =>
        line.bullet ||
        (line.text.length < 50 && titleScore(line.text) < 1.5 && companyScore(line.text) < 2.5),
    )
  if (!work.some(dated) || !work.some(themed)) return { jobLines: linesOf(sections, 'work'), themes: [] }
  const themes: Project[] = []
  for (const line of work.filter(themed).flatMap((section) => section.lines)) {
    const last = themes.at(-1)
    if (!line.bullet)
      themes.push({ name: trimSeparators(line.text), highlights: [], keywords: [], roles: [] })
    else if (last !== undefined) last.highlights.push(line.text.trim())
    else themes.push({ highlights: [line.text.trim()], keywords: [], roles: [] })
  }
  return { jobLines: work.filter((section) => !themed(section)).flatMap((section) => section.lines), themes }
}

/** Makes a resume of lines in reading order. Nothing is invented; what is not understood is in `unsorted`, in order. */
export function assemble(all: readonly Line[]): Assembly {
  const { resume: lines, letter } = cutLetter(tidyLines(dropFurniture(all)))
  const sections = splitSections(lines)
  const resume = emptyResume()
  const lost: Line[] = []
  const { top, jobs } = cutUnheaded([...linesOf(sections, 'top'), ...takeIdentity(sections)])
  const { basics, rest, unsorted } = readContact(top, linesOf(sections, 'contact'))
  lost.push(...unsorted)
  resume.basics = basics
  const summary = joinProse([...rest, ...linesOf(sections, 'summary')])
  if (summary !== '') resume.basics.summary = summary.slice(0, 20_000)
  const { jobLines, themes } = partThemes(sections)
  const work = readWork([...jobs, ...jobLines])
  resume.work = work.entries
  const { studies, certificates } = partCertificates(linesOf(sections, 'education'))
  const education = readEducation(studies)
  resume.education = education.entries
  const projects = readProjects(linesOf(sections, 'projects'))
  resume.projects = [...projects.entries, ...themes]
  const volunteer = readVolunteer(linesOf(sections, 'volunteer'))
  resume.volunteer = volunteer.entries
  lost.push(...work.unsorted, ...education.unsorted, ...projects.unsorted, ...volunteer.unsorted)
  const spoken = linesOf(sections, 'languages')
  // "Languages" may head programming languages.
  const tongues =
    spoken.some((line) => line.text.split(/[\t,;|•·:–—-]/u).some(isTongue)) || spoken.length === 0
  const { skills, languages } = readSkills([...linesOf(sections, 'skills'), ...(tongues ? [] : spoken)])
  resume.skills = skills
  resume.languages = [...languages, ...(tongues ? readLanguages(spoken) : [])]
  resume.certificates = readCertificates([...linesOf(sections, 'certificates'), ...certificates])
  resume.awards = readAwards(linesOf(sections, 'awards'))
  resume.publications = readPublications(linesOf(sections, 'publications'))
  resume.interests = readInterests(linesOf(sections, 'interests'))
  resume.references = readReferences(linesOf(sections, 'references'))
  for (const section of sections) if (section.kind === 'other') lost.push(...headed(section))
  const order = [...new Set(sections.flatMap((section) => orderable[section.kind] ?? []))]
  if (order.length > 0) resume.meta = { shortlist: { sections: order } }
  lost.push(...letter)
  const texts = lost.map((line) => line.text.replace(/\t/gu, '  ').trim()).filter((text) => text !== '')
  const missing = uncovered(lines, sections, resume, texts)
  const notes =
    letter.length > 0 ? ['A letter in the same file was set aside. Its lines are under Unsorted.'] : []
  return { resume, unsorted: [...texts, ...missing], notes }
}

function headed(section: Section): Line[] {
  const [first, ...others] = section.lines
  if (first === undefined) return []
  return [{ ...first, text: `${section.heading}: ${first.text}` }, ...others]
}
