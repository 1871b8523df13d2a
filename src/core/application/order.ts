import { generateNKeysBetween } from 'fractional-indexing'

/** Keys longer than this make the stage due for a rebalance. */
export const longestOrderKey = 48

export interface Ordered {
  id: string
  orderKey: string
}

/** Binary order, the same as the database's; never a locale's. */
export const byOrderKey = (a: Ordered, b: Ordered): number =>
  a.orderKey < b.orderKey ? -1 : a.orderKey > b.orderKey ? 1 : a.id < b.id ? -1 : 1

export type OrderAnchor =
  { kind: 'before'; id: string } | { kind: 'after'; id: string } | { kind: 'first' } | { kind: 'last' }

/**
 * Keys for `count` cards placed at `anchor` among `others` (the stage's other cards, in order).
 * An anchor that is not among them means the end.
 */
export function orderKeysAt(others: readonly Ordered[], anchor: OrderAnchor, count: number): string[] {
  const at = positionOf(others, anchor)
  return generateNKeysBetween(others[at - 1]?.orderKey ?? null, others[at]?.orderKey ?? null, count)
}

function positionOf(others: readonly Ordered[], anchor: OrderAnchor): number {
  if (anchor.kind === 'first') return 0
  if (anchor.kind === 'last') return others.length
  const index = others.findIndex((other) => other.id === anchor.id)
  if (index === -1) return others.length
  return anchor.kind === 'before' ? index : index + 1
}

/** Short, evenly spread keys for a whole stage. */
export const evenOrderKeys = (count: number): string[] => generateNKeysBetween(null, null, count)
