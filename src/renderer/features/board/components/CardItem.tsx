import { GripVertical, Ellipsis } from 'lucide-react'
import { memo } from 'react'
import { Button as AriaButton, GridListItem } from 'react-aria-components'
import type { Card, Stage } from '../../../../contract/board'
import { formatMoney } from '../../../../core/money'
import { ageText, agoText, payText } from '../../../lib/format'
import { Chip } from '../../../ui/Chip'
import { cx } from '../../../ui/cx'
import { IconButton } from '../../../ui/IconButton'
import { MenuWithTrigger } from '../../../ui/Menu'
import styles from './CardItem.module.css'

interface CardItemProps {
  card: Card
  stages: readonly Stage[]
  isOpen: boolean
  onOpen: (id: string) => void
  onMove: (id: string, stage: Stage) => void
  onDelete: (id: string, title: string) => void
}

const fitTone = (fit: number) => (fit >= 75 ? styles.good : fit >= 50 ? styles.fair : styles.low)

export const CardItem = memo(function CardItem({
  card,
  stages,
  isOpen,
  onOpen,
  onMove,
  onDelete,
}: CardItemProps) {
  const pay = card.pay === null ? null : payText(card.pay)
  const where = [card.location, pay].filter((part) => part !== null).join(' · ')
  return (
    <GridListItem
      id={card.id}
      textValue={`${card.title}, ${card.company}`}
      onAction={() => onOpen(card.id)}
      className={cx(styles.card, isOpen && styles.open)}
    >
      <div className={styles.top}>
        <span className={styles.title}>{card.title}</span>
        <MenuWithTrigger
          label={`Actions for ${card.title}`}
          placement="bottom end"
          trigger={
            <IconButton label={`Actions for ${card.title}`} size="small" className={styles.more}>
              <Ellipsis aria-hidden />
            </IconButton>
          }
          groups={[
            {
              entries: [
                { id: 'open', label: 'Open', onAction: () => onOpen(card.id) },
                {
                  id: 'move',
                  label: 'Move to',
                  entries: stages.map((stage) => ({
                    id: stage.id,
                    label: stage.name,
                    isSelected: stage.id === card.stageId,
                    isDisabled: stage.id === card.stageId,
                    onAction: () => onMove(card.id, stage),
                  })),
                },
              ],
            },
            {
              entries: [
                {
                  id: 'delete',
                  label: 'Delete',
                  danger: true,
                  onAction: () => onDelete(card.id, card.title),
                },
              ],
            },
          ]}
        />
      </div>
      <div className={styles.company}>{card.company}</div>
      <div className={styles.where}>{where}</div>
      <div className={styles.meta}>
        <AriaButton slot="drag" className={styles.grip ?? ''}>
          <GripVertical aria-hidden />
        </AriaButton>
        <span title={`In this stage since ${agoText(card.stageSince)}`}>{ageText(card.stageSince)}</span>
        {card.offer !== null && (
          <Chip tone="ok">
            Offer {formatMoney(card.offer.amount, card.offer.currency, { compact: true })}
          </Chip>
        )}
        {card.sample && <Chip>sample</Chip>}
        {card.fit !== null && (
          <span
            className={cx(styles.fit, fitTone(card.fit))}
            aria-label={`Fit ${Math.round(card.fit)} of 100`}
          >
            {Math.round(card.fit)}
          </span>
        )}
      </div>
    </GridListItem>
  )
})
