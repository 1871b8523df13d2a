import type { Block } from './viewModel'

/** What the head of an entry pulls along: its short lines do not part from what they introduce. */
function leadsOn(block: Block, next: Block | undefined): boolean {
  const more = next?.kind === 'detail' || next?.kind === 'paragraph'
  if (block.kind === 'line') return more
  const ownLabel = block.kind === 'labelled' && block.label[0]?.field === null
  return (
    (block.kind === 'detail' || ownLabel) && (more || next?.kind === 'bullet' || next?.kind === 'labelled')
  )
}

/** Whether a block stays on the page of the one behind it, besides what its style asks for. */
export function keepsWithNext(block: Block, next: Block | undefined): boolean {
  // The line of keywords that closes an entry does not stand alone on the next page.
  return block.kind === 'bullet' ? next?.kind === 'labelled' : leadsOn(block, next)
}
