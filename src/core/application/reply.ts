import type { StageKind } from './model'

export interface StagePlace {
  id: string
  kind: StageKind
}

/**
 * Whether a card's stage tells that the employer must have answered: an offer or beyond, or, of three or more active
 * stages in order, one past the first two (preparing and applied). It only asks; nothing is written by it.
 */
export function suggestsReply(stages: readonly StagePlace[], stageId: string): boolean {
  const stage = stages.find((each) => each.id === stageId)
  if (stage === undefined) return false
  if (stage.kind === 'offer' || stage.kind === 'accepted') return true
  if (stage.kind !== 'active') return false
  const active = stages.filter((each) => each.kind === 'active')
  return (
    active.findIndex((each) => each.id === stageId) >= Math.min(2, active.length - 1) && active.length > 1
  )
}
