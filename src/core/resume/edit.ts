import { resumeLists, type Restore } from './lists'
import type { ResumeDocument } from './model'
import { sectionOrder, type SectionName } from './sections'

export type BasicsText = 'name' | 'label' | 'email' | 'phone' | 'url' | 'summary'
export type LocationText = 'address' | 'postalCode' | 'city' | 'region' | 'countryCode'

/** The resume with one field of its basics set; empty text takes the field away. */
export function setBasics(resume: ResumeDocument, name: BasicsText, value: string): ResumeDocument {
  return { ...resume, basics: { ...resume.basics, [name]: value === '' ? undefined : value } }
}

/** The resume with one part of the address set; empty text takes it away. */
export function setLocation(resume: ResumeDocument, name: LocationText, value: string): ResumeDocument {
  const location = { ...resume.basics.location, [name]: value === '' ? undefined : value }
  return { ...resume, basics: { ...resume.basics, location } }
}

type Own = NonNullable<NonNullable<ResumeDocument['meta']>['shortlist']>

/** The resume with part of what JSON Resume has no place for set. */
export function setOwn(resume: ResumeDocument, own: Own): ResumeDocument {
  return { ...resume, meta: { ...resume.meta, shortlist: { ...resume.meta?.shortlist, ...own } } }
}

/** The resume with `section` standing before `target`, or last when there is none. */
export function moveSection(
  resume: ResumeDocument,
  section: SectionName,
  target: SectionName | null,
): ResumeDocument {
  if (section === target) return resume
  const rest = sectionOrder(resume).filter((name) => name !== section)
  const place = target === null ? rest.length : rest.indexOf(target)
  return setOwn(resume, { sections: [...rest.slice(0, place), section, ...rest.slice(place)] })
}

/** Whether the section holds nothing. */
export function isSectionEmpty(resume: ResumeDocument, section: SectionName): boolean {
  return section === 'summary' ? (resume.basics.summary ?? '') === '' : resume[section].length === 0
}

/** Takes all of a section out, and gives how to put it back into a later state of the resume. */
export function clearSection(
  resume: ResumeDocument,
  section: SectionName,
): { resume: ResumeDocument; restore: Restore } {
  if (section !== 'summary') return resumeLists[section].clear(resume)
  const before = resume.basics.summary ?? ''
  return {
    resume: setBasics(resume, 'summary', ''),
    restore: (later) => {
      const since = later.basics.summary ?? ''
      return setBasics(later, 'summary', since === '' ? before : `${before}\n${since}`)
    },
  }
}
