import type { ArchiveRow, ArchiveTable } from './model'

/** Rows by table and key (`keyOf`). */
export type RowSet = { readonly [T in ArchiveTable]: ReadonlyMap<string, ArchiveRow> }

export type Choice = 'mine' | 'theirs' | 'both'
export interface Choices {
  /** For every row not named below. */
  all: Choice
  /** By `table/key`. */
  rows: Readonly<Record<string, Choice>>
}

export interface Conflict {
  table: ArchiveTable
  key: string
  /** The other row that is in the way, where it has another key. */
  mineKey: string
  allowed: readonly Choice[]
  /** What will be done. */
  choice: Choice
  differences: readonly string[]
}

export interface TableCounts {
  /** Rows of the archive, and how they stand to what is here. */
  total: number
  new: number
  same: number
  conflicts: number
  /** What the import does. */
  add: number
  change: number
  remove: number
}
export type PlanCounts = Record<ArchiveTable, TableCounts>

export interface Write {
  table: ArchiveTable
  row: ArchiveRow
}
export interface Plan {
  counts: PlanCounts
  conflicts: Conflict[]
  /** In the order to be done: removals first, then inserts and updates. */
  removals: { table: ArchiveTable; key: string }[]
  inserts: Write[]
  updates: Write[]
}

/** Something for each table. */
export const forEachTable = <T>(make: (table: ArchiveTable) => T): Record<ArchiveTable, T> => ({
  settings: make('settings'),
  stages: make('stages'),
  companies: make('companies'),
  roles: make('roles'),
  terms: make('terms'),
  resumes: make('resumes'),
  applications: make('applications'),
  activities: make('activities'),
  postings: make('postings'),
  offers: make('offers'),
  attachments: make('attachments'),
})

export const emptyCounts = (): PlanCounts =>
  forEachTable(() => ({ total: 0, new: 0, same: 0, conflicts: 0, add: 0, change: 0, remove: 0 }))
