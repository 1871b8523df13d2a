import { Plus } from 'lucide-react'
import { memo, useCallback, useMemo, useRef } from 'react'
import {
  insertItems,
  linesField,
  moveItem,
  removeItem,
  replaceItem,
  resumeLists,
  type ListName,
} from '../../../../../core/resume/lists'
import { announce } from '../../../../ui/announce'
import { goToFieldSoon, removeWithUndo, useEditing } from '../../editing'
import { BulletRow, type BulletActions } from './BulletRow'
import { useKeys } from './useKeys'
import { useListDrag } from './useListDrag'
import styles from './editor.module.css'

export interface LinesEditorProps {
  list: ListName
  /** Which entry of the list, and which field of it. */
  index: number
  name: string
  label: string
  lines: readonly string[]
}

/** The bullets of one entry. Enter makes the next one, Backspace in an empty one takes it away, Alt and arrows move it. */
export const LinesEditor = memo(function LinesEditor({ list, index, name, label, lines }: LinesEditorProps) {
  const editing = useEditing()
  const { edit, isReadOnly } = editing
  const keys = useKeys(lines.length)
  const count = useRef(lines.length)
  count.current = lines.length
  const path = `${resumeLists[list].path}/${index}/${name}`

  const change = useCallback(
    (to: (lines: readonly string[]) => readonly string[]) =>
      edit((resume) => {
        const entry = resumeLists[list].entries(resume)[index]
        return entry === undefined
          ? resume
          : resumeLists[list].setField(resume, index, name, to(linesField(entry, name)))
      }),
    [edit, list, index, name],
  )

  const { insert: insertKey, move: moveKey, remove: removeKey } = keys
  const moveTo = useCallback(
    (from: number, to: number) => {
      moveKey(from, to)
      change((now) => moveItem(now, from, to))
      announce(`${label} moved to place ${to + 1}`)
    },
    [moveKey, change, label],
  )

  const actions = useMemo(
    (): BulletActions => ({
      change: (at, value) => {
        const parts = value.split(/\s*[\r\n]+\s*/)
        const [first = '', ...rest] = parts
        rest.forEach((_, place) => insertKey(at + 1 + place))
        change((now) => insertItems(replaceItem(now, at, first), at + 1, ...rest))
        if (rest.length > 0) goToFieldSoon(`${path}/${at + rest.length}`, (rest.at(-1) ?? '').length)
      },
      split: (at, caret) => {
        insertKey(at + 1)
        change((now) => {
          const text = now[at] ?? ''
          return insertItems(
            replaceItem(now, at, text.slice(0, caret).trimEnd()),
            at + 1,
            text.slice(caret).trimStart(),
          )
        })
        goToFieldSoon(`${path}/${at + 1}`, 0)
      },
      move: (at, by) => {
        if (at + by < 0 || at + by >= count.current) return
        moveTo(at, at + by)
        goToFieldSoon(`${path}/${at + by}`)
      },
      remove: (at, how) => {
        removeKey(at)
        if (how === 'key') {
          change((now) => removeItem(now, at))
          if (at > 0) goToFieldSoon(`${path}/${at - 1}`, Number.MAX_SAFE_INTEGER)
          return
        }
        removeWithUndo(editing, `${label} removed`, (resume) => {
          const { entries, setField } = resumeLists[list]
          const entry = entries(resume)[index]
          const text = entry === undefined ? undefined : linesField(entry, name)[at]
          if (entry === undefined || text === undefined) return { resume, restore: (later) => later }
          return {
            resume: setField(resume, index, name, removeItem(linesField(entry, name), at)),
            restore: (later) => {
              const now = linesField(entries(later)[index] ?? {}, name)
              return setField(later, index, name, insertItems(now, at, text))
            },
          }
        })
      },
    }),
    [change, insertKey, removeKey, moveTo, path, editing, label, list, index, name],
  )

  const { over, grip, row } = useListDrag(path, moveTo)
  const drag = useMemo(() => ({ grip, row }), [grip, row])
  const add = () => {
    insertKey(lines.length)
    change((now) => [...now, ''])
    goToFieldSoon(`${path}/${lines.length}`)
  }

  return (
    <>
      {lines.length > 0 && (
        <ul className={styles.bullets}>
          {lines.map((line, at) => (
            <BulletRow
              key={keys.list[at]}
              value={line}
              index={at}
              field={`${path}/${at}`}
              label={label}
              isFirst={at === 0}
              isLast={at === lines.length - 1}
              actions={actions}
              drag={drag}
              dropAt={over === at ? 'above' : over === at + 1 && at === lines.length - 1 ? 'below' : null}
            />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <button type="button" className={styles.add} onClick={add}>
          <Plus aria-hidden /> Add a {label.toLowerCase()}
        </button>
      )}
    </>
  )
})
