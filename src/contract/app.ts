import { z } from 'zod'
import { command, query } from './define'
import { nothing } from './shared'

export const appContract = {
  'shell.counts': query(
    nothing,
    z.strictObject({ applications: z.number().int(), roles: z.number().int(), resumes: z.number().int() }),
    ['application', 'role', 'resume'],
  ),
  'app.state': query(
    nothing,
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      platform: z.string(),
      dataFolder: z.string(),
      /** False until the person has chosen to start empty or with sample data. */
      welcomed: z.boolean(),
      /** Counts of rows marked as sample. */
      sample: z.strictObject({
        applications: z.number().int(),
        roles: z.number().int(),
        resumes: z.number().int(),
      }),
    }),
    ['setting', 'application', 'role', 'resume'],
  ),
  'app.startEmpty': command(nothing, nothing, ['setting']),
  'app.loadSample': command(
    nothing,
    z.strictObject({ applications: z.number().int(), roles: z.number().int(), resumes: z.number().int() }),
    ['setting', 'application', 'role', 'resume', 'offer', 'stage'],
  ),
  'app.removeSample': command(
    nothing,
    z.strictObject({ applications: z.number().int(), roles: z.number().int(), resumes: z.number().int() }),
    ['setting', 'application', 'role', 'resume', 'offer', 'stage'],
  ),
  'app.showDataFolder': command(nothing, nothing, []),
  /** Opens an http(s) or mailto address in the system's own browser, after asking. */
  'app.openLink': command(
    z.strictObject({ url: z.string().min(1).max(4_000) }),
    z.strictObject({ opened: z.boolean() }),
    [],
  ),
} as const
