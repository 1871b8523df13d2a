import { z } from 'zod'
import { errorCodes } from '../../core/result'

/** What crosses between the main process and the worker. */
export const requestSchema = z.strictObject({ id: z.number().int(), name: z.string(), input: z.unknown() })
export const replySchema = z.discriminatedUnion('ok', [
  z.strictObject({ id: z.number().int(), ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    id: z.number().int(),
    ok: z.literal(false),
    code: z.enum(errorCodes),
    message: z.string(),
  }),
])
export type Reply = z.infer<typeof replySchema>
