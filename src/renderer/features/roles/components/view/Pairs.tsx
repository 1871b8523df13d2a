import { cx } from '../../../../ui/cx'
import { LinkedText } from './LinkedText'
import styles from './view.module.css'

export interface Pair {
  label: string
  /** Text, or a list of lines. */
  value: string | null | readonly string[]
}

const isSaid = ({ value }: Pair) => value !== null && value.length > 0

export const saysAny = (pairs: readonly Pair[]): boolean => pairs.some(isSaid)

/** Named facts, one a line; what is not known is left out. */
export function Pairs({ pairs, narrow = false }: { pairs: readonly Pair[]; narrow?: boolean }) {
  return (
    <dl className={cx(styles.pairs, narrow && styles.narrow)}>
      {pairs.filter(isSaid).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {typeof value === 'string' ? <LinkedText>{value}</LinkedText> : <Lines lines={value ?? []} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  const areWords = lines.every((line) => line.length <= 40 && !line.includes(','))
  if (areWords) return <LinkedText>{lines.join(', ')}</LinkedText>
  return (
    <ul className={styles.plain}>
      {lines.map((line, index) => (
        <li key={index}>
          <LinkedText>{line}</LinkedText>
        </li>
      ))}
    </ul>
  )
}
