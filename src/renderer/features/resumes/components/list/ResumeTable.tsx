import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { ResumeSummary } from '../../../../../contract/resume'
import type { ResumeRow } from '../../resumeTree'
import { ResumeTableRow, type ResumeOutcomes } from './ResumeTableRow'
import styles from './list.module.css'

const rowHeight = 44
/** Rows drawn above and below what is seen, so that the keyboard can step out of view. */
const spare = 8

export interface ResumeTableProps {
  rows: readonly ResumeRow[]
  outcomes: ReadonlyMap<string, ResumeOutcomes>
  onAsk: (what: 'rename' | 'tailor', resume: ResumeSummary) => void
}

/** Rows of one height, of which only those in view are drawn: thousands stay fast. */
export function ResumeTable({ rows, outcomes, onAsk }: ResumeTableProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState({ top: 0, height: 800 })
  const measure = useCallback(() => {
    const element = frame.current
    if (element === null) return
    const top = Math.floor(element.scrollTop / rowHeight)
    const height = element.clientHeight
    setView((before) => (before.top === top && before.height === height ? before : { top, height }))
  }, [])
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [measure])
  const first = Math.max(0, Math.min(view.top, rows.length - 1) - spare)
  const last = Math.min(rows.length, view.top + Math.ceil(view.height / rowHeight) + spare)
  return (
    <div ref={frame} className={styles.frame} onScroll={measure}>
      <table aria-label="Resumes" aria-rowcount={rows.length + 1} className={styles.table}>
        <thead className={styles.head}>
          <tr aria-rowindex={1} className={styles.headRow}>
            <th scope="col">Name</th>
            <th scope="col">Application</th>
            <th scope="col">Status</th>
            <th scope="col" className={styles.number}>
              Fit
            </th>
            <th scope="col">Replies</th>
            <th scope="col" className={styles.number}>
              Changed
            </th>
            <th scope="col">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ height: rows.length * rowHeight }}>
          {rows.slice(first, last).map((row, index) => (
            <ResumeTableRow
              key={row.resume.id}
              row={row}
              outcomes={outcomes.get(row.resume.id)}
              place={first + index}
              top={(first + index) * rowHeight}
              onAsk={onAsk}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
