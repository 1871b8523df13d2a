import { z } from 'zod'
import { csvFields } from '../core/csv/fields'
import { csvTables } from '../core/csv/tables'
import { command, query } from './define'
import { cancelled, idSchema, nothing } from './shared'

const count = z.number().int()
const field = z.enum(csvFields)
const choice = z.enum(['skip', 'add', 'merge'])
const order = z.enum(['dayFirst', 'monthFirst'])

const read = z.strictObject({
  status: z.literal('read'),
  importId: idSchema,
  fileName: z.string(),
  delimiter: z.string(),
  rows: count,
  columns: z.array(z.strictObject({ name: z.string(), field, samples: z.array(z.string()) })),
  dateOrder: order,
  /** Days and months of the table could be either way round: the person has to look. */
  isOrderGuessed: z.boolean(),
})
export type CsvReading = z.infer<typeof read>

const wish = z.strictObject({
  importId: idSchema,
  fields: z.array(field).max(200),
  dateOrder: order,
  /** The stage for each status of the table: an id, or `new` for a stage of that name. */
  stages: z.record(z.string().max(200), z.union([idSchema, z.literal('new')])),
  /** What to do with rows that look like ones there, by line; the usual choice where none is named. */
  choices: z.record(z.string().regex(/^\d{1,9}$/), choice),
})
export type CsvWish = z.infer<typeof wish>

const counts = z.strictObject({
  rows: count,
  add: count,
  merge: count,
  skip: count,
  unreadable: count,
  newStages: count,
  newCompanies: count,
})
export type CsvCounts = z.infer<typeof counts>

const plan = z.strictObject({
  counts,
  statuses: z.array(
    z.strictObject({ status: z.string(), rows: count, target: z.union([idSchema, z.literal('new')]) }),
  ),
  likes: z.array(
    z.strictObject({
      line: count,
      company: z.string(),
      title: z.string(),
      why: z.enum(['job', 'link', 'line']),
      other: z.string(),
      allowed: z.array(choice),
      choice,
    }),
  ),
  likeCount: count,
  /** Rows that cannot be read, and what of the others went into the notes. */
  problems: z.array(z.strictObject({ line: count, message: z.string(), isLeftOut: z.boolean() })),
  problemCount: count,
})
export type CsvPlan = z.infer<typeof plan>

export const csvContract = {
  'csv.export': command(
    z.strictObject({ table: z.enum(csvTables), bom: z.boolean() }),
    z.discriminatedUnion('status', [
      cancelled,
      z.strictObject({ status: z.literal('saved'), fileName: z.string(), exportId: idSchema, rows: count }),
    ]),
    [],
  ),
  /** Asks for a table of applications and reads it; nothing is saved. */
  'csv.open': query(nothing, z.discriminatedUnion('status', [cancelled, read]), []),
  'csv.openDropped': query(z.strictObject({ incomingId: idSchema }), read, []),
  'csv.plan': query(wish, plan, ['application', 'stage', 'history']),
  'csv.import': command(wish, counts, ['application', 'stage', 'history']),
} as const
