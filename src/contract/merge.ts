import { z } from 'zod'
import { command, query } from './define'
import { idSchema, instantSchema } from './shared'

/** What both applications may have, and only one value can stay. */
export const mergeFields = [
  'title',
  'company',
  'location',
  'url',
  'pay',
  'role',
  'appliedOn',
  'repliedOn',
  'resume',
  'stage',
  'posting',
  'offer',
] as const
export type MergeField = (typeof mergeFields)[number]

export const mergeContract = {
  /** Applications that look like the same job: to be shown, never acted on. */
  'application.similar': query(
    z.strictObject({
      title: z.string().max(500),
      company: z.string().max(500),
      url: z.string().max(4_000).nullable(),
      exceptId: idSchema.nullable(),
    }),
    z.array(
      z.strictObject({
        id: idSchema,
        title: z.string(),
        company: z.string(),
        stage: z.string(),
        stageSince: instantSchema,
        likeness: z.enum(['job', 'link']),
      }),
    ),
    ['application', 'stage'],
  ),
  /**
   * Puts `otherId` into `keepId`: notes of both, the history, attachments and versions of both; of single values those of
   * `keepId`, unless it has none or the field is named in `takeOther`. `otherId` goes to the trash.
   */
  'application.merge': command(
    z.strictObject({ keepId: idSchema, otherId: idSchema, takeOther: z.array(z.enum(mergeFields)).max(20) }),
    z.strictObject({ id: idSchema }),
    ['application', 'resume', 'offer', 'attachment'],
  ),
} as const
