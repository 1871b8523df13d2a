import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '../db'
import { ownTermTable } from '../schema'

export interface StoredTerm {
  id: string
  name: string
  aliases: string[]
}

const aliasesSchema = z.array(z.string())

export const listOwnTerms = (db: Db): StoredTerm[] =>
  db
    .select()
    .from(ownTermTable)
    .where(isNull(ownTermTable.deletedAt))
    .orderBy(asc(ownTermTable.name))
    .all()
    .map(({ id, name, aliases }) => ({ id, name, aliases: aliasesSchema.parse(JSON.parse(aliases)) }))

export const hasOwnTerm = (db: Db, id: string): boolean =>
  db
    .select({ id: ownTermTable.id })
    .from(ownTermTable)
    .where(and(eq(ownTermTable.id, id), isNull(ownTermTable.deletedAt)))
    .get() !== undefined

export const saveOwnTerm = (db: Db, { id, name, aliases }: StoredTerm, now: number): void => {
  const values = { name, aliases: JSON.stringify(aliases), updatedAt: now }
  db.insert(ownTermTable)
    .values({ ...values, id, createdAt: now })
    .onConflictDoUpdate({ target: ownTermTable.id, set: values })
    .run()
}

export const setOwnTermDeleted = (db: Db, id: string, deletedAt: number | null): void => {
  db.update(ownTermTable).set({ deletedAt }).where(eq(ownTermTable.id, id)).run()
}
