import type { SectionName } from './sections'

/** One change of theirs, which can be taken over or left. */
export interface MergeChange {
  /** The same each time the same three resumes are merged. */
  id: string
  kind: 'added' | 'removed' | 'changed' | 'moved'
  section: SectionName | 'basics'
  /** The entry it stands in, as its own words name it; '' outside of entries. */
  entry: string
  /** The field's name in JSON Resume; '' for an entry or a section as a whole. */
  name: string
  /** Its address in mine; null for what mine does not have. */
  path: string | null
  /** Both sides changed the same text: it cannot be taken over without giving up, or keeping beside it, one's own. */
  conflict: boolean
  /** What stood, stands and would stand there; null where nothing. */
  ancestor: string | null
  mine: string | null
  theirs: string | null
  /** Whether both texts can be kept, one after the other. */
  canKeepBoth: boolean
}

export type MergeChoice = 'mine' | 'theirs' | 'both'
export type Choose = (change: MergeChange) => MergeChoice

type Place = Pick<MergeChange, 'section' | 'entry' | 'name'>
export type Offered = Omit<MergeChange, keyof Place | 'canKeepBoth'> & { canKeepBoth?: boolean }

/** Collects the changes of one place. */
export interface Merger {
  offer: (change: Offered) => MergeChange
  at: (place: Partial<Place>) => Merger
}

export function createMerger(changes: MergeChange[], place: Place): Merger {
  return {
    offer: (change) => {
      const whole: MergeChange = { canKeepBoth: false, ...place, ...change }
      changes.push(whole)
      return whole
    },
    at: (more) => createMerger(changes, { ...place, ...more }),
  }
}
