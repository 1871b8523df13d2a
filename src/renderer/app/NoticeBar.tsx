import { TriangleAlert, X } from 'lucide-react'
import { messageOf, useApi, useCommand } from '../lib/client'
import { IconButton } from '../ui/IconButton'
import { showToast } from '../ui/Toast'
import styles from './NoticeBar.module.css'

/** What the person should know about their data, on every screen until they put it away. */
export function NoticeBar() {
  const { data } = useApi('notice.list', {})
  const dismiss = useCommand('notice.dismiss')
  if (data === undefined || data.notices.length === 0) return null
  const putAway = (id: string) =>
    dismiss.mutate(
      { id },
      {
        // The bar and its button go; what is read next is the screen.
        onSuccess: () => document.getElementById('main')?.focus(),
        onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }),
      },
    )
  return (
    <ul aria-label="Notes about your data" className={styles.notices}>
      {data.notices.map((notice) => (
        <li key={notice.id} className={styles.notice}>
          <TriangleAlert aria-hidden className={styles.icon} />
          <p className={styles.text}>
            <strong>{notice.title}.</strong> {notice.text}
          </p>
          <IconButton label={`Put away: ${notice.title}`} size="small" onPress={() => putAway(notice.id)}>
            <X aria-hidden />
          </IconButton>
        </li>
      ))}
    </ul>
  )
}
