import { useMemo, useState, type DragEvent } from 'react'

/** What is being dragged: one item of one list. */
let held: { list: string; index: number } | null = null

export interface ListDrag {
  /** Where the item would be put, before the one of this index; null when nothing is over the list. */
  over: number | null
  grip: (index: number) => {
    draggable: true
    onDragStart: (event: DragEvent<HTMLElement>) => void
    onDragEnd: () => void
  }
  row: (index: number) => {
    onDragOver: (event: DragEvent<HTMLElement>) => void
    onDrop: (event: DragEvent<HTMLElement>) => void
    onDragLeave: (event: DragEvent<HTMLElement>) => void
  }
}

/** Moves the items of a list by their grips. An addition to buttons and keys, never the only way. */
export function useListDrag(list: string, onMove: (from: number, to: number) => void): ListDrag {
  const [over, setOver] = useState<number | null>(null)
  const handlers = useMemo(() => {
    const placeOf = (event: DragEvent<HTMLElement>, index: number): number => {
      const box = event.currentTarget.getBoundingClientRect()
      return event.clientY > box.top + box.height / 2 ? index + 1 : index
    }
    return {
      grip: (index: number) => ({
        draggable: true as const,
        onDragStart: (event: DragEvent<HTMLElement>) => {
          event.stopPropagation()
          held = { list, index }
          event.dataTransfer.effectAllowed = 'move'
          event.dataTransfer.setData('application/x-shortlist-item', `${list}/${index}`)
          const row = event.currentTarget.closest('li')
          if (row !== null) event.dataTransfer.setDragImage(row, 8, 8)
        },
        onDragEnd: () => {
          held = null
          setOver(null)
        },
      }),
      row: (index: number) => ({
        onDragOver: (event: DragEvent<HTMLElement>) => {
          if (held?.list !== list) return
          event.preventDefault()
          event.stopPropagation()
          setOver(placeOf(event, index))
        },
        onDrop: (event: DragEvent<HTMLElement>) => {
          if (held?.list !== list) return
          event.preventDefault()
          event.stopPropagation()
          const to = placeOf(event, index)
          const from = held.index
          held = null
          setOver(null)
          if (to !== from && to !== from + 1) onMove(from, to > from ? to - 1 : to)
        },
        onDragLeave: (event: DragEvent<HTMLElement>) => {
          if (event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)) return
          setOver(null)
        },
      }),
    }
  }, [list, onMove])
  return { over, ...handlers }
}
