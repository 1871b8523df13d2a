import { keepsWithNext } from './keep'
import type { Theme } from './theme'
import type { Block } from './viewModel'

/** The styles a paragraph of a page can have. */
export type FlowStyle =
  'title' | 'subtitle' | 'contact' | 'heading' | 'entryTitle' | 'entrySub' | 'entryLine' | 'bullet' | 'body'

/** One paragraph of a page, as the DOCX has it. Spaces are twips. */
export interface FlowParagraph {
  style: FlowStyle
  block: Block
  before: number
  after: number
  keepNext: boolean
  keepLines: boolean
  /** What stands below the last line besides: the rule of a heading. */
  below: number
}

/** The distance of a heading's rule from its words, in twips. */
const ruleSpace = 20

function spaceOf(style: FlowStyle, theme: Theme): { before: number; after: number; below: number } {
  const none = { before: 0, after: 0, below: 0 }
  switch (style) {
    case 'title':
      return { ...none, after: theme.title.after }
    case 'subtitle':
      return { ...none, after: theme.subtitle.after }
    case 'contact':
      return { ...none, after: theme.contact.after }
    case 'heading': {
      const { before, after, ruleSize } = theme.heading
      return { before, after, below: ruleSpace + (ruleSize * 20) / 8 }
    }
    case 'entryTitle':
      return { ...none, before: theme.entry.before }
    case 'entrySub':
      return { ...none, after: theme.sub.after }
    case 'entryLine':
      return { ...none, after: theme.detail.after }
    case 'bullet':
      return { ...none, after: theme.bullet.after }
    case 'body':
      return { ...none, after: theme.body.after }
  }
}

function stylesOf(block: Block): FlowStyle[] {
  switch (block.kind) {
    case 'entry': {
      const hasTitle = block.title.length + block.date.length > 0
      const hasSub = block.sub.length + block.meta.length > 0
      return [...(hasTitle ? (['entryTitle'] as const) : []), ...(hasSub ? (['entrySub'] as const) : [])]
    }
    case 'line':
    case 'labelled':
    case 'detail':
      return ['entryLine']
    case 'paragraph':
      return ['body']
    default:
      return [block.kind]
  }
}

const staysTogether: ReadonlySet<FlowStyle> = new Set(['heading', 'entryTitle', 'entrySub', 'entryLine'])
const leadsNext: ReadonlySet<FlowStyle> = new Set(['title', 'subtitle', 'heading', 'entryTitle', 'entrySub'])

/** Takes the blocks of a view, gives the paragraphs that the DOCX makes of them, with what holds them together. */
export function flowOf(blocks: readonly Block[], theme: Theme): FlowParagraph[] {
  return blocks.flatMap((block, index) =>
    stylesOf(block).map((style) => ({
      style,
      block,
      ...spaceOf(style, theme),
      keepNext: leadsNext.has(style) || keepsWithNext(block, blocks[index + 1]),
      keepLines: staysTogether.has(style),
    })),
  )
}
