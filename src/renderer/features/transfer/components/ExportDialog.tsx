import { useState } from 'react'
import { messageOf } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { ErrorNote } from '../../../ui/ErrorNote'
import { TextField } from '../../../ui/TextField'
import { exportAll } from '../exportAll'
import { TransferProgress } from './TransferProgress'
import styles from './transfer.module.css'

/** Whether with a passphrase, then everything into one file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const [isLocked, setLocked] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const differs = isLocked && again !== '' && again !== passphrase
  const canSave = !isLocked || (passphrase !== '' && passphrase === again)
  const run = async () => {
    setBusy(true)
    setFailure(null)
    try {
      if (await exportAll(isLocked ? passphrase : null)) onClose()
    } catch (error) {
      setFailure(messageOf(error))
    }
    setBusy(false)
  }
  return (
    <Dialog
      isOpen
      size="small"
      onClose={isBusy ? () => {} : onClose}
      title="Export all my data"
      actions={
        <>
          <Button isDisabled={isBusy} onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" isDisabled={!canSave || isBusy} onPress={() => void run()}>
            Choose where to save…
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p className={styles.note}>
          One file with everything: applications, resumes, roles, offers, attachments, settings and the trash.
        </p>
        <Checkbox isSelected={isLocked} onChange={setLocked} isDisabled={isBusy}>
          Lock it with a passphrase
        </Checkbox>
        {isLocked && (
          <>
            <TextField
              label="Passphrase"
              type="password"
              value={passphrase}
              onChange={setPassphrase}
              description="Several words are better than one. Without it nobody opens the file again, you included."
            />
            <TextField
              label="The same again"
              type="password"
              value={again}
              onChange={setAgain}
              error={differs ? 'The two are not the same.' : null}
            />
          </>
        )}
        {isBusy && <TransferProgress label="Exporting" />}
        {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      </div>
    </Dialog>
  )
}
