import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { MarketPosting } from '../../../../../contract/market'
import type { MarketTerm } from '../../../../../core/check/market'
import styles from './compare.module.css'
import { cellWidth, HeatRow, leadColumns } from './HeatRow'

const rowHeight = 30
const headHeight = 132
const spare = 6

/** A table whose cells the arrow keys move between. */
const asGrid = { role: 'grid' } as const

interface Place {
  row: number
  column: number
}

interface View {
  top: number
  left: number
  height: number
  width: number
}

export interface HeatMapProps {
  terms: readonly MarketTerm[]
  postings: readonly MarketPosting[]
  resumeName: string
  /** Opens the application of a posting. */
  onOpen: (applicationId: string) => void
}

/**
 * Terms by postings, as a grid the arrow keys move in. Only the cells in view are drawn, so that hundreds of postings
 * scroll as smoothly as ten.
 */
export function HeatMap({ terms, postings, resumeName, onOpen }: HeatMapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<View>({ top: 0, left: 0, height: 600, width: 900 })
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const wantsFocus = useRef(false)
  const lead = leadColumns.reduce((sum, column) => sum + column.width, 0)

  const measure = useCallback(() => {
    const element = frame.current
    if (element === null) return
    const top = Math.floor(element.scrollTop / rowHeight)
    const left = Math.floor(element.scrollLeft / cellWidth)
    const { clientHeight: height, clientWidth: width } = element
    setView((before) =>
      before.top === top && before.left === left && before.height === height && before.width === width
        ? before
        : { top, left, height, width },
    )
  }, [])
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [measure])
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    frame.current?.querySelector<HTMLElement>(`[data-cell="${at.row}:${at.column}"]`)?.focus()
  })

  const columns = leadColumns.length + postings.length
  const goTo = (next: Place) => {
    const row = Math.max(-1, Math.min(terms.length - 1, next.row))
    const column = Math.max(0, Math.min(columns - 1, next.column))
    const element = frame.current
    if (element !== null) {
      const top = row * rowHeight
      const room = element.clientHeight - headHeight - rowHeight
      if (row >= 0 && top < element.scrollTop) element.scrollTop = top
      else if (row >= 0 && top > element.scrollTop + room) element.scrollTop = top - room
      const left = (column - leadColumns.length) * cellWidth
      const across = element.clientWidth - lead - cellWidth
      if (column >= leadColumns.length) {
        if (left < element.scrollLeft) element.scrollLeft = left
        else if (left > element.scrollLeft + across) element.scrollLeft = left - across
      }
      measure()
    }
    wantsFocus.current = true
    setAt({ row, column })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((view.height - headHeight) / rowHeight) - 1)
    const steps: Readonly<Record<string, Place>> = {
      ArrowUp: { row: at.row - 1, column: at.column },
      ArrowDown: { row: at.row + 1, column: at.column },
      ArrowLeft: { row: at.row, column: at.column - 1 },
      ArrowRight: { row: at.row, column: at.column + 1 },
      PageUp: { row: Math.max(0, at.row - page), column: at.column },
      PageDown: { row: at.row + page, column: at.column },
      Home: { row: event.ctrlKey ? 0 : at.row, column: 0 },
      End: { row: event.ctrlKey ? terms.length - 1 : at.row, column: columns - 1 },
    }
    const posting = postings[at.column - leadColumns.length]
    if (event.key === 'Enter' && posting !== undefined) return onOpen(posting.applicationId)
    const next = steps[event.key]
    if (next === undefined) return
    event.preventDefault()
    goTo(next)
  }

  const latest = useRef(onKeyDown)
  useEffect(() => {
    latest.current = onKeyDown
  })
  useEffect(() => {
    const element = frame.current
    const onKey = (event: KeyboardEvent) => latest.current(event)
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])

  const firstRow = Math.max(0, view.top - spare)
  const lastRow = Math.min(terms.length, view.top + Math.ceil(view.height / rowHeight) + spare)
  const firstColumn = Math.max(0, view.left - spare)
  const lastColumn = Math.min(postings.length, view.left + Math.ceil(view.width / cellWidth) + spare)
  const width = lead + postings.length * cellWidth + 8
  const shared = { postings, firstColumn, lastColumn, lead, width }
  const known = terms.filter((term) => term.has).length
  return (
    <div ref={frame} className={styles.heat} onScroll={measure}>
      <table
        {...asGrid}
        aria-label={`What the postings ask, and what ${resumeName} shows: ${known} of ${terms.length} terms`}
        aria-rowcount={terms.length + 1}
        aria-colcount={columns}
        className={styles.grid}
        style={{ width, height: headHeight + terms.length * rowHeight }}
      >
        <thead className={styles.heatHead}>
          <tr className={styles.heatHeadRow} aria-rowindex={1} style={{ width, height: headHeight }}>
            {leadColumns.map((column, index) => (
              <th
                key={column.title}
                scope="col"
                aria-colindex={index + 1}
                className={styles.lead}
                style={{ width: column.width, left: column.left }}
                tabIndex={at.row === -1 && at.column === index ? 0 : -1}
                data-cell={`-1:${index}`}
                onFocus={() => setAt({ row: -1, column: index })}
              >
                {column.title}
              </th>
            ))}
            {postings.slice(firstColumn, lastColumn).map((posting, index) => {
              const column = leadColumns.length + firstColumn + index
              const name = `${posting.company} · ${posting.title}`
              return (
                <th
                  key={posting.applicationId}
                  scope="col"
                  aria-colindex={column + 1}
                  className={styles.posting}
                  style={{ left: lead + (firstColumn + index) * cellWidth, width: cellWidth }}
                  title={`${name} (${posting.stage.name})`}
                  tabIndex={at.row === -1 && at.column === column ? 0 : -1}
                  data-cell={`-1:${column}`}
                  onFocus={() => setAt({ row: -1, column })}
                  onClick={() => onOpen(posting.applicationId)}
                >
                  <span>{posting.company}</span>
                  <span className="visually-hidden">{posting.title}</span>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {terms.slice(firstRow, lastRow).map((term, index) => (
            <HeatRow
              key={term.term}
              {...shared}
              term={term}
              row={firstRow + index}
              top={headHeight + (firstRow + index) * rowHeight}
              focused={at.row === firstRow + index ? at.column : null}
              onFocus={(column) => setAt({ row: firstRow + index, column })}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
