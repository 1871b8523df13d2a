import { z } from 'zod'

/** Logic looks only at the kind of a stage; its name, colour and order are the user's. */
export const stageKinds = ['saved', 'active', 'offer', 'accepted', 'closed'] as const
export const stageKindSchema = z.enum(stageKinds)
export type StageKind = z.infer<typeof stageKindSchema>

export const stageColours = ['grey', 'blue', 'teal', 'amber', 'green', 'red', 'violet'] as const
export const stageColourSchema = z.enum(stageColours)

export interface StageSeed {
  name: string
  kind: StageKind
  colour: z.infer<typeof stageColourSchema>
}

/** The stages a new board starts with. */
export const startStages: readonly StageSeed[] = [
  { name: 'Saved', kind: 'saved', colour: 'grey' },
  { name: 'Preparing', kind: 'active', colour: 'teal' },
  { name: 'Applied', kind: 'active', colour: 'blue' },
  { name: 'Screening', kind: 'active', colour: 'violet' },
  { name: 'Interviewing', kind: 'active', colour: 'amber' },
  { name: 'Offer', kind: 'offer', colour: 'green' },
  { name: 'Accepted', kind: 'accepted', colour: 'green' },
  { name: 'Rejected', kind: 'closed', colour: 'red' },
  { name: 'Withdrawn', kind: 'closed', colour: 'grey' },
  { name: 'Ghosted', kind: 'closed', colour: 'grey' },
  { name: 'Declined', kind: 'closed', colour: 'grey' },
  { name: 'Expired', kind: 'closed', colour: 'grey' },
]

export const activityKinds = [
  'created',
  'moved',
  'edited',
  'note',
  'posting',
  'resume',
  'sent',
  'offer',
  'deleted',
  'restored',
  'attachment',
  'reply',
  'merged',
  'undone',
  'redone',
] as const
export const activityKindSchema = z.enum(activityKinds)
export type ActivityKind = z.infer<typeof activityKindSchema>
