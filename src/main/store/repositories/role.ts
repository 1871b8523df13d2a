import { and, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { type RoleProfile, roleProfileSchema } from '../../../core/role/model'
import type { Db } from '../db'
import { applicationTable, companyTable, roleProfileTable, stageTable } from '../schema'

export interface StoredRole {
  id: string
  profile: RoleProfile
  doneSteps: number[]
  /** The person's own weights of single keywords, 1 to 5. */
  keywordWeights: Record<string, number>
  updatedAt: number
  sample: boolean
}

const doneStepsSchema = z.array(z.number().int())
const weightsSchema = z.record(z.string(), z.number())

const storedRole = (row: typeof roleProfileTable.$inferSelect): StoredRole => ({
  id: row.id,
  profile: roleProfileSchema.parse(JSON.parse(row.profile)),
  doneSteps: doneStepsSchema.parse(JSON.parse(row.doneSteps)),
  keywordWeights: weightsSchema.parse(JSON.parse(row.keywordWeights)),
  updatedAt: row.updatedAt,
  sample: row.sample,
})

export const listRoles = (db: Db): StoredRole[] =>
  db
    .select()
    .from(roleProfileTable)
    .where(isNull(roleProfileTable.deletedAt))
    .orderBy(desc(roleProfileTable.updatedAt))
    .all()
    .map(storedRole)

export function findRole(db: Db, id: string): StoredRole | undefined {
  const row = db
    .select()
    .from(roleProfileTable)
    .where(and(eq(roleProfileTable.id, id), isNull(roleProfileTable.deletedAt)))
    .get()
  return row === undefined ? undefined : storedRole(row)
}

export const insertRole = (
  db: Db,
  row: { id: string; profile: RoleProfile; now: number; sample: boolean },
): void => {
  db.insert(roleProfileTable)
    .values({
      id: row.id,
      title: row.profile.title,
      profile: JSON.stringify(row.profile),
      createdAt: row.now,
      updatedAt: row.now,
      sample: row.sample,
    })
    .run()
}

export const updateRole = (db: Db, id: string, profile: RoleProfile, now: number): void => {
  db.update(roleProfileTable)
    .set({ title: profile.title, profile: JSON.stringify(profile), updatedAt: now })
    .where(eq(roleProfileTable.id, id))
    .run()
}

export const setDoneSteps = (db: Db, id: string, doneSteps: number[]): void => {
  db.update(roleProfileTable)
    .set({ doneSteps: JSON.stringify(doneSteps) })
    .where(eq(roleProfileTable.id, id))
    .run()
}

export const setKeywordWeights = (
  db: Db,
  id: string,
  weights: Readonly<Record<string, number>>,
  now: number,
): void => {
  db.update(roleProfileTable)
    .set({ keywordWeights: JSON.stringify(weights), updatedAt: now })
    .where(eq(roleProfileTable.id, id))
    .run()
}

export const setRoleDeleted = (db: Db, id: string, deletedAt: number | null): void => {
  db.update(roleProfileTable).set({ deletedAt }).where(eq(roleProfileTable.id, id)).run()
}

/** How many live applications aim at each role. */
export function applicationsPerRole(db: Db): Map<string, number> {
  const rows = db
    .select({ roleId: applicationTable.roleId, total: count() })
    .from(applicationTable)
    .where(isNull(applicationTable.deletedAt))
    .groupBy(applicationTable.roleId)
    .all()
  return new Map(rows.flatMap((row) => (row.roleId === null ? [] : [[row.roleId, row.total] as const])))
}

export const applicationsOfRole = (db: Db, roleId: string) =>
  db
    .select({
      id: applicationTable.id,
      title: applicationTable.title,
      company: companyTable.name,
      stage: stageTable.name,
    })
    .from(applicationTable)
    .innerJoin(companyTable, eq(companyTable.id, applicationTable.companyId))
    .innerJoin(stageTable, eq(stageTable.id, applicationTable.stageId))
    .where(and(eq(applicationTable.roleId, roleId), isNull(applicationTable.deletedAt)))
    .orderBy(desc(applicationTable.updatedAt))
    .all()

export const countRoles = (db: Db, only: { sample: boolean } = { sample: false }): number =>
  db
    .select({ total: count() })
    .from(roleProfileTable)
    .where(and(isNull(roleProfileTable.deletedAt), only.sample ? eq(roleProfileTable.sample, true) : sql`1`))
    .get()?.total ?? 0
