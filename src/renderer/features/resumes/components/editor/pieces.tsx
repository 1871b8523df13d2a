import type { ReactNode } from 'react'
import { cx } from '../../../../ui/cx'
import type { Mark } from '../../marks'
import type { Misspelling } from '../../spelling'
import styles from './HighlightField.module.css'

interface Piece {
  start: number
  end: number
  mark: Mark | undefined
  wrong: Misspelling | undefined
}

/** Marks that fit the text and do not overlap one before them. */
function fitting<T extends { start: number; end: number }>(marks: readonly T[], length: number): T[] {
  let at = 0
  return marks.filter(({ start, end }) => {
    if (start < at || end > length || end <= start) return false
    at = end
    return true
  })
}

/** Takes a text and its two layers of marks, each sorted, gives the text cut where one begins or ends. */
export function cutPieces(
  value: string,
  marks: readonly Mark[],
  misspellings: readonly Misspelling[],
): Piece[] {
  const kept = fitting(marks, value.length)
  const wrong = fitting(misspellings, value.length)
  const cuts = new Set([0, value.length])
  for (const { start, end } of [...kept, ...wrong]) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    const covers = (each: { start: number; end: number }) => each.start <= start && each.end >= end
    return { start, end, mark: kept.find(covers), wrong: wrong.find(covers) }
  })
}

/** The text in pieces, as keywords and misspellings cut it. */
export function drawPieces(
  value: string,
  marks: readonly Mark[],
  misspellings: readonly Misspelling[],
  active: string | null,
): ReactNode[] {
  return cutPieces(value, marks, misspellings).map(({ start, end, mark, wrong }) => {
    const text = value.slice(start, end)
    if (mark === undefined && wrong === undefined) return text
    return (
      <mark
        key={start}
        data-state={mark?.state}
        data-keyword={mark?.keyword}
        data-word={wrong?.word}
        data-start={(wrong ?? mark)?.start}
        data-end={(wrong ?? mark)?.end}
        data-active={mark !== undefined && mark.keyword === active ? '' : undefined}
        className={cx(mark === undefined ? styles.bare : styles.mark, wrong !== undefined && styles.wrong)}
      >
        {text}
      </mark>
    )
  })
}
