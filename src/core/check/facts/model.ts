export const writingKinds = [
  'opener',
  'tense',
  'pronoun',
  'avoid',
  'wording',
  'length',
  'repeat',
  'gap',
  'contact',
] as const
export type WritingKind = (typeof writingKinds)[number]

/** A place in the document: the field's address and UTF-16 offsets in its text. */
export interface Place {
  field: string
  start: number
  end: number
}

/** A change of the person's own words, offered and never made unasked. It holds only where `original` still stands. */
export interface Swap extends Place {
  original: string
  replacement: string
}

/** Something a reader may stumble over. `advice` is one sentence and never invents a fact. */
export interface WritingFinding extends Place {
  kind: WritingKind
  /** The words in question, or the name of what is missing. */
  words: string
  advice: string
  swap: Swap | null
  /** Further places of the same finding. */
  also: Place[]
}

export const measures = ['percent', 'money', 'factor', 'time', 'count'] as const
export type Measure = (typeof measures)[number]

/** A figure in a bullet, what kind of thing it measures, and of what where the text tells. */
export interface FigureFact extends Place {
  words: string
  measures: Measure
  of: string | null
}

/** Months in dated entries; overlapping entries count once. */
export interface TermExperience {
  term: string
  months: number
  /** First month of the newest entry that shows it runs to; `YYYY-MM`, null while it goes on. */
  lastUsed: string | null
}

export interface ResumeFacts {
  /** Months of dated work, overlaps counted once. */
  months: number
  terms: TermExperience[]
  figures: FigureFact[]
  words: number
  /** Estimated at 475 words a page; tenths. */
  pages: number
  findings: WritingFinding[]
  language: 'en' | 'de'
}
