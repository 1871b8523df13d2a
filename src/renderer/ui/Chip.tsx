import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { cx } from './cx'
import styles from './Chip.module.css'

export type Tone = 'neutral' | 'accent' | 'ok' | 'warn' | 'bad' | 'info'

export interface ChipProps {
  children: ReactNode
  tone?: Tone
  icon?: ReactNode
  /** Shows a cross; `removeLabel` names it, such as “Remove SQL”. */
  onRemove?: () => void
  removeLabel?: string
}

/** A word or two of state, or a keyword. */
export function Chip({ children, tone = 'neutral', icon, onRemove, removeLabel = 'Remove' }: ChipProps) {
  return (
    <span className={cx(styles.chip, styles[tone])}>
      {icon}
      <span className={styles.text}>{children}</span>
      {onRemove !== undefined && (
        <Button aria-label={removeLabel} onPress={onRemove} className={styles.remove ?? ''}>
          <X aria-hidden />
        </Button>
      )}
    </span>
  )
}
