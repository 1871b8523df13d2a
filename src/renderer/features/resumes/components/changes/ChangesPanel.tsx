import { memo } from 'react'
import { sectionHeadings } from '../../../../../core/document/wording'
import type { Change } from '../../../../../core/resume/changes'
import type { DiffPart } from '../../../../../core/resume/diff'
import type { ListName } from '../../../../../core/resume/lists'
import { EmptyState } from '../../../../ui/EmptyState'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden'
import { goToField } from '../../editing'
import { listForms } from '../../sectionForms'
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

const basicsLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  label: 'Headline',
  email: 'E-mail',
  phone: 'Phone',
  url: 'Web page',
  address: 'Street',
  postalCode: 'Postal code',
  city: 'City',
  region: 'Region or state',
  countryCode: 'Country code',
}

function fieldLabel(change: Change): string {
  if (change.section === 'basics') return basicsLabels[change.name] ?? ''
  if (change.section === 'summary') return ''
  const list: ListName = change.section
  return listForms[list].fields.find((field) => field.name === change.name)?.label ?? ''
}

function place(change: Change): string {
  const section = change.section === 'basics' ? 'Name and contact' : sectionHeadings[change.section]
  return [section, change.entry, fieldLabel(change)].filter((part) => part !== '').join(' · ')
}

function Words({ part }: { part: DiffPart }) {
  switch (part.kind) {
    case 'same':
      return part.text
    case 'added':
      return (
        <ins className={styles.added}>
          <VisuallyHidden>added: </VisuallyHidden>
          {part.text}
        </ins>
      )
    case 'removed':
      return (
        <del className={styles.removed}>
          <VisuallyHidden>removed: </VisuallyHidden>
          {part.text}
        </del>
      )
  }
}

export interface ChangesPanelProps {
  changes: readonly Change[]
  parentName: string
}

/** What a version changed against the resume it was made from. */
export const ChangesPanel = memo(function ChangesPanel({ changes, parentName }: ChangesPanelProps) {
  if (changes.length === 0) {
    return (
      <div className={styles.none}>
        <EmptyState compact title="Nothing changed yet">
          {`This version still says the same as “${parentName}”. What you change shows here, word by word.`}
        </EmptyState>
      </div>
    )
  }
  return (
    <ol className={styles.list} aria-label={`Changes against ${parentName}`}>
      {changes.map((change, index) => (
        <li key={`${index}-${change.field ?? change.kind}`} className={styles.change}>
          <div className={styles.head}>
            <span aria-hidden className={styles.sign}>
              {signs[change.kind]}
            </span>
            <b>{kindWords[change.kind]}</b>
            <span className={styles.place}>{place(change)}</span>
            {change.field !== null && (
              <button
                type="button"
                className={styles.go}
                aria-label={`Go to: ${place(change)}`}
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
  )
})
