import { z } from 'zod'
import { dataCountsSchema } from '../core/backup/model'
import { backupIdSchema, backupInfoSchema } from './backup'
import { command, query } from './define'
import { nothing } from './shared'

/** Why the app did not open: what helps differs. */
export const problemKinds = [
  'missing',
  'empty',
  'foreign',
  'notDatabase',
  'truncated',
  'damaged',
  'newer',
  'failedStarts',
  'update',
  'unwritable',
  'full',
  'other',
] as const
export type ProblemKind = (typeof problemKinds)[number]

export const problemSchema = z.strictObject({
  kind: z.enum(problemKinds),
  title: z.string(),
  /** What happened and what was kept, in plain words. */
  text: z.string(),
})
export type Problem = z.infer<typeof problemSchema>

const salvagedSchema = z.strictObject({
  tables: z.array(
    z.strictObject({
      name: z.string(),
      kept: z.number().int(),
      lost: z.number().int(),
      /** How many were lost is not known. */
      unreadable: z.boolean(),
    }),
  ),
  counts: dataCountsSchema,
})
export type Salvaged = z.infer<typeof salvagedSchema>

/** The app goes on with data in it, or says what is wrong now. */
const outcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('started') }),
  z.strictObject({ status: z.literal('stopped'), problem: problemSchema }),
])
export type RecoveryOutcome = z.infer<typeof outcome>

/** All that the recovery page may ask for. The rest of the contract does not answer while it stands. */
export const recoveryContract = {
  'recovery.state': query(
    nothing,
    z.strictObject({
      problem: problemSchema,
      dataFolder: z.string(),
      backupFolder: z.string(),
      backups: z.array(backupInfoSchema),
      /** The newest that was checked just now. */
      newest: backupIdSchema.nullable(),
      can: z.strictObject({ salvage: z.boolean(), startEmpty: z.boolean(), retry: z.boolean() }),
    }),
    [],
  ),
  'recovery.restore': command(z.strictObject({ id: backupIdSchema }), outcome, []),
  /** Reads what can be read into a new file; nothing is replaced yet. Null: nothing could be read. */
  'recovery.salvage': command(nothing, z.strictObject({ salvaged: salvagedSchema.nullable() }), []),
  'recovery.useSalvaged': command(nothing, outcome, []),
  'recovery.startEmpty': command(nothing, outcome, []),
  'recovery.retry': command(nothing, outcome, []),
  'recovery.showFolder': command(z.strictObject({ which: z.enum(['data', 'backups']) }), nothing, []),
  'recovery.quit': command(nothing, nothing, []),
} as const

export type RecoveryContract = typeof recoveryContract
export type RecoveryName = keyof RecoveryContract

export function isRecoveryName(name: string): name is RecoveryName {
  return Object.hasOwn(recoveryContract, name)
}
