import { z } from 'zod'

/** Why a backup was made. `other` is a file somebody put into the folder. */
export const backupReasons = ['daily', 'asked', 'update', 'restore', 'import', 'delete', 'other'] as const
export type BackupReason = (typeof backupReasons)[number]

export const dataCountsSchema = z.strictObject({
  applications: z.number().int(),
  roles: z.number().int(),
  resumes: z.number().int(),
})
/** What a person would count: rows that are not deleted. */
export type DataCounts = z.infer<typeof dataCountsSchema>

export const backupFileSchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().nonnegative(),
})
export type AttachedFile = z.infer<typeof backupFileSchema>

/** What stands beside each backup, so that a list of them opens none. */
export const manifestSchema = z.strictObject({
  /** Milliseconds since the epoch. */
  at: z.number().int(),
  reason: z.enum(backupReasons),
  /** Version of the app that made it. */
  version: z.string(),
  /** Newest migration of the data in it. */
  schema: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string(),
  counts: dataCountsSchema,
  /** Rows by table, deleted ones too. */
  tables: z.record(z.string(), z.number().int()),
  attachments: z.array(backupFileSchema),
  /** Attachments the data named that were not there to be copied. */
  missingAttachments: z.number().int().nonnegative(),
})
export type Manifest = z.infer<typeof manifestSchema>

/** What the rule of what to keep looks at. */
export interface BackupStamp {
  id: string
  at: number
  reason: BackupReason
  schema: string
}
