import { Fragment, memo } from 'react'
import { separatorOf } from '../../../../../core/document/wording'
import { textOf, type Block, type Run } from '../../../../../core/document/view'
import { cx } from '../../../../ui/cx'
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

function Row({
  left,
  right,
  className,
}: {
  left: readonly Run[]
  right: readonly Run[]
  className: string | undefined
}) {
  return (
    <p className={cx(styles.row, className)}>
      <span>
        <Runs runs={left} />
      </span>
      <span className={styles.right}>
        <Runs runs={right} />
      </span>
    </p>
  )
}

function draw(block: Block) {
  switch (block.kind) {
    case 'title':
    case 'subtitle':
    case 'paragraph':
    case 'detail':
      return (
        <p className={styles[block.kind]}>
          <Runs runs={block.runs} />
        </p>
      )
    case 'bullet':
      return (
        <p className={styles.bullet}>
          <span aria-hidden className={styles.dot}>
            •
          </span>
          <Runs runs={block.runs} />
        </p>
      )
    case 'contact':
      return (
        <p className={styles.contact}>
          <Joined values={block.items} separator="  |  " />
        </p>
      )
    case 'heading':
      return <p className={styles.heading}>{block.text}</p>
    case 'entry':
      return (
        <div className={styles.entry}>
          <Row
            left={block.title}
            right={block.date}
            className={block.organisation ? styles.organisation : styles.lead}
          />
          {block.sub.length + block.meta.length > 0 && (
            <Row left={block.sub} right={block.meta} className={styles.sub} />
          )}
        </div>
      )
    case 'line':
      return (
        <p className={styles.row}>
          <span>
            <b>
              <Runs runs={block.title} />
            </b>
            {block.title.length > 0 && block.meta.length > 0 && ', '}
            <Runs runs={block.meta} />
          </span>
          <span className={styles.right}>
            <Runs runs={block.date} />
          </span>
        </p>
      )
    case 'labelled':
      return (
        <p className={styles.paragraph}>
          {block.label.length > 0 && (
            <b>
              <Runs runs={block.label} />
              {': '}
            </b>
          )}
          <Joined values={block.values} separator={separatorOf(block.values.map(textOf))} />
        </p>
      )
  }
}

/** Same words, same drawing: while one bullet is typed the others stand still. */
export const PageBlock = memo(
  function PageBlock({ block }: { block: Block }) {
    return draw(block)
  },
  (before, after) => JSON.stringify(before.block) === JSON.stringify(after.block),
)
