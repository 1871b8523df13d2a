import { Check, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import type { CheckboxProps as AriaCheckboxProps } from 'react-aria-components'
import { cx } from './cx'
import styles from './Checkbox.module.css'

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  children?: ReactNode
  className?: string | undefined
}

/** Without children it needs an `aria-label`. */
export function Checkbox({ children, className, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={cx(styles.checkbox, className)}>
      {({ isIndeterminate, isSelected }) => (
        <>
          <span className={styles.box} aria-hidden>
            {isIndeterminate ? <Minus /> : isSelected ? <Check /> : null}
          </span>
          {children !== undefined && <span className={styles.text}>{children}</span>}
        </>
      )}
    </AriaCheckbox>
  )
}
