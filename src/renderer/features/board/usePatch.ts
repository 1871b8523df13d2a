import { useCallback, useEffect, useRef, useState } from 'react'
import type { ApplicationPatch } from '../../../contract/board'
import { call } from '../../lib/client'
import { onSaveNow } from '../../lib/unsaved'

const pause = 400

export type SaveState =
  { kind: 'idle' } | { kind: 'saving' } | { kind: 'saved'; at: number } | { kind: 'failed'; error: unknown }

/**
 * Saves changes of one application 400 ms after the last key, on blur, and before the panel or the window closes.
 * What could not be saved is kept and tried again with the next change.
 */
export function usePatch(id: string) {
  const pending = useRef<ApplicationPatch>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [state, setState] = useState<SaveState>({ kind: 'idle' })

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const patch = pending.current
    if (Object.keys(patch).length === 0) return
    pending.current = {}
    setState({ kind: 'saving' })
    try {
      await call('application.update', { id, patch })
      setState({ kind: 'saved', at: Date.now() })
    } catch (error) {
      pending.current = { ...patch, ...pending.current }
      setState({ kind: 'failed', error })
    }
  }, [id])

  const change = useCallback(
    (patch: ApplicationPatch) => {
      pending.current = { ...pending.current, ...patch }
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush],
  )

  useEffect(() => {
    const stop = onSaveNow(flush)
    return () => {
      stop()
      void flush()
    }
  }, [flush])

  return { change, flush, state }
}
