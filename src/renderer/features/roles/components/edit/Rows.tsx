import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { cx } from '../../../../ui/cx'
import { IconButton } from '../../../../ui/IconButton'
import styles from './edit.module.css'

interface RowsProps<T> {
  /** Of one row, such as “Step”; with its number it names the row. */
  name: string
  layout: 'levels' | 'skills' | 'steps' | 'path'
  /** What stands above the columns. */
  columns: readonly string[]
  rows: readonly T[]
  empty: T
  missing: string
  onChange: (rows: T[]) => void
  children: (row: T, name: string, set: (change: Partial<T>) => void) => ReactNode
}

/** Rows of fields that can be added, moved and removed. */
export function Rows<T extends object>({
  name,
  layout,
  columns,
  rows,
  empty,
  missing,
  onChange,
  children,
}: RowsProps<T>) {
  const list = useRef<HTMLUListElement>(null)
  const focusRow = (index: number) =>
    requestAnimationFrame(() =>
      list.current?.children[index]?.querySelector<HTMLElement>('input, button')?.focus(),
    )
  const move = (from: number, to: number) => {
    const moved = rows[from]
    if (moved === undefined || to < 0 || to >= rows.length) return
    const others = rows.filter((_, index) => index !== from)
    onChange([...others.slice(0, to), moved, ...others.slice(to)])
    announce(`${name} ${from + 1} is now ${to + 1}`)
    focusRow(to)
  }
  const remove = (at: number) => {
    onChange(rows.filter((_, index) => index !== at))
    announce(`${name} ${at + 1} removed`)
    focusRow(Math.min(at, rows.length - 2))
  }
  return (
    <>
      {rows.length === 0 && <p className={styles.quiet}>{missing}</p>}
      {rows.length > 0 && (
        <div className={cx(styles.row, styles[layout], styles.columns)} aria-hidden>
          {columns.map((column) => (
            <span key={column}>{column}</span>
          ))}
          <span className={styles.rowTools} />
        </div>
      )}
      <ul ref={list} className={styles.rows} hidden={rows.length === 0}>
        {rows.map((row, index) => (
          <li key={index} className={cx(styles.row, styles[layout])}>
            {children(row, `${name} ${index + 1}`, (change) =>
              onChange(rows.map((other, each) => (each === index ? { ...other, ...change } : other))),
            )}
            <span className={styles.rowTools}>
              <IconButton
                label={`Move ${name.toLowerCase()} ${index + 1} up`}
                isDisabled={index === 0}
                onPress={() => move(index, index - 1)}
              >
                <ArrowUp aria-hidden />
              </IconButton>
              <IconButton
                label={`Move ${name.toLowerCase()} ${index + 1} down`}
                isDisabled={index === rows.length - 1}
                onPress={() => move(index, index + 1)}
              >
                <ArrowDown aria-hidden />
              </IconButton>
              <IconButton label={`Remove ${name.toLowerCase()} ${index + 1}`} onPress={() => remove(index)}>
                <X aria-hidden />
              </IconButton>
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button
          size="small"
          icon={<Plus aria-hidden />}
          onPress={() => {
            onChange([...rows, empty])
            focusRow(rows.length)
          }}
        >
          {`Add a ${name.toLowerCase()}`}
        </Button>
      </div>
    </>
  )
}
