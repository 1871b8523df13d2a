import type { Output } from '../../contract'
import { tableWord } from '../../core/archive/compare'
import type { ArchiveRow, ArchiveTable } from '../../core/archive/model'
import type { Conflict, RowSet } from '../../core/archive/planModel'

type View = Output<'archive.plan'>['conflicts'][number]

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

function applicationName(rows: RowSet, id: unknown): string {
  const row = rows.applications.get(text(id))
  if (row === undefined) return ''
  const company = rows.companies.get(text(row['companyId']))
  return [text(row['title']), text(company?.['name'])].filter((part) => part !== '').join(' · ')
}

/** What the person knows the row by. */
function nameOf(table: ArchiveTable, row: ArchiveRow, rows: RowSet): string {
  switch (table) {
    case 'settings':
      return text(row['key'])
    case 'applications':
      return applicationName(rows, row['id'])
    case 'activities':
      return text(row['text'])
    case 'postings':
    case 'offers':
      return applicationName(rows, row['applicationId'])
    case 'attachments':
      return text(row['fileName'])
    case 'roles':
      return text(row['title'])
    case 'stages':
    case 'companies':
    case 'terms':
    case 'resumes':
      return text(row['name'])
  }
}

/** A conflict as the page shows it: what the row is on each side, and what may be chosen. */
export function conflictView(conflict: Conflict, theirs: RowSet, mine: RowSet): View {
  const { table, key, mineKey } = conflict
  const own = mine[table].get(mineKey)
  const other = theirs[table].get(key)
  return {
    table,
    key,
    what: tableWord(table),
    mine: own === undefined ? '' : nameOf(table, own, mine).slice(0, 300),
    theirs: other === undefined ? '' : nameOf(table, other, theirs).slice(0, 300),
    allowed: [...conflict.allowed],
    choice: conflict.choice,
    differences: [...conflict.differences],
  }
}
