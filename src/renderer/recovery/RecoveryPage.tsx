import { useQuery } from '@tanstack/react-query'
import { TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import { messageOf } from '../lib/client'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { ErrorNote } from '../ui/ErrorNote'
import { Skeleton } from '../ui/Skeleton'
import { ask, type Attempt } from './ask'
import { BackupChoices } from './BackupChoices'
import { SalvageSection } from './SalvageSection'
import styles from './recovery.module.css'

/** What is left of a start that could not open the data: what happened, and every way on. */
export function RecoveryPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['recovery.state'],
    queryFn: () => ask('recovery.state', {}),
  })
  const state = data ?? null
  const [told, setTold] = useState<string | null>(null)
  const failure = told ?? (error === null ? null : messageOf(error))
  const [isBusy, setBusy] = useState(false)
  const [isAsking, setAsking] = useState(false)

  const title = state?.problem.title
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Shortlist`
  }, [title])

  const attempt: Attempt = (work) => {
    setBusy(true)
    setTold(null)
    const run = async () => {
      try {
        const outcome = await work()
        // The window is about to show the app.
        if (outcome.status === 'started') return
        await refetch()
        setTold('That did not open either. Nothing was lost; what is said above is how it stands now.')
      } catch (thrown) {
        setTold(messageOf(thrown))
      }
      setBusy(false)
    }
    void run()
  }

  const tell = (work: Promise<unknown>) => void work.catch((thrown: unknown) => setTold(messageOf(thrown)))

  return (
    <main className={styles.page}>
      <div className={styles.column}>
        {state === null ? (
          failure === null && <Skeleton lines={6} />
        ) : (
          <>
            <header className={styles.header}>
              <TriangleAlert aria-hidden className={styles.icon} />
              <div>
                <h1 className={styles.title}>{state.problem.title}</h1>
                <p className={styles.text}>{state.problem.text}</p>
              </div>
            </header>
            <div aria-live="polite">
              {failure !== null && <ErrorNote>{failure}</ErrorNote>}
              {isBusy && <p className={styles.busy}>One moment…</p>}
            </div>
            <BackupChoices state={state} isBusy={isBusy} attempt={attempt} />
            {state.can.salvage && <SalvageSection isBusy={isBusy} setBusy={setBusy} attempt={attempt} />}
            <section aria-label="Where everything is" className={styles.section}>
              <h2 className={styles.heading}>Where everything is</h2>
              <dl className={styles.places}>
                <div>
                  <dt>Data folder</dt>
                  <dd>
                    <span className={styles.path}>{state.dataFolder}</span>
                    <Button size="small" onPress={() => tell(ask('recovery.showFolder', { which: 'data' }))}>
                      Show data folder
                    </Button>
                  </dd>
                </div>
                <div>
                  <dt>Backup folder</dt>
                  <dd>
                    <span className={styles.path}>{state.backupFolder}</span>
                    <Button
                      size="small"
                      onPress={() => tell(ask('recovery.showFolder', { which: 'backups' }))}
                    >
                      Show backup folder
                    </Button>
                  </dd>
                </div>
              </dl>
            </section>
            <footer className={styles.footer}>
              {state.can.startEmpty && (
                <Button variant="quiet" isDisabled={isBusy} onPress={() => setAsking(true)}>
                  Start with an empty Shortlist…
                </Button>
              )}
              <span className={styles.gap} />
              <Button isDisabled={isBusy} onPress={() => attempt(() => ask('recovery.retry', {}))}>
                Try again
              </Button>
              <Button onPress={() => tell(ask('recovery.quit', {}))}>Quit</Button>
            </footer>
          </>
        )}
        {state === null && failure !== null && <ErrorNote>{failure}</ErrorNote>}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title="Start with an empty Shortlist?"
        confirmLabel="Start empty"
        danger
        onClose={() => setAsking(false)}
        onConfirm={() => attempt(() => ask('recovery.startEmpty', {}))}
      >
        Whatever is left of the data file is moved to the quarantine folder inside the data folder; backups
        stay where they are and can still be restored from the settings.
      </ConfirmDialog>
    </main>
  )
}
