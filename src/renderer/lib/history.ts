import { useSyncExternalStore } from 'react'
import { isTyping } from '../ui/isTyping'
import { showToast } from '../ui/Toast'
import { call, messageOf } from './client'
import { queryClient } from './queryClient'
import { saveEverything } from './unsaved'

type Direction = 'undo' | 'redo'

let steps = 0
const listeners = new Set<() => void>()

/** Counts up with each undo, redo and merge: a form that holds its own text is drawn afresh by it (`key`). */
export const useHistorySteps = (): number =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => steps,
  )

const words = {
  undo: { done: 'Undone', other: 'Redo' },
  redo: { done: 'Done again', other: 'Undo' },
} as const
const opposite = { undo: 'redo', redo: 'undo' } as const

/** After a change from outside an open form: everything is read again, and the forms start from that. */
export async function refreshForms(): Promise<void> {
  await queryClient.invalidateQueries()
  steps += 1
  for (const listener of listeners) listener()
}

/** Takes the last action back, or does it again, and says which it was. */
export async function stepHistory(direction: Direction): Promise<void> {
  try {
    await saveEverything()
    const { label } = await call(`history.${direction}`, {})
    await refreshForms()
    showToast({
      text: `${words[direction].done}: ${label}`,
      action: { label: words[direction].other, onPress: () => void stepHistory(opposite[direction]) },
    })
  } catch (error) {
    showToast({ text: messageOf(error), tone: 'bad' })
  }
}

/** In a field the field's own undo comes first, as long as it has something to undo. */
export async function undoOrRedo(direction: Direction): Promise<void> {
  if (isTyping(document.activeElement) && document.queryCommandEnabled(direction)) {
    document.execCommand(direction)
    return
  }
  await stepHistory(direction)
}
