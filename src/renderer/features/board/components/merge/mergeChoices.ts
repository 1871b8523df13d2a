import type { ApplicationDetail, Stage } from '../../../../../contract/board'
import type { MergeField } from '../../../../../contract/merge'
import { formatMoney } from '../../../../../core/money'
import { payText } from '../../../../lib/format'

export interface MergeChoice {
  field: MergeField
  label: string
  mine: string
  other: string
}

const firstWords = (text: string) => (text.length > 90 ? `${text.slice(0, 90).trimEnd()}…` : text)

/** The single values that both have and that differ: the person says which one stays. */
export function choicesOf(
  mine: ApplicationDetail,
  other: ApplicationDetail,
  stages: readonly Stage[],
): MergeChoice[] {
  const stageName = ({ card }: ApplicationDetail) =>
    stages.find(({ id }) => id === card.stageId)?.name ?? null
  const values: [MergeField, string, (detail: ApplicationDetail) => string | null][] = [
    ['title', 'Job title', ({ card }) => card.title],
    ['company', 'Company', ({ card }) => card.company],
    ['stage', 'Stage', stageName],
    ['location', 'Place', ({ card }) => card.location],
    ['pay', 'Pay', ({ card }) => (card.pay === null ? null : payText(card.pay))],
    ['appliedOn', 'Applied on', ({ appliedOn }) => appliedOn],
    ['url', 'Link', ({ url }) => url],
    ['role', 'Role', ({ role }) => role?.title ?? null],
    ['resume', 'Resume', ({ resume }) => resume?.name ?? null],
    ['posting', 'Posting', ({ posting }) => (posting === null ? null : firstWords(posting.description))],
    ['offer', 'Offer', ({ offer }) => (offer === null ? null : formatMoney(offer.amount, offer.currency))],
  ]
  return values.flatMap(([field, label, read]) => {
    const [first, second] = [read(mine), read(other)]
    return first === null || second === null || first === second
      ? []
      : [{ field, label, mine: first, other: second }]
  })
}
