import type { Database } from 'better-sqlite3'
import { z } from 'zod'

export type Value = null | number | bigint | string | Buffer
const valueSchema = z.union([z.null(), z.number(), z.bigint(), z.string(), z.instanceof(Buffer)])
const rowSchema = z.array(valueSchema).min(1)

/** The most places asked one by one between the rows that could be read. */
const mostProbes = 100_000

export interface ReadRows {
  rows: Value[][]
  /** Rows that are known to have been there and could not be read. */
  lost: number
  /** Nothing of the table could be reached. */
  unreadable: boolean
}

/** What `sql` gives until it fails; it may fail at once. */
function untilFailure(database: Database, sql: string): { rows: Value[][]; failed: boolean } {
  const rows: Value[][] = []
  try {
    for (const row of database.prepare(sql).raw().iterate()) rows.push(rowSchema.parse(row))
    return { rows, failed: false }
  } catch {
    return { rows, failed: true }
  }
}

const idOf = (row: readonly Value[]): number | null => (typeof row[0] === 'number' ? row[0] : null)

/** The row ids an index still knows: it lies on other pages than the rows. */
function idsOfIndex(database: Database, table: string): Set<number> {
  const ids = new Set<number>()
  for (const direction of ['asc', 'desc']) {
    const { rows } = untilFailure(
      database,
      `select rowid from "${table}" indexed by "sqlite_autoindex_${table}_1" order by 1 ${direction}`,
    )
    for (const row of rows) {
      const id = idOf(row)
      if (id !== null) ids.add(id)
    }
  }
  return ids
}

/**
 * Every row of `columns` that can still be read: forward from the first, backward from the last, and between them one
 * by one, so that a damaged page costs its own rows only.
 */
export function readRows(database: Database, table: string, columns: readonly string[]): ReadRows {
  const list = columns.map((column) => `"${column}"`).join(', ')
  const all = untilFailure(database, `select rowid, ${list} from "${table}" order by rowid`)
  const strip = (rows: Iterable<Value[]>) => [...rows].map((row) => row.slice(1))
  if (!all.failed) return { rows: strip(all.rows), lost: 0, unreadable: false }

  const found = new Map<number, Value[]>()
  const take = (rows: readonly Value[][]) => {
    for (const row of rows) {
      const id = idOf(row)
      if (id !== null) found.set(id, row)
    }
  }
  take(all.rows)
  const last = idOf(all.rows.at(-1) ?? []) ?? 0
  const back = untilFailure(database, `select rowid, ${list} from "${table}" order by rowid desc`)
  take(back.rows)
  const known = idsOfIndex(database, table)
  const end = Math.max(last, idOf(back.rows[0] ?? []) ?? 0, ...known)
  const gap = Array.from(
    { length: Math.min(mostProbes, Math.max(0, end - last)) },
    (_, index) => last + 1 + index,
  )
  const failedIds = new Set<number>()
  let one
  try {
    one = database.prepare<[number]>(`select rowid, ${list} from "${table}" where rowid = ?`).raw()
  } catch {
    return { rows: strip(found.values()), lost: known.size, unreadable: found.size === 0 }
  }
  for (const id of new Set([...known, ...gap])) {
    if (found.has(id)) continue
    try {
      const row = one.get(id)
      if (row !== undefined) found.set(id, rowSchema.parse(row))
      else if (known.has(id)) failedIds.add(id)
    } catch {
      // Between known rows a place may never have held one.
      if (known.has(id) || known.size === 0) failedIds.add(id)
    }
  }
  const rows = [...found.entries()].sort(([a], [b]) => a - b).map(([, row]) => row)
  return { rows: strip(rows), lost: failedIds.size, unreadable: found.size === 0 }
}
