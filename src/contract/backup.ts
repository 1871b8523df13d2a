import { z } from 'zod'
import { backupReasons, dataCountsSchema } from '../core/backup/model'
import { command, query } from './define'
import { instantSchema, nothing } from './shared'
import { topics } from './topics'

/** A backup by the name of its file: the page never names a path. */
export const backupIdSchema = z.string().min(1).max(200)

export const backupInfoSchema = z.strictObject({
  id: backupIdSchema,
  at: instantSchema,
  reason: z.enum(backupReasons),
  bytes: z.number().int(),
  /** Null where it was put into the folder by hand and has not been opened yet. */
  counts: dataCountsSchema.nullable(),
  attachments: z.number().int(),
  /** Opened and checked when it was made. */
  verified: z.boolean(),
})
export type BackupInfo = z.infer<typeof backupInfoSchema>

const named = z.strictObject({
  /** At most a few; `more` counts the others. */
  names: z.array(z.string()),
  more: z.number().int(),
})

export const backupContract = {
  'backup.list': query(
    nothing,
    z.strictObject({
      folder: z.string(),
      isUsual: z.boolean(),
      backups: z.array(backupInfoSchema),
      /** Why the last one could not be made, if so. */
      problem: z.string().nullable(),
    }),
    ['backup'],
  ),
  'backup.make': command(nothing, backupInfoSchema, ['backup']),
  /** What a backup holds against what is there now. Opens and checks it. */
  'backup.preview': query(
    z.strictObject({ id: backupIdSchema }),
    z.strictObject({
      backup: backupInfoSchema,
      counts: dataCountsSchema,
      now: dataCountsSchema,
      /** Applications of today that are not in it, and the other way round. */
      goes: named,
      comesBack: named,
      /** Applications in both that have changed since. */
      differs: named,
      missingAttachments: z.number().int(),
    }),
    ['backup', 'application', 'role', 'resume'],
  ),
  /** Puts a backup in the place of the data, which is backed up first: `replaced` is that backup. */
  'backup.restore': command(
    z.strictObject({ id: backupIdSchema }),
    z.strictObject({
      replaced: backupIdSchema,
      counts: dataCountsSchema,
      missingAttachments: z.number().int(),
    }),
    topics,
  ),
  'backup.showFolder': command(nothing, nothing, []),
  /** Asks for a folder and moves all backups there. */
  'backup.moveFolder': command(
    nothing,
    z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('cancelled') }),
      z.strictObject({ status: z.literal('moved'), backups: z.number().int(), folder: z.string() }),
    ]),
    ['backup'],
  ),
  /** What the person should know about their data, each told until it is put away. */
  'notice.list': query(
    nothing,
    z.strictObject({
      notices: z.array(z.strictObject({ id: z.string(), title: z.string(), text: z.string() })),
    }),
    ['notice'],
  ),
  'notice.dismiss': command(z.strictObject({ id: z.string().min(1).max(200) }), nothing, ['notice']),
} as const
