const perEntry = 16

/** What is left of the budget after a payload, negative as soon as it is spent; a quick upper bound, never a full walk. */
function weigh(value: unknown, budget: number, depth: number): number {
  if (budget < 0 || depth > 64) return -1
  if (typeof value === 'string') return budget - value.length
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return budget - value.byteLength
  if (typeof value !== 'object' || value === null) return budget - perEntry
  // A list of no entries may still be four thousand million long, and the check of its shape would walk it.
  let left = budget - perEntry - (Array.isArray(value) ? value.length * perEntry : 0)
  if (left < 0) return left
  for (const [key, entry] of Object.entries(value)) {
    left = weigh(entry, left - key.length, depth + 1)
    if (left < 0) return left
  }
  return left
}

/** Whether a payload is larger or deeper than any honest one. Cycles count as endless depth. */
export const isTooLarge = (value: unknown, limit: number): boolean => weigh(value, limit, 0) < 0

/** Ten megabytes of a file and what stands around it. */
export const largestPayload = 12_000_000
