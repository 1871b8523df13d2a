import { and, asc, count, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Pay } from '../../../contract/shared'
import type { Card } from '../../../contract/board'
import { fromMinor, toMinor } from '../../../core/minorUnits'
import type { TriedApplication } from '../../../core/resume/outcomes'
import type { Db } from '../db'
import {
  activityTable,
  applicationTable,
  companyTable,
  offerTable,
  postingTable,
  stageTable,
} from '../schema'

export type ApplicationRow = typeof applicationTable.$inferSelect
export type ApplicationInsert = typeof applicationTable.$inferInsert

type PayColumns = Pick<ApplicationRow, 'payMinMinor' | 'payMaxMinor' | 'payCurrency' | 'payPeriod'>

export function payColumns(pay: Pay | null): PayColumns {
  return {
    payMinMinor: pay?.min == null ? null : toMinor(pay.min),
    payMaxMinor: pay?.max == null ? null : toMinor(pay.max),
    payCurrency: pay?.currency ?? null,
    payPeriod: pay?.period ?? null,
  }
}

export function payOf(row: PayColumns): Pay | null {
  if (row.payMinMinor === null && row.payMaxMinor === null) return null
  return {
    min: row.payMinMinor === null ? null : fromMinor(row.payMinMinor),
    max: row.payMaxMinor === null ? null : fromMinor(row.payMaxMinor),
    currency: row.payCurrency,
    period: row.payPeriod,
  }
}

function cardQuery(db: Db) {
  return db
    .select({
      application: {
        id: applicationTable.id,
        stageId: applicationTable.stageId,
        orderKey: applicationTable.orderKey,
        title: applicationTable.title,
        location: applicationTable.location,
        payMinMinor: applicationTable.payMinMinor,
        payMaxMinor: applicationTable.payMaxMinor,
        payCurrency: applicationTable.payCurrency,
        payPeriod: applicationTable.payPeriod,
        stageSince: applicationTable.stageSince,
        fit: applicationTable.fit,
        roleId: applicationTable.roleId,
        resumeId: applicationTable.resumeId,
        sample: applicationTable.sample,
      },
      company: companyTable.name,
      postingId: postingTable.id,
      offerMinor: offerTable.amountMinor,
      offerCurrency: offerTable.currency,
    })
    .from(applicationTable)
    .innerJoin(companyTable, eq(companyTable.id, applicationTable.companyId))
    .leftJoin(postingTable, eq(postingTable.applicationId, applicationTable.id))
    .leftJoin(
      offerTable,
      and(eq(offerTable.applicationId, applicationTable.id), isNull(offerTable.deletedAt)),
    )
}

type CardRow = ReturnType<ReturnType<typeof cardQuery>['all']>[number]

function cardOf(row: CardRow): Card {
  const { application } = row
  return {
    id: application.id,
    stageId: application.stageId,
    orderKey: application.orderKey,
    title: application.title,
    company: row.company,
    location: application.location,
    pay: payOf(application),
    stageSince: application.stageSince,
    fit: application.fit,
    offer:
      row.offerMinor === null || row.offerCurrency === null
        ? null
        : { amount: fromMinor(row.offerMinor), currency: row.offerCurrency },
    roleId: application.roleId,
    resumeId: application.resumeId,
    hasPosting: row.postingId !== null,
    sample: application.sample,
  }
}

/** Every card of the board, in each stage's own order. */
export const listCards = (db: Db): Card[] =>
  cardQuery(db)
    .where(isNull(applicationTable.deletedAt))
    .orderBy(asc(applicationTable.orderKey))
    .all()
    .map(cardOf)

export function findCard(db: Db, id: string): Card | undefined {
  const row = cardQuery(db)
    .where(and(eq(applicationTable.id, id), isNull(applicationTable.deletedAt)))
    .get()
  return row === undefined ? undefined : cardOf(row)
}

export const findApplication = (db: Db, id: string): ApplicationRow | undefined =>
  db
    .select()
    .from(applicationTable)
    .where(and(eq(applicationTable.id, id), isNull(applicationTable.deletedAt)))
    .get()

export const findApplications = (db: Db, ids: readonly string[]): ApplicationRow[] =>
  db
    .select()
    .from(applicationTable)
    .where(and(inArray(applicationTable.id, [...ids]), isNull(applicationTable.deletedAt)))
    .all()

/** Id and order key of a stage's cards, in order. */
export const orderOfStage = (db: Db, stageId: string): { id: string; orderKey: string }[] =>
  db
    .select({ id: applicationTable.id, orderKey: applicationTable.orderKey })
    .from(applicationTable)
    .where(and(eq(applicationTable.stageId, stageId), isNull(applicationTable.deletedAt)))
    .orderBy(asc(applicationTable.orderKey), asc(applicationTable.id))
    .all()

