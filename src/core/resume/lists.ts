import type { ResumeDocument } from './model'
import { sectionNames, type SectionName } from './sections'

export type EntryValue = string | readonly string[] | undefined
/** An entry seen by field name: text, a list of texts, or nothing. */
export type Entry = Readonly<Record<string, EntryValue>>
export type ListName = Exclude<SectionName, 'summary'> | 'profiles'

/** One list of a resume with its edits. Every edit gives a new resume; entries it does not touch stay the same objects. */
export interface ResumeList {
  /** Where the list stands in the document: `work`, `basics/profiles`. */
  path: string
  entries: (resume: ResumeDocument) => readonly Entry[]
  /** Empty text takes the field away. */
  setField: (resume: ResumeDocument, index: number, name: string, value: EntryValue) => ResumeDocument
  /** An entry with nothing in it, put before the one at `index`. */
  insertEmpty: (resume: ResumeDocument, index: number) => ResumeDocument
  move: (resume: ResumeDocument, from: number, to: number) => ResumeDocument
  /** Gives with the shorter resume how to put the entry back into a later state of it. */
  remove: (resume: ResumeDocument, index: number) => { resume: ResumeDocument; restore: Restore }
  /** Takes everything out, and gives how to put it back. */
  clear: (resume: ResumeDocument) => { resume: ResumeDocument; restore: Restore }
}

export type Restore = (resume: ResumeDocument) => ResumeDocument

/** The list with the item at `from` standing at `to`; both are held within the list. */
export function moveItem<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, index) => index !== from)
  const item = list.slice(from, from + 1)
  const place = Math.max(0, Math.min(to, rest.length))
  return from < 0 || item.length === 0 ? [...list] : [...rest.slice(0, place), ...item, ...rest.slice(place)]
}

/** The list with `items` before the one at `index`. */
export function insertItems<T>(list: readonly T[], index: number, ...items: T[]): T[] {
  const place = Math.max(0, Math.min(index, list.length))
  return [...list.slice(0, place), ...items, ...list.slice(place)]
}

export function removeItem<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, each) => each !== index)
}

export function replaceItem<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((each, place) => (place === index ? item : each))
}

function makeList<E extends Entry>(
  path: string,
  empty: E,
  get: (resume: ResumeDocument) => E[],
  set: (resume: ResumeDocument, entries: E[]) => ResumeDocument,
): ResumeList {
  return {
    path,
    entries: get,
    setField: (resume, index, name, value) => {
      const entry = get(resume)[index]
      if (entry === undefined) return resume
      return set(
        resume,
        replaceItem(get(resume), index, { ...entry, [name]: value === '' ? undefined : value }),
      )
    },
    insertEmpty: (resume, index) => set(resume, insertItems(get(resume), index, { ...empty })),
    move: (resume, from, to) => set(resume, moveItem(get(resume), from, to)),
    remove: (resume, index) => {
      const entry = get(resume)[index]
      if (entry === undefined) return { resume, restore: (later) => later }
      return {
        resume: set(resume, removeItem(get(resume), index)),
        restore: (later) => set(later, insertItems(get(later), index, entry)),
      }
    },
    clear: (resume) => {
      const entries = get(resume)
      return { resume: set(resume, []), restore: (later) => set(later, [...entries, ...get(later)]) }
    },
  }
}

/** Every list of entries in a resume. */
export const resumeLists: Readonly<Record<ListName, ResumeList>> = {
  work: makeList(
    'work',
    { highlights: [] },
    (r) => r.work,
    (r, work) => ({ ...r, work }),
  ),
  projects: makeList(
    'projects',
    { highlights: [], keywords: [], roles: [] },
    (r) => r.projects,
    (r, projects) => ({ ...r, projects }),
  ),
  education: makeList(
    'education',
    { courses: [] },
    (r) => r.education,
    (r, education) => ({ ...r, education }),
  ),
  skills: makeList(
    'skills',
    { keywords: [] },
    (r) => r.skills,
    (r, skills) => ({ ...r, skills }),
  ),
  certificates: makeList(
    'certificates',
    {},
    (r) => r.certificates,
    (r, certificates) => ({ ...r, certificates }),
  ),
  volunteer: makeList(
    'volunteer',
    { highlights: [] },
    (r) => r.volunteer,
    (r, volunteer) => ({ ...r, volunteer }),
  ),
  awards: makeList(
    'awards',
    {},
    (r) => r.awards,
    (r, awards) => ({ ...r, awards }),
  ),
  publications: makeList(
    'publications',
    {},
    (r) => r.publications,
    (r, publications) => ({ ...r, publications }),
  ),
  languages: makeList(
    'languages',
    {},
    (r) => r.languages,
    (r, languages) => ({ ...r, languages }),
  ),
  interests: makeList(
    'interests',
    { keywords: [] },
    (r) => r.interests,
    (r, interests) => ({ ...r, interests }),
  ),
  references: makeList(
    'references',
    {},
    (r) => r.references,
    (r, references) => ({ ...r, references }),
  ),
  profiles: makeList(
    'basics/profiles',
    {},
    (r) => r.basics.profiles,
    (r, profiles) => ({ ...r, basics: { ...r.basics, profiles } }),
  ),
}

/** Their names, in the order of the page; profiles, which stand with the contact lines, last. */
export const listNames: readonly ListName[] = [
  ...sectionNames.filter((name): name is Exclude<SectionName, 'summary'> => name !== 'summary'),
  'profiles',
]

/** A field's text; nothing there gives ''. */
export function textField(entry: Entry, name: string): string {
  const value = entry[name]
  return typeof value === 'string' ? value : ''
}

/** A field's list of texts; nothing there gives an empty list. */
export function linesField(entry: Entry, name: string): readonly string[] {
  const value = entry[name]
  return Array.isArray(value) ? value : noLines
}

const noLines: readonly string[] = []
