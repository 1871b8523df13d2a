/** Remembers what was used of late: at most two generations of `limit` entries, so that memory stays flat. */
export interface Recent<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
}

/** Makes an empty memory. What is read stays; what is not read for `limit` new entries goes. */
export function createRecent<T>(limit: number): Recent<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  const set = (key: string, value: T) => {
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const remembered = old.get(key)
      if (remembered !== undefined) set(key, remembered)
      return remembered
    },
    set,
  }
}
