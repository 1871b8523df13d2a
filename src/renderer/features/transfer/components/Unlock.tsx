import { useState } from 'react'
import { call, messageOf } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { useInitialFocus } from '../../../ui/useInitialFocus'
import type { ReadArchive } from '../opened'
import { TransferProgress } from './TransferProgress'
import styles from './transfer.module.css'

interface UnlockProps {
  fileName: string
  importId: string
  onOpen: (archive: ReadArchive) => void
}

/** The passphrase of a locked archive. */
export function Unlock({ fileName, importId, onOpen }: UnlockProps) {
  const first = useInitialFocus<HTMLInputElement>()
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const open = async () => {
    setBusy(true)
    setFailure(null)
    try {
      onOpen(await call('archive.unlock', { importId, passphrase }))
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
    }
  }
  return (
    <form
      className={styles.narrow}
      aria-label="Unlock the archive"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <h2 className={styles.heading}>{fileName} is locked</h2>
      <TextField
        label="Passphrase"
        type="password"
        inputRef={first}
        value={passphrase}
        onChange={setPassphrase}
        error={failure}
      />
      <div>
        <Button type="submit" variant="primary" isDisabled={passphrase === '' || isBusy}>
          Unlock
        </Button>
      </div>
      {isBusy && <TransferProgress label="Unlocking" />}
    </form>
  )
}
