import { Link } from '@tanstack/react-router'
import styles from './settings.module.css'

/** The main job in its six steps, each with the screen it happens on. */
export function JobHelp() {
  return (
    <section aria-label="How it works, in six steps">
      <h2 className={styles.heading}>How it works, in six steps</h2>
      <ol className={styles.steps}>
        <li>
          <h3 className={styles.name}>Add a role</h3>
          <p>
            Paste a career guide under <Link to="/roles">Roles</Link>. You see every part that was understood,
            correct it, place what could not be placed, and save.
          </p>
        </li>
        <li>
          <h3 className={styles.name}>Add an application</h3>
          <p>
            Paste a posting on the <Link to="/board">Board</Link>. It fills the form and lists the terms it
            asks for; link the application to a role.
          </p>
        </li>
        <li>
          <h3 className={styles.name}>Open your resume</h3>
          <p>
            Under <Link to="/resumes">Resumes</Link>: Word (DOCX), JSON Resume, text or Markdown. After a
            review it is your base resume. PDF cannot be read yet.
          </p>
        </li>
        <li>
          <h3 className={styles.name}>Tailor a version</h3>
          <p>
            Each application gets its own copy of the base. The keyword check runs beside the editor while you
            type. You write every word yourself; nothing is put into a resume for you.
          </p>
        </li>
        <li>
          <h3 className={styles.name}>Export</h3>
          <p>
            The Word file has one column and real headings. It is read back right after and compared: either
            it reads back complete, or you see what did not.
          </p>
        </li>
        <li>
          <h3 className={styles.name}>Follow it on the board</h3>
          <p>
            Move the card from stage to stage. When an offer comes, record it on the application and see where
            it stands on the role’s salary band.
          </p>
        </li>
      </ol>
    </section>
  )
}
