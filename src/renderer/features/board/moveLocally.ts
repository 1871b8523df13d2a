import type { Anchor, Card } from '../../../contract/board'
import { byOrderKey, orderKeysAt } from '../../../core/application/order'

interface Board {
  cards: Card[]
}

/** Where a card stands now, so that an undo puts it back there. */
export function placeOf(board: Board, id: string): Anchor {
  const card = board.cards.find((candidate) => candidate.id === id)
  const column = board.cards.filter((candidate) => candidate.stageId === card?.stageId).sort(byOrderKey)
  const next = column[column.findIndex((candidate) => candidate.id === id) + 1]
  return next === undefined ? { kind: 'last' } : { kind: 'before', id: next.id }
}

/** The board as it will be once the move is saved: what the page shows in the meantime. */
export function moveLocally<B extends Board>(
  board: B,
  ids: readonly string[],
  stageId: string,
  anchor: Anchor,
): B {
  const moving = new Set(ids)
  const others = board.cards
    .filter((card) => card.stageId === stageId && !moving.has(card.id))
    .sort(byOrderKey)
  const keys = orderKeysAt(others, anchor, ids.length)
  const keyOf = new Map(ids.map((id, index) => [id, keys[index] ?? '']))
  const cards = board.cards
    .map((card) => {
      const orderKey = keyOf.get(card.id)
      return orderKey === undefined ? card : { ...card, stageId, orderKey }
    })
    .sort(byOrderKey)
  return { ...board, cards }
}
