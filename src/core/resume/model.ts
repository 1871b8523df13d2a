import { z } from 'zod'
import { sectionNames } from './sections'

const line = z.string().max(20_000)
const optional = line.optional()
const lines = z.array(line).max(2_000).default([])
const list = <T extends z.ZodType>(entry: T) => z.array(entry).max(1_000).default([])

export const profileSchema = z.object({ network: optional, username: optional, url: optional })
export const basicsSchema = z.object({
  name: optional,
  label: optional,
  image: optional,
  email: optional,
  phone: optional,
  url: optional,
  summary: optional,
  location: z
    .object({
      address: optional,
      postalCode: optional,
      city: optional,
      countryCode: optional,
      region: optional,
    })
    .optional(),
  profiles: list(profileSchema),
})
export const workSchema = z.object({
  name: optional,
  position: optional,
  location: optional,
  description: optional,
  url: optional,
  startDate: optional,
  endDate: optional,
  summary: optional,
  highlights: lines,
})
export const volunteerSchema = z.object({
  organization: optional,
  position: optional,
  url: optional,
  startDate: optional,
  endDate: optional,
  summary: optional,
  highlights: lines,
})
export const educationSchema = z.object({
  institution: optional,
  url: optional,
  area: optional,
  studyType: optional,
  startDate: optional,
  endDate: optional,
  score: optional,
  courses: lines,
})
export const awardSchema = z.object({ title: optional, date: optional, awarder: optional, summary: optional })
export const certificateSchema = z.object({ name: optional, date: optional, url: optional, issuer: optional })
export const publicationSchema = z.object({
  name: optional,
  publisher: optional,
  releaseDate: optional,
  url: optional,
  summary: optional,
})
export const skillSchema = z.object({ name: optional, level: optional, keywords: lines })
export const languageSchema = z.object({ language: optional, fluency: optional })
export const interestSchema = z.object({ name: optional, keywords: lines })
export const referenceSchema = z.object({ name: optional, reference: optional })
export const projectSchema = z.object({
  name: optional,
  description: optional,
  highlights: lines,
  keywords: lines,
  startDate: optional,
  endDate: optional,
  url: optional,
  roles: lines,
  entity: optional,
  type: optional,
})

export const sectionNameSchema = z.enum(sectionNames)

/** What JSON Resume has no place for: the order of sections, lines an import could not place, foreign keys. */
const metaSchema = z.looseObject({
  shortlist: z
    .object({
      sections: z.array(sectionNameSchema).optional(),
      unsorted: z.array(line).max(5_000).optional(),
      foreign: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
})

/** A resume as JSON Resume 1.x. Dates are YYYY, YYYY-MM or YYYY-MM-DD; no `endDate` means present. */
export const resumeSchema = z.object({
  basics: basicsSchema.default(() => ({ profiles: [] })),
  work: list(workSchema),
  projects: list(projectSchema),
  education: list(educationSchema),
  skills: list(skillSchema),
  certificates: list(certificateSchema),
  volunteer: list(volunteerSchema),
  awards: list(awardSchema),
  publications: list(publicationSchema),
  languages: list(languageSchema),
  interests: list(interestSchema),
  references: list(referenceSchema),
  meta: metaSchema.optional(),
})

export type ResumeDocument = z.infer<typeof resumeSchema>
export type Basics = z.infer<typeof basicsSchema>
export type Work = z.infer<typeof workSchema>
export type Project = z.infer<typeof projectSchema>
export type Education = z.infer<typeof educationSchema>
export type Skill = z.infer<typeof skillSchema>

/** A resume with every list present and nothing in it. */
export function emptyResume(): ResumeDocument {
  return resumeSchema.parse({})
}
