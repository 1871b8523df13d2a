import type { MergeChange, MergeChoice } from '../../../../../core/resume/merge'
import { wordDiff } from '../../../../../core/resume/diff'
import { Checkbox } from '../../../../ui/Checkbox'
import { SegmentedControl } from '../../../../ui/RadioGroup'
import { placeOf } from '../changes/placeOf'
import { Words } from '../changes/Words'
import styles from './takeover.module.css'

const kindWords: Record<MergeChange['kind'], string> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Put in another order',
}

function Difference({ before, after }: { before: string; after: string }) {
  return (
    <p className={styles.words}>
      {wordDiff(before, after).map((part, at) => (
        <Words key={`${at}-${part.kind}`} part={part} />
      ))}
    </p>
  )
}

export interface ChangeChoiceProps {
  change: MergeChange
  choice: MergeChoice
  onChoose: (choice: MergeChoice) => void
}

/** One change of the base: ticked to take it over; where both sides changed the text, both are shown. */
export function ChangeChoice({ change, choice, onChoose }: ChangeChoiceProps) {
  const place = placeOf(change)
  const isTextConflict = change.conflict && change.kind !== 'moved'
  if (!isTextConflict) {
    const mine = change.mine ?? change.ancestor ?? ''
    return (
      <li className={styles.change}>
        <Checkbox
          isSelected={choice !== 'mine'}
          onChange={(isSelected) => onChoose(isSelected ? 'theirs' : 'mine')}
        >
          <b>{kindWords[change.kind]}</b> <span className={styles.place}>{place}</span>
        </Checkbox>
        {change.kind !== 'moved' && <Difference before={mine} after={change.theirs ?? ''} />}
      </li>
    )
  }
  const was = change.ancestor ?? ''
  return (
    <li className={styles.change}>
      <p className={styles.head}>
        <b>Changed here and there</b> <span className={styles.place}>{place}</span>
      </p>
      <div className={styles.sides}>
        <section aria-label="In this version" className={styles.side}>
          <h4>In this version</h4>
          {change.mine === null ? (
            <p className={styles.gone}>Taken out</p>
          ) : (
            <Difference before={was} after={change.mine} />
          )}
        </section>
        <section aria-label="In the base" className={styles.side}>
          <h4>In the base</h4>
          {change.theirs === null || change.theirs === '' ? (
            <p className={styles.gone}>Taken out</p>
          ) : (
            <Difference before={was} after={change.theirs} />
          )}
        </section>
      </div>
      <SegmentedControl<MergeChoice>
        label={`Which to keep: ${place}`}
        hideLabel
        choices={[
          { value: 'mine', label: 'Keep mine' },
          { value: 'theirs', label: 'Take theirs' },
          ...(change.canKeepBoth ? [{ value: 'both' as const, label: 'Keep both' }] : []),
        ]}
        value={choice}
        onChange={onChoose}
      />
    </li>
  )
}
