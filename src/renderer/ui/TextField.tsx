import type { HTMLInputTypeAttribute, ReactNode, Ref } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { cx } from './cx'
import { FieldLabel, FieldNotes, isInvalid, labelProps } from './Field'
import type { FieldProps } from './Field'
import styles from './Field.module.css'

export interface TextFieldProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'aria-label' | 'type'> {
  placeholder?: string
  type?: HTMLInputTypeAttribute
  /** An icon or a few letters before the text. */
  prefix?: ReactNode
  /** Something small behind the text, such as a Kbd. */
  suffix?: ReactNode
  inputRef?: Ref<HTMLInputElement>
  className?: string | undefined
}

export function TextField({
  label,
  hideLabel = false,
  description,
  error,
  placeholder,
  type = 'text',
  prefix,
  suffix,
  inputRef,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <AriaTextField
      {...rest}
      {...labelProps(label, hideLabel)}
      type={type}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={cx(styles.field, className)}
    >
      <FieldLabel label={label} hidden={hideLabel} />
      <Group className={cx(styles.box, styles.group)} isInvalid={isInvalid(error)}>
        {prefix !== undefined && <span className={styles.affix}>{prefix}</span>}
        <Input
          {...(inputRef === undefined ? {} : { ref: inputRef })}
          {...(placeholder === undefined ? {} : { placeholder })}
          className={styles.input ?? ''}
        />
        {suffix !== undefined && <span className={styles.affix}>{suffix}</span>}
      </Group>
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
