import { z } from 'zod'
import { roleProfileSchema } from '../core/role/model'
import { command, query } from './define'
import { cancelled, idSchema, instantSchema, longText, nothing } from './shared'

export const roleSummarySchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  summary: z.string().nullable(),
  currency: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  average: z.number().nullable(),
  mustHave: z.number().int(),
  strong: z.number().int(),
  applications: z.number().int(),
  updatedAt: instantSchema,
  sample: z.boolean(),
})
export type RoleSummary = z.infer<typeof roleSummarySchema>

/** The person's own weights of single keywords, instead of 3 for a must-have and 1 for a strong one. */
export const keywordWeightsSchema = z.record(z.string().max(4_000), z.number().min(1).max(5))

const done = z.strictObject({ id: idSchema })

export const roleContract = {
  'role.list': query(nothing, z.array(roleSummarySchema), ['role', 'application']),
  'role.get': query(
    z.strictObject({ id: idSchema }),
    z.strictObject({
      id: idSchema,
      profile: roleProfileSchema,
      /** Roadmap steps the user has ticked off, by position. */
      doneSteps: z.array(z.number().int()),
      keywordWeights: keywordWeightsSchema,
      applications: z.array(
        z.strictObject({ id: idSchema, title: z.string(), company: z.string(), stage: z.string() }),
      ),
      updatedAt: instantSchema,
      sample: z.boolean(),
    }),
    ['role', 'application'],
  ),
  /** Reads a pasted guide; nothing is saved. */
  'guide.read': query(z.strictObject({ text: longText }), z.strictObject({ profile: roleProfileSchema }), []),
  /** Asks for a file, reads it as a guide; nothing is saved. */
  'guide.open': query(
    nothing,
    z.discriminatedUnion('status', [
      cancelled,
      z.strictObject({
        status: z.literal('read'),
        fileName: z.string(),
        text: z.string(),
        profile: roleProfileSchema,
      }),
    ]),
    [],
  ),
  'role.bundled': query(
    nothing,
    z.array(z.strictObject({ key: z.string(), profile: roleProfileSchema })),
    [],
  ),
  'role.create': command(z.strictObject({ profile: roleProfileSchema }), done, ['role']),
  'role.update': command(z.strictObject({ id: idSchema, profile: roleProfileSchema }), done, [
    'role',
    'application',
  ]),
  'role.setStep': command(
    z.strictObject({ id: idSchema, step: z.number().int().min(0).max(500), done: z.boolean() }),
    done,
    ['role'],
  ),
  /** Weighs one keyword; null gives it the weight of its list again. */
  'role.weigh': command(
    z.strictObject({
      id: idSchema,
      keyword: z.string().min(1).max(4_000),
      weight: z.number().int().min(1).max(5).nullable(),
    }),
    done,
    ['role', 'application', 'resume'],
  ),
  'role.delete': command(z.strictObject({ id: idSchema }), done, ['role', 'application']),
  'role.restore': command(z.strictObject({ id: idSchema }), done, ['role', 'application']),
} as const
