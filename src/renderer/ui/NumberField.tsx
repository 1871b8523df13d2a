import { ChevronDown, ChevronUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import type { NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components'
import { cx } from './cx'
import { FieldLabel, FieldNotes, isInvalid, labelProps } from './Field'
import type { FieldProps } from './Field'
import styles from './Field.module.css'

export interface NumberFieldProps
  extends
    FieldProps,
    Omit<
      AriaNumberFieldProps,
      'className' | 'style' | 'children' | 'isInvalid' | 'aria-label' | 'value' | 'defaultValue' | 'onChange'
    > {
  /** null is an empty field. */
  value: number | null
  onChange: (value: number | null) => void
  placeholder?: string
  prefix?: ReactNode
  suffix?: ReactNode
  /** Small steppers at the end; arrow keys step in any case. */
  steppers?: boolean
  className?: string | undefined
}

export function NumberField({
  label,
  hideLabel = false,
  description,
  error,
  value,
  onChange,
  placeholder,
  prefix,
  suffix,
  steppers = false,
  className,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      {...labelProps(label, hideLabel)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      isWheelDisabled
      className={cx(styles.field, className)}
    >
      <FieldLabel label={label} hidden={hideLabel} />
      <Group className={cx(styles.box, styles.group)} isInvalid={isInvalid(error)}>
        {prefix !== undefined && <span className={styles.affix}>{prefix}</span>}
        <Input {...(placeholder === undefined ? {} : { placeholder })} className={styles.input ?? ''} />
        {suffix !== undefined && <span className={styles.affix}>{suffix}</span>}
        {steppers && (
          <>
            <Button slot="decrement" className={styles.inside ?? ''}>
              <ChevronDown aria-hidden />
            </Button>
            <Button slot="increment" className={styles.inside ?? ''}>
              <ChevronUp aria-hidden />
            </Button>
          </>
        )}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaNumberField>
  )
}
