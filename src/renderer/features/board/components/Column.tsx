import { memo, useCallback } from 'react'
import {
  DropIndicator,
  GridList,
  isTextDropItem,
  ListLayout,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import type { Anchor, Card, Stage } from '../../../../contract/board'
import { CardItem } from './CardItem'
import styles from './Column.module.css'

const dragType = 'shortlist-application'
const cardHeight = 104

interface ColumnProps {
  stage: Stage
  stages: readonly Stage[]
  cards: readonly Card[]
  openId: string | null
  isFiltered: boolean
  onOpen: (id: string) => void
  onMove: (ids: string[], stage: Stage, anchor: Anchor) => void
  onDelete: (id: string, title: string) => void
}

export const Column = memo(function Column(props: ColumnProps) {
  const { stage, stages, cards, openId, isFiltered, onOpen, onMove, onDelete } = props
  const moveTo = useCallback((id: string, target: Stage) => onMove([id], target, { kind: 'first' }), [onMove])
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => {
        const card = cards.find((candidate) => candidate.id === key)
        return {
          [dragType]: String(key),
          'text/plain': card === undefined ? '' : `${card.title}, ${card.company}`,
        }
      }),
    acceptedDragTypes: [dragType],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) =>
      onMove([...keys].map(String), stage, {
        kind: target.dropPosition === 'before' ? 'before' : 'after',
        id: String(target.key),
      }),
    onInsert: async ({ items, target }) => {
      const ids = await Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragType)))
      const kind = target.dropPosition === 'before' ? 'before' : 'after'
      onMove(ids, stage, { kind, id: String(target.key) })
    },
    onRootDrop: async ({ items }) => {
      const ids = await Promise.all(items.filter(isTextDropItem).map((item) => item.getText(dragType)))
      onMove(ids, stage, { kind: 'last' })
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.indicator ?? ''} />,
  })

  return (
    <section className={styles.column} data-stage={stage.id} aria-label={`${stage.name}, ${cards.length}`}>
      <h2 className={styles.heading}>
        <i className={styles.dot} style={{ background: `var(--stage-${stage.colour})` }} />
        {stage.name}
        <span className={styles.count}>{cards.length.toLocaleString('en-US')}</span>
      </h2>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: cardHeight, gap: 8, padding: 2 }}>
        <GridList
          aria-label={stage.name}
          items={cards}
          dependencies={[openId, stages]}
          dragAndDropHooks={dragAndDropHooks}
          className={styles.list ?? ''}
          renderEmptyState={() => (
            <div className={styles.empty}>{isFiltered ? 'None match' : 'Drop a card here'}</div>
          )}
        >
          {(card) => (
            <CardItem
              card={card}
              stages={stages}
              isOpen={card.id === openId}
              onOpen={onOpen}
              onMove={moveTo}
              onDelete={onDelete}
            />
          )}
        </GridList>
      </Virtualizer>
    </section>
  )
})
