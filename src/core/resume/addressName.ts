import { sectionHeadings } from '../document/wording'
import { entryTitle } from './changes'
import { linesField, listNames, resumeLists } from './lists'
import type { ResumeDocument } from './model'
import { sectionNames } from './sections'

const longest = 70

const short = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text

/** What stands at an address of a resume, as its own words name it: a section, an entry or a line; '' for nothing. */
export function addressName(resume: ResumeDocument, address: string): string {
  const section = sectionNames.find((name) => name === address)
  if (section !== undefined) return sectionHeadings[section]
  const name = listNames.find((each) => address.startsWith(`${resumeLists[each].path}/`))
  if (name === undefined) return ''
  const [index = '', field, at] = address.slice(resumeLists[name].path.length + 1).split('/')
  const entry = resumeLists[name].entries(resume)[Number(index)]
  if (entry === undefined) return ''
  if (field !== undefined && at !== undefined) return short(linesField(entry, field)[Number(at)] ?? '')
  const heading = name === 'profiles' ? 'Profile' : sectionHeadings[name]
  return short(entryTitle(entry) || `${heading} ${Number(index) + 1}`)
}
