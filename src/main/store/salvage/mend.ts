import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { columnsOf, tablesOf } from '../contents'

const referenceSchema = z.array(z.object({ table: z.string(), from: z.string() }))
const columnSchema = z.array(z.object({ name: z.string(), notnull: z.number() }))
const orphanSchema = z.array(z.object({ rowid: z.number(), parent: z.string() }))

const lostName = 'Recovered'

/** A row for what others belong to and that itself could not be read, so that they need not be lost with it. */
function standIn(database: Database, table: string, id: string, now: number): boolean {
  const insert = (into: string, values: Record<string, string | number>) => {
    const columns = Object.keys(values)
    database
      .prepare(
        `insert or ignore into "${into}" (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
      )
      .run(...Object.values(values))
  }
  const stamps = { created_at: now, updated_at: now }
  switch (table) {
    case 'company':
      insert('company', { id, name: lostName, name_key: `${lostName.toLowerCase()} ${id}`, ...stamps })
      return true
    case 'stage':
      insert('stage', {
        id,
        name: lostName,
        kind: 'active',
        colour: 'grey',
        order_key: 'zz',
        created_at: now,
      })
      return true
    case 'application': {
      standIn(database, 'company', `${id}-company`, now)
      const stage = z
        .object({ id: z.string() })
        .optional()
        .parse(database.prepare('select id from stage order by order_key limit 1').get())
      const stageId = stage?.id ?? `${id}-stage`
      if (stage === undefined) standIn(database, 'stage', stageId, now)
      insert('application', {
        id,
        company_id: `${id}-company`,
        stage_id: stageId,
        order_key: 'zz',
        stage_since: now,
        title: lostName,
        ...stamps,
      })
      return true
    }
    default:
      return false
  }
}

/**
 * Makes every reference point somewhere again: to a stand-in where a row cannot do without, to nothing where it can.
 * Gives how many rows had to go because neither was possible.
 */
export function mendReferences(database: Database, now: number): number {
  let gone = 0
  // Applications first: what belongs to one is worth more than the stage it stood in.
  for (const table of tablesOf(database)) {
    const nullable = new Set(
      columnSchema
        .parse(database.pragma(`table_info("${table}")`))
        .filter((column) => column.notnull === 0)
        .map((column) => column.name),
    )
    for (const { table: parent, from } of referenceSchema.parse(
      database.pragma(`foreign_key_list("${table}")`),
    )) {
      const orphans = orphanSchema.parse(
        database
          .prepare(
            `select rowid, "${from}" as parent from "${table}"
             where "${from}" is not null and "${from}" not in (select id from "${parent}")`,
          )
          .all(),
      )
      for (const { rowid, parent: id } of orphans) {
        if (nullable.has(from))
          database.prepare(`update "${table}" set "${from}" = null where rowid = ?`).run(rowid)
        else if (!standIn(database, parent, id, now)) {
          database.prepare(`delete from "${table}" where rowid = ?`).run(rowid)
          gone += 1
        }
      }
    }
  }
  return gone
}

/** Columns that hold JSON: a row whose text is no longer whole would break the screen that shows it. */
const jsonColumns = new Set([
  'document',
  'profile',
  'posting',
  'keywords',
  'done_steps',
  'layout',
  'aliases',
  'keyword_weights',
])

export function isWhole(columns: readonly string[], row: readonly unknown[]): boolean {
  return columns.every((column, index) => {
    const value = row[index]
    if (!jsonColumns.has(column) || typeof value !== 'string') return true
    try {
      JSON.parse(value)
      return true
    } catch {
      return false
    }
  })
}

export const commonColumns = (from: Database, to: Database, table: string): string[] => {
  const there = new Set(columnsOf(from, table))
  return columnsOf(to, table).filter((column) => there.has(column))
}
