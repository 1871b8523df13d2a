import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './EmptyState.module.css'

export interface EmptyStateProps {
  /** A lucide icon. */
  icon?: ReactNode
  title: string
  /** What the screen is for and the next step, in a sentence. */
  children?: ReactNode
  /** The one next step first. */
  actions?: ReactNode
  /** In a panel or a column rather than on a whole page. */
  compact?: boolean
}

export function EmptyState({ icon, title, children, actions, compact = false }: EmptyStateProps) {
  const Title = compact ? 'h3' : 'h2'
  return (
    <div className={cx(styles.empty, compact && styles.compact)}>
      {icon !== undefined && (
        <div className={styles.icon} aria-hidden>
          {icon}
        </div>
      )}
      <Title className={styles.title}>{title}</Title>
      {children !== undefined && <p className={styles.text}>{children}</p>}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
