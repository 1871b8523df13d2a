import { asc, eq } from 'drizzle-orm'
import { evenOrderKeys } from '../../../core/application/order'
import { startStages } from '../../../core/application/model'
import type { Db } from '../db'
import { stageTable } from '../schema'

export type StageRow = typeof stageTable.$inferSelect

export const listStages = (db: Db): StageRow[] =>
  db.select().from(stageTable).orderBy(asc(stageTable.orderKey)).all()

export const findStage = (db: Db, id: string): StageRow | undefined =>
  db.select().from(stageTable).where(eq(stageTable.id, id)).get()

export const insertStage = (db: Db, row: StageRow): void => {
  db.insert(stageTable).values(row).run()
}

/** Gives a new board the stages of product.md; a board that has any keeps its own. */
export function seedStages(db: Db, newId: () => string, now: number): void {
  if (listStages(db).length > 0) return
  const keys = evenOrderKeys(startStages.length)
  db.insert(stageTable)
    .values(
      startStages.map((stage, index) => ({
        ...stage,
        id: newId(),
        orderKey: keys[index] ?? '',
        createdAt: now,
      })),
    )
    .run()
}
