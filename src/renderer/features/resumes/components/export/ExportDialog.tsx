import { useState } from 'react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { call, messageOf } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { RadioGroup, SegmentedControl } from '../../../../ui/RadioGroup'
import { settle } from '../../drafts'
import { paperOptions, usePagePreference } from '../../pagePreference'
import { ExportResult, type Saved } from './ExportResult'
import { TemplateChoice } from './TemplateChoice'
import styles from './export.module.css'

type Format = 'docx' | 'text' | 'markdown' | 'json'

const formats: readonly { value: Format; label: string; detail: string }[] = [
  { value: 'docx', label: 'DOCX', detail: 'What most applicant tracking systems read best' },
  { value: 'text', label: 'Text', detail: 'For forms that want it pasted' },
  { value: 'markdown', label: 'Markdown', detail: 'Plain text with headings' },
  { value: 'json', label: 'JSON Resume', detail: 'For other programs; holds every field' },
]

export interface ExportDialogProps {
  detail: ResumeDetail
  onClose: () => void
}

/** Chooses how to export, then shows what came out and whether it reads back complete. */
export function ExportDialog({ detail, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<Format>('docx')
  const [page, setPage] = usePagePreference()
  const { template, paper } = page
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [saved, setSaved] = useState<Saved | null>(null)

  const run = async () => {
    setBusy(true)
    setFailure(null)
    try {
      if (detail.status === 'draft' && !(await settle(detail.id))) {
        setFailure('Your last words are not saved yet, so nothing was exported. Save them, then try again.')
        return
      }
      const result = await call('resume.export', { id: detail.id, format, template, paper })
      if (result.status === 'saved') setSaved(result)
    } catch (error) {
      setFailure(messageOf(error))
    } finally {
      setBusy(false)
    }
  }

  if (saved !== null) {
    return <ExportResult saved={saved} onAgain={() => setSaved(null)} onClose={onClose} />
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Export “${detail.name}”`}
      size="wide"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={isBusy} onPress={() => void run()}>
            Export…
          </Button>
        </>
      }
    >
      <div className={styles.options}>
        <RadioGroup label="Format" choices={formats} value={format} onChange={setFormat} />
        {format === 'docx' ? (
          <div className={styles.look}>
            <TemplateChoice
              resume={detail.document}
              paper={page.paper}
              value={page.template}
              onChange={(template) => setPage({ template })}
            />
            <SegmentedControl
              label="Paper"
              choices={paperOptions}
              value={page.paper}
              onChange={(paper) => setPage({ paper })}
            />
          </div>
        ) : (
          <p className={styles.text}>This format has no layout of its own: no template or paper to choose.</p>
        )}
      </div>
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
    </Dialog>
  )
}
