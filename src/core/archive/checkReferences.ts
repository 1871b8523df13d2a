import { DomainError } from '../result'
import { archiveTables, references } from './model'
import type { RowSet } from './planModel'

/**
 * Every row of an archive points only to rows of the same archive. Throws `unsupported_file` that names the first which
 * does not.
 */
export function checkReferences(rows: RowSet): void {
  for (const table of archiveTables) {
    let number = 0
    for (const row of rows[table].values()) {
      number += 1
      for (const { field, to } of references[table] ?? []) {
        const key = row[field]
        if (typeof key !== 'string' || rows[to].has(key)) continue
        throw new DomainError(
          'unsupported_file',
          `${table}.json, row ${number}: ${field} names a row that is not in ${to}.json. Nothing was imported.`,
        )
      }
    }
  }
}
