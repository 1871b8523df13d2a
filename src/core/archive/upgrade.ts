import type { ArchiveTable } from './model'

/** Fields a part did not have at first, with what they mean where they are absent. */
const added: { readonly [T in ArchiveTable]?: Readonly<Record<string, unknown>> } = {
  applications: { repliedOn: null },
  resumes: { layout: {}, ancestor: null },
  roles: { keywordWeights: {} },
}

/**
 * Brings a row of an older archive up to date: what it lacks gets the meaning that its absence had. A row of a version
 * that knew a field is left as it is. Takes and gives what JSON.parse gives.
 */
export function upgradeRow(table: ArchiveTable, row: unknown): unknown {
  const lacking = added[table]
  if (lacking === undefined || typeof row !== 'object' || row === null || Array.isArray(row)) return row
  return { ...lacking, ...row }
}
