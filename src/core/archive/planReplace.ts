import { canonicalJson } from './canonical'
import { archiveTables } from './model'
import { emptyCounts, type Plan, type RowSet } from './planModel'

/** Fields no two rows of a table may share. */
const uniqueField = { companies: 'nameKey', postings: 'applicationId' } as const

/**
 * What it takes to make the data here exactly what the archive holds. Takes both as rows by key; gives removals, inserts
 * and updates with their counts, `conflicts` counting the rows that are here and in the archive with other values.
 */
export function planReplace(theirs: RowSet, mine: RowSet): Plan {
  const plan: Plan = { counts: emptyCounts(), conflicts: [], removals: [], inserts: [], updates: [] }
  for (const table of archiveTables) {
    const count = plan.counts[table]
    const unique = table === 'companies' || table === 'postings' ? uniqueField[table] : null
    for (const [key, row] of theirs[table]) {
      count.total += 1
      const own = mine[table].get(key)
      if (own === undefined) {
        count.new += 1
        count.add += 1
        plan.inserts.push({ table, row })
      } else if (canonicalJson(own) === canonicalJson(row)) count.same += 1
      else {
        count.conflicts += 1
        count.change += 1
        // Out of the way first, so that two rows may exchange what must be unique.
        if (unique !== null && own[unique] !== row[unique]) {
          plan.removals.push({ table, key })
          plan.inserts.push({ table, row })
        } else plan.updates.push({ table, row })
      }
    }
    for (const key of mine[table].keys()) {
      if (theirs[table].has(key)) continue
      count.remove += 1
      plan.removals.push({ table, key })
    }
  }
  // What hangs on a row goes before the row itself.
  plan.removals.reverse()
  return plan
}
