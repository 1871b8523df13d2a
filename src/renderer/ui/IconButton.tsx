import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps, TooltipProps as AriaTooltipProps } from 'react-aria-components'
import { cx } from './cx'
import { Tooltip } from './Tooltip'
import styles from './IconButton.module.css'

export interface IconButtonProps extends Omit<
  AriaButtonProps,
  'className' | 'style' | 'children' | 'aria-label'
> {
  /** Its name for everybody: read out, and shown as a tooltip. */
  label: string
  /** Shown behind the label in the tooltip, such as `N`. */
  hint?: string
  children: ReactNode
  size?: 'normal' | 'small'
  bordered?: boolean
  placement?: NonNullable<AriaTooltipProps['placement']>
  className?: string | undefined
}

export function IconButton({
  label,
  hint,
  children,
  size = 'normal',
  bordered = false,
  placement = 'bottom',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={hint === undefined ? label : `${label} · ${hint}`} placement={placement}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={cx(
          styles.button,
          size === 'small' && styles.small,
          bordered && styles.bordered,
          className,
        )}
      >
        {children}
      </AriaButton>
    </Tooltip>
  )
}
