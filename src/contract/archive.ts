import { z } from 'zod'
import { archiveTables } from '../core/archive/model'
import { command, query } from './define'
import { cancelled, idSchema, nothing } from './shared'

const count = z.number().int()
const byTable = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    settings: value,
    stages: value,
    companies: value,
    roles: value,
    terms: value,
    resumes: value,
    applications: value,
    activities: value,
    postings: value,
    offers: value,
    attachments: value,
  })

export const tableCountsSchema = z.strictObject({
  total: count,
  new: count,
  same: count,
  conflicts: count,
  add: count,
  change: count,
  remove: count,
})
const planCounts = byTable(tableCountsSchema)

const choice = z.enum(['mine', 'theirs', 'both'])
const choices = z.strictObject({
  all: choice,
  /** By `table/key`. */
  rows: z.record(z.string().max(700), choice),
})
const mode = z.enum(['merge', 'replace'])
const plan = z.strictObject({ importId: idSchema, mode, choices })

export const conflictSchema = z.strictObject({
  table: z.enum(archiveTables),
  key: z.string(),
  what: z.string(),
  mine: z.string(),
  theirs: z.string(),
  allowed: z.array(choice),
  choice,
  differences: z.array(z.string()),
})

const read = z.strictObject({
  status: z.literal('read'),
  importId: idSchema,
  fileName: z.string(),
  madeAt: z.string(),
  appVersion: z.string(),
  /** Attachments whose file was already missing when the archive was made. */
  missing: count,
  /** Nothing of the person's own is here yet. */
  isEmpty: z.boolean(),
})
const locked = z.strictObject({ status: z.literal('locked'), importId: idSchema, fileName: z.string() })

const everything = [
  'application',
  'stage',
  'role',
  'resume',
  'offer',
  'attachment',
  'term',
  'setting',
  'history',
] as const

export const archiveContract = {
  'archive.export': command(
    z.strictObject({ passphrase: z.string().min(1, 'Type a passphrase.').max(1_000).nullable() }),
    z.discriminatedUnion('status', [
      cancelled,
      z.strictObject({
        status: z.literal('saved'),
        fileName: z.string(),
        exportId: idSchema,
        bytes: count,
        counts: byTable(count),
        missing: count,
      }),
    ]),
    [],
  ),
  /** Asks for an archive and reads it whole; nothing is saved. */
  'archive.open': query(nothing, z.discriminatedUnion('status', [cancelled, locked, read]), []),
  'archive.openDropped': query(
    z.strictObject({ incomingId: idSchema }),
    z.discriminatedUnion('status', [locked, read]),
    [],
  ),
  'archive.unlock': query(
    z.strictObject({ importId: idSchema, passphrase: z.string().max(1_000) }),
    read,
    [],
  ),
  'archive.plan': query(
    plan,
    z.strictObject({ counts: planCounts, conflictCount: count, conflicts: z.array(conflictSchema) }),
    everything,
  ),
  'archive.import': command(
    plan,
    z.strictObject({ counts: planCounts, backup: z.string().nullable() }),
    everything,
  ),
  'archive.discard': command(z.strictObject({ importId: idSchema }), nothing, []),
  /** Long work under way, to be asked for while it lasts. */
  'transfer.state': query(
    nothing,
    z.strictObject({
      running: z.strictObject({ label: z.string(), done: count, total: count }).nullable(),
    }),
    [],
  ),
  'transfer.cancel': command(nothing, nothing, []),
  /** A dropped file comes in pieces, so that it may be larger than one message. */
  'incoming.begin': command(
    z.strictObject({
      fileName: z.string().min(1).max(400),
      size: z
        .number()
        .int()
        .min(0)
        .max(4_294_967_295, 'This file is larger than 4 GB. Shortlist takes none of that size.'),
    }),
    z.strictObject({ id: idSchema }),
    [],
  ),
  'incoming.append': command(
    z.strictObject({
      id: idSchema,
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'This is not a file.'),
    }),
    nothing,
    [],
  ),
} as const
