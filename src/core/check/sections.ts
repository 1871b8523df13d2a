/** Kinds of sections of a resume. */
export const sectionKinds = [
  'summary',
  'experience',
  'projects',
  'skills',
  'education',
  'certificates',
  'other',
] as const
export type SectionKind = (typeof sectionKinds)[number]
