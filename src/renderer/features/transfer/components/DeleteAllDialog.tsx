import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, messageOf, useApi } from '../../../lib/client'
import { countText } from '../../../lib/format'
import { queryClient } from '../../../lib/queryClient'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { Dialog } from '../../../ui/Dialog'
import { ErrorNote } from '../../../ui/ErrorNote'
import { TextField } from '../../../ui/TextField'
import { showToast } from '../../../ui/Toast'
import { exportAll } from '../exportAll'
import { TransferProgress } from './TransferProgress'
import styles from './transfer.module.css'

/** The last word before everything goes: an export, the backups, and a word to type. */
export function DeleteAllDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const counts = useApi('shell.counts', {})
  const backups = useApi('backup.list', {})
  const [word, setWord] = useState('')
  const [alsoBackups, setAlsoBackups] = useState(false)
  const [busy, setBusy] = useState<'Exporting' | 'Deleting' | null>(null)
  const [exported, setExported] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const attempt = async (what: 'Exporting' | 'Deleting', work: () => Promise<void>) => {
    setBusy(what)
    setFailure(null)
    try {
      await work()
    } catch (error) {
      setFailure(messageOf(error))
    }
    setBusy(null)
  }
  const lastExport = () => attempt('Exporting', async () => setExported(await exportAll(null)))
  const remove = () =>
    attempt('Deleting', async () => {
      const { backupsKept, backupsRemoved, folder } = await call('data.deleteAll', {
        word,
        backups: alsoBackups,
      })
      // Drafts the page held go too: nothing of what was shown may be saved again.
      localStorage.clear()
      queryClient.clear()
      onClose()
      await navigate({ to: '/welcome', replace: true })
      const told =
        backupsKept > 0
          ? `${countText(backupsKept, 'backup')} in ${folder} ${backupsKept === 1 ? 'was' : 'were'} kept.`
          : backupsRemoved > 0
            ? `${countText(backupsRemoved, 'backup')} went too.`
            : ''
      showToast({ text: `All your data was deleted. ${told}`.trim(), tone: 'ok' })
    })
  const count = backups.data?.backups.length ?? 0
  const { data } = counts
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={busy === null ? onClose : () => {}}
      title="Delete all my data?"
      actions={
        <>
          <Button isDisabled={busy !== null} onPress={onClose}>
            Keep everything
          </Button>
          <Button
            variant="danger"
            isDisabled={busy !== null || word.trim().toLowerCase() !== 'delete'}
            onPress={() => void remove()}
          >
            Delete everything
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>
          {data !== undefined &&
            `${countText(data.applications, 'application')}, ${countText(data.roles, 'role')}, ${countText(data.resumes, 'resume')}, `}
          every attachment, the trash, your settings and the logs are removed from this computer. This cannot
          be undone. Files you exported stay where you saved them.
        </p>
        <div className={styles.offer}>
          <p className={styles.note}>
            {exported ? 'Exported. You can bring it back any time.' : 'Take a copy with you first?'}
          </p>
          <Button isDisabled={busy !== null} onPress={() => void lastExport()}>
            Export all my data…
          </Button>
        </div>
        {count > 0 && (
          <div>
            <Checkbox isSelected={alsoBackups} onChange={setAlsoBackups} isDisabled={busy !== null}>
              {count === 1 ? 'Delete my backup too' : `Delete my ${countText(count, 'backup')} too`}
            </Checkbox>
            <p className={styles.under}>
              {alsoBackups
                ? 'Your backups are removed with everything else, from '
                : 'Your backups are kept, with all your data in them, in '}
              <span className={styles.path}>{backups.data?.folder}</span>
            </p>
          </div>
        )}
        <TextField
          label="Type delete to go on"
          value={word}
          onChange={setWord}
          autoComplete="off"
          isDisabled={busy !== null}
        />
        {busy !== null && <TransferProgress label={busy} />}
        {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      </div>
    </Dialog>
  )
}
