import { useState } from 'react'
import type { BackupInfo } from '../../../../contract/backup'
import { messageOf, useApi, useCommand } from '../../../lib/client'
import { countText, momentText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { showToast } from '../../../ui/Toast'
import { holdsText, reasonText, sizeText } from '../../../lib/backupText'
import { RestoreDialog } from './RestoreDialog'
import styles from './settings.module.css'
import own from './backups.module.css'

const shortList = 5

const tell = (error: unknown) => showToast({ text: messageOf(error), tone: 'bad' })

/** Where backups are, what is in them, and the way back to one. */
export function Backups() {
  const { data, error } = useApi('backup.list', {})
  const make = useCommand('backup.make')
  const showFolder = useCommand('backup.showFolder')
  const move = useCommand('backup.moveFolder')
  const [all, setAll] = useState(false)
  const [chosen, setChosen] = useState<BackupInfo | null>(null)
  const [newest] = data?.backups ?? []
  const shown = data?.backups.slice(0, all ? undefined : shortList) ?? []
  return (
    <section aria-label="Backups">
      <h2 className={styles.heading}>Backups</h2>
      {error !== null && <ErrorNote>{messageOf(error)}</ErrorNote>}
      {data !== undefined && data.problem !== null && <ErrorNote>{data.problem}</ErrorNote>}
      {data !== undefined && (
        <>
          <div className={styles.line}>
            <div>
              <h3 className={styles.name}>
                {newest === undefined ? 'None yet' : `Newest: ${momentText(newest.at)}`}
              </h3>
              <p className={styles.note}>
                Made once a day, before each update and before anything that replaces your data, and checked
                before it is kept: 3 of today, 7 daily, 4 weekly, 12 monthly.
              </p>
            </div>
            <Button
              isPending={make.isPending}
              onPress={() =>
                make.mutate(
                  {},
                  {
                    onSuccess: () => showToast({ text: 'Backed up and checked', tone: 'ok' }),
                    onError: tell,
                  },
                )
              }
            >
              Back up now
            </Button>
          </div>
          <div className={styles.line}>
            <div>
              <h3 className={styles.name}>Backup folder</h3>
              <p className={styles.path}>{data.folder}</p>
              {data.isUsual && <p className={styles.note}>On another disk they would outlive this one.</p>}
            </div>
            <div className={own.buttons}>
              <Button onPress={() => showFolder.mutate({}, { onError: tell })}>Show folder</Button>
              <Button
                isPending={move.isPending}
                onPress={() =>
                  move.mutate(
                    {},
                    {
                      onSuccess: (answer) => {
                        if (answer.status === 'moved')
                          showToast({ text: `Moved ${countText(answer.backups, 'backup')}`, tone: 'ok' })
                      },
                      onError: tell,
                    },
                  )
                }
              >
                Choose another folder…
              </Button>
            </div>
          </div>
          {shown.length > 0 && (
            <ul aria-label="Backups" className={own.list}>
              {shown.map((backup) => (
                <BackupRow key={backup.id} backup={backup} onRestore={() => setChosen(backup)} />
              ))}
            </ul>
          )}
          {data.backups.length > shortList && (
            <Button variant="quiet" size="small" className={own.more} onPress={() => setAll(!all)}>
              {all ? 'Show fewer' : `Show all ${data.backups.length}`}
            </Button>
          )}
        </>
      )}
      {chosen !== null && <RestoreDialog backup={chosen} onClose={() => setChosen(null)} />}
    </section>
  )
}

function BackupRow({ backup, onRestore }: { backup: BackupInfo; onRestore: () => void }) {
  const facts = [holdsText(backup), sizeText(backup.bytes), backup.verified ? 'checked' : 'not checked yet']
  return (
    <li className={styles.line}>
      <div>
        <p className={own.when}>
          {momentText(backup.at)} <span className={own.reason}>{reasonText(backup.reason)}</span>
        </p>
        <p className={own.facts}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
      </div>
      <Button size="small" aria-label={`Restore the backup of ${momentText(backup.at)}…`} onPress={onRestore}>
        Restore…
      </Button>
    </li>
  )
}
