import { memo, type ReactNode } from 'react'
import type { Change } from '../../../../../core/resume/changes'
import { EmptyState } from '../../../../ui/EmptyState'
import { goToField } from '../../editing'
import { placeOf } from './placeOf'
import { Words } from './Words'
import styles from './ChangesPanel.module.css'

const kindWords: Record<Change['kind'], string> = {
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  moved: 'Moved',
  'left out': 'Left out',
  'shown again': 'Shown again',
}

const signs: Record<Change['kind'], string> = {
  added: '+',
  removed: '−',
  changed: '~',
  moved: '↕',
  'left out': '○',
  'shown again': '●',
}

export interface ChangesPanelProps {
  changes: readonly Change[]
  parentName: string
  /** What can be done about them. */
  tools?: ReactNode
}

/** What a version changed against the resume it was made from. */
export const ChangesPanel = memo(function ChangesPanel({ changes, parentName, tools }: ChangesPanelProps) {
  if (changes.length === 0) {
    return (
      <div className={styles.none}>
        <EmptyState compact title="Nothing changed yet">
          {`This version still says the same as “${parentName}”. What you change shows here, word by word.`}
        </EmptyState>
        {tools}
      </div>
    )
  }
  return (
    <>
      {tools}
      <ol className={styles.list} aria-label={`Changes against ${parentName}`}>
        {changes.map((change, index) => (
          <li key={`${index}-${change.field ?? change.kind}`} className={styles.change}>
            <div className={styles.head}>
              <span aria-hidden className={styles.sign}>
                {signs[change.kind]}
              </span>
              <b>{kindWords[change.kind]}</b>
              <span className={styles.place}>{placeOf(change)}</span>
              {change.field !== null && (
                <button
                  type="button"
                  className={styles.go}
                  aria-label={`Go to: ${placeOf(change)}`}
                  onClick={() => goToField(change.field ?? '')}
                >
                  Go to
                </button>
              )}
            </div>
            {change.parts.length > 0 && (
              <p className={styles.words}>
                {change.parts.map((part, at) => (
                  <Words key={`${at}-${part.kind}`} part={part} />
                ))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
})
