import type { ReactNode } from 'react'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { useInitialFocus } from './useInitialFocus'

export interface ConfirmDialogProps {
  isOpen: boolean
  /** A question: “Delete this role?” */
  title: string
  /** What happens then, and what is kept. */
  children: ReactNode
  /** What the button does, as a verb: “Delete role”. */
  confirmLabel: string
  cancelLabel?: string
  danger?: boolean
  onConfirm: () => void
  onClose: () => void
}

type AnswersProps = Required<
  Pick<ConfirmDialogProps, 'confirmLabel' | 'cancelLabel' | 'danger' | 'onConfirm' | 'onClose'>
>

/** The focus starts on the answer that loses nothing. */
function Answers({ confirmLabel, cancelLabel, danger, onConfirm, onClose }: AnswersProps) {
  const first = useInitialFocus<HTMLButtonElement>()
  const focused = { buttonRef: first }
  return (
    <>
      <Button {...(danger ? focused : {})} onPress={onClose}>
        {cancelLabel}
      </Button>
      <Button
        {...(danger ? {} : focused)}
        variant={danger ? 'danger' : 'primary'}
        onPress={() => {
          onClose()
          onConfirm()
        }}
      >
        {confirmLabel}
      </Button>
    </>
  )
}

export function ConfirmDialog({
  isOpen,
  title,
  children,
  confirmLabel,
  cancelLabel = 'Cancel',
  danger = false,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const answers = { confirmLabel, cancelLabel, danger, onConfirm, onClose }
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={title}
      size="small"
      role="alertdialog"
      actions={<Answers {...answers} />}
    >
      {children}
    </Dialog>
  )
}
