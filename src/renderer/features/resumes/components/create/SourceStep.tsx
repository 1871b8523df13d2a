import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '../../../../../contract/index'
import { emptyResume } from '../../../../../core/resume/model'
import { call, messageOf } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { FileDrop } from '../../../../ui/FileDrop'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { TextArea } from '../../../../ui/TextArea'
import { reviewReading, setNewResume } from '../../newResume'
import styles from './create.module.css'

const mostBytes = 10 * 1024 * 1024

type Busy = 'file' | 'text' | 'empty' | null

/** Where the resume comes from. */
export function SourceStep({ pasted }: { pasted: string }) {
  const navigate = useNavigate()
  const [busy, setBusy] = useState<Busy>(null)
  const [failure, setFailure] = useState<{ at: Busy; sentence: string } | null>(null)

  const attempt = async (at: Exclude<Busy, null>, read: () => Promise<Output<'resume.open'> | null>) => {
    setBusy(at)
    setFailure(null)
    try {
      const result = await read()
      if (result?.status === 'read') {
        reviewReading(result)
        if (at === 'text') setNewResume({ pasted: '' })
      }
    } catch (error) {
      setFailure({ at, sentence: error instanceof TooLarge ? error.message : messageOf(error) })
    } finally {
      setBusy(null)
    }
  }

  const drop = (file: File) =>
    attempt('file', async () => {
      if (file.size > mostBytes) {
        throw new TooLarge(
          `${file.name} is larger than 10 MB, and a resume seldom is over one. Save a copy without pictures, or paste its text below.`,
        )
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      return call('resume.openDropped', { fileName: file.name.slice(0, 400), bytes })
    })

  const startEmpty = () =>
    attempt('empty', async () => {
      const { id } = await call('resume.create', { name: 'My resume', document: emptyResume() })
      await navigate({ to: '/resumes/$resumeId', params: { resumeId: id } })
      return null
    })

  return (
    <Page
      header={
        <PageHeader
          title="New resume"
          back={{ label: 'All resumes', onPress: () => void navigate({ to: '/resumes' }) }}
        />
      }
    >
      <div className={styles.source}>
        <FileDrop
          title="Drop your resume here"
          buttonLabel="Choose a file…"
          isBusy={busy === 'file'}
          onBrowse={() => void attempt('file', () => call('resume.open', {}))}
          onFile={(file) => void drop(file)}
        >
          DOCX, JSON Resume, text or Markdown. It is read on this computer and goes nowhere.
        </FileDrop>
        {failure?.at === 'file' && <ErrorNote>{failure.sentence}</ErrorNote>}
        <div className={styles.paste}>
          <TextArea
            label="Or paste it"
            placeholder="The text of your resume, Markdown, or JSON Resume"
            rows={9}
            value={pasted}
            onChange={(text) => setNewResume({ pasted: text })}
            spellCheck="false"
          />
          {failure?.at === 'text' && <ErrorNote>{failure.sentence}</ErrorNote>}
          <div>
            <Button
              variant={pasted.trim() === '' ? 'default' : 'primary'}
              isDisabled={pasted.trim() === ''}
              isPending={busy === 'text'}
              onPress={() => void attempt('text', () => call('resume.readText', { text: pasted }))}
            >
              {busy === 'text' ? 'Reading…' : 'Read the text'}
            </Button>
          </div>
        </div>
        <div className={styles.empty}>
          <span>No resume yet?</span>
          <Button variant="quiet" isPending={busy === 'empty'} onPress={() => void startEmpty()}>
            Start with an empty one
          </Button>
        </div>
        {failure?.at === 'empty' && <ErrorNote>{failure.sentence}</ErrorNote>}
      </div>
    </Page>
  )
}

class TooLarge extends Error {}
