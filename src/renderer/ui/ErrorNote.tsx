import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './ErrorNote.module.css'

/** A failure told in place: what happened, what was kept, what to do. */
export function ErrorNote({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div role="alert" className={styles.note}>
      <CircleAlert aria-hidden />
      <div className={styles.text}>{children}</div>
      {action}
    </div>
  )
}
