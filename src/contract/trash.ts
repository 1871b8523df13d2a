import { z } from 'zod'
import { command, query } from './define'
import { idSchema, instantSchema, nothing } from './shared'

export const trashKinds = ['application', 'role', 'resume', 'offer', 'attachment', 'term'] as const

export const trashItemSchema = z.strictObject({
  kind: z.enum(trashKinds),
  id: idSchema,
  name: z.string(),
  /** What it belongs to: the company, the application; null where it stands by itself. */
  detail: z.string().nullable(),
  deletedAt: instantSchema,
  /** When it will be gone for good; null where versions made from it still need it. */
  goesAt: instantSchema.nullable(),
})
export type TrashItem = z.infer<typeof trashItemSchema>

const topics = ['application', 'role', 'resume', 'offer', 'attachment', 'term'] as const
const item = z.strictObject({ kind: z.enum(trashKinds), id: idSchema })

export const trashContract = {
  /** What was deleted in the last 30 days, the newest first. */
  'trash.list': query(nothing, z.array(trashItemSchema), topics),
  'trash.restore': command(item, item, topics),
  /** Removes one thing for good: no undo. */
  'trash.remove': command(item, item, topics),
  /** Removes for good whatever nothing else needs; gives how many. */
  'trash.empty': command(nothing, z.strictObject({ removed: z.number().int() }), topics),
} as const
