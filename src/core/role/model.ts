import { z } from 'zod'

export const payPeriods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const
export const payPeriodSchema = z.enum(payPeriods)
export type PayPeriod = z.infer<typeof payPeriodSchema>

const text = z.string().max(200_000)
const line = z.string().max(4_000)
const lines = z.array(line).max(1_000)
const amount = z.number().nonnegative().max(1e12)
const years = z.number().nonnegative().max(100)

export const salaryLevelSchema = z.strictObject({
  name: line,
  minYears: years.nullable(),
  maxYears: years.nullable(),
  low: amount.nullable(),
  high: amount.nullable(),
})
export type SalaryLevel = z.infer<typeof salaryLevelSchema>

/** A published wage distribution, whole currency units per period. */
export const percentileBandSchema = z.strictObject({
  p10: amount.nullable(),
  p25: amount.nullable(),
  p50: amount.nullable(),
  p75: amount.nullable(),
  p90: amount.nullable(),
  occupation: line,
  source: line,
  year: z.number().int().nullable(),
})
export type PercentileBand = z.infer<typeof percentileBandSchema>

/** Pay as the guide states it, whole currency units (not cents) per period. */
export const roleSalarySchema = z.strictObject({
  currency: z.string().max(8).nullable(),
  period: payPeriodSchema.nullable(),
  average: amount.nullable(),
  low: amount.nullable(),
  high: amount.nullable(),
  levels: z.array(salaryLevelSchema).max(50),
  percentiles: percentileBandSchema.optional(),
})
export type RoleSalary = z.infer<typeof roleSalarySchema>

export const roleSkillSchema = z.strictObject({
  name: line,
  category: z.enum(['technical', 'soft']).nullable(),
  description: line.nullable(),
})
export type RoleSkill = z.infer<typeof roleSkillSchema>

export const roadmapStepSchema = z.strictObject({ title: line, description: text.nullable() })
export type RoadmapStep = z.infer<typeof roadmapStepSchema>

export const careerStepSchema = z.strictObject({
  title: line,
  minYears: years.nullable(),
  maxYears: years.nullable(),
  description: text.nullable(),
})
export type CareerStep = z.infer<typeof careerStepSchema>

/** Everything a career guide says of a role. The JSON shape is the command line's public one. */
export const roleProfileSchema = z.strictObject({
  title: line,
  summary: text.nullable(),
  description: text.nullable(),
  salary: roleSalarySchema.nullable(),
  growth: z.strictObject({ percent: z.number().nullable(), years: years.nullable() }).nullable(),
  education: text.nullable(),
  certifications: lines,
  outlook: text.nullable(),
  responsibilities: lines,
  dayInTheLife: lines,
  skills: z.array(roleSkillSchema).max(1_000),
  keywords: z.strictObject({ mustHave: lines, strong: lines, avoid: lines }),
  tips: lines,
  roadmap: z.array(roadmapStepSchema).max(200),
  careerPath: z.array(careerStepSchema).max(200),
  mistakes: lines,
  alternatives: lines,
  resources: z.strictObject({
    free: lines,
    paid: lines,
    tools: lines,
    communities: lines,
    jobPlatforms: lines,
    strategy: text.nullable(),
  }),
  workEnvironment: lines,
  workStyle: lines,
  traits: lines,
  values: lines,
  relatedCareers: lines,
  unplaced: z.array(text).max(5_000),
})
export type RoleProfile = z.infer<typeof roleProfileSchema>

/** A profile in which nothing is known yet but its title. */
export function emptyRoleProfile(title = ''): RoleProfile {
  return {
    title,
    summary: null,
    description: null,
    salary: null,
    growth: null,
    education: null,
    certifications: [],
    outlook: null,
    responsibilities: [],
    dayInTheLife: [],
    skills: [],
    keywords: { mustHave: [], strong: [], avoid: [] },
    tips: [],
    roadmap: [],
    careerPath: [],
    mistakes: [],
    alternatives: [],
    resources: { free: [], paid: [], tools: [], communities: [], jobPlatforms: [], strategy: null },
    workEnvironment: [],
    workStyle: [],
    traits: [],
    values: [],
    relatedCareers: [],
    unplaced: [],
  }
}
