import { useState } from 'react'
import { suggestsReply } from '../../../../core/application/reply'
import type { ApplicationDetail, ApplicationPatch, Stage } from '../../../../contract/board'
import { dateText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import styles from './Workspace.module.css'

const dayOf = (instant: number): string => {
  const date = new Date(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export interface ReplyFieldProps {
  detail: ApplicationDetail
  stages: readonly Stage[]
  change: (patch: ApplicationPatch) => void
  flush: () => Promise<unknown>
}

/** When the employer answered. A stage that tells of an answer suggests its day; only a press writes it. */
export function ReplyField({ detail, stages, change, flush }: ReplyFieldProps) {
  const { card } = detail
  const [repliedOn, setRepliedOn] = useState(detail.repliedOn ?? '')
  const [declined, setDeclined] = useState<string | null>(null)
  const set = (date: string) => {
    setRepliedOn(date)
    change({ repliedOn: date === '' ? null : date })
  }
  const stage = stages.find((each) => each.id === card.stageId)
  const day = dayOf(card.stageSince)
  const asks =
    repliedOn === '' && stage !== undefined && declined !== stage.id && suggestsReply(stages, stage.id)
  return (
    <div>
      <TextField label="Replied on" type="date" value={repliedOn} onChange={set} />
      {asks && (
        <div className={styles.suggestion} role="group" aria-label="Suggestion">
          <span>{`In ${stage.name} since ${dateText(card.stageSince)}. Was that their reply?`}</span>
          <Button
            size="small"
            onPress={() => {
              set(day)
              void flush()
            }}
          >
            Yes, set it
          </Button>
          <Button size="small" variant="quiet" onPress={() => setDeclined(stage.id)}>
            No
          </Button>
        </div>
      )}
    </div>
  )
}
