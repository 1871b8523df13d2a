import { useState } from 'react'
import type { Salvaged } from '../../contract/recovery'
import { messageOf } from '../lib/client'
import { holdsText } from '../lib/backupText'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { ErrorNote } from '../ui/ErrorNote'
import { ask, type Attempt } from './ask'
import styles from './recovery.module.css'

interface SalvageProps {
  isBusy: boolean
  setBusy: (busy: boolean) => void
  attempt: Attempt
}

/** Reads what can be read of the damaged file, shows what was and what was not, and only then offers to use it. */
export function SalvageSection({ isBusy, setBusy, attempt }: SalvageProps) {
  const [result, setResult] = useState<{ salvaged: Salvaged | null } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [isAsking, setAsking] = useState(false)
  const run = async () => {
    setBusy(true)
    setFailure(null)
    try {
      setResult(await ask('recovery.salvage', {}))
    } catch (error) {
      setFailure(messageOf(error))
    }
    setBusy(false)
  }
  const salvaged = result?.salvaged ?? null
  return (
    <section aria-label="Salvage" className={styles.section}>
      <h2 className={styles.heading}>Salvage what can be read</h2>
      <div className={styles.line}>
        <p className={styles.note}>
          Reads the damaged file row by row into a new one. It may hold what you did since the newest backup.
          You see what could be read before anything is replaced.
        </p>
        <Button isDisabled={isBusy} onPress={() => void run()}>
          Salvage
        </Button>
      </div>
      <div aria-live="polite">
        {failure !== null && <ErrorNote>{failure}</ErrorNote>}
        {result !== null && salvaged === null && (
          <p className={styles.note}>Nothing in the file could be read. A backup is the way back.</p>
        )}
        {salvaged !== null && <SalvageTable salvaged={salvaged} />}
      </div>
      {salvaged !== null && (
        <div className={styles.line}>
          <p className={styles.when}>{holdsText({ counts: salvaged.counts, attachments: 0 })}</p>
          <Button isDisabled={isBusy} onPress={() => setAsking(true)}>
            Use what was salvaged…
          </Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title="Go on with what was salvaged?"
        confirmLabel="Use it"
        onClose={() => setAsking(false)}
        onConfirm={() => attempt(() => ask('recovery.useSalvaged', {}))}
      >
        Shortlist opens with it. The damaged file is moved to the quarantine folder inside the data folder,
        not removed, and backups stay as they are.
      </ConfirmDialog>
    </section>
  )
}

function SalvageTable({ salvaged: { tables } }: { salvaged: Salvaged }) {
  const shown = tables.filter((table) => table.kept > 0 || table.lost > 0 || table.unreadable)
  return (
    <table className={styles.table} aria-label="What was salvaged">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Read</th>
          <th scope="col">Lost</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((table) => (
          <tr key={table.name}>
            <th scope="row">{table.name}</th>
            <td>{table.kept.toLocaleString('en-US')}</td>
            <td>{table.unreadable && table.lost === 0 ? 'not known' : table.lost.toLocaleString('en-US')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
