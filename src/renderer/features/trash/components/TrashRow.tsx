import type { TrashItem } from '../../../../contract/trash'
import { agoText, dateText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import styles from './trash.module.css'

const kinds: Record<TrashItem['kind'], string> = {
  application: 'Application',
  role: 'Role',
  resume: 'Resume',
  offer: 'Offer',
  attachment: 'Attachment',
  term: 'Own term',
}

interface TrashRowProps {
  item: TrashItem
  onRestore: () => void
  onRemove: () => void
}

export function TrashRow({ item, onRestore, onRemove }: TrashRowProps) {
  const { kind, name, detail, deletedAt, goesAt } = item
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{name}</span>
        {detail !== null && <span className={styles.detail}>{detail}</span>}
      </div>
      <span className={styles.cell}>{kinds[kind]}</span>
      <span className={styles.cell} title={dateText(deletedAt)}>
        {agoText(deletedAt)}
      </span>
      <span className={styles.cell}>
        {goesAt === null ? (
          <span title="Versions made from it are still compared with it">with its versions</span>
        ) : (
          dateText(goesAt)
        )}
      </span>
      <span className={styles.tools}>
        <Button size="small" aria-label={`Bring back ${name}`} onPress={onRestore}>
          Bring back
        </Button>
        {goesAt !== null && (
          <Button size="small" variant="quiet" aria-label={`Delete ${name} for good`} onPress={onRemove}>
            Delete for good
          </Button>
        )}
      </span>
    </li>
  )
}
