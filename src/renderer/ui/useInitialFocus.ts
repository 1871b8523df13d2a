import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'

/** A ref for the control that takes the focus when its dialog or form opens. */
export function useInitialFocus<E extends HTMLElement>(): RefObject<E | null> {
  const ref = useRef<E>(null)
  useEffect(() => ref.current?.focus(), [])
  return ref
}
