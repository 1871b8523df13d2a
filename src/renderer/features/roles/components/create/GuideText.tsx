import { Button } from '../../../../ui/Button'
import { TextArea } from '../../../../ui/TextArea'
import { useInitialFocus } from '../../../../ui/useInitialFocus'
import styles from './create.module.css'

/** Chromium lays a field of thousands of right-to-left lines out for seconds; a guide is far shorter. */
const mostShown = 200_000

interface GuideTextProps {
  text: string
  onText: (text: string) => void
}

/** The pasted guide. A text too long to edit is kept out of the field, and can be read or taken away. */
export function GuideText({ text, onText }: GuideTextProps) {
  if (text.length > mostShown) return <LongText text={text} onText={onText} />
  return <Field text={text} onText={onText} />
}

function Field({ text, onText }: GuideTextProps) {
  const first = useInitialFocus<HTMLTextAreaElement>()
  return (
    <TextArea
      label="Career guide"
      hideLabel
      areaRef={first}
      value={text}
      onChange={onText}
      rows={22}
      placeholder="Paste the guide here"
    />
  )
}

function LongText({ text, onText }: GuideTextProps) {
  const first = useInitialFocus<HTMLButtonElement>()
  return (
    <div className={styles.long}>
      <p>{`A text of ${text.length.toLocaleString('en-US')} characters is here, too long to show. It begins:`}</p>
      <p className={styles.beginning}>{text.slice(0, 600)}</p>
      <div>
        <Button buttonRef={first} size="small" onPress={() => onText('')}>
          Take it away
        </Button>
      </div>
    </div>
  )
}
