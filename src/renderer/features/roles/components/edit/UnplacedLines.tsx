import { X } from 'lucide-react'
import { memo, useRef, useState } from 'react'
import { countText } from '../../../../lib/format'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { IconButton } from '../../../../ui/IconButton'
import { MenuButton } from '../../../../ui/Menu'
import { showToast } from '../../../../ui/Toast'
import { destinationsFor, withoutUnplaced, withUnplaced } from '../../unplaced'
import styles from './edit.module.css'
import type { Change } from './PartField'

const shownAtOnce = 60

interface UnplacedLinesProps {
  unplaced: readonly string[]
  change: Change
}

/** What the reader could not place: each line goes into a part or is dismissed, never silently. */
export const UnplacedLines = memo(function UnplacedLines({ unplaced, change }: UnplacedLinesProps) {
  const [showsAll, setShowsAll] = useState(false)
  const frame = useRef<HTMLElement>(null)
  if (unplaced.length === 0) return null
  const shown = showsAll ? unplaced : unplaced.slice(0, shownAtOnce)
  const keepFocus = () =>
    requestAnimationFrame(() => (frame.current ?? document.getElementById('main'))?.focus())

  const dismiss = (index: number, line: string) => {
    change((current) => withoutUnplaced(current, index))
    showToast({
      text: 'Line dismissed',
      action: { label: 'Undo', onPress: () => change((current) => withUnplaced(current, index, line)) },
    })
    keepFocus()
  }
  const dismissAll = () => {
    change((current) => ({ ...current, unplaced: [] }))
    showToast({
      text: `${countText(unplaced.length, 'line')} dismissed`,
      action: {
        label: 'Undo',
        onPress: () => change((current) => ({ ...current, unplaced: [...unplaced] })),
      },
    })
  }

  return (
    <section ref={frame} tabIndex={-1} className={styles.unplaced} aria-label="Could not be placed">
      <h2 className={styles.heading}>
        Could not be placed <span className={styles.note}>{countText(unplaced.length, 'line')}</span>
      </h2>
      <p className={styles.quiet}>
        Move a line to where it belongs, or dismiss it. What you leave here is kept with the role.
      </p>
      <ul className={styles.lines}>
        {shown.map((line, index) => (
          <li key={`${index} ${line.slice(0, 40)}`}>
            <p title={line.length > 300 ? line.slice(0, 2_000) : undefined}>{line}</p>
            <MenuButton
              size="small"
              variant="quiet"
              label="Move the line to"
              placement="bottom end"
              groups={destinationsFor(line).map(({ title, destinations }) => ({
                title,
                entries: destinations.map(({ id, label, put }) => ({
                  id,
                  label,
                  onAction: () => {
                    change((current) => put(withoutUnplaced(current, index), line))
                    announce(`Moved to ${label}`)
                    keepFocus()
                  },
                })),
              }))}
            >
              Move to…
            </MenuButton>
            <IconButton
              size="small"
              label={`Dismiss “${line.slice(0, 60)}”`}
              onPress={() => dismiss(index, line)}
            >
              <X aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div>
        {shown.length < unplaced.length && (
          <Button size="small" variant="quiet" onPress={() => setShowsAll(true)}>
            {`Show all ${unplaced.length.toLocaleString('en-US')}`}
          </Button>
        )}
        {unplaced.length > 1 && (
          <Button size="small" variant="quiet" onPress={dismissAll}>
            Dismiss all
          </Button>
        )}
      </div>
    </section>
  )
})
