import { momentText } from '../../../../lib/format'
import { cx } from '../../../../ui/cx'
import type { SaveState } from '../../draft'
import styles from './Studio.module.css'

/** “Saved 10:42”, and only once it is. */
export function SaveStatus({ save }: { save: SaveState }) {
  const isBad = save.kind === 'failed' || save.kind === 'conflict'
  const words = save.kind === 'saved' ? `Saved ${momentText(save.at)}` : isBad ? 'Not saved' : 'Saving…'
  return (
    <span data-save={save.kind} className={cx(styles.status, isBad && styles.bad)}>
      {words}
    </span>
  )
}
