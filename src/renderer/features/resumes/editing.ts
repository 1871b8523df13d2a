import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import { followEdit, isHidden, joinLayouts, setHidden } from '../../../core/resume/layout'
import type { ResumeDocument } from '../../../core/resume/model'
import { showToast } from '../../ui/Toast'
import type { Restore } from '../../../core/resume/lists'
import type { Draft } from './draft'
import type { Library } from './library'
import { createMarks, type Marks } from './marks'
import { createSpelling, type Spelling } from './spelling'

export interface Editing {
  edit: (change: (resume: ResumeDocument) => ResumeDocument) => void
  isReadOnly: boolean
  marks: Marks
  spelling: Spelling
  /** Where parts can be left out without deleting them; null where they cannot, as before a resume is saved. */
  draft: Pick<Draft, 'getState' | 'subscribe' | 'arrange'> | null
  /** The wordings of bullets over all resumes; null where there is no library to look into. */
  library: Library | null
}

/** Stable for the life of an editor: entries must not be drawn again because of it. */
export const EditingContext = createContext<Editing>({
  edit: () => {},
  isReadOnly: true,
  marks: createMarks(),
  spelling: createSpelling(),
  draft: null,
  library: null,
})

export const useEditing = (): Editing => use(EditingContext)

const noSubscription = () => () => {}

/** Whether the part at this address is left out, and how to change that; null where nothing can be left out. */
export function useLeftOut(address: string): { isOut: boolean; toggle: () => void } | null {
  const { draft, isReadOnly } = useEditing()
  const isOut = useSyncExternalStore(
    draft?.subscribe ?? noSubscription,
    useCallback(() => draft !== null && isHidden(draft.getState().layout, address), [draft, address]),
  )
  const toggle = useCallback(
    () => draft?.arrange((layout) => setHidden(layout, address, !isHidden(layout, address))),
    [draft, address],
  )
  if (draft === null || (isReadOnly && !isOut)) return null
  return { isOut, toggle }
}

const unchanged: Restore = (resume) => resume

/** Takes something out of the resume, with an Undo for as long as the toast stays. */
export function removeWithUndo(
  { edit, draft }: Pick<Editing, 'edit' | 'draft'>,
  text: string,
  remove: (resume: ResumeDocument) => { resume: ResumeDocument; restore: Restore },
): void {
  let restore = unchanged
  const was = draft?.getState()
  edit((resume) => {
    const removed = remove(resume)
    restore = removed.restore
    return removed.resume
  })
  const undo = () => {
    edit((resume) => restore(resume))
    if (was === undefined) return
    draft?.arrange((layout, resume) => joinLayouts(layout, followEdit(was.layout, was.document, resume)))
  }
  showToast({ text, action: { label: 'Undo', onPress: undo } })
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
