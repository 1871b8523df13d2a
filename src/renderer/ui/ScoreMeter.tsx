import type { ReactNode } from 'react'
import { cx } from './cx'
import styles from './ScoreMeter.module.css'

export interface ScorePart {
  label: string
  /** Its share of the total, in the same points. */
  value: number
}

export interface ScoreMeterProps {
  /** Its name for screen readers: “Keyword check”. */
  label: string
  value: number
  max?: number
  /** What the value is made of: drawn as segments, strongest first. Left out: one bar. */
  parts?: readonly ScorePart[]
  /** The number as the one that matters on the screen (30 px), with a note behind it. */
  big?: boolean
  note?: ReactNode
  /** Only the bar, for a row or a card. */
  barOnly?: boolean
}

const opacity = ['1', '0.75', '0.5', '0.36']

export function ScoreMeter({
  label,
  value,
  max = 100,
  parts,
  big = false,
  note,
  barOnly = false,
}: ScoreMeterProps) {
  const safeMax = max > 0 ? max : 1
  const shown = Math.min(Math.max(value, 0), safeMax)
  const segments = parts?.filter((part) => part.value > 0) ?? [{ label, value: shown }]
  const spoken = `${Math.round(value)} of ${max}`
  return (
    <div className={styles.meter}>
      {!barOnly && (
        <div className={styles.words}>
          <b className={cx(styles.number, big && styles.big)}>{Math.round(value)}</b>
          <span className={styles.note}>
            of {max}
            {note !== undefined && <> · {note}</>}
          </span>
        </div>
      )}
      <meter className={styles.spoken} aria-label={label} min={0} max={safeMax} value={shown}>
        {spoken}
      </meter>
      <div className={styles.bar} aria-hidden>
        {segments.map((part, index) => (
          <i
            key={`${index}-${part.label}`}
            title={parts === undefined ? undefined : `${part.label}: ${Math.round(part.value)}`}
            style={{
              width: `${(Math.min(part.value, safeMax) / safeMax) * 100}%`,
              opacity: opacity[Math.min(index, opacity.length - 1)],
            }}
          />
        ))}
      </div>
    </div>
  )
}
