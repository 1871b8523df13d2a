import type { ReactNode } from 'react'
import styles from './editor.module.css'

export interface RowButtonProps {
  label: string
  isDisabled?: boolean
  onPress: () => void
  children: ReactNode
}

/** A small button of a row. Plain on purpose: a long resume has hundreds. */
export function RowButton({ label, isDisabled = false, onPress, children }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onPress}
      className={styles.tool}
    >
      {children}
    </button>
  )
}
