import { setBasics, setOwn, type BasicsText } from './edit'
import { entryTitle } from './changes'
import { insertItems, linesField, listNames, removeItem, resumeLists, type ListName } from './lists'
import type { ResumeDocument } from './model'

/** Where a line that an import could not place may go. */
export interface Target {
  /** Its address: `basics/email`, `work/1/highlights`, or the name of a list, for a new entry. */
  id: string
  /** Which part of the resume, and which entry of it where there are several. */
  part: ListName | 'basics' | 'summary'
  entry: string
  kind: 'text' | 'line' | 'entry'
}

const lineLists = [
  ['work', 'highlights'],
  ['projects', 'highlights'],
  ['volunteer', 'highlights'],
  ['education', 'courses'],
  ['skills', 'keywords'],
] as const

/** The field that a line fills when it makes a new entry. */
const entryFields = {
  work: 'position',
  projects: 'name',
  education: 'institution',
  skills: 'name',
  certificates: 'name',
  volunteer: 'organization',
  awards: 'title',
  publications: 'name',
  languages: 'language',
  interests: 'name',
  references: 'name',
  profiles: 'url',
} as const satisfies Record<ListName, string>

const basicsTexts: readonly BasicsText[] = ['name', 'label', 'email', 'phone', 'url']

/** Every place a line can be moved to, in the order of the page. */
export function targetsOf(resume: ResumeDocument): Target[] {
  return [
    { id: 'basics/summary', part: 'summary', entry: '', kind: 'text' },
    ...lineLists.flatMap(([list, name]) =>
      resumeLists[list].entries(resume).map((entry, index): Target => ({
        id: `${list}/${index}/${name}`,
        part: list,
        entry: entryTitle(entry),
        kind: 'line',
      })),
    ),
    ...listNames.map((list): Target => ({ id: list, part: list, entry: '', kind: 'entry' })),
    ...basicsTexts.map((name): Target => ({
      id: `basics/${name}`,
      part: 'basics',
      entry: name,
      kind: 'text',
    })),
  ]
}

export const unsortedOf = (resume: ResumeDocument): readonly string[] =>
  resume.meta?.shortlist?.unsorted ?? none
const none: readonly string[] = []

export const withUnsorted = (resume: ResumeDocument, unsorted: readonly string[]): ResumeDocument =>
  setOwn(resume, { unsorted: [...unsorted] })

/** Takes the line off the list without placing it. */
export const dismissLine = (resume: ResumeDocument, index: number): ResumeDocument =>
  withUnsorted(resume, removeItem(unsortedOf(resume), index))

/**
 * Moves the unsorted line at `index` to a target of `targetsOf`. A field that holds text keeps it: the line is added
 * after it. An unknown line or target changes nothing.
 */
export function placeLine(resume: ResumeDocument, index: number, targetId: string): ResumeDocument {
  const line = unsortedOf(resume)[index]
  const target = targetsOf(resume).find((each) => each.id === targetId)
  if (line === undefined || target === undefined) return resume
  return addLine(dismissLine(resume, index), line, target)
}

function addLine(resume: ResumeDocument, line: string, target: Target): ResumeDocument {
  const [part = '', second = '', third = ''] = target.id.split('/')
  if (target.kind === 'text') {
    const name: BasicsText | undefined = [...basicsTexts, 'summary' as const].find((each) => each === second)
    if (name === undefined) return resume
    const held = resume.basics[name] ?? ''
    return setBasics(resume, name, held === '' ? line : `${held}${name === 'summary' ? '\n' : ', '}${line}`)
  }
  const list = listNames.find((each) => each === part)
  if (list === undefined) return resume
  const { entries, insertEmpty, setField } = resumeLists[list]
  if (target.kind === 'entry') {
    const count = entries(resume).length
    return setField(insertEmpty(resume, count), count, entryFields[list], line)
  }
  const place = Number(second)
  const lines = linesField(entries(resume)[place] ?? {}, third)
  return setField(resume, place, third, insertItems(lines, lines.length, line))
}
