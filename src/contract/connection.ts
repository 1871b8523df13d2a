import { z } from 'zod'
import { command, query } from './define'
import { instantSchema, nothing } from './shared'

/** What became of it: refused by the session, or handed to the system's own browser because the person said so. */
export const connectionOutcomeSchema = z.enum(['blocked', 'browser'])
export type ConnectionOutcome = z.infer<typeof connectionOutcomeSchema>

export const connectionSchema = z.strictObject({
  at: instantSchema,
  scheme: z.string(),
  host: z.string(),
  outcome: connectionOutcomeSchema,
})
export type Connection = z.infer<typeof connectionSchema>

export const connectionContract = {
  /** The newest first; `since` is the time from which none is left out. */
  'app.connections': query(
    nothing,
    z.strictObject({ since: instantSchema, connections: z.array(connectionSchema) }),
    ['connection'],
  ),
  'app.showLogFolder': command(nothing, nothing, []),
} as const
