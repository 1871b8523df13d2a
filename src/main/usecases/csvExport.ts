import { basename } from 'node:path'
import type { Output, Parsed } from '../../contract'
import { csvRows } from '../../core/csv/tables'
import { writeCsv } from '../../core/csv/write'
import { atomicWrite } from '../files/atomicWrite'
import { allRows } from '../store/archive/snapshot'
import type { Deps } from './deps'
import { rememberExport } from './exportResume'

export async function exportCsv(
  deps: Deps,
  { table, bom }: Parsed<'csv.export'>,
): Promise<Output<'csv.export'>> {
  const day = new Date(deps.now()).toISOString().slice(0, 10)
  const path = await deps.desktop.chooseSavePath(`Shortlist-${table}-${day}.csv`, 'csv')
  if (path === null) return { status: 'cancelled' }
  const rows = csvRows(table, allRows(deps.store.database))
  await atomicWrite(path, Buffer.from(writeCsv(rows, { bom }), 'utf8'))
  return {
    status: 'saved',
    fileName: basename(path),
    exportId: rememberExport(deps, path),
    rows: rows.length - 1,
  }
}
