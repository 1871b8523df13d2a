import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { plainLayout, type ResumeLayout, resumeLayoutSchema } from '../../../core/resume/layout'
import { type ResumeDocument, resumeSchema } from '../../../core/resume/model'
import type { SentResume } from '../../../core/resume/outcomes'
import type { Db } from '../db'
import { applicationTable, companyTable, resumeTable } from '../schema'

export interface StoredResume {
  id: string
  name: string
  parentId: string | null
  applicationId: string | null
  status: 'draft' | 'sent'
  document: ResumeDocument
  layout: ResumeLayout
  /** The document of what it was made from, as it was when this version last took it over; null where unknown. */
  ancestor: ResumeDocument | null
  revision: number
  sentAt: number | null
  sentSha256: string | null
  createdAt: number
  updatedAt: number
  sample: boolean
}

const columns = {
  id: resumeTable.id,
  name: resumeTable.name,
  parentId: resumeTable.parentId,
  applicationId: resumeTable.applicationId,
  status: resumeTable.status,
  document: resumeTable.document,
  layout: resumeTable.layout,
  ancestor: resumeTable.ancestor,
  revision: resumeTable.revision,
  sentAt: resumeTable.sentAt,
  sentSha256: resumeTable.sentSha256,
  createdAt: resumeTable.createdAt,
  updatedAt: resumeTable.updatedAt,
  sample: resumeTable.sample,
}

function read(db: Db, id: string, includeDeleted: boolean): StoredResume | undefined {
  const row = db
    .select(columns)
    .from(resumeTable)
    .where(and(eq(resumeTable.id, id), includeDeleted ? sql`1` : isNull(resumeTable.deletedAt)))
    .get()
  if (row === undefined) return undefined
  return {
    ...row,
    document: resumeSchema.parse(JSON.parse(row.document)),
    layout: readLayout(row.layout),
    ancestor: row.ancestor === null ? null : resumeSchema.parse(JSON.parse(row.ancestor)),
  }
}

/** A layout that cannot be read must not cost the resume: then everything is shown. */
function readLayout(json: string): ResumeLayout {
  const read = resumeLayoutSchema.safeParse(JSON.parse(json))
  return read.success ? read.data : plainLayout
}

export const findResume = (db: Db, id: string): StoredResume | undefined => read(db, id, false)

/** A parent that was deleted still tells what a version was made from. */
export const findParent = (db: Db, id: string): StoredResume | undefined => read(db, id, true)

export const listResumes = (db: Db) =>
  db
    .select({
      id: resumeTable.id,
      name: resumeTable.name,
      parentId: resumeTable.parentId,
      status: resumeTable.status,
      updatedAt: resumeTable.updatedAt,
      sample: resumeTable.sample,
      applicationId: applicationTable.id,
      applicationTitle: applicationTable.title,
      company: companyTable.name,
      linkedResumeId: applicationTable.resumeId,
      fit: applicationTable.fit,
    })
    .from(resumeTable)
    .leftJoin(
      applicationTable,
      and(eq(applicationTable.id, resumeTable.applicationId), isNull(applicationTable.deletedAt)),
    )
    .leftJoin(companyTable, eq(companyTable.id, applicationTable.companyId))
    .where(isNull(resumeTable.deletedAt))
    .orderBy(desc(resumeTable.updatedAt))
    .all()

/** Every resume with its text, bases before versions, older ones first. */
export const listDocuments = (db: Db): { id: string; document: ResumeDocument }[] =>
  db
    .select({ id: resumeTable.id, document: resumeTable.document })
    .from(resumeTable)
    .where(isNull(resumeTable.deletedAt))
    .orderBy(sql`${resumeTable.parentId} is not null`, asc(resumeTable.createdAt), asc(resumeTable.id))
    .all()
    .map((row) => ({ id: row.id, document: resumeSchema.parse(JSON.parse(row.document)) }))

