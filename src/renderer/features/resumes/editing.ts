import { createContext, use } from 'react'
import type { ResumeDocument } from '../../../core/resume/model'
import { showToast } from '../../ui/Toast'
import type { Restore } from '../../../core/resume/lists'
import { createMarks, type Marks } from './marks'
import { createSpelling, type Spelling } from './spelling'

export interface Editing {
  edit: (change: (resume: ResumeDocument) => ResumeDocument) => void
  isReadOnly: boolean
  marks: Marks
  spelling: Spelling
}

/** Stable for the life of an editor: entries must not be drawn again because of it. */
export const EditingContext = createContext<Editing>({
  edit: () => {},
  isReadOnly: true,
  marks: createMarks(),
  spelling: createSpelling(),
})

export const useEditing = (): Editing => use(EditingContext)

const unchanged: Restore = (resume) => resume

/** Takes something out of the resume, with an Undo for as long as the toast stays. */
export function removeWithUndo(
  { edit }: Pick<Editing, 'edit'>,
  text: string,
  remove: (resume: ResumeDocument) => { resume: ResumeDocument; restore: Restore },
): void {
  let restore = unchanged
  edit((resume) => {
    const removed = remove(resume)
    restore = removed.restore
    return removed.resume
  })
  showToast({ text, action: { label: 'Undo', onPress: () => edit((resume) => restore(resume)) } })
}

const attribute = (field: string): string => `[data-field="${CSS.escape(field)}"]`

const openers = new Set<() => void>()

/** Called before a field that is out of sight is gone to: the moment to show the editor. */
export function onEditorWanted(open: () => void): () => void {
  openers.add(open)
  return () => openers.delete(open)
}

/** Moves to a field of the editor, or to the nearest one around it, and selects the words in question. */
export function goToField(field: string, range?: { start: number; end: number }): void {
  for (
    let address = field;
    address !== '';
    address = address.slice(0, Math.max(0, address.lastIndexOf('/')))
  ) {
    const element = document.querySelector(attribute(address))
    if (!(element instanceof HTMLElement)) continue
    if (element.closest('[hidden]') !== null) for (const open of openers) open()
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' })
    element.focus({ preventScroll: true })
    const isText = element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement
    if (isText && range !== undefined && address === field) element.setSelectionRange(range.start, range.end)
    return
  }
}

/** After the next drawing: for a field that an edit has just made. */
export function goToFieldSoon(field: string, caret?: number): void {
  requestAnimationFrame(() =>
    goToField(field, caret === undefined ? undefined : { start: caret, end: caret }),
  )
}

/** Moves to the finding of a keyword in the check. */
export function goToFinding(keyword: string): void {
  const row = document.querySelector(`[data-finding="${CSS.escape(keyword)}"]`)
  if (!(row instanceof HTMLElement)) return
  row.scrollIntoView({ block: 'center' })
  row.focus({ preventScroll: true })
}
