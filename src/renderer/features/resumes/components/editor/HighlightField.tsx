import { memo, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { cx } from '../../../../ui/cx'
import type { Mark } from '../../marks'
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

/** The text in pieces, as the marks cut it. Marks that overlap an earlier one are left out. */
function pieces(value: string, marks: readonly Mark[], active: string | null): ReactNode[] {
  const nodes: ReactNode[] = []
  let at = 0
  for (const mark of marks) {
    if (mark.start < at || mark.end > value.length || mark.end <= mark.start) continue
    if (mark.start > at) nodes.push(value.slice(at, mark.start))
    nodes.push(
      <mark
        key={mark.start}
        data-state={mark.state}
        data-active={mark.keyword === active ? '' : undefined}
        className={styles.mark}
      >
        {value.slice(mark.start, mark.end)}
      </mark>,
    )
    at = mark.end
  }
  nodes.push(value.slice(at))
  return nodes
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
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={cx(styles.field, strong && styles.strong, styles[border], isReadOnly && styles.locked)}>
      <div aria-hidden className={styles.copy} style={{ minHeight: `calc(${rows} * 1.5em + 10px)` }}>
        {pieces(value, marks, active)}
        {'\u200b'}
      </div>
      <textarea
        ref={area}
        aria-label={label}
        title={value === '' ? undefined : label}
        data-field={field}
        value={value}
        rows={1}
        readOnly={isReadOnly}
        placeholder={isReadOnly ? '' : (placeholder ?? label)}
        aria-describedby={describedBy}
        spellCheck
        className={styles.area}
        onChange={(event) => {
          const text = event.target.value
          onChange(multiline ? text : text.replace(/\s*[\r\n]+\s*/g, ' '))
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!multiline && event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
        onBlur={onBlur}
      />
    </div>
  )
})
