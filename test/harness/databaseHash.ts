import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'

const tablesOf = (database: Database): string[] =>
  z
    .array(z.object({ name: z.string() }))
    .parse(
      database
        .prepare(
          "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
        )
        .all(),
    )
    .map(({ name }) => name)

/** One figure for every value of every row of every table. */
export function databaseHash(database: Database): string {
  const hash = createHash('sha256')
  for (const table of tablesOf(database)) {
    hash.update(`\n${table}\n`)
    for (const row of database.prepare(`select * from "${table}"`).raw().iterate())
      hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}

/** The ids of the rows of each table. */
export function idsByTable(database: Database): Map<string, string[]> {
  return new Map(
    tablesOf(database).flatMap((table): [string, string[]][] => {
      const columns = z.array(z.object({ name: z.string() })).parse(database.pragma(`table_info("${table}")`))
      if (!columns.some(({ name }) => name === 'id')) return []
      const ids = z
        .array(z.object({ id: z.unknown() }))
        .parse(database.prepare(`select id from "${table}"`).all())
      return [[table, ids.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))]]
    }),
  )
}
