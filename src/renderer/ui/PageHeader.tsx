import { ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton'
import styles from './PageHeader.module.css'

export interface PageHeaderProps {
  title: ReactNode
  /** A few quiet words behind the title. */
  note?: ReactNode
  /** Back to the list this page belongs to. */
  back?: { label: string; onPress: () => void }
  /** Filter and actions, the main action last. */
  children?: ReactNode
}

/** The title bar: first thing in every page. */
export function PageHeader({ title, note, back, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {back !== undefined && (
        <IconButton label={back.label} onPress={back.onPress} className={styles.back}>
          <ChevronLeft aria-hidden />
        </IconButton>
      )}
      <div className={styles.titles}>
        <h1 className={styles.title}>{title}</h1>
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </div>
      {children !== undefined && <div className={styles.tools}>{children}</div>}
    </header>
  )
}
