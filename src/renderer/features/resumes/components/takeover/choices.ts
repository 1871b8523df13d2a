import type { MergeChange, MergeChoice } from '../../../../../core/resume/merge'

export type Choices = ReadonlyMap<string, MergeChoice>

/** What is ticked at first: everything that costs nothing of one's own, where it is known what changed. */
export const firstChoice = (change: MergeChange, isKnown: boolean): MergeChoice =>
  isKnown && !change.conflict ? 'theirs' : 'mine'

export const choiceOf = (choices: Choices, change: MergeChange, isKnown: boolean): MergeChoice =>
  choices.get(change.id) ?? firstChoice(change, isKnown)
