import { Lock } from 'lucide-react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { dateText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import { useResumeActions } from '../../queries'
import styles from './Studio.module.css'

/** Says that a version was sent and stays as it was, and how to go on. */
export function SealedNote({ detail }: { detail: ResumeDetail }) {
  const { copy } = useResumeActions()
  return (
    <div className={styles.sealed}>
      <Lock aria-hidden width={15} height={15} />
      <p>
        {detail.sentAt === null ? 'Marked as sent' : `Sent on ${dateText(detail.sentAt)}`}: it stays exactly
        as it was. To change something, make a copy.
      </p>
      <Button size="small" onPress={() => void copy(detail.id)}>
        Make a copy to edit
      </Button>
    </div>
  )
}
