import { z } from 'zod'
import { payPeriodSchema } from '../role/model'

/** Employment types as schema.org writes them. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const

export const postingKeywordSchema = z.strictObject({
  term: z.string().max(400),
  /** 3 required, 1 preferred or only mentioned. */
  weight: z.number().min(0).max(10),
  demand: z.enum(['required', 'preferred', 'mentioned']),
})
export type PostingKeyword = z.infer<typeof postingKeywordSchema>

export const postingSalarySchema = z.strictObject({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  currency: z.string().max(8).nullable(),
  period: payPeriodSchema.nullable(),
})
export type PostingSalary = z.infer<typeof postingSalarySchema>

const short = z.string().max(2_000).nullable()

/** A job advert. Salary in whole currency units; dates YYYY-MM-DD; `description` is plain text. */
export const postingSchema = z.strictObject({
  title: short,
  company: short,
  location: short,
  remote: z.boolean().nullable(),
  employmentType: z.enum(employmentTypes).nullable(),
  salary: postingSalarySchema.nullable(),
  datePosted: short,
  validThrough: short,
  url: z.string().max(4_000).nullable(),
  description: z.string().max(2_000_000),
})
export type Posting = z.infer<typeof postingSchema>

export const emptyPosting: Posting = {
  title: null,
  company: null,
  location: null,
  remote: null,
  employmentType: null,
  salary: null,
  datePosted: null,
  validThrough: null,
  url: null,
  description: '',
}
