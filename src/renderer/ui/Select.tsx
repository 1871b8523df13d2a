import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { cx } from './cx'
import { FieldLabel, FieldNotes, isInvalid, labelProps } from './Field'
import type { FieldProps } from './Field'
import field from './Field.module.css'
import popover from './Popover.module.css'
import styles from './Select.module.css'

export interface Option<V extends string = string> {
  value: V
  label: string
  /** A second, smaller line. */
  detail?: string
  icon?: ReactNode
}

export interface SelectProps<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  value: V | null
  onChange: (value: V) => void
  placeholder?: string
  isDisabled?: boolean
  className?: string | undefined
}

export function Select<V extends string>({
  label,
  hideLabel = false,
  description,
  error,
  options,
  value,
  onChange,
  placeholder = 'Choose…',
  isDisabled = false,
  className,
}: SelectProps<V>) {
  const chosen = (key: unknown) => {
    const option = options.find((each) => each.value === key)
    if (option) onChange(option.value)
  }
  return (
    <AriaSelect
      {...labelProps(label, hideLabel)}
      value={value}
      onChange={chosen}
      placeholder={placeholder}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      className={cx(field.field, className)}
    >
      <FieldLabel label={label} hidden={hideLabel} />
      <Button className={cx(field.box, styles.button, isInvalid(error) && styles.invalid)}>
        <SelectValue className={styles.value ?? ''}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder
              ? defaultChildren
              : (options.find((each) => each.value === value)?.label ?? defaultChildren)
          }
        </SelectValue>
        <ChevronDown aria-hidden />
      </Button>
      <FieldNotes description={description} error={error} />
      <Popover className={popover.popover ?? ''} offset={4}>
        <ListBox className={popover.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.value} textValue={option.label} className={popover.item ?? ''}>
              {option.icon}
              <span className={popover.text}>
                {option.label}
                {option.detail !== undefined && <span className={popover.detail}>{option.detail}</span>}
              </span>
              <Check aria-hidden className={popover.tick} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