/** Every resume with what it was made from, and what it was sealed for. */
export const listSealed = (db: Db): SentResume[] =>
  db
    .select({
      id: resumeTable.id,
      parentId: resumeTable.parentId,
      applicationId: resumeTable.applicationId,
      sentAt: resumeTable.sentAt,
    })
    .from(resumeTable)
    .where(isNull(resumeTable.deletedAt))
    .all()
    .map(({ id, parentId, applicationId, sentAt }) => ({
      id,
      parentId,
      sealedFor: applicationId === null || sentAt === null ? null : { applicationId, at: sentAt },
    }))

export const childrenOf = (db: Db, parentId: string): { id: string; name: string }[] =>
  db
    .select({ id: resumeTable.id, name: resumeTable.name })
    .from(resumeTable)
    .where(and(eq(resumeTable.parentId, parentId), isNull(resumeTable.deletedAt)))
    .orderBy(desc(resumeTable.updatedAt))
    .all()

export const insertResume = (
  db: Db,
  row: {
    id: string
    name: string
    parentId: string | null
    applicationId: string | null
    document: ResumeDocument
    layout?: ResumeLayout
    ancestor?: ResumeDocument | null
    now: number
    sample: boolean
  },
): void => {
  db.insert(resumeTable)
    .values({
      id: row.id,
      name: row.name,
      parentId: row.parentId,
      applicationId: row.applicationId,
      status: 'draft',
      document: JSON.stringify(row.document),
      layout: JSON.stringify(row.layout ?? plainLayout),
      ancestor: row.ancestor == null ? null : JSON.stringify(row.ancestor),
      createdAt: row.now,
      updatedAt: row.now,
      sample: row.sample,
    })
    .run()
}

/** Saves a draft where it still has `revision`; gives whether it had. */
export const saveDraft = (
  db: Db,
  row: {
    id: string
    document: ResumeDocument
    layout: ResumeLayout
    /** Only where the version takes over what it was made from. */
    ancestor?: ResumeDocument
    revision: number
    now: number
  },
): boolean =>
  db
    .update(resumeTable)
    .set({
      document: JSON.stringify(row.document),
      layout: JSON.stringify(row.layout),
      ...(row.ancestor === undefined ? {} : { ancestor: JSON.stringify(row.ancestor) }),
      revision: row.revision + 1,
      updatedAt: row.now,
    })
    .where(
      and(
        eq(resumeTable.id, row.id),
        eq(resumeTable.revision, row.revision),
        eq(resumeTable.status, 'draft'),
      ),
    )
    .run().changes === 1

export const renameResume = (db: Db, id: string, name: string, now: number): void => {
  db.update(resumeTable).set({ name, updatedAt: now }).where(eq(resumeTable.id, id)).run()
}

export const sealResume = (db: Db, id: string, sent: { docx: Buffer; sha256: string; now: number }): void => {
  db.update(resumeTable)
    .set({
      status: 'sent',
      sentAt: sent.now,
      sentDocx: sent.docx,
      sentSha256: sent.sha256,
      updatedAt: sent.now,
    })
    .where(eq(resumeTable.id, id))
    .run()
}

/** The DOCX that was kept as sent, with the hash it had then. */
export const findSealed = (db: Db, id: string): { docx: Buffer; sha256: string } | undefined => {
  const row = db
    .select({ docx: resumeTable.sentDocx, sha256: resumeTable.sentSha256 })
    .from(resumeTable)
    .where(and(eq(resumeTable.id, id), isNull(resumeTable.deletedAt)))
    .get()
  return row == null || row.docx === null || row.sha256 === null
    ? undefined
    : { docx: row.docx, sha256: row.sha256 }
}

export const setResumeDeleted = (db: Db, id: string, deletedAt: number | null): void => {
  db.update(resumeTable).set({ deletedAt }).where(eq(resumeTable.id, id)).run()
}

export const countResumes = (db: Db, only: { sample: boolean } = { sample: false }): number =>
  db
    .select({ total: count() })
    .from(resumeTable)
    .where(and(isNull(resumeTable.deletedAt), only.sample ? eq(resumeTable.sample, true) : sql`1`))
    .get()?.total ?? 0
