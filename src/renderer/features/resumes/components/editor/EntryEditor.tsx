import { ArrowDown, ArrowUp, GripVertical, Plus, Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import { entryTitle } from '../../../../../core/resume/changes'
import { resumeLists, type Entry, type ListName } from '../../../../../core/resume/lists'
import { goToFieldSoon, useEditing, useLeftOut } from '../../editing'
import { listForms } from '../../sectionForms'
import { EntryFields, isShown } from './EntryFields'
import { LeaveOutButton } from './LeaveOutButton'
import { RowButton } from './RowButton'
import type { ListDrag } from './useListDrag'
import styles from './editor.module.css'

export interface EntryActions {
  move: (index: number, by: -1 | 1) => void
  remove: (index: number) => void
}

export interface EntryEditorProps {
  list: ListName
  index: number
  entry: Entry
  isFirst: boolean
  isLast: boolean
  actions: EntryActions
  drag: Pick<ListDrag, 'grip' | 'row'>
  dropAt: 'above' | 'below' | null
}

/** One job, school or project with all its fields. Drawn again only when it has changed itself. */
export const EntryEditor = memo(function EntryEditor({
  list,
  index,
  entry,
  isFirst,
  isLast,
  actions,
  drag: { grip, row },
  dropAt,
}: EntryEditorProps) {
  const { isReadOnly } = useEditing()
  const form = listForms[list]
  const leftOut = useLeftOut(`${resumeLists[list].path}/${index}`)
  const isOut = leftOut?.isOut === true
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const name = entryTitle(entry) || `${form.entry} ${index + 1}`
  const shown = form.fields.filter((spec) => isShown(entry, spec, asked))
  const hidden = form.fields.filter((spec) => !shown.includes(spec))

  return (
    <li
      className={styles.entry}
      data-field={`${resumeLists[list].path}/${index}`}
      data-entry={index}
      data-drop={dropAt ?? undefined}
      data-out={isOut || undefined}
      aria-label={name}
      tabIndex={-1}
      {...(isReadOnly ? {} : row(index))}
    >
      {!isReadOnly && (
        <div className={styles.entryTools}>
          <span aria-hidden className={styles.grip} {...grip(index)}>
            <GripVertical />
          </span>
          <LeaveOutButton name={name} leftOut={leftOut} />
          <RowButton label={`Move ${name} up`} isDisabled={isFirst} onPress={() => actions.move(index, -1)}>
            <ArrowUp aria-hidden />
          </RowButton>
          <RowButton label={`Move ${name} down`} isDisabled={isLast} onPress={() => actions.move(index, 1)}>
            <ArrowDown aria-hidden />
          </RowButton>
          <RowButton label={`Remove ${name}`} onPress={() => actions.remove(index)}>
            <Trash2 aria-hidden />
          </RowButton>
        </div>
      )}
      {isOut && <p className={styles.outNote}>Left out of this version</p>}
      <EntryFields list={list} index={index} entry={entry} specs={shown} />
      {!isReadOnly && hidden.length > 0 && (
        <div className={styles.more}>
          {hidden.map((spec) => (
            <button
              key={spec.name}
              type="button"
              className={styles.add}
              onClick={() => {
                setAsked(new Set([...asked, spec.name]))
                goToFieldSoon(`${resumeLists[list].path}/${index}/${spec.name}`)
              }}
            >
              <Plus aria-hidden /> {spec.label}
            </button>
          ))}
        </div>
      )}
    </li>
  )
})
