import { Maximize2, Minimize2, X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { cx } from './cx'
import { IconButton } from './IconButton'
import { isTyping } from './isTyping'
import styles from './Panel.module.css'

export interface PanelProps {
  title: ReactNode
  /** One quiet line under the title. */
  subtitle?: ReactNode
  /** Buttons left of the close button. */
  actions?: ReactNode
  children: ReactNode
  onClose: () => void
  /** Over the whole main region; leave `onFullChange` out where it cannot. */
  full?: boolean
  onFullChange?: (full: boolean) => void
  /** Moves the focus to its title when it opens or when `focusKey` changes. */
  focusKey?: string
}

const elsewhere = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

/** The workspace at the right of a page. Esc closes it from anywhere but a field outside it. */
export function Panel({
  title,
  subtitle,
  actions,
  children,
  onClose,
  full = false,
  onFullChange,
  focusKey,
}: PanelProps) {
  const heading = useId()
  const root = useRef<HTMLElement>(null)
  const titleRef = useRef<HTMLHeadingElement>(null)
  const close = useRef(onClose)

  useEffect(() => {
    close.current = onClose
  })

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest(elsewhere)) return
      if (isTyping(target) && !root.current?.contains(target)) return
      close.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  useEffect(() => {
    if (focusKey !== undefined) titleRef.current?.focus({ preventScroll: true })
  }, [focusKey])

  return (
    <aside ref={root} aria-labelledby={heading} className={cx(styles.panel, full && styles.full)}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h2 id={heading} ref={titleRef} tabIndex={-1} className={styles.title}>
            {title}
          </h2>
          {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
        </div>
        <div className={styles.tools}>
          {actions}
          {onFullChange !== undefined && (
            <IconButton
              label={full ? 'Make smaller' : 'Fill the window'}
              size="small"
              onPress={() => onFullChange(!full)}
            >
              {full ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
            </IconButton>
          )}
          <IconButton label="Close" hint="Esc" size="small" onPress={onClose}>
            <X aria-hidden />
          </IconButton>
        </div>
      </header>
      <div className={styles.body}>{children}</div>
    </aside>
  )
}
