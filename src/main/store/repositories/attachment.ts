import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '../db'
import { attachmentTable } from '../schema'

export type AttachmentRow = typeof attachmentTable.$inferSelect

export const listAttachments = (db: Db, applicationId: string): AttachmentRow[] =>
  db
    .select()
    .from(attachmentTable)
    .where(and(eq(attachmentTable.applicationId, applicationId), isNull(attachmentTable.deletedAt)))
    .orderBy(asc(attachmentTable.createdAt), asc(attachmentTable.id))
    .all()

/** Also one in the trash. */
export const findAttachment = (db: Db, id: string): AttachmentRow | undefined =>
  db.select().from(attachmentTable).where(eq(attachmentTable.id, id)).get()

export const insertAttachment = (db: Db, row: typeof attachmentTable.$inferInsert): void => {
  db.insert(attachmentTable).values(row).run()
}

export const updateAttachment = (db: Db, id: string, change: Partial<AttachmentRow>): void => {
  db.update(attachmentTable).set(change).where(eq(attachmentTable.id, id)).run()
}

/** Every hash a row names, also in the trash. */
export const attachedHashes = (db: Db): Set<string> =>
  new Set(
    db
      .select({ sha256: attachmentTable.sha256 })
      .from(attachmentTable)
      .all()
      .map((row) => row.sha256),
  )
