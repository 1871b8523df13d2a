import { useEffect, useRef } from 'react'
import { z } from 'zod'
import { onSaveNow } from '../../lib/unsaved'
import { roleProfileSchema, type RoleProfile } from '../../../core/role/model'

const pause = 300

/** Where unsaved words wait while the app is closed or after it was killed. */
export interface Kept<T> {
  read: () => T | null
  write: (value: T) => void
  clear: () => void
}

function kept<T>(key: string, schema: z.ZodType<T>): Kept<T> {
  return {
    read: () => {
      try {
        const text = localStorage.getItem(key)
        return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null)
      } catch {
        return null
      }
    },
    write: (value) => {
      try {
        localStorage.setItem(key, JSON.stringify(value))
      } catch {
        // More than the store holds: the words are still on the screen.
      }
    },
    clear: () => localStorage.removeItem(key),
  }
}

const newRoleSchema = z.strictObject({
  text: z.string(),
  step: z.enum(['source', 'review']),
  origin: z.enum(['guide', 'hand']).nullable(),
  profile: roleProfileSchema,
})
export type NewRoleDraft = z.infer<typeof newRoleSchema>

export const keptNewRole: Kept<NewRoleDraft> = kept('shortlist.roles.new', newRoleSchema)
export const keptEdit = (id: string): Kept<RoleProfile> =>
  kept(`shortlist.roles.edit.${id}`, roleProfileSchema)

/** Keeps what is unsaved on this screen until the screen is left on purpose; `value` is null where nothing is. */
export function useKeep<T>(store: Kept<T>, value: T | null): void {
  const latest = useRef({ store, value })
  useEffect(() => {
    latest.current = { store, value }
    const write = () => {
      if (value !== null) store.write(value)
    }
    const timer = setTimeout(write, pause)
    return () => clearTimeout(timer)
  }, [store, value])
  useEffect(() => {
    const stop = onSaveNow(() => {
      const { store: current, value: unsaved } = latest.current
      if (unsaved !== null) current.write(unsaved)
      return Promise.resolve()
    })
    return () => {
      stop()
      latest.current.store.clear()
    }
  }, [])
}
