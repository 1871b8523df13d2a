import type { Input, Output } from '../../../../contract'
import { SegmentedControl } from '../../../ui/RadioGroup'
import styles from './transfer.module.css'

type Choices = Input<'archive.plan'>['choices']
type Choice = Choices['all']
type Conflict = Output<'archive.plan'>['conflicts'][number]

const labels: Record<Choice, string> = { mine: 'Keep mine', theirs: 'Take theirs', both: 'Keep both' }
const all = (['mine', 'theirs', 'both'] as const).map((value) => ({ value, label: labels[value] }))

interface ConflictsProps {
  conflicts: readonly Conflict[]
  count: number
  choices: Choices
  onChoose: (choices: Choices) => void
  isDisabled: boolean
}

/** Rows that differ on both sides: the person decides, for all at once and for each. */
export function Conflicts({ conflicts, count, choices, onChoose, isDisabled }: ConflictsProps) {
  return (
    <section aria-label="Changed on both sides" className={styles.conflicts}>
      <div className={styles.all}>
        <h2 className={styles.sub}>Changed on both sides: {count.toLocaleString('en-US')}</h2>
        <SegmentedControl
          label="For all of them"
          choices={all}
          value={choices.all}
          onChange={(value) => onChoose({ all: value, rows: {} })}
          isDisabled={isDisabled}
        />
      </div>
      <p className={styles.note}>
        Whatever you choose, notes of an application are kept: the other side’s go into its timeline.
      </p>
      <ul>
        {conflicts.map((conflict) => (
          <li key={`${conflict.table}/${conflict.key}`} className={styles.conflict}>
            <div>
              <p>
                <span className={styles.what}>{conflict.what}</span> {conflict.mine || 'without a name'}
                {conflict.theirs !== conflict.mine && ` / ${conflict.theirs}`}
              </p>
              <p className={styles.under}>Differs in: {conflict.differences.join(', ')}</p>
            </div>
            {conflict.allowed.length > 1 ? (
              <SegmentedControl
                label={`What to keep of ${conflict.what} ${conflict.mine}`}
                hideLabel
                choices={conflict.allowed.map((value) => ({ value, label: labels[value] }))}
                value={conflict.choice}
                onChange={(value) =>
                  onChoose({
                    ...choices,
                    rows: { ...choices.rows, [`${conflict.table}/${conflict.key}`]: value },
                  })
                }
                isDisabled={isDisabled}
              />
            ) : (
              <span className={styles.under}>Comes with its application</span>
            )}
          </li>
        ))}
      </ul>
      {count > conflicts.length && (
        <p className={styles.note}>
          and {(count - conflicts.length).toLocaleString('en-US')} more, which follow the choice for all.
        </p>
      )}
    </section>
  )
}
