import { memo, useId } from 'react'
import { cx } from '../../../../ui/cx'
import { useEditing } from '../../editing'
import { isDate } from '../../sectionForms'
import styles from './editor.module.css'

export interface PlainFieldProps {
  label: string
  field: string
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  kind?: 'plain' | 'date'
}

/** A short text that the check has no marks for: a date, a place, an address. */
export const PlainField = memo(function PlainField({
  label,
  field,
  value,
  onChange,
  placeholder,
  kind = 'plain',
}: PlainFieldProps) {
  const { isReadOnly } = useEditing()
  const note = useId()
  const odd = kind === 'date' && value !== '' && !isDate(value.trim())
  return (
    <div className={styles.plain}>
      <input
        aria-label={label}
        title={value === '' ? undefined : label}
        data-field={field}
        value={value}
        readOnly={isReadOnly}
        placeholder={isReadOnly ? '' : (placeholder ?? label)}
        aria-describedby={odd ? note : undefined}
        className={cx(styles.input, kind === 'date' && styles.date)}
        onChange={(event) => onChange(event.target.value)}
      />
      {odd && (
        <p id={note} className={styles.prompt}>
          Kept as it is. Written 2021, 2021-03 or 2021-03-15, every program can read it.
        </p>
      )}
    </div>
  )
})
