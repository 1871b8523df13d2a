import { memo, useId, useState } from 'react'
import type { CheckRow } from '../../../../../core/check/model'
import { StateMark } from '../../../../ui/StateMark'
import { goToField } from '../../editing'
import type { Marks } from '../../marks'
import styles from './check.module.css'

const formWords: Record<NonNullable<CheckRow['form']>, string> = {
  exact: 'exact words',
  spelling: 'another spelling',
  inflection: 'another form of the word',
  alias: 'another name for it',
  phrase: 'as a phrase',
  alternative: 'one of its alternatives',
}

const stateWords: Record<CheckRow['state'], string> = {
  found: 'Found',
  weak: 'Weak',
  missing: 'Missing',
  avoid: 'Avoid',
  clear: 'Not in your resume',
}

const reasonWords: Record<string, string> = {
  negated: 'written as something you do not have',
  learning: 'written as something you are learning',
  ambiguous: 'may mean something else',
  'inside another term': 'only inside another term',
}

/** How and where a keyword stands in the resume, in a line. */
export function where(row: CheckRow): string {
  if (row.state === 'clear') return stateWords.clear
  const sections = [...new Set(row.evidence.map((each) => each.section))].join(', ')
  const how =
    row.form === null || row.state === 'avoid' ? (reasonWords[row.reason ?? ''] ?? '') : formWords[row.form]
  return [stateWords[row.state], how, sections === '' ? '' : `in ${sections}`]
    .filter((part) => part !== '')
    .join(' · ')
}

const tenths = (points: number): string => (Number.isInteger(points) ? String(points) : points.toFixed(1))
const signed = (points: number): string => (points < 0 ? `−${tenths(-points)}` : tenths(points))

export interface FindingRowProps {
  row: CheckRow
  marks: Marks
  /** Shows what the next edit adds instead of what is earned. */
  asGain?: boolean
  /** False where the same advice stands above already. */
  hasAdvice?: boolean
}

/** One finding. Pointing at it shows its words in the resume; pressing it goes there and opens its evidence. */
export const FindingRow = memo(
  function FindingRow({ row, marks, asGain = false, hasAdvice = true }: FindingRowProps) {
    const [isOpen, setOpen] = useState(false)
    const details = useId()
    const point = () => marks.setActive(row.keyword)
    const leave = () => marks.setActive(null)
    const points = asGain
      ? `+${tenths(row.gain)}`
      : row.max > 0
        ? `${tenths(row.points)} / ${tenths(row.max)}`
        : signed(row.points)
    return (
      <li className={styles.finding}>
        <button
          type="button"
          className={styles.row}
          data-finding={row.keyword}
          aria-expanded={row.evidence.length > 0 ? isOpen : undefined}
          aria-controls={isOpen ? details : undefined}
          onMouseEnter={point}
          onMouseLeave={leave}
          onFocus={point}
          onBlur={leave}
          onClick={() => {
            const [first] = row.evidence
            if (first === undefined) return
            setOpen(!isOpen)
            if (!isOpen) goToField(first.field, first)
          }}
        >
          <StateMark state={row.state} label="" />
          <span className={styles.keyword}>
            {row.state === 'avoid' || row.state === 'clear' ? `“${row.keyword}”` : row.keyword}
          </span>
          <span className={styles.points}>{points}</span>
          {asGain ? (
            <span className="visually-hidden">{stateWords[row.state]}</span>
          ) : (
            <span className={styles.detail}>
              {where(row)}
              {row.from.length > 0 && row.max > 0 && ` · ${row.from.join(' and ')}`}
            </span>
          )}
          {hasAdvice && row.advice !== null && row.advice !== '' && (
            <span className={styles.advice}>{row.advice}</span>
          )}
        </button>
        {isOpen && (
          <ul id={details} className={styles.evidence} aria-label={`Where ${row.keyword} stands`}>
            {row.evidence.map((each) => (
              <li key={`${each.field}-${each.start}`}>
                <button type="button" onClick={() => goToField(each.field, each)} className={styles.quote}>
                  <b>{each.section}</b> {each.text}
                </button>
              </li>
            ))}
          </ul>
        )}
      </li>
    )
  },
  (before, after) =>
    before.marks === after.marks &&
    before.asGain === after.asGain &&
    before.hasAdvice === after.hasAdvice &&
    JSON.stringify(before.row) === JSON.stringify(after.row),
)

export interface FindingListProps {
  title: string
  note?: string
  rows: readonly CheckRow[]
  marks: Marks
  asGain?: boolean
  /** Keywords whose advice stands in another list. */
  advisedAbove?: ReadonlySet<string>
}

export function FindingList({ title, note, rows, marks, asGain = false, advisedAbove }: FindingListProps) {
  const heading = useId()
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h3 id={heading} className={styles.title}>
        {title}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </h3>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <FindingRow
            key={row.keyword}
            row={row}
            marks={marks}
            asGain={asGain}
            hasAdvice={advisedAbove?.has(row.keyword) !== true}
          />
        ))}
      </ul>
    </section>
  )
}
