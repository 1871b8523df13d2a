import { Fragment, memo } from 'react'
import type { FlowStyle } from '../../../../../core/document/flow'
import { textOf, type Block, type Run } from '../../../../../core/document/view'
import { separatorOf } from '../../../../../core/document/wording'
import { cx } from '../../../../ui/cx'
import { sliceRuns } from './runs'
import styles from './PagePreview.module.css'

function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, index) => (
    <span key={`${index}-${run.field ?? ''}`} className={run.href === undefined ? undefined : styles.link}>
      {run.text}
    </span>
  ))
}

function Joined({ values, separator }: { values: readonly Run[][]; separator: string }) {
  return values.map((runs, index) => (
    <Fragment key={`${index}-${runs[0]?.field ?? ''}`}>
      {index > 0 && separator}
      <Runs runs={runs} />
    </Fragment>
  ))
}

function Row({ left, right }: { left: readonly Run[]; right: readonly Run[] }) {
  return (
    <>
      <span>
        <Runs runs={left} />
      </span>
      <span className={styles.right}>
        <Runs runs={right} />
      </span>
    </>
  )
}

export interface Slice {
  /** Places in the text of a block that breaks over pages. */
  from: number
  to: number
}

function words(style: FlowStyle, block: Block, slice: Slice | null) {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
    case 'detail':
      return <Runs runs={block.runs} />
    case 'paragraph':
    case 'bullet': {
      const runs = slice === null ? block.runs : sliceRuns(block.runs, slice.from, slice.to)
      return (
        <>
          {block.kind === 'bullet' && (slice === null || slice.from === 0) && (
            <span aria-hidden className={styles.dot}>
              •
            </span>
          )}
          <span data-words>
            <Runs runs={runs} />
          </span>
        </>
      )
    }
    case 'contact':
      return <Joined values={block.items} separator="  |  " />
    case 'heading':
      return block.text
    case 'entry':
      return style === 'entryTitle' ? (
        <Row left={block.title} right={block.date} />
      ) : (
        <Row left={block.sub} right={block.meta} />
      )
    case 'line':
      return (
        <>
          <span>
            <b>
              <Runs runs={block.title} />
            </b>
            {block.title.length > 0 && block.meta.length > 0 && ', '}
            <span className={styles.quiet}>
              <Runs runs={block.meta} />
            </span>
          </span>
          <span className={styles.right}>
            <Runs runs={block.date} />
          </span>
        </>
      )
    case 'labelled':
      return (
        <>
          {block.label.length > 0 && (
            <b>
              <Runs runs={block.label} />
              {':'}
            </b>
          )}
          {block.label.length > 0 && ' '}
          <Joined values={block.values} separator={separatorOf(block.values.map(textOf))} />
        </>
      )
  }
}

function classOf(style: FlowStyle, block: Block): string | undefined {
  if (style === 'entryTitle') return cx(styles.row, styles.entryTitle)
  if (style === 'entrySub') return cx(styles.row, styles.entrySub)
  if (block.kind === 'line') return styles.row
  return styles[style]
}

export interface ParagraphProps {
  style: FlowStyle
  block: Block
  /** Tells blocks of the same words. */
  id: string
  /** Pixels: above it, above its first line, of each line. */
  gap: number
  lead: number
  line: number
  slice?: Slice | null
}

/** One paragraph of the page, or the part of it that stands on one. Same words, same drawing: it stands still while others are typed. */
export const Paragraph = memo(
  function Paragraph({ style, block, gap, lead, line, slice = null }: ParagraphProps) {
    return (
      <p
        className={classOf(style, block)}
        style={{ marginTop: gap, paddingTop: lead, lineHeight: `${line}px` }}
        data-style={style}
      >
        {words(style, block, slice)}
      </p>
    )
  },
  (before, after) =>
    before.id === after.id &&
    before.style === after.style &&
    before.gap === after.gap &&
    before.lead === after.lead &&
    before.line === after.line &&
    before.slice?.from === after.slice?.from &&
    before.slice?.to === after.slice?.to,
)
