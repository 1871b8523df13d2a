import type { Card, Stage } from '../../../contract/board'

/** Cards in which every word of the filter stands somewhere: title, company or place. */
export function filterCards(cards: readonly Card[], filter: string): readonly Card[] {
  const words = filter.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return cards
  return cards.filter((card) => {
    const text = `${card.title}\n${card.company}\n${card.location ?? ''}`.toLocaleLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The cards of each stage, in order; every stage is there, even when empty. */
export function cardsByStage(stages: readonly Stage[], cards: readonly Card[]): Map<string, Card[]> {
  const columns = new Map<string, Card[]>(stages.map((stage) => [stage.id, []]))
  for (const card of cards) columns.get(card.stageId)?.push(card)
  return columns
}
