import type { Wording } from '../../../../../core/resume/bulletLibrary'
import { outcomeWords, type Outcomes } from '../../../../../core/resume/outcomes'
import { hasFigure } from '../../../../../core/text/figures'
import { Button } from '../../../../ui/Button'
import { Chip } from '../../../../ui/Chip'
import styles from './library.module.css'

const namesShown = 2

export interface WordingItemProps {
  wording: Wording
  isCurrent: boolean
  /** What each resume is called. */
  names: ReadonlyMap<string, string>
  outcomes: ReadonlyMap<string, Outcomes>
  /** Of the target, what it shows. */
  keywords: readonly string[]
  action: string
  onUse: () => void
}

/** One wording: what it says, what it shows, where it stands and what became of that. */
export function WordingItem({
  wording,
  isCurrent,
  names,
  outcomes,
  keywords,
  action,
  onUse,
}: WordingItemProps) {
  const users = [...new Set(wording.uses.map((use) => use.resumeId))]
  const shown = users.slice(0, namesShown).flatMap((id) => names.get(id) ?? [])
  const rest = users.length - shown.length
  const total = users.reduce(
    (sum, id) => {
      const own = outcomes.get(id)
      return own === undefined
        ? sum
        : { sent: sum.sent + own.sent, replies: sum.replies + own.replies, offers: sum.offers + own.offers }
    },
    { sent: 0, replies: 0, offers: 0 },
  )
  return (
    <li className={styles.wording}>
      <div>
        <p className={styles.text}>{wording.text}</p>
        <p className={styles.quiet}>
          {[
            `In ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
            total.sent > 0 ? `sent with it: ${outcomeWords(total)}` : '',
            hasFigure(wording.text) ? '' : 'no figure yet',
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        {keywords.length > 0 && (
          <p className={styles.keywords} aria-label="Keywords it shows">
            {keywords.map((keyword) => (
              <Chip key={keyword} tone="ok">
                {keyword}
              </Chip>
            ))}
          </p>
        )}
      </div>
      {isCurrent ? (
        <span className={styles.quiet}>Stands here</span>
      ) : (
        <Button size="small" aria-label={`${action}: ${wording.text}`} onPress={onUse}>
          {action}
        </Button>
      )}
    </li>
  )
}
