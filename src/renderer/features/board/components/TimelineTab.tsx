import { useState } from 'react'
import type { ApplicationDetail } from '../../../../contract/board'
import { messageOf, useCommand } from '../../../lib/client'
import { momentText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { TextArea } from '../../../ui/TextArea'
import styles from './Workspace.module.css'

export function TimelineTab({ detail }: { detail: ApplicationDetail }) {
  const [text, setText] = useState('')
  const addNote = useCommand('application.addNote')
  const add = () =>
    addNote.mutate({ id: detail.card.id, text: text.trim() }, { onSuccess: () => setText('') })
  return (
    <div className={styles.form}>
      <TextArea
        label="Add to the timeline"
        rows={2}
        autosize
        value={text}
        onChange={setText}
        placeholder="They called, you wrote, someone promised…"
        error={addNote.isError ? messageOf(addNote.error) : null}
      />
      <div>
        <Button onPress={add} isDisabled={text.trim() === '' || addNote.isPending}>
          Add
        </Button>
      </div>
      <ol className={styles.timeline}>
        {detail.activities.map((activity) => (
          <li key={activity.id} className={activity.kind === 'note' ? styles.note : undefined}>
            <time dateTime={new Date(activity.at).toISOString()}>{momentText(activity.at)}</time>
            <span>{activity.text}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
