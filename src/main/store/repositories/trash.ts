import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { formatMoney } from '../../../core/money'
import { fromMinor } from '../../../core/minorUnits'
import type { TrashItem } from '../../../contract/trash'
import type { Db } from '../db'
import {
  applicationTable,
  attachmentTable,
  companyTable,
  offerTable,
  ownTermTable,
  resumeTable,
  roleProfileTable,
} from '../schema'

export type TrashKind = TrashItem['kind']
export type TrashRow = Omit<TrashItem, 'goesAt'>

const tables = {
  application: applicationTable,
  role: roleProfileTable,
  resume: resumeTable,
  offer: offerTable,
  attachment: attachmentTable,
  term: ownTermTable,
} as const

const rowOf = (
  kind: TrashKind,
  row: { id: string; name: string; detail: string | null; deletedAt: number | null },
): TrashRow => ({ kind, id: row.id, name: row.name, detail: row.detail, deletedAt: row.deletedAt ?? 0 })

function deletedApplications(db: Db): TrashRow[] {
  const { id, title, deletedAt } = applicationTable
  return db
    .select({ id, name: title, detail: companyTable.name, deletedAt })
    .from(applicationTable)
    .innerJoin(companyTable, eq(companyTable.id, applicationTable.companyId))
    .where(isNotNull(deletedAt))
    .all()
    .map((row) => rowOf('application', row))
}

function deletedResumes(db: Db): TrashRow[] {
  const { id, name, deletedAt } = resumeTable
  return db
    .select({ id, name, detail: applicationTable.title, deletedAt })
    .from(resumeTable)
    .leftJoin(applicationTable, eq(applicationTable.id, resumeTable.applicationId))
    .where(isNotNull(deletedAt))
    .all()
    .map((row) => rowOf('resume', row))
}

/** Of an application in the trash the offers and attachments are part of it, and not listed by themselves. */
function deletedOffers(db: Db): TrashRow[] {
  return db
    .select({
      id: offerTable.id,
      amount: offerTable.amountMinor,
      currency: offerTable.currency,
      detail: applicationTable.title,
      deletedAt: offerTable.deletedAt,
    })
    .from(offerTable)
    .innerJoin(applicationTable, eq(applicationTable.id, offerTable.applicationId))
    .where(and(isNotNull(offerTable.deletedAt), isNull(applicationTable.deletedAt)))
    .all()
    .map(({ amount, currency, ...row }) =>
      rowOf('offer', { ...row, name: `Offer of ${formatMoney(fromMinor(amount), currency)}` }),
    )
}

function deletedAttachments(db: Db): TrashRow[] {
  const { id, fileName, deletedAt } = attachmentTable
  return db
    .select({ id, name: fileName, detail: applicationTable.title, deletedAt })
    .from(attachmentTable)
    .innerJoin(applicationTable, eq(applicationTable.id, attachmentTable.applicationId))
    .where(and(isNotNull(deletedAt), isNull(applicationTable.deletedAt)))
    .all()
    .map((row) => rowOf('attachment', row))
}

const deletedRoles = (db: Db): TrashRow[] =>
  db
    .select({ id: roleProfileTable.id, name: roleProfileTable.title, deletedAt: roleProfileTable.deletedAt })
    .from(roleProfileTable)
    .where(isNotNull(roleProfileTable.deletedAt))
    .all()
    .map((row) => rowOf('role', { ...row, detail: null }))

const deletedTerms = (db: Db): TrashRow[] =>
  db
    .select({ id: ownTermTable.id, name: ownTermTable.name, deletedAt: ownTermTable.deletedAt })
    .from(ownTermTable)
    .where(isNotNull(ownTermTable.deletedAt))
    .orderBy(desc(ownTermTable.deletedAt))
    .all()
    .map((row) => rowOf('term', { ...row, detail: null }))

export const listTrash = (db: Db): TrashRow[] =>
  [
    ...deletedApplications(db),
    ...deletedRoles(db),
    ...deletedResumes(db),
    ...deletedOffers(db),
    ...deletedAttachments(db),
    ...deletedTerms(db),
  ].sort((a, b) => b.deletedAt - a.deletedAt || (a.id < b.id ? -1 : 1))

export const isInTrash = (db: Db, kind: TrashKind, id: string): boolean => {
  const table = tables[kind]
  return (
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.id, id), isNotNull(table.deletedAt)))
      .get() !== undefined
  )
}

export const takeFromTrash = (db: Db, kind: TrashKind, id: string): void => {
  const table = tables[kind]
  db.update(table).set({ deletedAt: null }).where(eq(table.id, id)).run()
}

/** Bases and versions from which others were made: their text is what those are compared with. */
export const parentIds = (db: Db): Set<string> =>
  new Set(
    db
      .select({ parentId: resumeTable.parentId })
      .from(resumeTable)
      .where(isNotNull(resumeTable.parentId))
      .all()
      .flatMap(({ parentId }) => parentId ?? []),
  )

/** Removes a row for good, with what belongs to it; what only pointed at it stays. */
export function removeForGood(db: Db, kind: TrashKind, id: string): void {
  if (kind === 'application')
    db.update(resumeTable).set({ applicationId: null }).where(eq(resumeTable.applicationId, id)).run()
  if (kind === 'role')
    db.update(applicationTable).set({ roleId: null }).where(eq(applicationTable.roleId, id)).run()
  if (kind === 'resume')
    db.update(applicationTable).set({ resumeId: null }).where(eq(applicationTable.resumeId, id)).run()
  const table = tables[kind]
  db.delete(table).where(eq(table.id, id)).run()
}
