import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { AttachedFile, DataCounts } from '../../core/backup/model'

const namesSchema = z.array(z.object({ name: z.string() }))
const countSchema = z.object({ n: z.number().int() })

export interface Contents {
  /** Name of the newest migration in it; empty where there is none. */
  schema: string
  tables: Record<string, number>
  counts: DataCounts
}

/** The tables of the data, in a fixed order. */
export const tablesOf = (database: Database): string[] =>
  namesSchema
    .parse(
      database
        .prepare(
          "select name from main.sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name",
        )
        .all(),
    )
    .map(({ name }) => name)

export const columnsOf = (database: Database, table: string): string[] =>
  namesSchema.parse(database.pragma(`main.table_info("${table}")`)).map(({ name }) => name)

const count = (database: Database, sql: string): number => countSchema.parse(database.prepare(sql).get()).n

/** How many rows there are of what: the same in a copy that lost nothing. */
export function contentsOf(database: Database): Contents {
  const tables = tablesOf(database)
  const live = (table: string) =>
    tables.includes(table)
      ? count(database, `select count(*) as n from main."${table}" where deleted_at is null`)
      : 0
  const schema = tables.includes('migration')
    ? z
        .object({ name: z.string() })
        .optional()
        .parse(database.prepare('select name from main.migration order by name desc limit 1').get())
    : undefined
  return {
    schema: schema?.name ?? '',
    tables: Object.fromEntries(
      tables.map((table) => [table, count(database, `select count(*) as n from main."${table}"`)]),
    ),
    counts: { applications: live('application'), roles: live('role_profile'), resumes: live('resume') },
  }
}

/** The attachments the data names, deleted ones too: each may be asked for again. */
export function attachmentsOf(database: Database): AttachedFile[] {
  if (!tablesOf(database).includes('attachment')) return []
  const rows = database
    .prepare('select sha256, max(bytes) as bytes from main.attachment group by sha256 order by sha256')
    .all()
  return z
    .array(z.object({ sha256: z.string(), bytes: z.number().int() }))
    .parse(rows)
    .filter(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))
}

export const isEmptyOf = ({ counts }: Contents): boolean =>
  counts.applications + counts.roles + counts.resumes === 0
