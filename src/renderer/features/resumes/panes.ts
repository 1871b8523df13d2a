import { useMemo, useSyncExternalStore } from 'react'

export const paneNames = ['edit', 'page', 'check'] as const
export type Pane = (typeof paneNames)[number]

/** Room for three panes side by side, or for two. */
export type Room = 'wide' | 'narrow'
const most: Record<Room, number> = { wide: 3, narrow: 2 }

/**
 * Takes the panes that are shown, the oldest first, gives them with one more or less. The last one stays. Where there is
 * no room for one more, the editor is the last to make way.
 */
export function togglePane(shown: readonly Pane[], pane: Pane, room: Room): readonly Pane[] {
  if (shown.includes(pane)) return shown.length === 1 ? shown : shown.filter((each) => each !== pane)
  if (shown.length < most[room]) return [...shown, pane]
  const leaves = shown.find((each) => each !== 'edit') ?? shown[0]
  return [...shown.filter((each) => each !== leaves), pane]
}

const key = (room: Room): string => `studio.panes.${room}`
const starts: Record<Room, readonly Pane[]> = { wide: ['edit', 'page', 'check'], narrow: ['edit', 'check'] }
const current = new Map<Room, readonly Pane[]>()
const listeners = new Set<() => void>()

function read(room: Room): readonly Pane[] {
  const known = current.get(room)
  if (known !== undefined) return known
  const words = (localStorage.getItem(key(room)) ?? '').split(' ')
  const stored = words.flatMap((word) => paneNames.filter((pane) => pane === word))
  const unique = [...new Set(stored)].slice(0, most[room])
  const shown = unique.length === 0 ? starts[room] : unique
  current.set(room, shown)
  return shown
}

function write(room: Room, shown: readonly Pane[]): void {
  current.set(room, shown)
  localStorage.setItem(key(room), shown.join(' '))
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export interface Panes {
  isShown: (pane: Pane) => boolean
  toggle: (pane: Pane) => void
  /** Shows a pane, unless it is there. */
  show: (pane: Pane) => void
}

/** Which panes of the studio are shown; remembered for each width. */
export function usePanes(room: Room): Panes {
  const shown = useSyncExternalStore(subscribe, () => read(room))
  return useMemo(() => {
    const toggle = (pane: Pane) => write(room, togglePane(read(room), pane, room))
    return {
      isShown: (pane) => shown.includes(pane),
      toggle,
      show: (pane) => {
        if (!read(room).includes(pane)) toggle(pane)
      },
    }
  }, [shown, room])
}
