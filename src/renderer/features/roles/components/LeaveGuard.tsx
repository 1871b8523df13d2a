import { useBlocker } from '@tanstack/react-router'
import { useRef } from 'react'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'

interface LeaveGuardProps {
  /** Read at the moment of leaving, so that a save a moment before counts. */
  isUnsaved: () => boolean
  children: string
}

/** Asks before the page goes away with what was not saved. */
export function LeaveGuard({ isUnsaved, children }: LeaveGuardProps) {
  const leaves = useRef(false)
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isUnsaved(),
    enableBeforeUnload: false,
    withResolver: true,
  })
  return (
    <ConfirmDialog
      isOpen={blocker.status === 'blocked'}
      title="Leave without saving?"
      confirmLabel="Leave without saving"
      cancelLabel="Stay here"
      danger
      onConfirm={() => {
        leaves.current = true
        blocker.proceed?.()
      }}
      onClose={() =>
        // The dialog closes before it confirms: staying has to wait for that.
        queueMicrotask(() => {
          if (!leaves.current) blocker.reset?.()
          leaves.current = false
        })
      }
    >
      {children}
    </ConfirmDialog>
  )
}
