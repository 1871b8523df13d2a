import { useState } from 'react'
import type { BackupInfo } from '../../contract/backup'
import { longMomentText } from '../lib/format'
import { holdsText, reasonText, sizeText } from '../lib/backupText'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { ask, type Attempt, type RecoveryState } from './ask'
import styles from './recovery.module.css'

const most = 5

/** The newest backup that is whole, then the others. */
export function BackupChoices(props: { state: RecoveryState; isBusy: boolean; attempt: Attempt }) {
  const { state, isBusy, attempt } = props
  const [chosen, setChosen] = useState<BackupInfo | null>(null)
  const [all, setAll] = useState(false)
  const newest = state.backups.find((backup) => backup.id === state.newest)
  const others = state.backups.filter((backup) => backup !== newest)
  return (
    <section aria-label="Backups" className={styles.section}>
      <h2 className={styles.heading}>Go back to a backup</h2>
      {newest === undefined ? (
        <p className={styles.note}>
          {state.backups.length === 0
            ? 'There is no backup in the backup folder.'
            : 'None of the backups could be read whole.'}
        </p>
      ) : (
        <div className={styles.newest}>
          <div>
            <p className={styles.when}>{longMomentText(newest.at)}</p>
            <p className={styles.note}>{holdsText(newest)}</p>
            <p className={styles.small}>
              The newest whole backup, checked just now · {reasonText(newest.reason)} ·{' '}
              {sizeText(newest.bytes)}
            </p>
          </div>
          <Button variant="primary" isDisabled={isBusy} onPress={() => setChosen(newest)}>
            Restore this backup…
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <ul aria-label="Other backups" className={styles.list}>
          {others.slice(0, all ? undefined : most).map((backup) => (
            <li key={backup.id} className={styles.row}>
              <div>
                <p className={styles.when}>{longMomentText(backup.at)}</p>
                <p className={styles.small}>
                  {[holdsText(backup), reasonText(backup.reason)].filter((text) => text !== null).join(' · ')}
                </p>
              </div>
              <Button
                size="small"
                aria-label={`Restore the backup of ${longMomentText(backup.at)}…`}
                isDisabled={isBusy}
                onPress={() => setChosen(backup)}
              >
                Restore…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > most && (
        <Button variant="quiet" size="small" onPress={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${others.length} others`}
        </Button>
      )}
      <ConfirmDialog
        isOpen={chosen !== null}
        title={chosen === null ? '' : `Restore the backup of ${longMomentText(chosen.at)}?`}
        confirmLabel="Restore"
        onClose={() => setChosen(null)}
        onConfirm={() => {
          if (chosen !== null) attempt(() => ask('recovery.restore', { id: chosen.id }))
        }}
      >
        Shortlist opens with what is in it. The file that is there now is moved to the quarantine folder
        inside the data folder, not removed.
      </ConfirmDialog>
    </section>
  )
}
