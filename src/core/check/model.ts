import { z } from 'zod'
import type { SectionKind } from './sections'

export type { SectionKind } from './sections'

export const matchForms = ['exact', 'spelling', 'inflection', 'alias', 'phrase', 'alternative'] as const
export type MatchForm = (typeof matchForms)[number]

/** Why a term that stands in the text does not count, or counts less. */
export const matchReasons = ['negated', 'learning', 'ambiguous', 'inside another term'] as const

/** One piece of resume text that the check reads. `field` is its address in the document, such as `work/0/highlights/2`. */
export interface TextBlock {
  field: string
  section: SectionKind
  /** The heading a person would see: Summary, Experience, Skills … */
  label: string
  kind: 'bullet' | 'sentence' | 'title' | 'list'
  text: string
}

export const evidenceSchema = z.strictObject({
  section: z.string(),
  /** The whole line or bullet the term stands in. */
  text: z.string(),
  field: z.string(),
  /** Offsets of the term in the field's own text, in UTF-16 units. */
  start: z.number().int(),
  end: z.number().int(),
})
export type Evidence = z.infer<typeof evidenceSchema>

/** One finding. Points, max and gain have one decimal. `gain` is what the cheapest true edit would add. */
export const checkRowSchema = z.strictObject({
  keyword: z.string(),
  from: z.array(z.string()),
  found: z.boolean(),
  form: z.enum(matchForms).nullable(),
  reason: z.string().nullable(),
  inContext: z.boolean(),
  points: z.number(),
  max: z.number(),
  gain: z.number(),
  evidence: z.array(evidenceSchema),
  advice: z.string().nullable(),
  /** found: earns at least its context credit; weak: earns less; missing; avoid: an avoided word that stands in the text. */
  state: z.enum(['found', 'weak', 'missing', 'avoid', 'clear']),
  /** Whether the base resume shows the term anywhere: where not, the advice is "learn it or leave it". */
  supported: z.boolean(),
})
export type CheckRow = z.infer<typeof checkRowSchema>

export const checkReportSchema = z.strictObject({
  score: z.number().nullable(),
  note: z.string().nullable(),
  /** Of the resume: in another language than these two terms are found only as written. */
  language: z.enum(['en', 'de', 'other']),
  parts: z.array(
    z.strictObject({ name: z.enum(['mustHave', 'strong', 'avoid']), points: z.number(), max: z.number() }),
  ),
  mustHave: z.array(checkRowSchema),
  strong: z.array(checkRowSchema),
  avoid: z.array(checkRowSchema),
  quantified: z.strictObject({
    bullets: z.number().int(),
    withFigure: z.number().int(),
    /** Fields of the bullets that carry no figure, for the prompt beside them. */
    without: z.array(z.string()),
  }),
  bothForms: z.array(
    z.strictObject({ acronym: z.string(), term: z.string(), hasAcronym: z.boolean(), hasTerm: z.boolean() }),
  ),
})
export type CheckReport = z.infer<typeof checkReportSchema>

/** Bumped whenever the same input may give another report, so that a stored score is known to be stale. */
export const checkerVersion = 2

/** A reviewed vocabulary term, as `resources/terms/*.json` holds it. */
export const vocabularyTermSchema = z.strictObject({
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  acronym: z.string().optional(),
  kind: z.string(),
  /** A name that is also a plain word or a single letter (Go, R, Excel): counted only with a cue beside it. */
  gate: z.boolean().default(false),
})
export type VocabularyTerm = z.infer<typeof vocabularyTermSchema>
/** The same before its defaults are filled in. */
export type BundledTerm = z.input<typeof vocabularyTermSchema>
