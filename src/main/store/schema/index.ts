import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { activityKinds, stageColours, stageKinds } from '../../../core/application/model'
import { payPeriods } from '../../../core/role/model'

const quoted = (values: readonly string[]) => sql.raw(values.map((value) => `'${value}'`).join(', '))

const id = () => text().primaryKey()
/** Milliseconds since the epoch. */
const instant = () => integer()
const stamps = {
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
  /** Deleted rows stay so that a delete can be undone. */
  deletedAt: instant(),
  /** Part of the sample data, removable in one click. */
  sample: integer({ mode: 'boolean' }).notNull().default(false),
}
const pay = {
  /** Minor units (cents) per period. */
  payMinMinor: integer(),
  payMaxMinor: integer(),
  payCurrency: text(),
  payPeriod: text({ enum: payPeriods }),
}

export const companyTable = sqliteTable(
  'company',
  {
    id: id(),
    name: text().notNull(),
    /** Case-folded name: the same company is found however it is written. */
    nameKey: text().notNull(),
    url: text(),
    ...stamps,
  },
  (t) => [uniqueIndex('company_name_key').on(t.nameKey)],
)

export const stageTable = sqliteTable(
  'stage',
  {
    id: id(),
    name: text().notNull(),
    kind: text({ enum: stageKinds }).notNull(),
    colour: text({ enum: stageColours }).notNull(),
    orderKey: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [check('stage_kind', sql`${t.kind} in (${quoted(stageKinds)})`)],
)

export const roleProfileTable = sqliteTable('role_profile', {
  id: id(),
  title: text().notNull(),
  /** RoleProfile as JSON; `profileVersion` names its shape. */
  profile: text().notNull(),
  profileVersion: integer().notNull().default(1),
  doneSteps: text().notNull().default('[]'),
  /** The person's own weights of single keywords: JSON object, keyword → 1 to 5. */
  keywordWeights: text().notNull().default('{}'),
  ...stamps,
})

export const applicationTable = sqliteTable(
  'application',
  {
    id: id(),
    companyId: text()
      .notNull()
      .references(() => companyTable.id),
    stageId: text()
      .notNull()
      .references(() => stageTable.id),
    orderKey: text().notNull(),
    stageSince: instant().notNull(),
    title: text().notNull(),
    location: text(),
    url: text(),
    ...pay,
    appliedOn: text(),
    /** The day the employer first answered, if they did. */
    repliedOn: text(),
    notes: text().notNull().default(''),
    roleId: text().references(() => roleProfileTable.id),
    /** The resume that goes with this application: a tailored version, or a base as it is. */
    resumeId: text().references((): AnySQLiteColumn => resumeTable.id),
    /** Keyword check of the version linked to this application, kept beside the card. */
    fit: real(),
    /** The checker that computed `fit`: an older one means it is stale. */
    fitVersion: integer(),
    ...stamps,
  },
  (t) => [index('application_stage_order').on(t.stageId, t.orderKey), index('application_role').on(t.roleId)],
)

export const activityTable = sqliteTable(
  'activity',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applicationTable.id, { onDelete: 'cascade' }),
    kind: text({ enum: activityKinds }).notNull(),
    text: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    index('activity_application').on(t.applicationId, t.at),
    check('activity_kind', sql`${t.kind} in (${quoted(activityKinds)})`),
  ],
)

export const postingTable = sqliteTable(
  'posting',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applicationTable.id, { onDelete: 'cascade' }),
    /** Posting as JSON. */
    posting: text().notNull(),
    /** PostingKeyword[] as JSON: found in the text, then the user's to change. */
    keywords: text().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [uniqueIndex('posting_application').on(t.applicationId)],
)

export const resumeTable = sqliteTable(
  'resume',
  {
    id: id(),
    name: text().notNull(),
    /** A base resume has none; a tailored version names what it was copied from. */
    parentId: text().references((): AnySQLiteColumn => resumeTable.id),
    applicationId: text().references(() => applicationTable.id),
    status: text({ enum: ['draft', 'sent'] }).notNull(),
    /** JSON Resume. */
    document: text().notNull(),
    revision: integer().notNull().default(0),
    /** What is shown and in which order, without deleting anything: ResumeLayout as JSON. */
    layout: text().notNull().default('{}'),
    /** The parent's document as it was when this version last took it over: the middle of a three-way merge. */
    ancestor: text(),
    sentAt: instant(),
    sentDocx: blob({ mode: 'buffer' }),
    sentSha256: text(),
    ...stamps,
  },
  (t) => [
    index('resume_application').on(t.applicationId),
    index('resume_parent').on(t.parentId),
    check('resume_status', sql`${t.status} in ('draft', 'sent')`),
    check(
      'resume_sealed',
      sql`${t.status} = 'draft' or (${t.sentAt} is not null and ${t.sentSha256} is not null)`,
    ),
  ],
)

export const offerTable = sqliteTable(
  'offer',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applicationTable.id, { onDelete: 'cascade' }),
    /** Minor units (cents) per period. */
    amountMinor: integer().notNull(),
    currency: text().notNull(),
    period: text({ enum: payPeriods }).notNull(),
    receivedOn: text(),
    respondBy: text(),
    years: real(),
    walkAwayMinor: integer(),
    notes: text(),
    ...stamps,
  },
  (t) => [index('offer_application').on(t.applicationId), check('offer_amount', sql`${t.amountMinor} >= 0`)],
)

export const attachmentTable = sqliteTable(
  'attachment',
  {
    id: id(),
    applicationId: text()
      .notNull()
      .references(() => applicationTable.id, { onDelete: 'cascade' }),
    fileName: text().notNull(),
    /** SHA-256 of the bytes; the file lies in the data folder under this name. */
    sha256: text().notNull(),
    bytes: integer().notNull(),
    ...stamps,
  },
  (t) => [
    index('attachment_application').on(t.applicationId),
    check('attachment_sha256', sql`length(${t.sha256}) = 64`),
    check('attachment_bytes', sql`${t.bytes} >= 0`),
  ],
)

/** A term of the person's own, laid over the bundled vocabulary. */
export const ownTermTable = sqliteTable('own_term', {
  id: id(),
  name: text().notNull(),
  /** string[] as JSON. */
  aliases: text().notNull().default('[]'),
  ...stamps,
})

export const settingTable = sqliteTable('setting', {
  key: text().primaryKey(),
  value: text().notNull(),
})
