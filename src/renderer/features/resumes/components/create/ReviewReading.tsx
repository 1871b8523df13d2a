import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { sectionHeadings } from '../../../../../core/document/wording'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { sectionOrder } from '../../../../../core/resume/sections'
import { unsortedOf } from '../../../../../core/resume/unsorted'
import { fieldError, messageOf, useCommand } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { TextField } from '../../../../ui/TextField'
import { showToast } from '../../../../ui/Toast'
import type { Editing } from '../../editing'
import { createMarks } from '../../marks'
import { createSpelling } from '../../spelling'
import { editReading, setNewResume, type Reading } from '../../newResume'
import { Editor } from '../editor/Editor'
import styles from './create.module.css'

const editing: Editing = {
  edit: editReading,
  isReadOnly: false,
  marks: createMarks(),
  spelling: createSpelling(),
  draft: null,
  library: null,
}

const bulletCount = (entries: readonly { highlights: string[] }[]): number =>
  entries.reduce((sum, entry) => sum + entry.highlights.length, 0)

/** What was understood, section by section, in numbers. */
function understood(resume: ResumeDocument): { label: string; found: string }[] {
  const contact = [resume.basics.name, resume.basics.email, resume.basics.phone].filter(
    (each) => each !== undefined,
  )
  return [
    { label: 'Name and contact', found: contact.length === 0 ? 'nothing found' : `${contact.length} of 3` },
    ...sectionOrder(resume).flatMap((section) => {
      if (section === 'summary') {
        return resume.basics.summary === undefined ? [] : [{ label: sectionHeadings.summary, found: 'found' }]
      }
      const entries = resume[section]
      if (entries.length === 0) return []
      const bullets =
        section === 'work' || section === 'projects' || section === 'volunteer'
          ? bulletCount(resume[section])
          : 0
      const count = countText(entries.length, 'entry', 'entries')
      return [
        {
          label: sectionHeadings[section],
          found: bullets === 0 ? count : `${count}, ${countText(bullets, 'bullet')}`,
        },
      ]
    }),
  ]
}

/** Everything that was read, to be corrected before it is saved. */
export function ReviewReading({ reading }: { reading: Reading }) {
  const navigate = useNavigate()
  const create = useCommand('resume.create')
  const [failure, setFailure] = useState<unknown>(null)
  const loose = unsortedOf(reading.document).length

  const save = () => {
    setFailure(null)
    create.mutate(
      { name: reading.name, document: reading.document },
      {
        onError: setFailure,
        onSuccess: ({ id }) => {
          announce('Saved')
          void navigate({ to: '/resumes/$resumeId', params: { resumeId: id } }).then(() =>
            setNewResume({ reading: null }),
          )
        },
      },
    )
  }
  const startOver = () => {
    setNewResume({ reading: null })
    showToast({
      text: 'What was read is put away',
      action: { label: 'Undo', onPress: () => setNewResume({ reading }) },
    })
  }
  const nameError = fieldError(failure, 'name')
  return (
    <Page
      bare
      header={
        <PageHeader
          title="Check what was read"
          note={reading.fileName}
          back={{ label: 'Start over', onPress: startOver }}
        >
          <Button onPress={startOver}>Start over</Button>
          <Button variant="primary" isPending={create.isPending} onPress={save}>
            Save resume
          </Button>
        </PageHeader>
      }
    >
      <div className={styles.review}>
        <div className={styles.read}>
          <Editor resume={reading.document} editing={editing} />
        </div>
        <aside className={styles.about} aria-label="About this resume">
          <TextField
            label="Name of this resume"
            description="Only you see it."
            value={reading.name}
            onChange={(name) => setNewResume({ reading: { ...reading, name } })}
            error={nameError}
            maxLength={500}
          />
          {failure !== null && nameError === null && <ErrorNote>{messageOf(failure)}</ErrorNote>}
          <section aria-label="What was understood">
            <h2 className={styles.title}>What was understood</h2>
            <dl className={styles.counts}>
              {understood(reading.document).map(({ label, found }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{found}</dd>
                </div>
              ))}
              {loose > 0 && (
                <div className={styles.loose}>
                  <dt>Without a place</dt>
                  <dd>{countText(loose, 'line')}</dd>
                </div>
              )}
            </dl>
          </section>
          {reading.notes.length > 0 && (
            <section aria-label="Notes">
              <h2 className={styles.title}>Notes</h2>
              <ul className={styles.notes}>
                {reading.notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
          <p className={styles.hint}>Nothing is saved yet. Correct what is wrong, then save.</p>
        </aside>
      </div>
    </Page>
  )
}
