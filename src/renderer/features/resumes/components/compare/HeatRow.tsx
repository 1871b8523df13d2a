import { memo } from 'react'
import type { MarketPosting } from '../../../../../contract/market'
import type { MarketTerm } from '../../../../../core/check/market'
import { standingWords } from '../../../../../core/check/marketWords'
import { StateMark } from '../../../../ui/StateMark'
import styles from './compare.module.css'

const widths = [
  { title: 'Term', width: 190 },
  { title: 'Asked in', width: 116 },
  { title: 'In this resume', width: 190 },
] as const

/** The columns that stay in sight as the postings scroll by. */
export const leadColumns = widths.map((column, index) => ({
  ...column,
  left: widths.slice(0, index).reduce((sum, each) => sum + each.width, 0),
}))

const signs = { required: '●', preferred: '○', mentioned: '·' } as const
export const cellWidth = 30

export interface HeatRowProps {
  term: MarketTerm
  row: number
  top: number
  postings: readonly MarketPosting[]
  firstColumn: number
  lastColumn: number
  lead: number
  width: number
  /** The column that holds the focus, when this row does. */
  focused: number | null
  onFocus: (column: number) => void
}

/** One term across the postings in view. */
export const HeatRow = memo(
  function HeatRow(props: HeatRowProps) {
    const { term, row, top, postings, firstColumn, lastColumn, lead, width, focused, onFocus } = props
    const share = Math.round(term.share * 100)
    const common = (column: number) => ({
      'aria-colindex': column + 1,
      tabIndex: focused === column ? 0 : -1,
      'data-cell': `${row}:${column}`,
      onFocus: () => onFocus(column),
    })
    const leadStyle = (column: number) => ({
      width: leadColumns[column]?.width,
      left: leadColumns[column]?.left,
    })
    return (
      <tr aria-rowindex={row + 2} className={styles.heatRow} style={{ top, width }}>
        <th scope="row" className={styles.lead} style={leadStyle(0)} title={term.term} {...common(0)}>
          {term.term}
        </th>
        <td className={styles.lead} style={leadStyle(1)} {...common(1)}>
          <span className={styles.bar} aria-hidden>
            <span style={{ width: `${share}%` }} />
          </span>
          {`${term.postings} of ${postings.length}`}
        </td>
        <td className={styles.lead} style={leadStyle(2)} {...common(2)}>
          <StateMark state={term.has ? (term.inContext ? 'found' : 'weak') : 'missing'} label="" />
          <span className={styles.clip}>{standingWords(term)}</span>
        </td>
        {postings.slice(firstColumn, lastColumn).map((posting, index) => {
          const place = firstColumn + index
          const demand = term.demands[place] ?? null
          const column = leadColumns.length + place
          const words = `${posting.company}: ${demand ?? 'not asked'}${
            demand === null ? '' : term.has ? ', you show it' : ', you do not show it'
          }`
          return (
            <td
              key={posting.applicationId}

              aria-label={words}
              title={demand === null ? undefined : `${term.term}, ${words}`}
              className={styles.cell}
              data-demand={demand ?? undefined}
              data-has={term.has || undefined}
              style={{ left: lead + place * cellWidth, width: cellWidth }}
              {...common(column)}
            >
              {demand === null ? '' : signs[demand]}
            </td>
          )
        })}
      </tr>
    )
  },
  (before, after) =>
    before.term === after.term &&
    before.row === after.row &&
    before.focused === after.focused &&
    before.firstColumn === after.firstColumn &&
    before.lastColumn === after.lastColumn &&
    before.postings === after.postings,
)
