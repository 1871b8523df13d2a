import { ArrowDown, ArrowUp, GripVertical, Quote, X } from 'lucide-react'
import { memo, useId, type KeyboardEvent } from 'react'
import { cx } from '../../../../ui/cx'
import { useEditing, useLeftOut } from '../../editing'
import { useOtherWordings } from '../../library'
import { useActive, useFieldMarks, useNeedsFigure } from '../../marks'
import { useFieldSpelling } from '../../spelling'
import { HighlightField } from './HighlightField'
import { LeaveOutButton } from './LeaveOutButton'
import { RowButton } from './RowButton'
import type { ListDrag } from './useListDrag'
import styles from './editor.module.css'

export interface BulletActions {
  change: (index: number, value: string) => void
  split: (index: number, caret: number) => void
  move: (index: number, by: -1 | 1) => void
  remove: (index: number, how: 'button' | 'key') => void
}

export interface BulletRowProps {
  value: string
  index: number
  field: string
  label: string
  isFirst: boolean
  isLast: boolean
  actions: BulletActions
  drag: Pick<ListDrag, 'grip' | 'row'>
  dropAt: 'above' | 'below' | null
}

export const BulletRow = memo(function BulletRow({
  value,
  index,
  field,
  label,
  isFirst,
  isLast,
  actions,
  drag: { grip, row },
  dropAt,
}: BulletRowProps) {
  const { marks: store, spelling, library, isReadOnly } = useEditing()
  const marks = useFieldMarks(store, field)
  const active = useActive(store, marks)
  const wrong = useFieldSpelling(spelling, field)
  const needsFigure = useNeedsFigure(store, field)
  const leftOut = useLeftOut(field)
  const isOut = leftOut?.isOut === true
  const others = useOtherWordings(library, value)
  const prompt = useId()
  const name = `${label} ${index + 1}`

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (isReadOnly || event.nativeEvent.isComposing) return
    const { selectionStart, value: text } = event.currentTarget
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.altKey && isArrow) {
      event.preventDefault()
      event.stopPropagation()
      actions.move(index, event.key === 'ArrowUp' ? -1 : 1)
    } else if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      actions.split(index, selectionStart)
    } else if (event.key === 'Backspace' && text === '') {
      event.preventDefault()
      actions.remove(index, 'key')
    }
  }

  return (
    <li
      className={cx(styles.bullet, needsFigure && styles.bare)}
      data-bullet
      data-drop={dropAt ?? undefined}
      data-out={isOut || undefined}
      {...(isReadOnly ? {} : row(index))}
    >
      {!isReadOnly && (
        <span aria-hidden className={styles.grip} {...grip(index)}>
          <GripVertical />
        </span>
      )}
      <div className={styles.words}>
        <HighlightField
          border="none"
          label={name}
          field={field}
          value={value}
          onChange={(text) => actions.change(index, text)}
          marks={marks}
          active={active}
          spelling={wrong}
          multiline
          placeholder="What you did, and what came of it"
          isReadOnly={isReadOnly}
          describedBy={needsFigure || isOut ? prompt : undefined}
          onKeyDown={onKeyDown}
        />
        {isOut && (
          <p id={prompt} className={styles.outNote}>
            Left out of this version
          </p>
        )}
        {needsFigure && !isOut && !isReadOnly && (
          <p id={prompt} className={styles.prompt}>
            Add your own figure: how many, how fast, what did it save?
          </p>
        )}
      </div>
      {!isReadOnly && (
        <span className={styles.tools}>
          {library !== null && others > 0 && (
            <RowButton label={`Other wordings of ${name} (${others})`} onPress={() => library.ask(field)}>
              <Quote aria-hidden />
            </RowButton>
          )}
          <LeaveOutButton name={name} leftOut={leftOut} />
          <RowButton label={`Move ${name} up`} isDisabled={isFirst} onPress={() => actions.move(index, -1)}>
            <ArrowUp aria-hidden />
          </RowButton>
          <RowButton label={`Move ${name} down`} isDisabled={isLast} onPress={() => actions.move(index, 1)}>
            <ArrowDown aria-hidden />
          </RowButton>
          <RowButton label={`Remove ${name}`} onPress={() => actions.remove(index, 'button')}>
            <X aria-hidden />
          </RowButton>
        </span>
      )}
    </li>
  )
})
