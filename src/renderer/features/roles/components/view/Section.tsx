import type { ReactNode } from 'react'
import styles from './view.module.css'

interface SectionProps {
  title: string
  note?: ReactNode
  children: ReactNode
}

/** A part of the role page under its heading. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>
        {title} {note !== undefined && <span className={styles.note}>{note}</span>}
      </h2>
      {children}
    </section>
  )
}
