import type { ReactNode } from 'react'
import { Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components'
import { cx } from './cx'
import { FieldLabel, FieldNotes, isInvalid, labelProps } from './Field'
import type { FieldProps } from './Field'
import field from './Field.module.css'
import styles from './RadioGroup.module.css'

export interface Choice<V extends string = string> {
  value: V
  label: ReactNode
  detail?: ReactNode
}

export interface RadioGroupProps<V extends string> extends FieldProps {
  choices: readonly Choice<V>[]
  value: V | null
  onChange: (value: V) => void
  isDisabled?: boolean
  className?: string | undefined
}

interface GroupProps<V extends string> extends RadioGroupProps<V> {
  listClass: string | undefined
  children: (choice: Choice<V>) => ReactNode
}

function Choices<V extends string>({
  label,
  hideLabel = false,
  description,
  error,
  choices,
  value,
  onChange,
  isDisabled = false,
  className,
  listClass,
  children,
}: GroupProps<V>) {
  const chosen = (next: string) => {
    const choice = choices.find((each) => each.value === next)
    if (choice) onChange(choice.value)
  }
  return (
    <AriaRadioGroup
      {...labelProps(label, hideLabel)}
      value={value}
      onChange={chosen}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={cx(field.field, className)}
    >
      <FieldLabel label={label} hidden={hideLabel} />
      <div className={listClass}>{choices.map(children)}</div>
      <FieldNotes description={description} error={error} />
    </AriaRadioGroup>
  )
}

export function RadioGroup<V extends string>(props: RadioGroupProps<V>) {
  return (
    <Choices {...props} listClass={styles.list}>
      {(choice) => (
        <Radio key={choice.value} value={choice.value} className={styles.radio ?? ''}>
          <span className={styles.dot} aria-hidden />
          <span>
            {choice.label}
            {choice.detail !== undefined && <small className={styles.detail}>{choice.detail}</small>}
          </span>
        </Radio>
      )}
    </Choices>
  )
}

/** The same choice as one row of joined buttons, for two to four short words. */
export function SegmentedControl<V extends string>(props: RadioGroupProps<V>) {
  return (
    <Choices {...props} listClass={styles.segments}>
      {(choice) => (
        <Radio key={choice.value} value={choice.value} className={styles.segment ?? ''}>
          {choice.label}
        </Radio>
      )}
    </Choices>
  )
}
