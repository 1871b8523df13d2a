import { useMemo, useState } from 'react'
import { insertItems, moveItem, removeItem } from '../../../../../core/resume/lists'

export interface Keys {
  /** A key for each item that stays with it as it moves. */
  list: readonly string[]
  insert: (index: number) => void
  move: (from: number, to: number) => void
  remove: (index: number) => void
}

let next = 0
const freshKey = (): string => `k${next++}`

const fit = (keys: readonly string[], count: number): string[] =>
  Array.from({ length: count }, (_, index) => keys[index] ?? freshKey())

/** Keys for items that have no id of their own, so that a field keeps its focus and its undo when its list changes. */
export function useKeys(count: number): Keys {
  const [known, setKeys] = useState(() => fit([], count))
  let list = known
  if (known.length !== count) {
    list = fit(known, count)
    setKeys(list)
  }
  const edits = useMemo(
    () => ({
      insert: (index: number) => setKeys((keys) => insertItems(keys, index, freshKey())),
      move: (from: number, to: number) => setKeys((keys) => moveItem(keys, from, to)),
      remove: (index: number) => setKeys((keys) => removeItem(keys, index)),
    }),
    [],
  )
  return useMemo(() => ({ list, ...edits }), [list, edits])
}
