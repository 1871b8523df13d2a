/** The sections a person can order; `basics` always comes first. Names are JSON Resume's. */
export const sectionNames = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'certificates',
  'volunteer',
  'awards',
  'publications',
  'languages',
  'interests',
  'references',
] as const
export type SectionName = (typeof sectionNames)[number]

interface Ordered {
  meta?: { shortlist?: { sections?: readonly SectionName[] | undefined } | undefined } | undefined
}

/** The order in which the sections stand: the person's own, then the default for those not named. */
export function sectionOrder(resume: Ordered): SectionName[] {
  const own = resume.meta?.shortlist?.sections ?? []
  return [...new Set([...own, ...sectionNames])]
}
