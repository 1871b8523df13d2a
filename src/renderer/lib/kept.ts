import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import { call } from './client'
import { onSaveNow } from './unsaved'

const pause = 300

/** The unsaved words of every form, as they are in the data file; read once, before the first screen. */
const values = new Map<string, string>()

export async function loadKept(): Promise<void> {
  for (const { key, value } of await call('draft.list', {})) values.set(key, value)
}

/** Where unsaved words wait while the app is closed or after it was killed. */
export interface Kept<T> {
  read: () => T | null
  /** Resolves when it is on disk. */
  write: (value: T) => Promise<void>
  clear: () => void
}

async function put(key: string, value: string | null): Promise<void> {
  try {
    await call('draft.put', { key, value })
  } catch {
    // The words are still on the screen, and the next key tries again.
  }
}

export function kept<T>(key: string, schema: z.ZodType<T>): Kept<T> {
  return {
    read: () => {
      try {
        const text = values.get(key)
        return text === undefined ? null : (schema.safeParse(JSON.parse(text)).data ?? null)
      } catch {
        return null
      }
    },
    write: async (value) => {
      const text = JSON.stringify(value)
      if (values.get(key) === text) return
      values.set(key, text)
      await put(key, text)
    },
    clear: () => {
      if (values.delete(key)) void put(key, null)
    },
  }
}

/** Keeps what is unsaved on this screen until the screen is left on purpose; `value` is null where nothing is. */
export function useKeep<T>(store: Kept<T>, value: T | null): void {
  const latest = useRef({ store, value })
  useEffect(() => {
    latest.current = { store, value }
    const timer = setTimeout(() => {
      if (value === null) store.clear()
      else void store.write(value)
    }, pause)
    return () => clearTimeout(timer)
  }, [store, value])
  useEffect(() => {
    const stop = onSaveNow(async () => {
      const { store: current, value: unsaved } = latest.current
      if (unsaved !== null) await current.write(unsaved)
    })
    return () => {
      stop()
      latest.current.store.clear()
    }
  }, [])
}
