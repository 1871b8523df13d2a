import { Link } from '@tanstack/react-router'
import styles from './settings.module.css'

/** What keeps a person's work: each way back, and the screen it is on. */
export function SafetyHelp() {
  return (
    <section aria-label="Ways back">
      <h2 className={styles.heading}>Ways back</h2>
      <p className={styles.text}>
        A change is on your disk before the app says Saved, and Undo takes it back. What you delete waits in
        the <Link to="/trash">Trash</Link> for 30 days. Backups are made and checked without being asked;
        restoring one backs up what is there first. If your data cannot be opened, the app says so at the
        start and offers your backups.
      </p>
      <p className={styles.text}>
        An import shows what it would do before it does it. The same job twice is pointed out and merged only
        when you say so. A change of your base resume is offered to its versions, never put into them by
        itself.
      </p>
    </section>
  )
}
