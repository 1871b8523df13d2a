import type { Recent } from '../text/recent'
import type { Hit } from './find'
import type { CompiledKeyword } from './keyword'
import type { PatternIndex } from './pattern'
import type { Vocabulary } from './vocabulary'

export type Source = 'role' | 'posting' | 'keywords'

export interface CheckedKeyword extends CompiledKeyword {
  weight: number
  part: 'mustHave' | 'strong'
  from: Source[]
}

export interface AvoidedWord {
  phrase: string
  from: Source[]
}

/** Everything a check looks for, compiled once and run on every keystroke. */
export interface CompiledCheck {
  keywords: CheckedKeyword[]
  avoided: AvoidedWord[]
  index: PatternIndex
  vocabulary: Vocabulary
  /** Hits by the text of a block, so that only changed blocks are read again. */
  hits: Recent<Hit[]>
  listHits: Recent<Hit[]>
}
