import { useState } from 'react'
import { emptyRoleProfile, type RoleProfile } from '../../../../../core/role/model'
import { useApi } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { FileDrop } from '../../../../ui/FileDrop'
import { TextField } from '../../../../ui/TextField'
import { PasteField } from '../../../../ui/PasteField'
import styles from './create.module.css'

interface GuideSourceProps {
  text: string
  onText: (text: string) => void
  isReading: boolean
  error: string | null
  onRead: () => void
  onBrowse: () => void
  onFile: (file: File) => void
  onStart: (profile: RoleProfile) => void
}

/** Where a role comes from: a pasted guide, a file, one that ships with the app, or nothing. */
export function GuideSource({
  text,
  onText,
  isReading,
  error,
  onRead,
  onBrowse,
  onFile,
  onStart,
}: GuideSourceProps) {
  const bundled = useApi('role.bundled', {})
  const [title, setTitle] = useState('')
  const startEmpty = () => {
    if (title.trim() !== '') onStart(emptyRoleProfile(title.trim()))
  }
  return (
    <div className={styles.source}>
      <section className={styles.column} aria-label="From a career guide">
        <h2 className={styles.heading}>From a career guide</h2>
        <p className={styles.quiet}>
          Select a whole guide in your browser, copy it and paste it here. You see what was understood, and
          correct it, before anything is saved.
        </p>
        <PasteField
          label="Career guide"
          rows={22}
          placeholder="Paste the guide here"
          text={text}
          onText={onText}
        />
        {error !== null && <ErrorNote>{error}</ErrorNote>}
        <div className={styles.actions}>
          <Button variant="primary" isDisabled={text.trim() === '' || isReading} onPress={onRead}>
            {isReading ? 'Reading…' : 'Read the guide'}
          </Button>
        </div>
      </section>
      <div className={styles.aside}>
        <section aria-label="From a file">
          <h2 className={styles.small}>From a file</h2>
          <FileDrop compact title="Drop a guide here" onBrowse={onBrowse} onFile={onFile} isBusy={isReading}>
            A text or Markdown file
          </FileDrop>
        </section>
        <section aria-label="Ready-made">
          <h2 className={styles.small}>Ready-made</h2>
          <ul className={styles.bundled}>
            {(bundled.data ?? []).map(({ key, profile }) => (
              <li key={key}>
                <span>
                  {profile.title}
                  <small>
                    {profile.keywords.mustHave.length} must-have and {profile.keywords.strong.length} strong
                    keywords
                  </small>
                </span>
                <Button
                  size="small"
                  aria-label={`Start from it: ${profile.title}`}
                  onPress={() => onStart(profile)}
                >
                  Start from it
                </Button>
              </li>
            ))}
          </ul>
        </section>
        <section aria-label="By hand">
          <h2 className={styles.small}>By hand</h2>
          <div className={styles.row}>
            <TextField
              label="Name of the role"
              value={title}
              onChange={setTitle}
              onKeyDown={(event) => {
                if (event.key === 'Enter') startEmpty()
              }}
            />
            <Button isDisabled={title.trim() === ''} onPress={startEmpty}>
              Fill in by hand
            </Button>
          </div>
        </section>
      </div>
    </div>
  )
}