export const insertApplication = (db: Db, row: ApplicationInsert): void => {
  db.insert(applicationTable).values(row).run()
}

export const updateApplication = (db: Db, id: string, change: Partial<ApplicationInsert>): void => {
  db.update(applicationTable).set(change).where(eq(applicationTable.id, id)).run()
}

/** Marks or unmarks applications as deleted; gives the ids that changed. */
export function setApplicationsDeleted(db: Db, ids: readonly string[], deletedAt: number | null): string[] {
  return db
    .update(applicationTable)
    .set({ deletedAt })
    .where(
      and(
        inArray(applicationTable.id, [...ids]),
        deletedAt === null ? isNotNull(applicationTable.deletedAt) : isNull(applicationTable.deletedAt),
      ),
    )
    .returning({ id: applicationTable.id })
    .all()
    .map((row) => row.id)
}

/** The applications that have a score: those with a resume. */
export const linkedApplicationIds = (db: Db): string[] =>
  db
    .select({ id: applicationTable.id })
    .from(applicationTable)
    .where(and(isNotNull(applicationTable.resumeId), isNull(applicationTable.deletedAt)))
    .all()
    .map((row) => row.id)

/** What became of each application, as far as its resume is concerned. */
export const listTried = (db: Db): TriedApplication[] =>
  db
    .select({
      id: applicationTable.id,
      resumeId: applicationTable.resumeId,
      appliedOn: applicationTable.appliedOn,
      repliedOn: applicationTable.repliedOn,
      kind: stageTable.kind,
      offerId: offerTable.id,
    })
    .from(applicationTable)
    .innerJoin(stageTable, eq(stageTable.id, applicationTable.stageId))
    .leftJoin(
      offerTable,
      and(eq(offerTable.applicationId, applicationTable.id), isNull(offerTable.deletedAt)),
    )
    .where(isNull(applicationTable.deletedAt))
    .all()
    .map((row) => ({
      id: row.id,
      resumeId: row.resumeId,
      hasApplied: row.appliedOn !== null,
      hasReplied: row.repliedOn !== null,
      hasOffer: row.offerId !== null || row.kind === 'offer' || row.kind === 'accepted',
    }))

/** The applications whose stored fit is marked as stale, or was computed by an older checker. */
export const staleFitIds = (db: Db, version: number): string[] =>
  db
    .select({ id: applicationTable.id })
    .from(applicationTable)
    .where(
      and(
        isNotNull(applicationTable.resumeId),
        or(isNull(applicationTable.fitVersion), ne(applicationTable.fitVersion, version)),
      ),
    )
    .all()
    .map((row) => row.id)

export function markFitsStale(db: Db, ids: readonly string[]): void {
  for (let from = 0; from < ids.length; from += 5_000) {
    db.update(applicationTable)
      .set({ fitVersion: null })
      .where(inArray(applicationTable.id, ids.slice(from, from + 5_000)))
      .run()
  }
}

export const applicationIdsOfRole = (db: Db, roleId: string): string[] =>
  db
    .select({ id: applicationTable.id })
    .from(applicationTable)
    .where(eq(applicationTable.roleId, roleId))
    .all()
    .map((row) => row.id)

export const applicationIdsOfResume = (db: Db, resumeId: string): string[] =>
  db
    .select({ id: applicationTable.id })
    .from(applicationTable)
    .where(eq(applicationTable.resumeId, resumeId))
    .all()
    .map((row) => row.id)

export const countApplications = (db: Db, only: { sample: boolean } = { sample: false }): number =>
  db
    .select({ total: count() })
    .from(applicationTable)
    .where(and(isNull(applicationTable.deletedAt), only.sample ? eq(applicationTable.sample, true) : sql`1`))
    .get()?.total ?? 0

/** The links of live applications, by id. */
export const listLinks = (db: Db): Map<string, string> =>
  new Map(
    db
      .select({ id: applicationTable.id, url: applicationTable.url })
      .from(applicationTable)
      .where(and(isNull(applicationTable.deletedAt), isNotNull(applicationTable.url)))
      .all()
      .flatMap(({ id, url }) => (url === null ? [] : [[id, url] as const])),
  )

export const insertActivity = (db: Db, row: typeof activityTable.$inferInsert): void => {
  db.insert(activityTable).values(row).run()
}

export const listActivities = (db: Db, applicationId: string) =>
  db
    .select({
      id: activityTable.id,
      kind: activityTable.kind,
      text: activityTable.text,
      at: activityTable.at,
    })
    .from(activityTable)
    .where(eq(activityTable.applicationId, applicationId))
    .orderBy(desc(activityTable.at), desc(activityTable.id))
    .all()
