import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { evenOrderKeys } from '../../../core/application/order'
import { archiveTables } from '../../../core/archive/model'
import type { Plan } from '../../../core/archive/planModel'
import { keyColumn, rowWriter, sqlNames } from './tables'

const orderRows = z.array(z.object({ id: z.string(), scope: z.string(), orderKey: z.string() }))

/** Two cards in one place cannot be ordered by hand: where an import made such, the stage is numbered anew. */
function tellApart(database: Database, table: 'application' | 'stage'): void {
  const scope = table === 'application' ? 'stage_id' : "''"
  const rows = orderRows.parse(
    database
      .prepare(
        `select id, ${scope} as scope, order_key as orderKey from ${table}
         ${table === 'application' ? 'where deleted_at is null' : ''} order by scope, order_key, id`,
      )
      .all(),
  )
  const scopes = new Map<string, typeof rows>()
  for (const row of rows) {
    const members = scopes.get(row.scope)
    if (members === undefined) scopes.set(row.scope, [row])
    else members.push(row)
  }
  const update = database.prepare(`update ${table} set order_key = ? where id = ?`)
  for (const members of scopes.values()) {
    if (new Set(members.map((row) => row.orderKey)).size === members.length) continue
    const keys = evenOrderKeys(members.length)
    members.forEach((row, index) => {
      const key = keys[index] ?? row.orderKey
      if (key !== row.orderKey) update.run(key, row.id)
    })
  }
}

/**
 * Does what a plan says, inside a transaction of the caller's. `fileOf` gives the bytes a row names by their hash.
 * `tidy` is for a merge, where cards of two boards meet; a replacement keeps every value as it is.
 */
export function applyPlan(
  database: Database,
  plan: Plan,
  fileOf: (sha256: string) => Uint8Array,
  options: { tidy: boolean },
): void {
  // Resumes and applications point to each other.
  database.pragma('defer_foreign_keys = ON')
  for (const { table, key } of plan.removals) {
    database.prepare(`delete from ${sqlNames[table]} where ${keyColumn(table)} = ?`).run(key)
  }
  for (const table of archiveTables) {
    const write = rowWriter(database, table, fileOf)
    for (const each of plan.updates) if (each.table === table) write(each.row)
    for (const each of plan.inserts) if (each.table === table) write(each.row)
  }
  if (!options.tidy) return
  tellApart(database, 'stage')
  tellApart(database, 'application')
}
