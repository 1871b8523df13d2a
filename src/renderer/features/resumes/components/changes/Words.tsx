import type { DiffPart } from '../../../../../core/resume/diff'
import { VisuallyHidden } from '../../../../ui/VisuallyHidden'
import styles from './ChangesPanel.module.css'

export function Words({ part }: { part: DiffPart }) {
  switch (part.kind) {
    case 'same':
      return part.text
    case 'added':
      return (
        <ins className={styles.added}>
          <VisuallyHidden>added: </VisuallyHidden>
          {part.text}
        </ins>
      )
    case 'removed':
      return (
        <del className={styles.removed}>
          <VisuallyHidden>removed: </VisuallyHidden>
          {part.text}
        </del>
      )
  }
}
