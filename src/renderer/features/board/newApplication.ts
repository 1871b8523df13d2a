import { z } from 'zod'
import { paySchema } from '../../../contract/shared'
import { postingKeywordSchema, postingSchema } from '../../../core/posting/model'
import { kept } from '../../lib/kept'

const draftSchema = z.strictObject({
  title: z.string(),
  company: z.string(),
  location: z.string(),
  url: z.string(),
  pay: paySchema,
  roleId: z.string().nullable(),
  stageId: z.string().nullable(),
  notes: z.string(),
  posting: postingSchema.nullable(),
  keywords: z.array(postingKeywordSchema).nullable(),
})
export type NewApplicationDraft = z.infer<typeof draftSchema>

/** The form of a new application until it is on the board. */
export const keptNewApplication = kept(
  'application.new',
  z.strictObject({ text: z.string(), draft: draftSchema }),
)
