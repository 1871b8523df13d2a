import type { SectionName } from '../resume/sections'

/** Headings as applicant tracking systems expect them (rule A11). */
export const sectionHeadings: Readonly<Record<SectionName, string>> = {
  summary: 'Summary',
  work: 'Experience',
  projects: 'Projects',
  education: 'Education',
  skills: 'Skills',
  certificates: 'Certifications',
  volunteer: 'Volunteer Experience',
  awards: 'Awards',
  publications: 'Publications',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const isoDate = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:T.*)?)?)?$/s
const presentWords = new Set(['present', 'current', 'now', 'today', 'ongoing'])

/** A date as shown ("Mar 2021", "2016"); `rounded` when a day was left out. Text that is no ISO date is kept as it is. */
export function showDate(value: string): { text: string; rounded: boolean } {
  const match = isoDate.exec(value.trim())
  const year = match?.[1]
  if (year === undefined) return { text: value, rounded: false }
  const month = months[Number(match?.[2] ?? '0') - 1]
  if (month === undefined)
    return match?.[2] === undefined ? { text: year, rounded: false } : { text: value, rounded: false }
  return { text: `${month} ${year}`, rounded: match?.[3] !== undefined }
}

/** A range as shown: "Mar 2021 – Present" without an end, one date when both ends look the same or only the end is known. */
export function showRange(start: string, end: string, dash: string): string {
  const open = presentWords.has(end.toLowerCase())
  if (start === '') return open ? '' : end
  if (end === '' || open) return `${start} ${dash} Present`
  return start === end ? start : `${start} ${dash} ${end}`
}

/** Where a shown address leads (http, https, mailto or tel), or null when it is not safe or not an address. */
export function toTarget(url: string): string | null {
  const text = url.trim()
  if (text.length > 2000 || /[\s<>"\\^`{|}]/.test(text)) return null
  if (/^mailto:[^@]+@[^@]+$/i.test(text) || /^tel:\+?[\d().-]+$/i.test(text)) return text
  if (/^https?:\/\/[\p{L}\p{N}][^\s/]*/iu.test(text)) return text
  return /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?:[:/?#].*)?$/u.test(text)
    ? `https://${text}`
    : null
}

/** A web address as people write it: without https:// and the closing slash. */
export function showUrl(url: string): string {
  return url
    .trim()
    .replace(/^https:\/\//i, '')
    .replace(/^mailto:|^tel:/i, '')
    .replace(/^([^/?#]+)\/$/, '$1')
}

/** Where an e-mail address leads, or null when it is none. */
export function toMailTarget(email: string): string | null {
  return email.length <= 254 && /^[^\s@<>"&?#%]+@[^\s@<>"&?#%]+\.[^\s@<>"&?#%]+$/.test(email)
    ? `mailto:${email}`
    : null
}

const signs = [', ', '; ', ' | ']

/** The pieces between a sign that stands outside brackets. */
function splitOutside(text: string, sign: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '(' || letter === '[') depth += 1
    else if (letter === ')' || letter === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0 && text.startsWith(sign, at)) {
      parts.push(text.slice(from, at))
      from = at + sign.length
    }
  }
  return [...parts, text.slice(from)]
}

/** The values of a line that `separatorOf` and `closingOf` made. */
export function splitValues(text: string): string[] {
  for (const sign of signs.toReversed()) {
    const end = sign.trimEnd()
    const closed = text.endsWith(end)
    const parts = splitOutside(closed ? text.slice(0, -end.length) : text, sign)
    if (closed || parts.length > 1) return parts
  }
  return [text]
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((value, index) => value === other[index])

/** What parts values on one line: the first sign with which they can be told apart again. */
export function separatorOf(values: readonly string[]): string {
  const apart = (sign: string): boolean => same(splitValues(values.join(sign)), values)
  const closed = (sign: string): boolean => same(splitValues(values.join(sign) + sign.trimEnd()), values)
  return signs.find(apart) ?? signs.find(closed) ?? ' | '
}

/** What closes the line in formats without styles, where a lone value holds a separator itself. */
export function closingOf(values: readonly string[]): string {
  const sign = separatorOf(values)
  return same(splitValues(values.join(sign)), values) ? '' : sign.trimEnd()
}

const englishDegree =
  /^(?:(?:bachelor|master|doctor|associate|diploma|certificate|minor|major|postgraduate|graduate|undergraduate|honou?rs|phd|ph\.d|bsc|msc|mba|bs|ms|ba|ma|beng|meng|llb|llm|md|jd|aas|as|aa|bba|b\.|m\.)(?:$|[\s.’'(,]))/i

/** Degree and subject as one phrase: "Bachelor of Science in Physics"; other languages get a comma. */
export function showDegree(studyType: string, area: string): string {
  if (studyType === '' || area === '') return studyType + area
  return englishDegree.test(studyType) && !/ in$/i.test(studyType)
    ? `${studyType} in ${area}`
    : `${studyType}, ${area}`
}

const known = /^(?:gpa|grade|grades|score|note|cgpa)\s*[:=]?\s+/i

/** A grade with the label it is shown under. */
export function showGrade(score: string): { label: string; value: string } {
  const value = score.replace(known, '')
  const numeric = /^\d{1,3}(?:[.,]\d{1,3})?(?:\s?(?:\/|of|out of)\s?\d{1,3}(?:[.,]\d{1,3})?)?$/.test(value)
  return { label: numeric ? 'GPA' : 'Grade', value: value === '' ? score : value }
}

/** What a resume without a name is headed by. */
export const untitled = 'Resume'

/** Label of the line about an employer in formats without styles. */
export const aboutLabel = 'About'

/** True for the field that says what an employer does. */
export function isDescription(field: string | null | undefined): boolean {
  return field?.startsWith('work/') === true && field.endsWith('/description')
}
