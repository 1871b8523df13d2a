import { eq, sql } from 'drizzle-orm'
import type { Db } from '../db'
import { settingTable } from '../schema'

export const readSetting = (db: Db, key: string): string | undefined =>
  db.select({ value: settingTable.value }).from(settingTable).where(eq(settingTable.key, key)).get()?.value

export const writeSetting = (db: Db, key: string, value: string): void => {
  db.insert(settingTable)
    .values({ key, value })
    .onConflictDoUpdate({ target: settingTable.key, set: { value } })
    .run()
}

export const settingsUnder = (db: Db, prefix: string): { key: string; value: string }[] =>
  db
    .select()
    .from(settingTable)
    .where(sql`substr(${settingTable.key}, 1, ${prefix.length}) = ${prefix}`)
    .all()

export const deleteSetting = (db: Db, key: string): void => {
  db.delete(settingTable).where(eq(settingTable.key, key)).run()
}
