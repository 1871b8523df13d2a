import { textOf, type Block, type Run } from '../../../../../core/document/view'

/** The runs between two places of their text. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** The runs of a block that may break over two pages; null where it may not. */
export const runsOf = (block: Block): readonly Run[] | null =>
  block.kind === 'paragraph' || block.kind === 'bullet' ? block.runs : null

export const lengthOf = (block: Block): number => textOf(runsOf(block) ?? []).length
