import { ArrowDown, ArrowUp } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { ComparedRow } from '../../../../../core/check/compareReports'
import type { CheckRow } from '../../../../../core/check/model'
import { cx } from '../../../../ui/cx'
import { ScoreMeter } from '../../../../ui/ScoreMeter'
import { StateMark } from '../../../../ui/StateMark'
import { goneWords, standingOf } from './rowWords'
import styles from './compare.module.css'

type Order = 'difference' | 'keyword' | 'one' | 'other'

const partWords = { mustHave: 'must-have', strong: 'strong', avoid: 'avoid' }

const shown = (points: number): string =>
  points < 0 ? `−${tenths(-points)}` : points > 0 ? `+${tenths(points)}` : '='
const tenths = (points: number): string => (Number.isInteger(points) ? String(points) : points.toFixed(1))

function sorted(rows: readonly ComparedRow[], order: Order, isDown: boolean): ComparedRow[] {
  const value = (row: ComparedRow): number =>
    order === 'difference' ? Math.abs(row.difference) : order === 'one' ? row.one.points : row.other.points
  const list =
    order === 'keyword'
      ? rows.toSorted((a, b) => a.keyword.localeCompare(b.keyword, 'en'))
      : rows.toSorted((a, b) => value(b) - value(a))
  return isDown ? list : list.toReversed()
}

export interface CompareTableProps {
  rows: readonly ComparedRow[]
  names: { one: string; other: string }
  scores: { one: number | null; other: number | null }
}

/** Every term with what each version says of it, and what that makes in points. */
export function CompareTable({ rows, names, scores }: CompareTableProps) {
  const [order, setOrder] = useState<Order>('difference')
  const [isDown, setDown] = useState(true)
  const list = useMemo(() => sorted(rows, order, isDown), [rows, order, isDown])
  const better = rows.filter((row) => row.difference > 0).length
  const worse = rows.filter((row) => row.difference < 0).length
  const head = (id: Order, label: string, isNumber = false) => (
    <th
      scope="col"
      className={cx(isNumber && styles.number)}
      aria-sort={order === id ? (isDown ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => {
          setDown(order === id ? !isDown : true)
          setOrder(id)
        }}
      >
        {label}
        {order === id && (isDown ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
      </button>
    </th>
  )
  return (
    <>
      <div className={styles.scores}>
        <ScoreMeter label={names.one} value={scores.one ?? 0} />
        <ScoreMeter label={names.other} value={scores.other ?? 0} />
        <p className={styles.verdict}>
          {better === 0 && worse === 0
            ? 'Both say the same of every term.'
            : `“${names.other}” earns more on ${better}, less on ${worse}, the same on ${rows.length - better - worse} of ${rows.length} terms.`}
        </p>
      </div>
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={`${names.one} and ${names.other}, term by term`}>
          <thead>
            <tr>
              {head('keyword', 'Term')}
              {head('one', names.one)}
              {head('other', names.other)}
              {head('difference', 'Difference', true)}
            </tr>
          </thead>
          <tbody>
            {list.map((row) => (
              <tr key={`${row.part} ${row.keyword}`}>
                <th scope="row">
                  {row.keyword} <span className={styles.quiet}>{partWords[row.part]}</span>
                </th>
                <Standing row={row.one} />
                <Standing row={row.other} />
                <td
                  className={cx(
                    styles.number,
                    row.difference > 0 && styles.more,
                    row.difference < 0 && styles.less,
                  )}
                >
                  {shown(row.difference)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Standing({ row }: { row: CheckRow }) {
  return (
    <td>
      <span className={styles.standing}>
        <StateMark state={row.state} label="" />
        <span>
          {row.found ? standingOf(row) : goneWords(row)}
          {row.points !== 0 && <span className={styles.quiet}> {tenths(row.points)}</span>}
        </span>
      </span>
    </td>
  )
}
