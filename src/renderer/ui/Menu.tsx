import { Check, ChevronRight } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components'
import type { PopoverProps } from 'react-aria-components'
import { Button } from './Button'
import type { ButtonProps } from './Button'
import { cx } from './cx'
import { Kbd } from './Kbd'
import styles from './Popover.module.css'

export interface MenuEntry {
  id: string
  label: string
  icon?: ReactNode
  /** Shown at the right, such as `Delete` or `mod+e`. */
  keys?: string
  danger?: boolean
  isDisabled?: boolean
  /** A tick before it is drawn when true. */
  isSelected?: boolean
  onAction?: () => void
  /** A submenu. */
  entries?: readonly MenuEntry[]
}

export interface MenuGroup {
  title?: string
  entries: readonly MenuEntry[]
}

export interface MenuProps {
  /** Its name for screen readers. */
  label: string
  /** One list, or several with a line between. */
  entries?: readonly MenuEntry[]
  groups?: readonly MenuGroup[]
  /** Called after a choice, for a menu that stands in no trigger. */
  onClose?: () => void
}

/** The list itself, for use inside a MenuTrigger of your own. */
export function Menu({ label, entries, groups, onClose }: MenuProps) {
  const lists = groups ?? [{ entries: entries ?? [] }]
  return (
    <AriaMenu
      aria-label={label}
      className={styles.list ?? ''}
      {...(onClose === undefined ? {} : { onClose, autoFocus: 'first' as const })}
    >
      {lists.flatMap((group, index) => [
        ...(index > 0 ? [<Separator key={`line-${index}`} className={styles.separator ?? ''} />] : []),
        <MenuSection key={`group-${index}`} {...(group.title === undefined ? { 'aria-label': label } : {})}>
          {group.title !== undefined && <Header className={styles.header ?? ''}>{group.title}</Header>}
          {group.entries.map((entry) => entryNode(entry))}
        </MenuSection>,
      ])}
    </AriaMenu>
  )
}

function entryNode(entry: MenuEntry): ReactElement {
  const item = (
    <AriaMenuItem
      key={entry.id}
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      {...(entry.onAction === undefined ? {} : { onAction: entry.onAction })}
      className={cx(styles.item, entry.danger === true && styles.danger)}
    >
      {entry.icon}
      <span className={styles.text}>{entry.label}</span>
      {entry.isSelected === true && <Check aria-label="chosen" />}
      {entry.keys !== undefined && <Kbd keys={entry.keys} />}
      {entry.entries !== undefined && <ChevronRight aria-hidden />}
    </AriaMenuItem>
  )
  if (entry.entries === undefined) return item
  return (
    <SubmenuTrigger key={entry.id}>
      {item}
      <Popover className={styles.popover ?? ''} offset={-2}>
        <Menu label={entry.label} entries={entry.entries} />
      </Popover>
    </SubmenuTrigger>
  )
}

export interface MenuWithTriggerProps extends MenuProps {
  /** A Button or IconButton. */
  trigger: ReactElement
  placement?: NonNullable<PopoverProps['placement']>
}

/** A menu that opens from any button of the kit. */
export function MenuWithTrigger({ trigger, placement = 'bottom start', ...menu }: MenuWithTriggerProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={placement} offset={4}>
        <Menu {...menu} />
      </Popover>
    </MenuTrigger>
  )
}

export interface MenuButtonProps
  extends MenuProps, Pick<ButtonProps, 'variant' | 'size' | 'icon' | 'children'> {
  isDisabled?: boolean
  placement?: NonNullable<PopoverProps['placement']>
}

export function MenuButton({
  label,
  entries,
  groups,
  placement,
  isDisabled = false,
  ...button
}: MenuButtonProps) {
  return (
    <MenuWithTrigger
      label={label}
      {...(entries === undefined ? {} : { entries })}
      {...(groups === undefined ? {} : { groups })}
      {...(placement === undefined ? {} : { placement })}
      trigger={<Button {...button} isDisabled={isDisabled} />}
    />
  )
}
