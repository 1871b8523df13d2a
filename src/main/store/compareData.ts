import type { Database } from 'better-sqlite3'
import DatabaseConstructor from 'better-sqlite3'
import { z } from 'zod'
import { tablesOf } from './contents'

const rowsSchema = z.array(
  z.object({ id: z.string(), title: z.string(), company: z.string().nullable(), changed: z.number() }),
)
type Row = z.infer<typeof rowsSchema>[number]

/** The applications a person sees. Only columns every version of the data has had are asked for. */
function applicationsOf(database: Database): Map<string, Row> {
  if (!tablesOf(database).includes('application')) return new Map()
  const rows = database
    .prepare(
      `select application.id, application.title, company.name as company, application.updated_at as changed
       from application left join company on company.id = application.company_id
       where application.deleted_at is null order by application.updated_at desc, application.id`,
    )
    .all()
  return new Map(rowsSchema.parse(rows).map((row) => [row.id, row]))
}

const nameOf = ({ title, company }: Row) => (company === null ? title : `${company} · ${title}`)
const most = 5

interface Named {
  names: string[]
  more: number
}

const named = (rows: readonly Row[]): Named => ({
  names: rows.slice(0, most).map(nameOf),
  more: Math.max(0, rows.length - most),
})

export interface Comparison {
  /** In today's data, not in the other. */
  goes: Named
  comesBack: Named
  /** In both, changed at another time. */
  differs: Named
}

/** What would be another if `file` took the place of the open data. */
export function compareData(now: Database, file: string): Comparison {
  const other = new DatabaseConstructor(file, { readonly: true, fileMustExist: true })
  try {
    const today = applicationsOf(now)
    const then = applicationsOf(other)
    return {
      goes: named([...today.values()].filter((row) => !then.has(row.id))),
      comesBack: named([...then.values()].filter((row) => !today.has(row.id))),
      differs: named(
        [...today.values()].filter((row) => {
          const old = then.get(row.id)
          return old !== undefined && old.changed !== row.changed
        }),
      ),
    }
  } finally {
    other.close()
  }
}
