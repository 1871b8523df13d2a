import { eq, isNull } from 'drizzle-orm'
import type { Db } from '../db'
import { applicationTable, companyTable } from '../schema'

/** What tells applications apart: every live one by company, title and link. */
export const listForMatching = (
  db: Db,
): { id: string; company: string; title: string; url: string | null }[] =>
  db
    .select({
      id: applicationTable.id,
      company: companyTable.name,
      title: applicationTable.title,
      url: applicationTable.url,
    })
    .from(applicationTable)
    .innerJoin(companyTable, eq(companyTable.id, applicationTable.companyId))
    .where(isNull(applicationTable.deletedAt))
    .all()
