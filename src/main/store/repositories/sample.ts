import { and, eq, isNull } from 'drizzle-orm'
import type { Db } from '../db'
import { applicationTable, offerTable, resumeTable, roleProfileTable } from '../schema'

/** Marks every sample row as deleted. */
export function deleteSampleRows(db: Db, now: number): void {
  for (const table of [applicationTable, offerTable, resumeTable, roleProfileTable]) {
    db.update(table)
      .set({ deletedAt: now })
      .where(and(eq(table.sample, true), isNull(table.deletedAt)))
      .run()
  }
}
