import { Plus } from 'lucide-react'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { resumeLists, type Entry, type ListName } from '../../../../../core/resume/lists'
import { announce } from '../../../../ui/announce'
import { cx } from '../../../../ui/cx'
import { goToFieldSoon, removeWithUndo, useEditing } from '../../editing'
import { listForms } from '../../sectionForms'
import { EntryEditor, type EntryActions } from './EntryEditor'
import { useKeys } from './useKeys'
import { useListDrag } from './useListDrag'
import styles from './editor.module.css'

export interface EntryListEditorProps {
  list: ListName
  entries: readonly Entry[]
}

/** The entries of one section: add, remove, reorder. */
export const EntryListEditor = memo(function EntryListEditor({ list, entries }: EntryListEditorProps) {
  const editing = useEditing()
  const { edit, isReadOnly } = editing
  const form = listForms[list]
  const keys = useKeys(entries.length)
  const count = useRef(entries.length)
  count.current = entries.length
  const { path } = resumeLists[list]
  const { insert: insertKey, move: moveKey, remove: removeKey } = keys

  const moveTo = useCallback(
    (from: number, to: number) => {
      moveKey(from, to)
      edit((resume) => resumeLists[list].move(resume, from, to))
      announce(`Moved to place ${to + 1} of ${count.current}`)
    },
    [edit, list, moveKey],
  )

  const actions = useMemo(
    (): EntryActions => ({
      move: (index, by) => {
        if (index + by >= 0 && index + by < count.current) moveTo(index, index + by)
      },
      remove: (index) => {
        removeKey(index)
        removeWithUndo(editing, `A ${form.entry} was removed`, (resume) =>
          resumeLists[list].remove(resume, index),
        )
      },
    }),
    [moveTo, removeKey, editing, form.entry, list],
  )

  const element = useRef<HTMLUListElement>(null)
  const isShort = form.fields.every((field) => field.kind !== 'lines')
  const isEmpty = entries.length === 0
  useEffect(() => {
    const list = element.current
    if (list === null || isReadOnly) return undefined
    const onKey = (event: KeyboardEvent): void => {
      const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
      const target = event.target instanceof Element ? event.target : null
      // A bullet moves within its own list.
      if (!event.altKey || !isArrow || target === null || target.closest('[data-bullet]') !== null) return
      const index = Number(target.closest('[data-entry]')?.getAttribute('data-entry') ?? Number.NaN)
      if (Number.isNaN(index)) return
      event.preventDefault()
      actions.move(index, event.key === 'ArrowUp' ? -1 : 1)
    }
    list.addEventListener('keydown', onKey)
    return () => list.removeEventListener('keydown', onKey)
  }, [actions, isReadOnly, isEmpty])

  const { over, grip, row } = useListDrag(path, moveTo)
  const drag = useMemo(() => ({ grip, row }), [grip, row])

  const add = () => {
    insertKey(entries.length)
    edit((resume) => resumeLists[list].insertEmpty(resume, entries.length))
    goToFieldSoon(`${path}/${entries.length}/${form.fields[0]?.name ?? ''}`)
  }

  return (
    <>
      {entries.length > 0 && (
        <ul ref={element} className={cx(styles.entries, isShort && styles.short)}>
          {entries.map((entry, index) => (
            <EntryEditor
              key={keys.list[index]}
              list={list}
              index={index}
              entry={entry}
              isFirst={index === 0}
              isLast={index === entries.length - 1}
              actions={actions}
              drag={drag}
              dropAt={
                over === index ? 'above' : over === index + 1 && index === entries.length - 1 ? 'below' : null
              }
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <button type="button" className={styles.add} onClick={add}>
          <Plus aria-hidden /> Add {article(form.entry)} {form.entry}
        </button>
      )}
      {isReadOnly && entries.length === 0 && <p className={styles.nothing}>Nothing here.</p>}
    </>
  )
})

const article = (word: string): string => (/^[aeiou]/i.test(word) ? 'an' : 'a')
