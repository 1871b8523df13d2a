import type { WritingFinding } from '../../../../../core/check/facts/model'
import { countText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import { goToField } from '../../editing'
import styles from './writing.module.css'

export interface WritingRowProps {
  finding: WritingFinding
  /** Makes the offered change; null where the resume cannot be edited. */
  onApply: ((finding: WritingFinding) => void) | null
}

const quoted = new Set<WritingFinding['kind']>(['opener', 'tense', 'pronoun', 'avoid', 'wording', 'repeat'])

/** One finding on the writing: pressing it goes to its words, and an offered change is one press away. */
export function WritingRow({ finding, onApply }: WritingRowProps) {
  const { kind, words, advice, field, start, end, swap, also } = finding
  const name = quoted.has(kind) ? `“${words}”` : words
  return (
    <li className={styles.item}>
      {field === '' ? (
        <div className={styles.row}>
          <span className={styles.words}>{name}</span>
          <span className={styles.advice}>{advice}</span>
        </div>
      ) : (
        <button
          type="button"
          className={styles.row}
          onClick={() => goToField(field, end > start ? { start, end } : undefined)}
        >
          <span className={styles.words}>
            {name}
            {also.length > 0 && kind === 'pronoun' && (
              <span className={styles.more}> and {countText(also.length, 'more')}</span>
            )}
          </span>
          <span className={styles.advice}>{advice}</span>
        </button>
      )}
      {swap !== null && (
        <div className={styles.swap}>
          <span>
            <del>{swap.original}</del> <ins>{swap.replacement}</ins>
          </span>
          {onApply !== null && (
            <Button
              size="small"
              aria-label={`Apply: ${swap.original} becomes ${swap.replacement}`}
              onPress={() => onApply(finding)}
            >
              Apply
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
