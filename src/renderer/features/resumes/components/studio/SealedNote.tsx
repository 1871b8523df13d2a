import { Lock } from 'lucide-react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { call, messageOf } from '../../../../lib/client'
import { dateText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import { showToast } from '../../../../ui/Toast'
import { useResumeActions } from '../../queries'
import styles from './Studio.module.css'

/** Says that a version was sent and stays as it was, and how to go on. */
export function SealedNote({ detail }: { detail: ResumeDetail }) {
  const { copy } = useResumeActions()
  const save = async () => {
    try {
      const result = await call('resume.saveSent', { id: detail.id })
      if (result.status === 'saved') {
        showToast({ tone: 'ok', text: `${result.fileName} is, byte for byte, what was sent` })
      }
    } catch (error) {
      showToast({ tone: 'bad', text: messageOf(error) })
    }
  }
  return (
    <div className={styles.sealed}>
      <Lock aria-hidden width={15} height={15} />
      <p>
        {detail.sentAt === null ? 'Marked as sent' : `Sent on ${dateText(detail.sentAt)}`}: it stays exactly
        as it was. To change something, make a copy.
        {detail.sentSha256 !== null && (
          <span className={styles.hash}>
            {' '}
            SHA-256 <code title={detail.sentSha256}>{detail.sentSha256.slice(0, 12)}…</code>
          </span>
        )}
      </p>
      <Button size="small" onPress={() => void save()}>
        Save the sent file…
      </Button>
      <Button size="small" onPress={() => void copy(detail.id)}>
        Make a copy to edit
      </Button>
    </div>
  )
}
