import { Button } from './Button'
import styles from './PasteField.module.css'
import { TextArea } from './TextArea'
import { useInitialFocus } from './useInitialFocus'

/** Chromium lays a field of thousands of right-to-left lines out for seconds; nothing a person pastes needs that much. */
const mostShown = 200_000

interface PasteFieldProps {
  label: string
  text: string
  onText: (text: string) => void
  placeholder: string
  rows?: number
}

/** A field for a whole pasted document. A text too long to edit is kept out of it, and can be read or taken away. */
export function PasteField(props: PasteFieldProps) {
  return props.text.length > mostShown ? <LongText {...props} /> : <Field {...props} />
}

function Field({ label, text, onText, placeholder, rows = 16 }: PasteFieldProps) {
  const first = useInitialFocus<HTMLTextAreaElement>()
  return (
    <TextArea
      label={label}
      hideLabel
      areaRef={first}
      value={text}
      onChange={onText}
      rows={rows}
      placeholder={placeholder}
    />
  )
}

function LongText({ text, onText }: PasteFieldProps) {
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
