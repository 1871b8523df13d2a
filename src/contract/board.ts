import { z } from 'zod'
import { activityKindSchema, stageColourSchema, stageKindSchema } from '../core/application/model'
import { postingKeywordSchema, postingSchema } from '../core/posting/model'
import { command, query } from './define'
import {
  dateSchema,
  idSchema,
  instantSchema,
  longText,
  nothing,
  optionalText,
  paySchema,
  shortText,
} from './shared'

export const stageSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: stageKindSchema,
  colour: stageColourSchema,
})
export type Stage = z.infer<typeof stageSchema>

/** Only what a card shows: lists never carry notes or postings. */
export const cardSchema = z.strictObject({
  id: idSchema,
  stageId: idSchema,
  orderKey: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string().nullable(),
  pay: paySchema.nullable(),
  stageSince: instantSchema,
  /** Keyword check of the linked version, 0–100; null where there is nothing to check. */
  fit: z.number().nullable(),
  offer: z.strictObject({ amount: z.number(), currency: z.string() }).nullable(),
  roleId: idSchema.nullable(),
  resumeId: idSchema.nullable(),
  hasPosting: z.boolean(),
  sample: z.boolean(),
})
export type Card = z.infer<typeof cardSchema>

export const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('before'), id: idSchema }),
  z.strictObject({ kind: z.literal('after'), id: idSchema }),
  z.strictObject({ kind: z.literal('first') }),
  z.strictObject({ kind: z.literal('last') }),
])
export type Anchor = z.infer<typeof anchorSchema>

export const activitySchema = z.strictObject({
  id: idSchema,
  kind: activityKindSchema,
  text: z.string(),
  at: instantSchema,
})

export const offerSchema = z.strictObject({
  id: idSchema,
  applicationId: idSchema,
  /** Base pay in whole currency units per period. */
  amount: z.number().nonnegative().max(1e12),
  currency: z.string(),
  period: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
  receivedOn: dateSchema.nullable(),
  respondBy: dateSchema.nullable(),
  years: z.number().nullable(),
  walkAway: z.number().nullable(),
  notes: z.string().nullable(),
})
export type Offer = z.infer<typeof offerSchema>

export const applicationDetailSchema = z.strictObject({
  card: cardSchema,
  notes: z.string(),
  url: z.string().nullable(),
  appliedOn: dateSchema.nullable(),
  /** The day the employer first answered; null while they have not, or nobody has said so. */
  repliedOn: dateSchema.nullable(),
  createdAt: instantSchema,
  posting: postingSchema.nullable(),
  postingKeywords: z.array(postingKeywordSchema),
  role: z.strictObject({ id: idSchema, title: z.string() }).nullable(),
  resume: z
    .strictObject({
      id: idSchema,
      name: z.string(),
      status: z.enum(['draft', 'sent']),
      parentId: idSchema.nullable(),
    })
    .nullable(),
  offer: offerSchema.nullable(),
  activities: z.array(activitySchema),
})
export type ApplicationDetail = z.infer<typeof applicationDetailSchema>

const applicationFields = {
  title: shortText.min(1, 'Give the application a job title.'),
  company: shortText.min(1, 'Name the company.'),
  location: optionalText,
  url: optionalText,
  pay: paySchema.nullable(),
  roleId: idSchema.nullable(),
  appliedOn: dateSchema.nullable(),
}

export const newApplicationSchema = z.strictObject({
  ...applicationFields,
  stageId: idSchema.nullable(),
  notes: longText,
  posting: postingSchema.nullable(),
  /** As the person ticked them; found in the posting where they are left out. */
  postingKeywords: z.array(postingKeywordSchema).max(2_000).optional(),
})

/** Only the fields named are changed. */
export const applicationPatchSchema = z
  .strictObject({
    ...applicationFields,
    repliedOn: dateSchema.nullable(),
    notes: longText,
    resumeId: idSchema.nullable(),
  })
  .partial()
export type ApplicationPatch = z.infer<typeof applicationPatchSchema>

const done = z.strictObject({ id: idSchema })

export const boardContract = {
  'board.load': query(nothing, z.strictObject({ stages: z.array(stageSchema), cards: z.array(cardSchema) }), [
    'application',
    'stage',
    'offer',
    'resume',
  ]),
  'application.get': query(z.strictObject({ id: idSchema }), applicationDetailSchema, [
    'application',
    'role',
    'resume',
    'offer',
  ]),
  'application.create': command(newApplicationSchema, done, ['application']),
  'application.update': command(z.strictObject({ id: idSchema, patch: applicationPatchSchema }), done, [
    'application',
  ]),
  'application.move': command(
    z.strictObject({ ids: z.array(idSchema).min(1).max(5_000), stageId: idSchema, anchor: anchorSchema }),
    z.strictObject({ moved: z.number().int() }),
    ['application'],
  ),
  'application.addNote': command(z.strictObject({ id: idSchema, text: shortText.min(1).max(4_000) }), done, [
    'application',
  ]),
  'application.setPosting': command(z.strictObject({ id: idSchema, posting: postingSchema }), done, [
    'application',
  ]),
  'application.setPostingKeywords': command(
    z.strictObject({ id: idSchema, keywords: z.array(postingKeywordSchema).max(2_000) }),
    done,
    ['application'],
  ),
  'application.delete': command(
    z.strictObject({ ids: z.array(idSchema).min(1).max(5_000) }),
    z.strictObject({ deleted: z.number().int() }),
    ['application', 'offer'],
  ),
  'application.restore': command(
    z.strictObject({ ids: z.array(idSchema).min(1).max(5_000) }),
    z.strictObject({ restored: z.number().int() }),
    ['application', 'offer'],
  ),
  /** Reads pasted text or HTML; nothing is saved. */
  'posting.read': query(
    z.strictObject({ text: longText }),
    z.strictObject({ posting: postingSchema, keywords: z.array(postingKeywordSchema) }),
    [],
  ),
  'offer.save': command(
    z.strictObject({ applicationId: idSchema, offer: offerSchema.omit({ id: true, applicationId: true }) }),
    done,
    ['offer', 'application'],
  ),
  'offer.delete': command(z.strictObject({ applicationId: idSchema }), done, ['offer', 'application']),
  'offer.restore': command(z.strictObject({ id: idSchema }), done, ['offer', 'application']),
} as const
