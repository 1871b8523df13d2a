import type { ResumeDocument } from '../resume/model'
import { wordKey } from './words'

const pieces = /[\p{L}\p{M}'’]+/gu

/** Adds every word of the texts to the set, as keys; a final genitive or plural s is taken off as well. */
export function addWords(known: Set<string>, texts: Iterable<string | undefined>): Set<string> {
  for (const text of texts) {
    for (const word of text?.match(pieces) ?? []) {
      const key = wordKey(word)
      known.add(key)
      if (key.endsWith("'s")) known.add(key.slice(0, -2))
    }
  }
  return known
}

/** Whether one of the sets holds the word; also in its plural or genitive. */
export function isKnown(word: string, sets: readonly ReadonlySet<string>[]): boolean {
  const key = wordKey(word)
  const bare = key.replace(/'?s$/, '')
  return sets.some((set) => set.has(key) || (bare.length > 1 && set.has(bare)))
}

/** The names in a resume: person, companies, schools, places, products, certificates, skills; none of them is a misspelling. */
export function namesIn(resume: ResumeDocument): string[] {
  const { basics } = resume
  const texts: (string | undefined)[] = [
    basics.name,
    ...Object.values(basics.location ?? {}),
    ...basics.profiles.flatMap((each) => [each.network, each.username]),
    ...resume.work.flatMap((each) => [each.name, each.location]),
    ...resume.projects.flatMap((each) => [each.name, each.entity, ...each.keywords]),
    ...resume.education.flatMap((each) => [each.institution, each.studyType, ...each.courses]),
    ...resume.skills.flatMap((each) => [each.name, ...each.keywords]),
    ...resume.certificates.flatMap((each) => [each.name, each.issuer]),
    ...resume.volunteer.map((each) => each.organization),
    ...resume.awards.flatMap((each) => [each.title, each.awarder]),
    ...resume.publications.flatMap((each) => [each.name, each.publisher]),
    ...resume.languages.map((each) => each.language),
    ...resume.interests.flatMap((each) => [each.name, ...each.keywords]),
    ...resume.references.map((each) => each.name),
  ]
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]))
}
