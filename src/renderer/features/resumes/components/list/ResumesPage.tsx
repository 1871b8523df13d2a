import { useNavigate } from '@tanstack/react-router'
import { FileText, Plus, Scale } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { ResumeSummary } from '../../../../../contract/resume'
import { messageOf, useApi } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { useShortcut } from '../../../../lib/shortcuts'
import { Button } from '../../../../ui/Button'
import { EmptyState } from '../../../../ui/EmptyState'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { Skeleton } from '../../../../ui/Skeleton'
import { TextField } from '../../../../ui/TextField'
import { resumeRows } from '../../resumeTree'
import { RenameDialog } from './RenameDialog'
import { ResumeTable } from './ResumeTable'
import { TailorDialog } from './TailorDialog'
import styles from './list.module.css'

type Asked = { what: 'rename' | 'tailor'; resume: ResumeSummary } | null

const filterFrom = 6

/** Every base resume with its tailored versions beneath. */
export function ResumesPage() {
  const navigate = useNavigate()
  const { data, error } = useApi('resume.list', {})
  const { data: sent } = useApi('resume.outcomes', {})
  const outcomes = useMemo(() => new Map((sent ?? []).map((each) => [each.resumeId, each])), [sent])
  const [filter, setFilter] = useState('')
  const [asked, setAsked] = useState<Asked>(null)
  const words = useDeferredValue(filter)
  const rows = useMemo(() => resumeRows(data ?? [], words), [data, words])
  const add = () => void navigate({ to: '/resumes/new' })
  useShortcut({ keys: 'shift+n', label: 'Open a resume', group: 'Resumes', run: add })

  const bases = (data ?? []).filter((resume) => resume.parentId === null).length
  const close = () => setAsked(null)
  return (
    <Page
      bare
      header={
        <PageHeader
          title="Resumes"
          {...(data !== undefined && data.length > 0
            ? {
                note: `${countText(bases, 'base resume')}, ${countText(data.length - bases, 'version')}`,
              }
            : {})}
        >
          {(data?.length ?? 0) >= filterFrom && (
            <div data-filter className={styles.filter}>
              <TextField
                label="Filter resumes"
                hideLabel
                placeholder="Filter"
                value={filter}
                onChange={setFilter}
              />
            </div>
          )}
          {(data?.length ?? 0) > 0 && (
            <Button icon={<Scale aria-hidden />} onPress={() => void navigate({ to: '/resumes/compare' })}>
              Compare
            </Button>
          )}
          <Button variant="primary" icon={<Plus aria-hidden />} onPress={add}>
            Open a resume
          </Button>
        </PageHeader>
      }
    >
      {error !== null ? (
        <div className={styles.inset}>
          <ErrorNote>{messageOf(error)}</ErrorNote>
        </div>
      ) : data === undefined ? (
        <div className={styles.inset}>
          <Skeleton lines={8} />
        </div>
      ) : data.length === 0 ? (
        <EmptyState
          icon={<FileText />}
          title="No resume here yet"
          actions={
            <Button variant="primary" onPress={add}>
              Open a resume
            </Button>
          }
        >
          Open the one you have. It becomes your base: each application gets a tailored version of it, checked
          against the role and the posting.
        </EmptyState>
      ) : rows.length === 0 ? (
        <EmptyState
          title="No resume matches"
          actions={<Button onPress={() => setFilter('')}>Show all</Button>}
        >
          {`None has “${filter}” in its name or application.`}
        </EmptyState>
      ) : (
        <ResumeTable rows={rows} outcomes={outcomes} onAsk={(what, resume) => setAsked({ what, resume })} />
      )}
      {asked?.what === 'rename' && (
        <RenameDialog id={asked.resume.id} name={asked.resume.name} onClose={close} />
      )}
      {asked?.what === 'tailor' && (
        <TailorDialog parentId={asked.resume.id} parentName={asked.resume.name} onClose={close} />
      )}
    </Page>
  )
}
