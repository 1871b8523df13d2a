import { eq } from 'drizzle-orm'
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
