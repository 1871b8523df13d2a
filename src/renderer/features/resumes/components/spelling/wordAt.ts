/** A marked word of a field, and where it is on the screen. */
export interface MarkedWord {
  field: string
  /** The misspelled word, or null where it is only a keyword. */
  word: string | null
  keyword: string | null
  state: string | null
  start: number
  end: number
  box: DOMRect
}

function read(element: HTMLElement, field: string, box: DOMRect): MarkedWord {
  const { word, keyword, state, start, end } = element.dataset
  return {
    field,
    word: word ?? null,
    keyword: keyword ?? null,
    state: state ?? null,
    start: Number(start),
    end: Number(end),
    box,
  }
}

function piecesOf(area: HTMLTextAreaElement): HTMLElement[] {
  const marks = area.previousElementSibling?.querySelectorAll<HTMLElement>('[data-start]') ?? []
  return [...marks]
}

const areaOf = (target: EventTarget | null): HTMLTextAreaElement | null =>
  target instanceof HTMLTextAreaElement && target.dataset['field'] !== undefined ? target : null

/** A misspelling stands before a keyword that covers it. */
const first = (words: readonly MarkedWord[]): MarkedWord | null =>
  words.find(({ word }) => word !== null) ?? words[0] ?? null

/** The marked word under the pointer, or null. The field lies over its marks, so they are looked for by place. */
export function wordAtPoint(target: EventTarget | null, x: number, y: number): MarkedWord | null {
  const area = areaOf(target)
  if (area === null) return null
  return first(
    piecesOf(area).flatMap((piece) => {
      const box = [...piece.getClientRects()].find(
        (each) => x >= each.left && x <= each.right && y >= each.top - 2 && y <= each.bottom + 2,
      )
      return box === undefined ? [] : [read(piece, area.dataset['field'] ?? '', box)]
    }),
  )
}

/** The marked word that the caret of the focused field stands in or beside, or null. */
export function wordAtCaret(): MarkedWord | null {
  const area = areaOf(document.activeElement)
  if (area === null) return null
  const { selectionStart, selectionEnd } = area
  return first(
    piecesOf(area)
      .map((piece) => {
        const box = piece.getClientRects()[0] ?? piece.getBoundingClientRect()
        return read(piece, area.dataset['field'] ?? '', box)
      })
      .filter(({ start, end }) => selectionStart <= end && selectionEnd >= start),
  )
}

const areaFor = (field: string): HTMLTextAreaElement | null =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-field="${CSS.escape(field)}"]`)

/** Puts the caret back where a word stands. */
export function selectWord(field: string, start: number, end: number): void {
  const area = areaFor(field)
  area?.focus({ preventScroll: true })
  area?.setSelectionRange(start, end)
}

/** Writes over a word as typing would, so that the field's own undo takes it back. */
export function replaceWord(field: string, start: number, end: number, text: string): void {
  const area = areaFor(field)
  if (area === null || area.readOnly) return
  selectWord(field, start, end)
  document.execCommand('insertText', false, text)
}
