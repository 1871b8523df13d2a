import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { CsvReading } from '../../../../contract/csv'
import { call, messageOf } from '../../../lib/client'
import { sendFile } from '../../../lib/sendFile'
import { ErrorNote } from '../../../ui/ErrorNote'
import { FileDrop } from '../../../ui/FileDrop'
import { Page } from '../../../ui/Page'
import { PageHeader } from '../../../ui/PageHeader'
import type { OpenedArchive, ReadArchive } from '../opened'
import { ArchiveReview } from './ArchiveReview'
import { CsvReview } from './CsvReview'
import { TransferProgress } from './TransferProgress'
import { Unlock } from './Unlock'
import styles from './transfer.module.css'

type Step =
  | { kind: 'source' }
  | { kind: 'locked'; importId: string; fileName: string }
  | { kind: 'archive'; archive: ReadArchive }
  | { kind: 'csv'; reading: CsvReading }

const stepOf = (opened: OpenedArchive): Step =>
  opened.status === 'locked' ? { kind: 'locked', ...opened } : { kind: 'archive', archive: opened }

/** Everything that comes in from elsewhere: where from, a look at it, and the decision. */
export function ImportPage() {
  const navigate = useNavigate()
  const [step, setStep] = useState<Step>({ kind: 'source' })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  const attempt = async (work: () => Promise<Step | null>) => {
    setBusy(true)
    setFailure(null)
    try {
      const next = await work()
      if (next !== null) setStep(next)
    } catch (error) {
      setFailure(messageOf(error))
    }
    setBusy(false)
  }
  const browseArchive = () =>
    attempt(async () => {
      const opened = await call('archive.open', {})
      return opened.status === 'cancelled' ? null : stepOf(opened)
    })
  const browseTable = () =>
    attempt(async () => {
      const reading = await call('csv.open', {})
      return reading.status === 'cancelled' ? null : { kind: 'csv', reading }
    })
  const dropped = (file: File) =>
    attempt(async (): Promise<Step> => {
      const incomingId = await sendFile(file)
      return /\.(csv|tsv|txt)$/i.test(file.name)
        ? { kind: 'csv', reading: await call('csv.openDropped', { incomingId }) }
        : stepOf(await call('archive.openDropped', { incomingId }))
    })
  const again = () => {
    if (step.kind === 'archive') void call('archive.discard', { importId: step.archive.importId })
    if (step.kind === 'locked') void call('archive.discard', { importId: step.importId })
    setStep({ kind: 'source' })
  }
  const done = () => void navigate({ to: '/board' })
  return (
    <Page
      header={
        <PageHeader
          title="Import"
          back={
            step.kind === 'source'
              ? { label: 'Settings', onPress: () => void navigate({ to: '/settings', search: {} }) }
              : { label: 'Choose another file', onPress: again }
          }
        />
      }
    >
      {step.kind === 'source' && (
        <div className={styles.sources}>
          <section aria-label="A Shortlist archive">
            <h2 className={styles.heading}>A Shortlist archive</h2>
            <p className={styles.note}>
              Made by “Export all my data”, here or on another computer. Merge it with what is here, or put it
              in its place.
            </p>
            <FileDrop
              title="Drop an archive here"
              buttonLabel="Choose an archive…"
              onBrowse={() => void browseArchive()}
              onFile={(file) => void dropped(file)}
              isBusy={isBusy}
            >
              A .shortlist file
            </FileDrop>
          </section>
          <section aria-label="A table of applications">
            <h2 className={styles.heading}>A table of applications</h2>
            <p className={styles.note}>
              From a spreadsheet or another tracker. You look over its columns, and over every row that seems
              to be here already.
            </p>
            <FileDrop
              title="Drop a table here"
              buttonLabel="Choose a table…"
              onBrowse={() => void browseTable()}
              onFile={(file) => void dropped(file)}
              isBusy={isBusy}
            >
              CSV or tab-separated text, up to 10 MB
            </FileDrop>
          </section>
          {(isBusy || failure !== null) && (
            <div className={styles.whole}>
              {isBusy && <TransferProgress label="Reading" />}
              {failure !== null && <ErrorNote>{failure}</ErrorNote>}
            </div>
          )}
        </div>
      )}
      {step.kind === 'locked' && (
        <Unlock
          fileName={step.fileName}
          importId={step.importId}
          onOpen={(archive) => setStep({ kind: 'archive', archive })}
        />
      )}
      {step.kind === 'archive' && <ArchiveReview archive={step.archive} onDone={done} />}
      {step.kind === 'csv' && <CsvReview reading={step.reading} onDone={done} />}
    </Page>
  )
}
