import { X } from 'lucide-react'
import { useDeferredValue, useState } from 'react'
import { useApi } from '../../../../lib/client'
import { agoText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import { IconButton } from '../../../../ui/IconButton'
import { isDiffering, rememberDiffering } from './differing'
import styles from './merge.module.css'

interface SimilarNoteProps {
  title: string
  company: string
  url: string | null
  exceptId: string | null
  onOpen: (id: string) => void
  /** Offered where there is something to merge into. */
  onMerge?: (id: string) => void
}

const reasons = { job: 'same title and company', link: 'same link' } as const

/** Says that the person may have this job already. It only offers: nothing is merged or changed by itself. */
export function SimilarNote({ title, company, url, exceptId, onOpen, onMerge }: SimilarNoteProps) {
  const asked = useDeferredValue(`${title}\n${company}\n${url ?? ''}`)
  const isTold = asked.trim() !== '' && (company.trim() !== '' || url !== null)
  const { data } = useApi(
    'application.similar',
    { title, company, url, exceptId },
    { enabled: isTold, keepPrevious: true },
  )
  const [told, setTold] = useState(0)
  const shown = (data ?? []).filter(({ id }) => exceptId === null || !isDiffering(exceptId, id))
  if (!isTold || shown.length === 0) return null
  return (
    <section className={styles.note} aria-label="Looks like one you have">
      <p>{exceptId === null ? 'You may have this one already:' : 'This may be the same job as:'}</p>
      <ul>
        {shown.map((each) => (
          <li key={each.id} className={styles.similar}>
            <span>
              <b>{each.title}</b> at {each.company}
              <span className={styles.quiet}>
                {' '}
                · {each.stage} since {agoText(each.stageSince)} · {reasons[each.likeness]}
              </span>
            </span>
            <span className={styles.tools}>
              <Button
                size="small"
                aria-label={`Open ${each.title} at ${each.company}`}
                onPress={() => onOpen(each.id)}
              >
                Open
              </Button>
              {onMerge !== undefined && (
                <Button
                  size="small"
                  aria-label={`Merge with ${each.title} at ${each.company}`}
                  onPress={() => onMerge(each.id)}
                >
                  Merge…
                </Button>
              )}
              {exceptId !== null && (
                <IconButton
                  size="small"
                  label={`Not the same job as ${each.title} at ${each.company}`}
                  onPress={() => {
                    rememberDiffering(exceptId, each.id)
                    setTold(told + 1)
                  }}
                >
                  <X aria-hidden />
                </IconButton>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
