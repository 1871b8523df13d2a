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
  /** With its label above and a border, as in a form. */
  boxed?: boolean
}

/** A short text that the check has no marks for: a date, a place, an address. */
export const PlainField = memo(function PlainField({
  label,
  field,
  value,
  onChange,
  placeholder,
  kind = 'plain',
  boxed = false,
}: PlainFieldProps) {
  const { isReadOnly } = useEditing()
  const note = useId()
  const id = useId()
  const odd = kind === 'date' && value !== '' && !isDate(value.trim())
  return (
    <div className={styles.plain}>
      {boxed && (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <input
        id={id}
        {...(boxed ? {} : { 'aria-label': label })}
        title={value === '' ? undefined : label}
        data-field={field}
        value={value}
        readOnly={isReadOnly}
        placeholder={isReadOnly || boxed ? '' : (placeholder ?? label)}
        aria-describedby={odd ? note : undefined}
        className={cx(styles.input, boxed && styles.boxed, kind === 'date' && styles.date)}
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
