import { linesField, resumeLists, textField, type ListName } from '../resume/lists'
import type { ResumeDocument } from '../resume/model'

/** Which fields of an entry hold sentences or plain words of the language; the others hold names, dates, addresses. */
const prose: readonly { list: ListName; texts: readonly string[]; lines: readonly string[] }[] = [
  { list: 'work', texts: ['position', 'description', 'summary'], lines: ['highlights'] },
  { list: 'projects', texts: ['description'], lines: ['highlights'] },
  { list: 'education', texts: ['area'], lines: [] },
  { list: 'volunteer', texts: ['position', 'summary'], lines: ['highlights'] },
  { list: 'awards', texts: ['summary'], lines: [] },
  { list: 'publications', texts: ['summary'], lines: [] },
  { list: 'references', texts: ['reference'], lines: [] },
]

export interface ProseField {
  /** The address of the field, such as `work/0/highlights/2`. */
  field: string
  text: string
}

/** Every field of a resume that is checked for spelling, in the order of its sections' lists. Empty ones are left out. */
export function proseFields(resume: ResumeDocument): ProseField[] {
  const fields: ProseField[] = []
  const add = (field: string, text: string): void => {
    if (text !== '') fields.push({ field, text })
  }
  add('basics/label', resume.basics.label ?? '')
  add('basics/summary', resume.basics.summary ?? '')
  for (const { list: name, texts, lines: many } of prose) {
    const list = resumeLists[name]
    list.entries(resume).forEach((entry, index) => {
      for (const text of texts) add(`${list.path}/${index}/${text}`, textField(entry, text))
      for (const lines of many) {
        linesField(entry, lines).forEach((line, at) => add(`${list.path}/${index}/${lines}/${at}`, line))
      }
    })
  }
  return fields
}
