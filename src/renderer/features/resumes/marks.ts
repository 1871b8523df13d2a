import { useCallback, useSyncExternalStore } from 'react'

/** A stretch of a field's text; `missing` is a word that stands there and does not count (“no experience with …”). */
export interface Mark {
  start: number
  end: number
  state: 'found' | 'weak' | 'missing' | 'avoid' | 'clear'
  keyword: string
}

/** The marks of one value in a list of values. */
export interface ValueMarks {
  index: number
  marks: readonly Mark[]
}

/** What the check says about each field, told only to the fields it changes for. */
export interface Marks {
  subscribe: (listener: () => void) => () => void
  set: (byField: ReadonlyMap<string, readonly Mark[]>, withoutFigure: readonly string[]) => void
  at: (field: string) => readonly Mark[]
  under: (list: string) => readonly ValueMarks[]
  needsFigure: (field: string) => boolean
  /** The finding that the person points at, or null. */
  setActive: (keyword: string | null) => void
  active: () => string | null
}

const none: readonly Mark[] = []
const noValues: readonly ValueMarks[] = []

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a.length === b.length &&
  a.every((mark, index) => {
    const other = b[index]
    return (
      mark.start === other?.start &&
      mark.end === other.end &&
      mark.state === other.state &&
      mark.keyword === other.keyword
    )
  })

const sameValues = (a: readonly ValueMarks[], b: readonly ValueMarks[]): boolean =>
  a.length === b.length &&
  a.every((value, index) => value.index === b[index]?.index && value.marks === b[index].marks)

function settled<T>(
  before: ReadonlyMap<string, T>,
  after: Map<string, T>,
  same: (a: T, b: T) => boolean,
): Map<string, T> {
  for (const [key, value] of after) {
    const known = before.get(key)
    if (known !== undefined && same(known, value)) after.set(key, known)
  }
  return after
}

export function createMarks(): Marks {
  let fields = new Map<string, readonly Mark[]>()
  let groups = new Map<string, readonly ValueMarks[]>()
  let bare = new Set<string>()
  let pointed: string | null = null
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (byField, withoutFigure) => {
      fields = settled(fields, new Map(byField), sameMarks)
      const next = new Map<string, ValueMarks[]>()
      for (const [field, marks] of fields) {
        const place = field.lastIndexOf('/')
        const index = Number(field.slice(place + 1))
        if (!Number.isInteger(index)) continue
        const list = field.slice(0, place)
        next.set(list, [...(next.get(list) ?? []), { index, marks }])
      }
      groups = settled<readonly ValueMarks[]>(groups, next, sameValues)
      bare = new Set(withoutFigure)
      tell()
    },
    at: (field) => fields.get(field) ?? none,
    under: (list) => groups.get(list) ?? noValues,
    needsFigure: (field) => bare.has(field),
    setActive: (keyword) => {
      if (keyword === pointed) return
      pointed = keyword
      tell()
    },
    active: () => pointed,
  }
}

export function useFieldMarks(store: Marks, field: string): readonly Mark[] {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.at(field), [store, field]),
  )
}

export function useValueMarks(store: Marks, list: string): readonly ValueMarks[] {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.under(list), [store, list]),
  )
}

export function useNeedsFigure(store: Marks, field: string): boolean {
  return useSyncExternalStore(
    store.subscribe,
    useCallback(() => store.needsFigure(field), [store, field]),
  )
}

/** The pointed-at keyword, where it stands among these marks. */
export function useActive(store: Marks, marks: readonly Mark[]): string | null {
  const snapshot = useCallback(() => {
    const active = store.active()
    return active !== null && marks.some((mark) => mark.keyword === active) ? active : null
  }, [store, marks])
  return useSyncExternalStore(store.subscribe, snapshot)
}
