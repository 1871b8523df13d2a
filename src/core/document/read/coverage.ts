import type { ResumeDocument } from '../../resume/model'
import { findDates } from './dates'
import type { Line } from './lines'
import { wordsOf } from './lines'
import type { Section } from './sections'
import { isInnerLabel } from './sections'

const labels = new Set(
  `location email e mail phone tel telephone telefon mobile mobil handy cell address adresse linkedin github web website www http https com
  portfolio url link links gpa cgpa grade score note contact kontakt name technologies tech stack tools used built with coursework relevant courses
  include includes major in of at by from issued und and et y de from to present bis heute the page resume cv curriculum vitae lebenslauf
  languages skills anschrift wohnort dirección domicilio móvil correo courriel teléfono téléphone nom nombre residence website webseite homepage
  zum zur im für fur als del di des avec con with blog site number no address id home work office city based abschluss degree`.split(
    /\s+/u,
  ),
)

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') for (const word of wordsOf(value)) into.add(word)
  else if (Array.isArray(value)) for (const item of value) collect(item, into)
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) collect(item, into)
}

function withoutDates(text: string): string {
  let out = text
  for (const span of findDates(text).reverse()) out = `${out.slice(0, span.from)} ${out.slice(span.to)}`
  return out
}

/**
 * The lines whose words are neither in the resume nor among the unsorted texts: the net that nothing falls through.
 * Headings, dates (kept in another form) and labels such as "Phone" are not counted.
 */
export function uncovered(
  lines: readonly Line[],
  sections: readonly Section[],
  resume: ResumeDocument,
  unsorted: readonly string[],
): string[] {
  const words = new Set<string>()
  collect({ ...resume, meta: undefined }, words)
  collect(unsorted, words)
  for (const section of sections) for (const word of wordsOf(section.heading)) words.add(word)
  const headings = new Set(sections.map((section) => section.heading))
  const missing: string[] = []
  for (const line of lines) {
    if (headings.has(line.text) || isInnerLabel(line.text.trim())) continue
    const own = wordsOf(withoutDates(line.text)).filter((word) => !words.has(word) && !labels.has(word))
    if (own.length > 0) missing.push(line.text.replace(/\t/gu, '  ').trim())
  }
  return missing
}
