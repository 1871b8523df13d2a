import { useEffect, useState, type RefObject } from 'react'
import { useShortcut } from '../../../../lib/shortcuts'
import { wordAtCaret, wordAtPoint, type MarkedWord } from './wordAt'

const restMs = 300

export interface Words {
  /** The word whose menu is open. */
  open: MarkedWord | null
  /** The word the pointer rests on. */
  hovered: MarkedWord | null
  close: () => void
}

/** Listens for what a person does with marked words: a right click, Alt and Enter, a pointer at rest. */
export function useWords(pane: RefObject<HTMLElement | null>): Words {
  const [open, setOpen] = useState<MarkedWord | null>(null)
  const [hovered, setHovered] = useState<MarkedWord | null>(null)
  useShortcut({
    keys: 'alt+enter',
    label: 'Spelling or finding of the word at the caret',
    group: 'Resume',
    whileTyping: true,
    run: () => setOpen(wordAtCaret()),
  })
  useEffect(() => {
    const element = pane.current
    if (element === null) return undefined
    let rest: ReturnType<typeof setTimeout> | undefined
    const leave = (): void => {
      clearTimeout(rest)
      setHovered(null)
    }
    const move = ({ target, clientX, clientY, buttons }: MouseEvent): void => {
      leave()
      if (buttons === 0) rest = setTimeout(() => setHovered(wordAtPoint(target, clientX, clientY)), restMs)
    }
    const menu = (event: MouseEvent): void => {
      const { clientX, clientY, target } = event
      // The key for menus has no place of its own.
      const word = event.button === 2 ? wordAtPoint(target, clientX, clientY) : wordAtCaret()
      if (word === null) return
      event.preventDefault()
      leave()
      setOpen(word)
    }
    element.addEventListener('mousemove', move)
    element.addEventListener('mouseleave', leave)
    element.addEventListener('keydown', leave)
    element.addEventListener('scroll', leave, { passive: true })
    element.addEventListener('contextmenu', menu)
    return () => {
      clearTimeout(rest)
      element.removeEventListener('mousemove', move)
      element.removeEventListener('mouseleave', leave)
      element.removeEventListener('keydown', leave)
      element.removeEventListener('scroll', leave)
      element.removeEventListener('contextmenu', menu)
    }
  }, [pane])
  return { open, hovered, close: () => setOpen(null) }
}
