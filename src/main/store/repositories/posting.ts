import { eq } from 'drizzle-orm'
import { z } from 'zod'
import {
  type Posting,
  type PostingKeyword,
  postingKeywordSchema,
  postingSchema,
} from '../../../core/posting/model'
import type { Db } from '../db'
import { postingTable } from '../schema'

const keywordsSchema = z.array(postingKeywordSchema)

export function findPosting(
  db: Db,
  applicationId: string,
): { posting: Posting; keywords: PostingKeyword[] } | undefined {
  const row = db.select().from(postingTable).where(eq(postingTable.applicationId, applicationId)).get()
  if (row === undefined) return undefined
  return {
    posting: postingSchema.parse(JSON.parse(row.posting)),
    keywords: keywordsSchema.parse(JSON.parse(row.keywords)),
  }
}

/** What each application's posting asks for. */
export const listPostingKeywords = (db: Db): Map<string, PostingKeyword[]> =>
  new Map(
    db
      .select({ applicationId: postingTable.applicationId, keywords: postingTable.keywords })
      .from(postingTable)
      .all()
      .map((row) => [row.applicationId, keywordsSchema.parse(JSON.parse(row.keywords))]),
  )

export function savePosting(
  db: Db,
  row: { id: string; applicationId: string; posting: Posting; keywords: PostingKeyword[]; now: number },
): void {
  const values = {
    posting: JSON.stringify(row.posting),
    keywords: JSON.stringify(row.keywords),
    updatedAt: row.now,
  }
  db.insert(postingTable)
    .values({ ...values, id: row.id, applicationId: row.applicationId, createdAt: row.now })
    .onConflictDoUpdate({ target: postingTable.applicationId, set: values })
    .run()
}

export const savePostingKeywords = (
  db: Db,
  applicationId: string,
  keywords: PostingKeyword[],
  now: number,
): void => {
  db.update(postingTable)
    .set({ keywords: JSON.stringify(keywords), updatedAt: now })
    .where(eq(postingTable.applicationId, applicationId))
    .run()
}

export const removePosting = (db: Db, applicationId: string): void => {
  db.delete(postingTable).where(eq(postingTable.applicationId, applicationId)).run()
}
