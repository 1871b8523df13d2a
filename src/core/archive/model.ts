import { z } from 'zod'
import { activityKinds, stageColours, stageKinds } from '../application/model'
import { postingKeywordSchema, postingSchema } from '../posting/model'
import { resumeSchema } from '../resume/model'
import { payPeriods, roleProfileSchema } from '../role/model'

export const archiveFormat = 'shortlist-archive'
export const archiveVersion = 1

const id = z.uuid()
const instant = z.number().int()
const text = z.string().max(5_000_000)
const integer = z.number().int()
const date = z.iso.date()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const stamps = {
  createdAt: instant,
  updatedAt: instant,
  deletedAt: instant.nullable(),
  sample: z.boolean(),
}

/** Keeps the value as it was written: the model may know fewer fields than the one who wrote it. */
const checked = (schema: z.ZodType) =>
  z.unknown().superRefine((value, context) => {
    const result = schema.safeParse(value)
    if (result.success) return
    const [issue] = result.error.issues
    context.addIssue({
      code: 'custom',
      message: issue?.message ?? 'is not valid',
      path: [...(issue?.path ?? [])],
    })
  })

/** One row of each part, by its documented field names (docs/ARCHIVE.md). */
export const rowSchemas = {
  settings: z.strictObject({ key: z.string().min(1).max(500), value: text }),
  stages: z.strictObject({
    id,
    name: text,
    kind: z.enum(stageKinds),
    colour: z.enum(stageColours),
    orderKey: text,
    createdAt: instant,
  }),
  companies: z.strictObject({ id, name: text, nameKey: text, url: text.nullable(), ...stamps }),
  roles: z.strictObject({
    id,
    title: text,
    profile: checked(roleProfileSchema),
    profileVersion: integer,
    doneSteps: z.array(integer),
    keywordWeights: z.record(z.string(), z.unknown()),
    ...stamps,
  }),
  terms: z.strictObject({ id, name: text, aliases: z.array(z.string()), ...stamps }),
  resumes: z.strictObject({
    id,
    name: text,
    parentId: id.nullable(),
    applicationId: id.nullable(),
    status: z.enum(['draft', 'sent']),
    document: checked(resumeSchema),
    revision: integer,
    layout: z.unknown(),
    ancestor: z.unknown(),
    sentAt: instant.nullable(),
    sentSha256: text.nullable(),
    sentFile: sha256.nullable(),
    ...stamps,
  }),
  applications: z.strictObject({
    id,
    companyId: id,
    stageId: id,
    orderKey: text,
    stageSince: instant,
    title: text,
    location: text.nullable(),
    url: text.nullable(),
    payMinMinor: integer.nullable(),
    payMaxMinor: integer.nullable(),
    payCurrency: text.nullable(),
    payPeriod: z.enum(payPeriods).nullable(),
    appliedOn: date.nullable(),
    repliedOn: date.nullable(),
    notes: text,
    roleId: id.nullable(),
    resumeId: id.nullable(),
    fit: z.number().nullable(),
    fitVersion: integer.nullable(),
    ...stamps,
  }),
  activities: z.strictObject({ id, applicationId: id, kind: z.enum(activityKinds), text, at: instant }),
  postings: z.strictObject({
    id,
    applicationId: id,
    posting: checked(postingSchema),
    keywords: checked(z.array(postingKeywordSchema)),
    createdAt: instant,
    updatedAt: instant,
  }),
  offers: z.strictObject({
    id,
    applicationId: id,
    amountMinor: integer.nonnegative(),
    currency: text,
    period: z.enum(payPeriods),
    receivedOn: date.nullable(),
    respondBy: date.nullable(),
    years: z.number().nullable(),
    walkAwayMinor: integer.nullable(),
    notes: text.nullable(),
    ...stamps,
  }),
  attachments: z.strictObject({
    id,
    applicationId: id,
    fileName: text,
    sha256,
    bytes: integer.nonnegative(),
    ...stamps,
  }),
} as const

export type ArchiveTable = keyof typeof rowSchemas
/** The parts in an order in which a row never comes before what it points to, but for resumes and applications. */
export const archiveTables = [
  'settings',
  'stages',
  'companies',
  'roles',
  'terms',
  'resumes',
  'applications',
  'activities',
  'postings',
  'offers',
  'attachments',
] as const satisfies readonly ArchiveTable[]

/** A row as the archive holds it; checked against `rowSchemas` when it is read. */
export type ArchiveRow = Record<string, unknown>

export const partName = (table: ArchiveTable): string => `${table}.json`

/** Which fields of a table name a row of another. */
export const references: { readonly [T in ArchiveTable]?: readonly { field: string; to: ArchiveTable }[] } = {
  resumes: [
    { field: 'parentId', to: 'resumes' },
    { field: 'applicationId', to: 'applications' },
  ],
  applications: [
    { field: 'companyId', to: 'companies' },
    { field: 'stageId', to: 'stages' },
    { field: 'roleId', to: 'roles' },
    { field: 'resumeId', to: 'resumes' },
  ],
  activities: [{ field: 'applicationId', to: 'applications' }],
  postings: [{ field: 'applicationId', to: 'applications' }],
  offers: [{ field: 'applicationId', to: 'applications' }],
  attachments: [{ field: 'applicationId', to: 'applications' }],
}

const countsSchema = z.strictObject({
  settings: integer,
  stages: integer,
  companies: integer,
  roles: integer,
  terms: integer,
  resumes: integer,
  applications: integer,
  activities: integer,
  postings: integer,
  offers: integer,
  attachments: integer,
})

export const manifestSchema = z.strictObject({
  format: z.literal(archiveFormat),
  version: integer.min(1),
  appVersion: z.string().max(100),
  madeAt: z.iso.datetime(),
  counts: countsSchema,
  /** SHA-256 of each other part by its name, after unpacking. */
  parts: z.record(z.string(), sha256),
  /** Attachments whose file was not in the data folder any more: rows are there, bytes are not. */
  missing: z.array(sha256),
})
export type Manifest = z.infer<typeof manifestSchema>

export const keyOf = (table: ArchiveTable, row: ArchiveRow): string =>
  String(table === 'settings' ? row['key'] : row['id'])
