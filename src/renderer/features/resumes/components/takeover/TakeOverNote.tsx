import { GitPullRequestArrow } from 'lucide-react'
import { countText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import styles from './takeover.module.css'

export interface TakeOverNoteProps {
  count: number
  sourceName: string
  onReview: () => void
}

/** Says that what a version was made from has changed since, and leads to the review. */
export function TakeOverNote({ count, sourceName, onReview }: TakeOverNoteProps) {
  return (
    <output className={styles.note}>
      <GitPullRequestArrow aria-hidden width={15} height={15} />
      <p>
        “{sourceName}” has changed since: {countText(count, 'change')} to take over or leave.
      </p>
      <Button size="small" onPress={onReview}>
        Review…
      </Button>
    </output>
  )
}
