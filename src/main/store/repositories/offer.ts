import { and, eq, isNull } from 'drizzle-orm'
import type { Offer } from '../../../contract/board'
import { fromMinor, toMinor } from '../../../core/minorUnits'
import type { Db } from '../db'
import { offerTable } from '../schema'

export function findOffer(db: Db, applicationId: string): Offer | undefined {
  const row = db
    .select()
    .from(offerTable)
    .where(and(eq(offerTable.applicationId, applicationId), isNull(offerTable.deletedAt)))
    .get()
  if (row === undefined) return undefined
  return {
    id: row.id,
    applicationId: row.applicationId,
    amount: fromMinor(row.amountMinor),
    currency: row.currency,
    period: row.period,
    receivedOn: row.receivedOn,
    respondBy: row.respondBy,
    years: row.years,
    walkAway: row.walkAwayMinor === null ? null : fromMinor(row.walkAwayMinor),
    notes: row.notes,
  }
}

/** Saves the one live offer of an application; gives its id. */
export function saveOffer(
  db: Db,
  applicationId: string,
  offer: Omit<Offer, 'id' | 'applicationId'>,
  row: { id: string; now: number; sample: boolean },
): string {
  const values = {
    amountMinor: toMinor(offer.amount),
    currency: offer.currency,
    period: offer.period,
    receivedOn: offer.receivedOn,
    respondBy: offer.respondBy,
    years: offer.years,
    walkAwayMinor: offer.walkAway === null ? null : toMinor(offer.walkAway),
    notes: offer.notes,
    updatedAt: row.now,
  }
  const existing = findOffer(db, applicationId)
  if (existing !== undefined) {
    db.update(offerTable).set(values).where(eq(offerTable.id, existing.id)).run()
    return existing.id
  }
  db.insert(offerTable)
    .values({ ...values, id: row.id, applicationId, createdAt: row.now, sample: row.sample })
    .run()
  return row.id
}

export const setOfferDeleted = (db: Db, id: string, deletedAt: number | null): void => {
  db.update(offerTable).set({ deletedAt }).where(eq(offerTable.id, id)).run()
}

export const applicationOfOffer = (db: Db, id: string): string | undefined =>
  db.select({ applicationId: offerTable.applicationId }).from(offerTable).where(eq(offerTable.id, id)).get()
    ?.applicationId

export const setOfferApplication = (db: Db, id: string, applicationId: string): void => {
  db.update(offerTable).set({ applicationId }).where(eq(offerTable.id, id)).run()
}
