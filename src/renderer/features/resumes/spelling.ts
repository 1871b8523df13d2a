import { useCallback, useSyncExternalStore } from 'react'

/** A word that no dictionary knows, at [start, end) of the text it was found in. */
export interface Misspelling {
  word: string
  start: number
  end: number
}

interface FieldSpelling {
  text: string
  words: readonly Misspelling[]
}

/** What the dictionaries say about each field, told only to the fields it changes for. */
export interface Spelling {
  subscribe: (listener: () => void) => () => void
  set: (fields: readonly { field: string; text: string; words: readonly Misspelling[] }[]) => void
  at: (field: string) => FieldSpelling
  /** Every misspelling, in the order of the fields. */
  all: () => readonly { field: string; word: Misspelling }[]
}

const nothing: FieldSpelling = { text: '', words: [] }

const same = (a: FieldSpelling, b: FieldSpelling): boolean =>
  a.text === b.text &&
  a.words.length === b.words.length &&
  a.words.every((each, index) => each.start === b.words[index]?.start && each.end === b.words[index].end)

export function createSpelling(): Spelling {
  let fields = new Map<string, FieldSpelling>()
  let all: readonly { field: string; word: Misspelling }[] = []
  const listeners = new Set<() => void>()
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (next) => {
      const before = fields
      fields = new Map()
      for (const { field, text, words } of next) {
        if (words.length === 0) continue
        const known = before.get(field)
        const now = { text, words }
        fields.set(field, known !== undefined && same(known, now) ? known : now)
      }
      const changed =
        fields.size !== before.size || [...fields].some(([field, now]) => before.get(field) !== now)
      if (!changed) return
      all = [...fields].flatMap(([field, { words }]) => words.map((word) => ({ field, word })))
      for (const listener of listeners) listener()
    },
    at: (field) => fields.get(field) ?? nothing,
    all: () => all,
  }
}

/** The misspellings where they stand now: those before an edit stay, those behind it move along, the rest go. */
export function misspellingsIn({ text, words }: FieldSpelling, value: string): readonly Misspelling[] {
  if (text === value || words.length === 0) return words
  const moved = value.length - text.length
  return words.flatMap((each) => {
    const bare = text.slice(each.start, each.end)
    for (const by of [0, moved]) {
      const start = each.start + by
      const end = each.end + by
      const isWhole = !/[\p{L}\p{M}]/u.test(value.charAt(start - 1) + value.charAt(end))
      if (start >= 0 && value.slice(start, end) === bare && isWhole) return [{ ...each, start, end }]
    }
    return []
  })
}

export function useFieldSpelling(store: Spelling, field: string): FieldSpelling {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.at(field), [store, field]),
  )
}

export const useMisspellings = (store: Spelling): readonly { field: string; word: Misspelling }[] =>
  useSyncExternalStore(store.subscribe, store.all)
