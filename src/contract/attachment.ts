import { z } from 'zod'
import { command, query } from './define'
import { cancelled, idSchema, instantSchema, nothing } from './shared'

export const attachmentSchema = z.strictObject({
  id: idSchema,
  fileName: z.string(),
  bytes: z.number().int(),
  addedAt: instantSchema,
  /** False where the file is not in the data folder any more, or has another size than it had. */
  isThere: z.boolean(),
})
export type Attachment = z.infer<typeof attachmentSchema>

const one = z.strictObject({ id: idSchema })
const added = z.strictObject({ status: z.literal('added'), id: idSchema, fileName: z.string() })

export const attachmentContract = {
  'attachment.list': query(
    z.strictObject({ applicationId: idSchema }),
    z.strictObject({ attachments: z.array(attachmentSchema) }),
    ['attachment'],
  ),
  /** Asks for a file and keeps a copy of it. */
  'attachment.add': command(
    z.strictObject({ applicationId: idSchema }),
    z.discriminatedUnion('status', [cancelled, added]),
    ['attachment', 'application', 'history'],
  ),
  'attachment.addDropped': command(z.strictObject({ applicationId: idSchema, incomingId: idSchema }), added, [
    'attachment',
    'application',
    'history',
  ]),
  /** Opens a copy with the system's own program; programs themselves are not opened. */
  'attachment.open': command(one, nothing, []),
  'attachment.saveAs': command(
    one,
    z.discriminatedUnion('status', [
      cancelled,
      z.strictObject({ status: z.literal('saved'), fileName: z.string(), exportId: idSchema }),
    ]),
    [],
  ),
  'attachment.rename': command(
    z.strictObject({
      id: idSchema,
      fileName: z.string().trim().min(1, 'Give the file a name.').max(150, 'This name is too long.'),
    }),
    one,
    ['attachment', 'history'],
  ),
  'attachment.delete': command(one, one, ['attachment', 'application', 'history']),
  'attachment.restore': command(one, one, ['attachment', 'application', 'history']),
  /** Removes everything the person entered. `word` must be "delete", typed. */
  'data.deleteAll': command(
    z.strictObject({ word: z.string().max(100), backups: z.boolean() }),
    z.strictObject({
      /** Backups that are still there, and where. */
      backupsKept: z.number().int(),
      backupsRemoved: z.number().int(),
      folder: z.string(),
    }),
    ['application', 'stage', 'role', 'resume', 'offer', 'attachment', 'term', 'setting', 'history', 'backup'],
  ),
} as const
