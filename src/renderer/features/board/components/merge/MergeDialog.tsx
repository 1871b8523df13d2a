import { useState } from 'react'
import type { ApplicationDetail, Stage } from '../../../../../contract/board'
import type { MergeField } from '../../../../../contract/merge'
import { messageOf, useApi, useCommand } from '../../../../lib/client'
import { refreshForms } from '../../../../lib/history'
import { saveEverything } from '../../../../lib/unsaved'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { RadioGroup } from '../../../../ui/RadioGroup'
import { Skeleton } from '../../../../ui/Skeleton'
import { showToast } from '../../../../ui/Toast'
import { ApplicationChoice } from './ApplicationChoice'
import styles from './merge.module.css'
import { choicesOf } from './mergeChoices'

interface MergeDialogProps {
  detail: ApplicationDetail
  stages: readonly Stage[]
  /** The application to merge in, where it is known already. */
  otherId: string | null
  onClose: () => void
}

/** Two applications that are one job become one; the person sees what stays before anything happens. */
export function MergeDialog({ detail, stages, otherId, onClose }: MergeDialogProps) {
  const [chosen, setChosen] = useState(otherId)
  return (
    <Dialog isOpen onClose={onClose} size="wide" title={`Merge into ${detail.card.title}`}>
      {chosen === null ? (
        <ApplicationChoice exceptId={detail.card.id} onChoose={setChosen} />
      ) : (
        <Merging
          detail={detail}
          stages={stages}
          otherId={chosen}
          onBack={otherId === null ? () => setChosen(null) : onClose}
          onClose={onClose}
        />
      )}
    </Dialog>
  )
}

interface MergingProps extends Omit<MergeDialogProps, 'otherId'> {
  otherId: string
  onBack: () => void
}

function Merging({ detail, stages, otherId, onBack, onClose }: MergingProps) {
  const other = useApi('application.get', { id: otherId })
  const merge = useCommand('application.merge')
  const [takeOther, setTakeOther] = useState<ReadonlySet<MergeField>>(new Set())
  const choose = (field: MergeField, isOther: boolean) =>
    setTakeOther((current) => {
      const next = new Set(current)
      if (isOther) next.add(field)
      else next.delete(field)
      return next
    })
  const run = async () => {
    await saveEverything()
    merge.mutate(
      { keepId: detail.card.id, otherId, takeOther: [...takeOther] },
      {
        onSuccess: () => {
          showToast({ tone: 'ok', text: 'Merged. The other application is in the trash.' })
          onClose()
          void refreshForms()
        },
      },
    )
  }
  if (other.data === undefined)
    return other.isError ? <ErrorNote>{messageOf(other.error)}</ErrorNote> : <Skeleton lines={5} />
  const choices = choicesOf(detail, other.data, stages)
  const { card } = other.data
  return (
    <>
      <p className={styles.lead}>
        {card.title} at {card.company} goes into this application. Notes, history, attachments and resume
        versions of both are kept. The other application itself goes to the trash, and Undo brings both back.
      </p>
      {choices.length > 0 && (
        <>
          <p className={styles.lead}>These differ. Which one stays? The other is noted in the history.</p>
          <div className={styles.choices}>
            {choices.map(({ field, label, mine, other: theirs }) => (
              <RadioGroup
                key={field}
                label={label}
                className={styles.choice}
                choices={[
                  { value: 'mine', label: mine },
                  { value: 'other', label: theirs },
                ]}
                value={takeOther.has(field) ? 'other' : 'mine'}
                onChange={(value) => choose(field, value === 'other')}
              />
            ))}
          </div>
        </>
      )}
      {merge.isError && <ErrorNote>{messageOf(merge.error)}</ErrorNote>}
      <div className={styles.actions}>
        <Button onPress={onBack}>Cancel</Button>
        <Button variant="primary" isDisabled={merge.isPending} onPress={() => void run()}>
          Merge
        </Button>
      </div>
    </>
  )
}
