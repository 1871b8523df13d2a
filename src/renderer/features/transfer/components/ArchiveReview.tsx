import { useState } from 'react'
import type { Input } from '../../../../contract'
import { call, messageOf, useApi } from '../../../lib/client'
import { countText, momentText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { RadioGroup } from '../../../ui/RadioGroup'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import { doneText } from '../words'
import { Conflicts } from './Conflicts'
import { CountTable } from './CountTable'
import type { ReadArchive } from '../opened'
import { TransferProgress } from './TransferProgress'
import styles from './transfer.module.css'

type Mode = Input<'archive.plan'>['mode']
type Choices = Input<'archive.plan'>['choices']

const modes: { value: Mode; label: string; detail: string }[] = [
  {
    value: 'merge',
    label: 'Merge with what is here',
    detail: 'New rows are added. Where both sides changed, you choose below. Nothing here is removed.',
  },
  {
    value: 'replace',
    label: 'Replace everything here',
    detail: 'Your data becomes exactly what the archive holds. A backup is made first.',
  },
]

/** What an archive holds against what is here, what the import would do, and the decision. */
export function ArchiveReview({ archive, onDone }: { archive: ReadArchive; onDone: () => void }) {
  const [mode, setMode] = useState<Mode>(archive.isEmpty ? 'replace' : 'merge')
  const [choices, setChoices] = useState<Choices>({ all: 'mine', rows: {} })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const input = { importId: archive.importId, mode, choices }
  const plan = useApi('archive.plan', input, { keepPrevious: true, enabled: !isBusy })
  const run = async () => {
    setBusy(true)
    setFailure(null)
    try {
      const { counts, backup } = await call('archive.import', input)
      const kept = backup === null ? '' : '. What was here before is in a backup'
      showToast({ text: `Imported ${archive.fileName}: ${doneText(counts)}${kept}`, tone: 'ok' })
      onDone()
    } catch (error) {
      setFailure(messageOf(error))
      setBusy(false)
      void plan.refetch()
    }
  }
  const { data } = plan
  return (
    <div className={styles.review}>
      <p className={styles.note}>
        {archive.fileName}, made {momentText(Date.parse(archive.madeAt))} by Shortlist {archive.appVersion}.
        {archive.missing > 0 &&
          ` ${countText(archive.missing, 'attachment')} had already lost ${archive.missing === 1 ? 'its file' : 'their files'} then.`}
      </p>
      <RadioGroup
        label="What should happen?"
        choices={modes}
        value={mode}
        onChange={setMode}
        isDisabled={isBusy}
      />
      {plan.isError && <ErrorNote>{messageOf(plan.error)}</ErrorNote>}
      {data === undefined ? (
        !plan.isError && <Skeleton lines={8} />
      ) : (
        <>
          <CountTable counts={data.counts} isReplace={mode === 'replace'} />
          {mode === 'merge' && data.conflictCount > 0 && (
            <Conflicts
              conflicts={data.conflicts}
              count={data.conflictCount}
              choices={choices}
              onChoose={setChoices}
              isDisabled={isBusy}
            />
          )}
        </>
      )}
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      <div className={styles.actions}>
        <Button
          variant={mode === 'replace' && !archive.isEmpty ? 'danger' : 'primary'}
          isDisabled={data === undefined || isBusy || plan.isPlaceholderData}
          onPress={() => void run()}
        >
          {mode === 'replace' ? 'Replace everything' : 'Import'}
        </Button>
        {isBusy && <TransferProgress label="Importing" />}
      </div>
    </div>
  )
}
