import { useBlocker } from '@tanstack/react-router'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'

interface LeaveGuardProps {
  /** Read at the moment of leaving, so that a save a moment before counts. */
  isUnsaved: () => boolean
  children: string
}

/** Asks before the page goes away with what was not saved. */
export function LeaveGuard({ isUnsaved, children }: LeaveGuardProps) {
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
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      {children}
    </ConfirmDialog>
  )
}
