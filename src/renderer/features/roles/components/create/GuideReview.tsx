import { fieldError, messageOf } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { cx } from '../../../../ui/cx'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { useInitialFocus } from '../../../../ui/useInitialFocus'
import { countParts } from '../../parts'
import { RoleEditor } from '../edit/RoleEditor'
import { UnplacedLines } from '../edit/UnplacedLines'
import type { ProfileDraft } from '../edit/useProfileDraft'
import styles from './create.module.css'

interface GuideReviewProps {
  draft: ProfileDraft
  /** Whether a guide was read, rather than a role begun by hand. */
  isRead: boolean
  error: unknown
}

/** What was understood, every part of it editable, before it is saved. */
export function GuideReview({ draft, isRead, error }: GuideReviewProps) {
  const { profile, change } = draft
  const title = useInitialFocus<HTMLInputElement>()
  const parts = countParts(profile)
  const hasUnplaced = profile.unplaced.length > 0
  const isAtTitle = fieldError(error, 'title') !== null || fieldError(error, 'profile.title') !== null
  return (
    <>
      {error !== null && !isAtTitle && (
        <div className={styles.error}>
          <ErrorNote>{messageOf(error)}</ErrorNote>
        </div>
      )}
      {isRead && (
        <p className={styles.counts}>
          Understood <b>{`${parts.found} of ${parts.all} parts`}</b>,{' '}
          <b>{countText(profile.unplaced.length, 'line')}</b> not placed. Correct what is wrong, then save.
        </p>
      )}
      <div className={cx(styles.review, !hasUnplaced && styles.single)}>
        <RoleEditor
          profile={profile}
          change={change}
          missing={isRead ? 'Not in the guide' : 'Nothing yet'}
          error={error}
          titleRef={title}
        />
        {hasUnplaced && (
          <div className={styles.side}>
            <UnplacedLines unplaced={profile.unplaced} change={change} />
          </div>
        )}
      </div>
    </>
  )
}
