import { z } from 'zod'
import { stageKindSchema } from '../core/application/model'
import { postingKeywordSchema } from '../core/posting/model'
import { query } from './define'
import { idSchema, nothing } from './shared'

/** A saved posting, as far as it is asked what it wants. */
export const marketPostingSchema = z.strictObject({
  applicationId: idSchema,
  title: z.string(),
  company: z.string(),
  stage: z.strictObject({ id: idSchema, name: z.string(), kind: stageKindSchema }),
  roleId: idSchema.nullable(),
  keywords: z.array(postingKeywordSchema),
})
export type MarketPosting = z.infer<typeof marketPostingSchema>

export const marketContract = {
  /** Every saved posting with the terms it asks for, in the order of the board. */
  'market.postings': query(nothing, z.array(marketPostingSchema), ['application', 'stage', 'role']),
} as const
