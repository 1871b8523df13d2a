import type { ResumeDetail } from '../../../../../contract/resume'
import { call, messageOf } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { showToast } from '../../../../ui/Toast'
import type { Draft, SaveState } from '../../draft'
import styles from './Studio.module.css'

export interface SaveTroubleProps {
  detail: ResumeDetail
  draft: Draft
  save: SaveState
}

/** Why the text is not saved, and what to do. The text itself stays. */
export function SaveTrouble({ detail, draft, save }: SaveTroubleProps) {
  const resolve = async (keep: 'stored' | 'mine') => {
    try {
      draft.resolve(await call('resume.get', { id: detail.id }), keep)
    } catch (error) {
      showToast({ tone: 'bad', text: messageOf(error) })
    }
  }
  if (save.kind === 'failed') {
    return (
      <div className={styles.note}>
        <ErrorNote
          action={
            <Button size="small" onPress={() => void draft.flush()}>
              Try again
            </Button>
          }
        >
          Not saved: {save.message}
        </ErrorNote>
      </div>
    )
  }
  if (save.kind === 'conflict') {
    return (
      <div className={styles.note}>
        <ErrorNote
          action={
            <>
              <Button size="small" onPress={() => void resolve('mine')}>
                Keep my text
              </Button>
              <Button size="small" onPress={() => void resolve('stored')}>
                Reload
              </Button>
            </>
          }
        >
          Not saved: {save.message}
        </ErrorNote>
      </div>
    )
  }
  return null
}
