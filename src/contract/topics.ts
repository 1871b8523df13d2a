/** The parts of the data that a change can touch; queries are refetched by these. */
export const topics = [
  'application',
  'stage',
  'role',
  'resume',
  'offer',
  'attachment',
  'term',
  'setting',
  'connection',
  'history',
  'backup',
  'notice',
] as const
export type Topic = (typeof topics)[number]
