import { type ArchiveRow, type ArchiveTable, references } from './model'
import { forEachTable, type RowSet } from './planModel'

/** For each table, the key here of a row that has another key in the archive. */
export type Aliases = Record<ArchiveTable, Map<string, string>>

export const noAliases = (): Aliases => forEachTable(() => new Map<string, string>())

/** A row with what it points to renamed. The later of the two wins. */
export function withReferences(
  table: ArchiveTable,
  row: ArchiveRow,
  ...maps: readonly Aliases[]
): ArchiveRow {
  let renamed = row
  for (const { field, to } of references[table] ?? []) {
    const key = row[field]
    if (typeof key !== 'string') continue
    const target = maps.reduce((found, map) => map[to].get(key) ?? found, key)
    if (target !== key) renamed = { ...renamed, [field]: target }
  }
  return renamed
}

const folded = (text: unknown): string =>
  String(text).normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

/**
 * Rows that are the same thing under another key: a company of the very same name (never one of a similar name), a stage
 * of the same name and kind, the one posting of an application.
 */
export function sameThings(theirs: RowSet, mine: RowSet): Aliases {
  const aliases = noAliases()
  const companies = new Map([...mine.companies].map(([key, row]) => [String(row['nameKey']), key]))
  for (const [key, row] of theirs.companies) {
    const own = companies.get(String(row['nameKey']))
    if (own !== undefined && own !== key && !theirs.companies.has(own)) aliases.companies.set(key, own)
  }
  const stageName = (row: ArchiveRow) => `${String(row['kind'])}/${folded(row['name'])}`
  const stages = new Map([...mine.stages].map(([key, row]) => [stageName(row), key]))
  for (const [key, row] of theirs.stages) {
    const own = stages.get(stageName(row))
    if (own !== undefined && !mine.stages.has(key)) aliases.stages.set(key, own)
  }
  const postings = new Map([...mine.postings].map(([key, row]) => [String(row['applicationId']), key]))
  for (const [key, row] of theirs.postings) {
    const own = postings.get(String(row['applicationId']))
    if (own !== undefined && own !== key) aliases.postings.set(key, own)
  }
  return aliases
}
