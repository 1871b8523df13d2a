import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { cx } from './cx'
import styles from './Dialog.module.css'

export interface DialogProps {
  isOpen: boolean
  /** Esc, a press outside, or a button of yours that calls it. */
  onClose: () => void
  title: string
  children: ReactNode
  /** Buttons, the main one last. */
  actions?: ReactNode
  size?: 'small' | 'normal' | 'wide'
  /** False where a press outside must not lose typed words. */
  dismissable?: boolean
  role?: 'dialog' | 'alertdialog'
}

/** For decisions only; everything else happens in place. */
export function Dialog({
  isOpen,
  onClose,
  title,
  children,
  actions,
  size = 'normal',
  dismissable = true,
  role = 'dialog',
}: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      isDismissable={dismissable}
      className={styles.overlay ?? ''}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
