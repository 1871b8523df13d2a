import { Fragment } from 'react'
import { Kbd } from '../../../ui/Kbd'
import styles from './settings.module.css'

const groups: { title: string; lines: { label: string; keys: string[] }[] }[] = [
  {
    title: 'Anywhere',
    lines: [
      { label: 'Board, Roles, Resumes', keys: ['mod+1', 'mod+2', 'mod+3'] },
      { label: 'Settings, Trash', keys: ['mod+4', 'mod+5'] },
      { label: 'Undo, redo', keys: ['mod+z', 'mod+shift+z'] },
      { label: 'New application', keys: ['n'] },
      { label: 'Filter the list', keys: ['/', 'mod+f'] },
      { label: 'Narrow the side bar', keys: ['mod+b'] },
      { label: 'All shortcuts of the screen you are on', keys: ['?', 'f1'] },
      { label: 'Go to the messages at the foot', keys: ['f6'] },
    ],
  },
  {
    title: 'Roles and resumes',
    lines: [
      { label: 'Add a role, open a resume', keys: ['shift+n'] },
      { label: 'Edit the role', keys: ['e'] },
      { label: 'Save', keys: ['mod+s'] },
      { label: 'Export the resume', keys: ['mod+e'] },
    ],
  },
]

/** The keys worth knowing; the help of each screen lists its own. */
export function Shortcuts() {
  return (
    <section aria-label="Keyboard shortcuts">
      <h2 className={styles.heading}>Keyboard shortcuts</h2>
      {groups.map(({ title, lines }) => (
        <Fragment key={title}>
          <h3 className={styles.sub}>{title}</h3>
          <dl className={styles.keys}>
            {lines.map(({ label, keys }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  {keys.map((each) => (
                    <Kbd key={each} keys={each} />
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </Fragment>
      ))}
    </section>
  )
}
