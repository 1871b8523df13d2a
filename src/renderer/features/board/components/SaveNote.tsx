import { messageOf } from '../../../lib/client'
import { timeText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import type { SaveState } from '../usePatch'
import styles from './Workspace.module.css'

/** Says “Saved” only once the change is on disk. */
export function SaveNote({ state, onRetry }: { state: SaveState; onRetry: () => void }) {
  if (state.kind === 'failed') {
    return (
      <ErrorNote
        action={
          <Button size="small" onPress={onRetry}>
            Try again
          </Button>
        }
      >
        {messageOf(state.error)}
      </ErrorNote>
    )
  }
  return (
    <p className={styles.saved} role="status">
      {state.kind === 'saving' && 'Saving…'}
      {state.kind === 'saved' && `Saved ${timeText(state.at)}`}
    </p>
  )
}
