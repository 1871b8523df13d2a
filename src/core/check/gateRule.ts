const set = (words: string) => new Set(words.split(' ').filter((word) => word !== ''))

/** Rules of one ambiguous name: neighbours that make it a plain word, neighbours that make it the technology. */
export interface GateRule {
  /** Atoms right after it that refuse it. */
  plainNext: Set<string>
  /** Atoms right before it that refuse it. */
  plainPrevious: Set<string>
  /** Atoms right after it that accept it. */
  cueNext: Set<string>
  /** Capitals or not, after "in", "using" or "with" it is the technology. */
  casual: boolean
  /** "in X" says nothing (in Spring). */
  weakIn: boolean
  /** A capital in the middle of a sentence says nothing either, since people and teams carry the name too. */
  weakCapital: boolean
  /** Taken for the term wherever its neighbours do not speak against it. */
  isLight: boolean
  /** First words that are none of the name's, though they bend alike: "its security" is no IT security. */
  otherFirst: Set<string>
  /** The spellings, without blanks, in which it is the term (SAFe, LaTeX); null where capitals are free. */
  spellings: Set<string> | null
}

type Options = {
  next?: string
  previous?: string
  cue?: string
  casual?: true
  weakIn?: true
  weakCapital?: true
  light?: true
  spellings?: string[]
  otherFirst?: string
}

export const rule = (options: Options): GateRule => ({
  plainNext: set(options.next ?? ''),
  plainPrevious: set(options.previous ?? ''),
  cueNext: set(options.cue ?? ''),
  casual: options.casual ?? false,
  weakIn: options.weakIn ?? false,
  weakCapital: options.weakCapital ?? false,
  isLight: options.light ?? false,
  otherFirst: set(options.otherFirst ?? ''),
  spellings:
    options.spellings === undefined
      ? null
      : new Set(options.spellings.map((spelling) => spelling.replaceAll(/[^\p{L}\p{N}]/gu, ''))),
})
