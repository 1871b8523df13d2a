import { Check, ChevronDown } from 'lucide-react'
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { cx } from './cx'
import { FieldLabel, FieldNotes, isInvalid, labelProps } from './Field'
import type { FieldProps } from './Field'
import type { Option } from './Select'
import field from './Field.module.css'
import popover from './Popover.module.css'

export interface ComboBoxProps<V extends string> extends FieldProps {
  options: readonly Option<V>[]
  /** The chosen option, or null. */
  value: V | null
  onChange: (value: V | null) => void
  /** Given: any text may stand in the field, and this hears of it. */
  onText?: (text: string) => void
  text?: string
  placeholder?: string
  isDisabled?: boolean
  className?: string | undefined
}

/** A text field with suggestions; `onText` makes it accept words that are not in the list. */
export function ComboBox<V extends string>({
  label,
  hideLabel = false,
  description,
  error,
  options,
  value,
  onChange,
  onText,
  text,
  placeholder,
  isDisabled = false,
  className,
}: ComboBoxProps<V>) {
  const chosen = (key: unknown) => onChange(options.find((each) => each.value === key)?.value ?? null)
  return (
    <AriaComboBox
      {...labelProps(label, hideLabel)}
      defaultItems={options}
      value={value}
      onChange={chosen}
      {...(onText === undefined ? {} : { onInputChange: onText, allowsCustomValue: true })}
      {...(text === undefined ? {} : { inputValue: text })}
      isDisabled={isDisabled}
      isInvalid={isInvalid(error)}
      validationBehavior="aria"
      menuTrigger="input"
      className={cx(field.field, className)}
    >
      <FieldLabel label={label} hidden={hideLabel} />
      <Group className={cx(field.box, field.group)} isInvalid={isInvalid(error)}>
        <Input className={field.input ?? ''} {...(placeholder === undefined ? {} : { placeholder })} />
        <Button className={field.inside ?? ''}>
          <ChevronDown aria-hidden />
        </Button>
      </Group>
      <FieldNotes description={description} error={error} />
      <Popover className={popover.popover ?? ''} offset={4}>
        <ListBox<Option<V>>
          className={popover.list ?? ''}
          renderEmptyState={() => <div className={popover.empty}>Nothing matches.</div>}
        >
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
    </AriaComboBox>
  )
}
