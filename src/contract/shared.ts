import { z } from 'zod'
import { payPeriodSchema } from '../core/role/model'

export const idSchema = z.uuid()
export const nothing = z.strictObject({})
export const shortText = z.string().trim().max(500)
export const optionalText = z.string().trim().max(4_000).nullable()
export const longText = z.string().max(2_000_000)
/** Milliseconds since the epoch. */
export const instantSchema = z.number().int()
export const dateSchema = z.iso.date()

/** Pay as a person types it: whole currency units. */
export const paySchema = z.strictObject({
  min: z.number().nonnegative().max(1e12).nullable(),
  max: z.number().nonnegative().max(1e12).nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'A currency is three letters, such as USD.')
    .nullable(),
  period: payPeriodSchema.nullable(),
})
export type Pay = z.infer<typeof paySchema>

/** What a file dialog or a drop gave: a cancel is a value, not a failure. */
export const cancelled = z.strictObject({ status: z.literal('cancelled') })
