import { CircleAlert, CircleCheck, X } from 'lucide-react'
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components'
import { Button } from './Button'
import { cx } from './cx'
import { IconButton } from './IconButton'
import styles from './Toast.module.css'

export interface ToastMessage {
  /** A short sentence: what happened. */
  text: string
  action?: { label: string; onPress: () => void }
  tone?: 'neutral' | 'ok' | 'bad'
  /** Milliseconds it stays; never under six seconds. */
  stay?: number
}

const shortest = 6_000
const withAction = 9_000
const failure = 12_000

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })

/** Shows a sentence at the foot of the window and says it to screen readers; gives a function that closes it. */
export function showToast(message: ToastMessage): () => void {
  const usual = message.tone === 'bad' ? failure : message.action ? withAction : shortest
  const key = queue.add(message, { timeout: Math.max(shortest, message.stay ?? usual) })
  return () => queue.close(key)
}

/** Mounted once by the app. F6 moves to it. */
export function ToastRegion() {
  return (
    // Its own label counts the toasts; a fixed one would keep it from becoming a landmark when the first appears.
    <AriaToastRegion queue={queue} className={styles.region ?? ''}>
      {({ toast }) => (
        <AriaToast toast={toast} className={cx(styles.toast, toast.content.tone === 'bad' && styles.bad)}>
          {toast.content.tone === 'ok' && <CircleCheck aria-hidden className={styles.ok} />}
          {toast.content.tone === 'bad' && <CircleAlert aria-hidden className={styles.alert} />}
          <ToastContent className={styles.content ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action !== undefined && (
            <Button
              size="small"
              onPress={() => {
                queue.close(toast.key)
                toast.content.action?.onPress()
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <IconButton slot="close" label="Close message" size="small" placement="top">
            <X aria-hidden />
          </IconButton>
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}
