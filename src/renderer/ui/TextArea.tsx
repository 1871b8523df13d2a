import type { Ref } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { cx } from './cx'
import { FieldLabel, FieldNotes, isInvalid, labelProps } from './Field'
import type { FieldProps } from './Field'
import styles from './Field.module.css'

export interface TextAreaProps
  extends
    FieldProps,
    Omit<AriaTextFieldProps, 'className' | 'style' | 'children' | 'isInvalid' | 'aria-label' | 'type'> {
  placeholder?: string
  rows?: number
  /** Grows with its text, from `rows` lines up to `maxHeight` pixels. */
  autosize?: boolean
  maxHeight?: number
  /** Fills the height of a flex column. */
  fill?: boolean
  spellCheck?: 'true' | 'false'
  areaRef?: Ref<HTMLTextAreaElement>
  className?: string | undefined
}

export function TextArea({
  label,
  hideLabel = false,
  description,
  error,
  placeholder,
  rows = 3,
  autosize = false,
  maxHeight,
  fill = false,
  areaRef,
  className,
  ...rest
}: TextAreaProps) {
  const size = {
    minHeight: `calc(${rows} * 1.5em + 14px)`,
    ...(maxHeight === undefined ? {} : { maxHeight }),
    ...(fill ? { flex: 1 } : {}),
  }
  return (
    <AriaTextField
      {...rest}
      {...labelProps(label, hideLabel)}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={cx(styles.field, className)}
      style={fill ? { flex: 1, minHeight: 0 } : {}}
    >
      <FieldLabel label={label} hidden={hideLabel} />
      <AriaTextArea
        {...(areaRef === undefined ? {} : { ref: areaRef })}
        {...(placeholder === undefined ? {} : { placeholder })}
        rows={rows}
        className={cx(styles.box, styles.area, autosize && styles.autosize)}
        style={size}
      />
      <FieldNotes description={description} error={error} />
    </AriaTextField>
  )
}
