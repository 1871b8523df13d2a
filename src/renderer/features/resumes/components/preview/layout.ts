import { flowOf, type FlowParagraph } from '../../../../../core/document/flow'
import { lineHeights, metricsOf } from '../../../../../core/document/metrics'
import { paginate } from '../../../../../core/document/paginate'
import { papers, themes, type PaperId, type TemplateId } from '../../../../../core/document/theme'
import type { Block } from '../../../../../core/document/view'
import { measuredHeight, toPixels } from './pageStyle'
import { lengthOf } from './runs'
import type { ParagraphProps } from './Paragraph'

/** A paragraph with what tells it, and its heights in pixels. */
export interface Placed extends FlowParagraph {
  id: string
  lead: number
  line: number
}

/** What was seen of a paragraph at true size: its lines, and where in its text each begins. */
export interface Seen {
  lines: number
  starts: readonly number[]
}

export interface DrawnPage {
  /** Tells pages that look the same. */
  id: string
  paragraphs: readonly (ParagraphProps & { at: number })[]
}

/** Takes the blocks of a view, gives its paragraphs ready to be measured. */
export function placedOf(blocks: readonly Block[], template: TemplateId): Placed[] {
  const theme = themes[template]
  const font = metricsOf(theme.font, measuredHeight(theme.font))
  return flowOf(blocks, theme).map((paragraph) => {
    const { first, next } = lineHeights(paragraph.style, theme, font)
    return {
      ...paragraph,
      id: `${paragraph.style} ${JSON.stringify(paragraph.block)}`,
      lead: toPixels(first - next),
      line: toPixels(next),
    }
  })
}

/** Takes measured paragraphs, gives the pages as they are drawn. */
export function pagesOf(
  placed: readonly Placed[],
  seen: ReadonlyMap<string, Seen>,
  template: TemplateId,
  paper: PaperId,
): DrawnPage[] {
  const height = papers[paper].height - 2 * themes[template].margin.ends
  const measured = placed.map((paragraph) => ({
    ...paragraph,
    lines: seen.get(paragraph.id)?.lines ?? 1,
    first: (paragraph.lead + paragraph.line) * 15,
    next: paragraph.line * 15,
  }))
  return paginate(measured, height + 0.5).map((slices) => {
    const paragraphs = slices.flatMap(({ paragraph: at, from, to, gap }) => {
      const here = measured[at]
      if (here === undefined) return []
      const { style, block, id, lead, line, lines } = here
      const starts = seen.get(id)?.starts ?? []
      const isWhole = from === 0 && to === lines
      const slice = isWhole ? null : { from: starts[from] ?? 0, to: starts[to] ?? lengthOf(block) }
      return [{ at, style, block, id, line, lead: from === 0 ? lead : 0, gap: toPixels(gap), slice }]
    })
    const id = paragraphs
      .map(({ id: own, gap, slice }) => `${own} ${gap} ${slice?.from ?? ''}-${slice?.to ?? ''}`)
      .join('\n')
    return { id, paragraphs }
  })
}
