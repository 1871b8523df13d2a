import { cx } from './cx'
import styles from './StateMark.module.css'

export type MarkState = 'found' | 'weak' | 'missing' | 'avoid' | 'clear'

const words: Record<MarkState, string> = {
  found: 'Found',
  weak: 'Weak',
  missing: 'Missing',
  avoid: 'Avoid',
  clear: 'Not in your resume, as it should be',
}

export interface StateMarkProps {
  state: MarkState
  /** Overrides the word read out; '' where the same word stands beside it. */
  label?: string
}

/** ● found, ◐ weak, ○ missing, ✕ avoid, ✓ an avoided word that is not there: told apart by shape, not by colour alone. */
export function StateMark({ state, label = words[state] }: StateMarkProps) {
  const name = label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg viewBox="0 0 12 12" className={cx(styles.mark, styles[state])} {...name}>
      {state === 'found' && <circle cx="6" cy="6" r="5" fill="currentColor" />}
      {state === 'weak' && (
        <>
          <circle cx="6" cy="6" r="4.35" fill="none" stroke="currentColor" strokeWidth="1.3" />
          <path d="M6 1.65a4.35 4.35 0 0 0 0 8.7z" fill="currentColor" />
        </>
      )}
      {state === 'missing' && (
        <circle cx="6" cy="6" r="4.35" fill="none" stroke="currentColor" strokeWidth="1.3" />
      )}
      {state === 'avoid' && (
        <path d="M2.2 2.2l7.6 7.6m0-7.6l-7.6 7.6" stroke="currentColor" strokeWidth="1.5" />
      )}
      {state === 'clear' && (
        <path d="M1.8 6.4l2.8 2.8L10.2 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      )}
    </svg>
  )
}
