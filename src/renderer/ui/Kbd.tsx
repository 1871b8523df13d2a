import { Fragment } from 'react'
import { keyNames } from './keys'
import styles from './Kbd.module.css'

/** Keys as this system names them: `mod+k` is ⌘K on a Mac and Ctrl K elsewhere. */
export function Kbd({ keys }: { keys: string }) {
  const names = keyNames(keys)
  return (
    <kbd className={styles.keys} aria-label={names.join(' ')}>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ' '}
          <span className={styles.key}>{name}</span>
        </Fragment>
      ))}
    </kbd>
  )
}
