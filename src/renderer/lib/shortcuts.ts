import { useEffect, useRef, useSyncExternalStore } from 'react'
import { isTyping } from '../ui/isTyping'
import { isMac } from '../ui/keys'

export interface Shortcut {
  /** Such as `n`, `/`, `mod+1`, `shift+arrowdown`; `mod` is ⌘ on a Mac, else Ctrl. Several: any of them. */
  keys: string | readonly string[]
  /** What it does, as the help lists it: “New application”. */
  label: string
  /** The heading it stands under in the help. */
  group: string
  run: () => void
  /** Also while a field has the focus; only sensible with `mod`. */
  whileTyping?: boolean
}

interface Entry extends Shortcut {
  id: number
}

let entries: readonly Entry[] = []
let nextId = 0
const listeners = new Set<() => void>()

function change(next: readonly Entry[]): void {
  entries = next
  for (const listener of listeners) listener()
}

/** Adds a shortcut; gives a function that takes it away. The newest wins where two have the same keys. */
export function registerShortcut(shortcut: Shortcut): () => void {
  const entry: Entry = { ...shortcut, id: nextId++ }
  change([...entries, entry])
  return () => change(entries.filter((each) => each.id !== entry.id))
}

/** A shortcut while the component is on screen. `run` may change from render to render. */
export function useShortcut(shortcut: Shortcut & { isDisabled?: boolean }): void {
  const { label, group, whileTyping = false, isDisabled = false } = shortcut
  const keys = listOf(shortcut.keys).join(' ')
  const run = useRef(shortcut.run)
  useEffect(() => {
    run.current = shortcut.run
  })
  useEffect(() => {
    if (isDisabled) return undefined
    return registerShortcut({ keys: keys.split(' '), label, group, whileTyping, run: () => run.current() })
  }, [keys, label, group, whileTyping, isDisabled])
}

/** Every shortcut there is at the moment, for the help. */
export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => entries,
  )
}

export const listOf = (keys: string | readonly string[]): readonly string[] =>
  typeof keys === 'string' ? [keys] : keys

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether the pressed key is this shortcut. Shift is ignored for signs, which need it on some keyboards. */
export function matches(keys: string, event: Pressed, mac = isMac): boolean {
  const parts = keys.toLowerCase().split('+')
  const key = parts.at(-1) ?? ''
  const mod = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  if (event.key.toLowerCase() !== key || other) return false
  if (mod !== parts.includes('mod') || event.altKey !== parts.includes('alt')) return false
  const isSign = key.length === 1 && !/[a-z0-9]/.test(key)
  return isSign || event.shiftKey === parts.includes('shift')
}

/** Anything modal or open keeps its keys. */
const busy = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.repeat) return
  const target = event.target instanceof Element ? event.target : null
  if (target?.closest(busy)) return
  const typing = isTyping(target)
  const entry = entries.findLast(
    (each) =>
      (!typing || each.whileTyping === true) && listOf(each.keys).some((keys) => matches(keys, event)),
  )
  if (!entry) return
  event.preventDefault()
  entry.run()
}

/** Starts listening; called once by the app. */
export function listenForShortcuts(): () => void {
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}
