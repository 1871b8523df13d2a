import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './Page.module.css'

export interface PageProps {
  /** A PageHeader. */
  header: ReactNode
  children: ReactNode
  /** A Panel at the right, or nothing. */
  panel?: ReactNode
  /** The page scrolls by itself: no padding, no scrolling here. */
  bare?: boolean
}

/** The one shape of a screen: title bar, scrolling body, and a panel at the right. */
export function Page({ header, children, panel, bare = false }: PageProps) {
  return (
    <div className={styles.page}>
      <div className={styles.main}>
        {header}
        <div className={cx(styles.body, bare ? styles.bare : styles.scroll)}>{children}</div>
      </div>
      {panel}
    </div>
  )
}
