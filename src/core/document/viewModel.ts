import type { SectionName } from '../resume/sections'
import type { CleaningNote } from './clean'

/** A stretch of text and the address of the field it shows (`work/0/highlights/2`); null for our own wording. */
export interface Run {
  text: string
  field: string | null
  href?: string
}

/** The ordered pieces of a page. A list of runs is one line or paragraph; an empty list means the piece is absent. */
export type Block =
  | { kind: 'title' | 'subtitle' | 'paragraph' | 'bullet' | 'detail'; runs: Run[] }
  | { kind: 'contact'; items: Run[][] }
  | { kind: 'heading'; section: SectionName; text: string }
  /** Title and date share a line, `sub` and `meta` (place) the next; `organisation` says the title is the sub's. */
  | { kind: 'entry'; title: Run[]; date: Run[]; sub: Run[]; meta: Run[]; organisation: boolean }
  /** One line: name, issuer or publisher, date at the right. */
  | { kind: 'line'; title: Run[]; meta: Run[]; date: Run[] }
  /** "Label: value, value"; without a label just the values. */
  | { kind: 'labelled'; label: Run[]; values: Run[][] }

export interface ResumeView {
  /** Whose resume it is; empty when it says no name. */
  name: string
  label: string
  language: string
  strict: boolean
  blocks: Block[]
  /** What cleaning changed, field by field. */
  notes: CleaningNote[]
}

export interface ViewOptions {
  /** BCP 47 language of the text, for hyphenation and spell-check. */
  language?: string
  /** Plain hyphens and straight quotes, one contact item per line. */
  strict?: boolean
}

/** What the builders of the sections share. */
export interface Sheet {
  readonly strict: boolean
  add: (block: Block) => void
  /** A field as one line: no runs when it is absent or nothing is left of it. */
  line: (value: string | undefined, field: string) => Run[]
  /** A field as paragraphs, one list of runs each. */
  paragraphs: (value: string | undefined, field: string) => Run[][]
  values: (values: readonly string[], field: string) => Run[][]
  date: (value: string | undefined, field: string) => Run[]
  range: (start: string | undefined, end: string | undefined, field: string) => Run[]
}

/** The text of runs in a row. */
export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('')
}
