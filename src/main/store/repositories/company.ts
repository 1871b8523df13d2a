import { eq } from 'drizzle-orm'
import type { Db } from '../db'
import { companyTable } from '../schema'

export const nameKeyOf = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/** The id of the company of that name, however it is capitalised or spaced; a new one where there is none. */
export function ensureCompany(
  db: Db,
  name: string,
  row: { id: string; now: number; sample: boolean },
): string {
  const nameKey = nameKeyOf(name)
  const found = db
    .select({ id: companyTable.id, deletedAt: companyTable.deletedAt })
    .from(companyTable)
    .where(eq(companyTable.nameKey, nameKey))
    .get()
  if (found !== undefined) {
    if (found.deletedAt !== null)
      db.update(companyTable).set({ deletedAt: null }).where(eq(companyTable.id, found.id)).run()
    return found.id
  }
  db.insert(companyTable)
    .values({
      id: row.id,
      name: name.trim(),
      nameKey,
      createdAt: row.now,
      updatedAt: row.now,
      sample: row.sample,
    })
    .run()
  return row.id
}

export const listCompanyKeys = (db: Db): Set<string> =>
  new Set(
    db
      .select({ nameKey: companyTable.nameKey })
      .from(companyTable)
      .all()
      .map((row) => row.nameKey),
  )
