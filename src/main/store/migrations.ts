import { createHash } from 'node:crypto'

export interface Migration {
  name: string
  sql: string
  /** SHA-256 of the SQL: a migration is known by its bytes, not by its number or date. */
  hash: string
}

const sources = import.meta.glob<string>('/migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Every migration of this build, oldest first. */
export function bundledMigrations(): Migration[] {
  return Object.entries(sources)
    .map(([path, sql]) => ({
      name: path.slice(path.lastIndexOf('/') + 1, -'.sql'.length),
      sql,
      hash: createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
