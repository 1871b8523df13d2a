import { useState } from 'react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { call, messageOf } from '../../../../lib/client'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { showToast } from '../../../../ui/Toast'
import { settle } from '../../drafts'
import { usePagePreference } from '../../pagePreference'
import styles from './export.module.css'

export interface SentDialogProps {
  detail: ResumeDetail
  onClose: () => void
}

/** Says what sealing means before it is done. */
export function SentDialog({ detail, onClose }: SentDialogProps) {
  const [{ template, paper }] = usePagePreference()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const seal = async () => {
    setBusy(true)
    setFailure(null)
    try {
      if (!(await settle(detail.id))) {
        setFailure('Your last words are not saved yet, so nothing was sealed. Save them, then try again.')
        return
      }
      await call('resume.markSent', { id: detail.id, template, paper })
      onClose()
      announce('Marked as sent')
      showToast({ tone: 'ok', text: `“${detail.name}” is kept as sent` })
    } catch (error) {
      setFailure(messageOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Mark this version as sent?"
      size="small"
      role="alertdialog"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void seal()} autoFocus>
            Mark as sent
          </Button>
        </>
      }
    >
      <p className={styles.text}>
        It is sealed: the text and its DOCX are kept exactly as they are now, so that you can always see what
        the employer got. It can no longer be edited; a copy of it can.
      </p>
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
    </Dialog>
  )
}
