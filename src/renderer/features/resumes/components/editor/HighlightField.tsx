import { memo, useId, useState, type KeyboardEvent } from 'react'
import { cx } from '../../../../ui/cx'
import type { Mark } from '../../marks'
import { misspellingsIn, type Misspelling, type Spelling } from '../../spelling'
import { whyMarked } from '../spelling/whyMarked'
import { drawPieces } from './pieces'
import styles from './HighlightField.module.css'

export interface HighlightFieldProps {
  label: string
  /** The field's address, for those who jump to it. */
  field: string
  value: string
  onChange: (value: string) => void
  marks: readonly Mark[]
  /** The keyword whose finding is pointed at. */
  active: string | null
  /** What the dictionaries do not know, as of the text it was found in. */
  spelling?: ReturnType<Spelling['at']>
  placeholder?: string
  /** Line breaks may stand in it. */
  multiline?: boolean
  strong?: boolean
  /** Lines it shows when empty. */
  rows?: number
  isReadOnly?: boolean
  /** Without a border until it is pointed at; `none` where something around it draws border and ring. */
  border?: 'always' | 'quiet' | 'none'
  describedBy?: string | undefined
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onBlur?: () => void
}

const noSpelling = { text: '', words: [] }

/** What the marks say, for those who cannot see them. */
function spokenMarks(marks: readonly Mark[], wrong: readonly Misspelling[]): string {
  const words = [...new Set(wrong.map(({ word }) => word.replace(/-$/, '')))]
  const said = [...new Set(marks.map(({ state, keyword }) => whyMarked(state, keyword)))]
  return [...(words.length === 0 ? [] : [`Not in the dictionary: ${words.join(', ')}`]), ...said].join('. ')
}

/**
 * A text field that grows with its words and shows marks under them. The marks are drawn on a copy of the text behind
 * a transparent field; both share every metric, so that they cover each other to the pixel.
 */
export const HighlightField = memo(function HighlightField({
  label,
  field,
  value,
  onChange,
  marks,
  active,
  spelling = noSpelling,
  placeholder,
  multiline = false,
  strong = false,
  rows = 1,
  isReadOnly = false,
  border = 'always',
  describedBy,
  onKeyDown,
  onBlur,
}: HighlightFieldProps) {
  const wrong = misspellingsIn(spelling, value)
  const [isFocused, setFocused] = useState(false)
  const spoken = useId()
  const said = isFocused ? spokenMarks(marks, wrong) : ''
  const described = [describedBy, said === '' ? undefined : spoken].filter((id) => id !== undefined).join(' ')
  return (
    <div className={cx(styles.field, strong && styles.strong, styles[border], isReadOnly && styles.locked)}>
      <div aria-hidden className={styles.copy} style={{ minHeight: `calc(${rows} * 1.5em + 10px)` }}>
        {drawPieces(value, marks, wrong, active)}
        {'\u200b'}
      </div>
      <textarea
        aria-label={label}
        title={value === '' ? undefined : label}
        data-field={field}
        value={value}
        rows={1}
        readOnly={isReadOnly}
        placeholder={isReadOnly ? '' : (placeholder ?? label)}
        aria-describedby={described === '' ? undefined : described}
        spellCheck={false}
        className={styles.area}
        onChange={(event) => {
          const text = event.target.value
          onChange(multiline ? text : text.replace(/\s*[\r\n]+\s*/g, ' '))
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!multiline && event.key === 'Enter' && !event.altKey && !event.nativeEvent.isComposing)
            event.preventDefault()
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => {
          setFocused(false)
          onBlur?.()
        }}
      />
      {said !== '' && (
        <span id={spoken} className="visually-hidden">
          {said}
        </span>
      )}
    </div>
  )
})
