import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'
import { cx } from './cx'
import styles from './Button.module.css'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  children: ReactNode
  variant?: 'primary' | 'default' | 'quiet' | 'danger'
  size?: 'normal' | 'small'
  /** A lucide icon, drawn before the words. */
  icon?: ReactNode
  buttonRef?: Ref<HTMLButtonElement>
  className?: string | undefined
}

export function Button({
  variant = 'default',
  size = 'normal',
  icon,
  children,
  buttonRef,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(buttonRef === undefined ? {} : { ref: buttonRef })}
      className={cx(styles.button, styles[variant], styles[size], className)}
    >
      {icon}
      <span className={styles.label}>{children}</span>
    </AriaButton>
  )
}
