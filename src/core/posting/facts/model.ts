import type { employmentTypes } from '../model'

export type Demand = 'required' | 'preferred' | 'mentioned'

/** A sentence or line of the advert with the demand that its heading and its words make. */
export interface Statement {
  text: string
  demand: Demand
  /** In a block about benefits, law or the company: tells of place and visa, never of skills. */
  isIgnored: boolean
}

export const seniorityLevels = ['intern', 'entry', 'mid', 'senior', 'lead', 'director', 'executive'] as const
export type SeniorityLevel = (typeof seniorityLevels)[number]

export interface Seniority {
  level: SeniorityLevel
  from: 'title' | 'text' | 'years'
}

/** Years of experience asked. `max` is null for an open end; `text` is the advert's own sentence. */
export interface YearsAsked {
  min: number
  max: number | null
  demand: Demand
  text: string
}

export const degreeLevels = ['school', 'vocational', 'associate', 'bachelor', 'master', 'doctorate'] as const
export type DegreeLevel = (typeof degreeLevels)[number]

export interface DegreeAsked {
  level: DegreeLevel
  fields: string[]
  demand: Demand
  /** Experience is taken in its place. */
  orEquivalent: boolean
  text: string
}

export interface CredentialAsked {
  name: string
  demand: Demand
  text: string
}

export const languageLevels = [
  'A1',
  'A2',
  'B1',
  'B2',
  'C1',
  'C2',
  'basic',
  'good',
  'business',
  'fluent',
  'native',
] as const
export type LanguageLevel = (typeof languageLevels)[number]

export interface LanguageAsked {
  /** English name of the language. */
  language: string
  level: LanguageLevel | null
  demand: Demand
  text: string
}

export type Workplace = 'remote' | 'hybrid' | 'onsite'

export interface Said<T> {
  value: T
  text: string
}

/** What an advert says of the job besides its terms. Absent means that it says nothing of it. */
export interface JobFacts {
  seniority: Seniority | null
  years: YearsAsked | null
  degrees: DegreeAsked[]
  credentials: CredentialAsked[]
  languages: LanguageAsked[]
  workplace: Said<Workplace> | null
  /** Share of working time in percent, null where only the fact is told. */
  travel: Said<number | null> | null
  sponsorship: Said<'offered' | 'none'> | null
  authorisation: Said<string> | null
  clearance: Said<string> | null
  checks: Said<string>[]
  employment: (typeof employmentTypes)[number][]
  /** An open-ended or a limited contract, where it says so. */
  contract: 'permanent' | 'limited' | null
  hoursPerWeek: number | null
  shifts: Said<string>[]
}
