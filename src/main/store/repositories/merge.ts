import { eq } from 'drizzle-orm'
import type { Db } from '../db'
import { activityTable, attachmentTable, resumeTable } from '../schema'

/** The history, attachments and resume versions of one application become those of another. */
export function moveBelongings(db: Db, fromId: string, toId: string): void {
  for (const table of [activityTable, attachmentTable, resumeTable])
    db.update(table).set({ applicationId: toId }).where(eq(table.applicationId, fromId)).run()
}
