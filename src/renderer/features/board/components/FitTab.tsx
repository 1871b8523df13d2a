import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { ApplicationDetail } from '../../../../contract/board'
import type { Output } from '../../../../contract/index'
import { resumeBlocks } from '../../../../core/check/blocks'
import { compileCheck, runCheck } from '../../../../core/check/check'
import type { CheckReport, CheckRow } from '../../../../core/check/model'
import type { Vocabulary } from '../../../../core/check/vocabulary'
import { shownInPlace } from '../../../../core/resume/layout'
import { messageOf, useApi, useCommand } from '../../../lib/client'
import { useVocabulary } from '../../../lib/vocabulary'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { ScoreMeter } from '../../../ui/ScoreMeter'
import { Select } from '../../../ui/Select'
import { StateMark } from '../../../ui/StateMark'
import styles from './Workspace.module.css'

export function FitTab({ detail }: { detail: ApplicationDetail }) {
  if (detail.resume === null) return <TailorForm applicationId={detail.card.id} />
  return <LinkedResume resumeId={detail.resume.id} detail={detail} />
}

/** The way from an application without a resume to a tailored version of one. */
function TailorForm({ applicationId }: { applicationId: string }) {
  const navigate = useNavigate()
  const resumes = useApi('resume.list', {})
  const tailor = useCommand('resume.tailor')
  const [chosen, setChosen] = useState<string | null>(null)
  const list = resumes.data ?? []
  const bases = list.filter((resume) => resume.parentId === null)
  const options = (bases.length > 0 ? bases : list).map((resume) => ({
    value: resume.id,
    label: resume.name,
  }))
  const parentId = chosen ?? options[0]?.value ?? null
  if (resumes.data !== undefined && options.length === 0) {
    return (
      <div className={styles.form}>
        <p className={styles.quiet}>
          There is no resume yet. Open yours once; each application then gets its own version.
        </p>
        <div>
          <Button variant="primary" onPress={() => void navigate({ to: '/resumes/new' })}>
            Open a resume
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>
        No resume is linked yet. A tailored version is a copy that you change for this one job; the base stays
        as it is.
      </p>
      <Select label="Start from" options={options} value={parentId} onChange={setChosen} />
      {tailor.isError && <ErrorNote>{messageOf(tailor.error)}</ErrorNote>}
      <div>
        <Button
          variant="primary"
          isDisabled={parentId === null || tailor.isPending}
          onPress={() => {
            if (parentId === null) return
            tailor.mutate(
              { parentId, applicationId },
              {
                onSuccess: ({ id }) => void navigate({ to: '/resumes/$resumeId', params: { resumeId: id } }),
              },
            )
          }}
        >
          Make a tailored version
        </Button>
      </div>
    </div>
  )
}

function reportOf(
  resume: Output<'resume.get'>,
  detail: ApplicationDetail,
  vocabulary: Vocabulary,
): CheckReport {
  const compiled = compileCheck(
    {
      ...(resume.role === null ? {} : { role: resume.role }),
      ...(detail.posting === null ? {} : { posting: { keywords: detail.postingKeywords } }),
    },
    vocabulary,
  )
  const base = resume.base === null ? undefined : resumeBlocks(resume.base)
  return runCheck(compiled, resumeBlocks(shownInPlace(resume.document, resume.layout)), base)
}

function LinkedResume({ resumeId, detail }: { resumeId: string; detail: ApplicationDetail }) {
  const navigate = useNavigate()
  const resume = useApi('resume.get', { id: resumeId })
  const vocabulary = useVocabulary()
  const report = useMemo(
    () => (resume.data === undefined ? null : reportOf(resume.data, detail, vocabulary)),
    [resume.data, detail, vocabulary],
  )
  if (resume.isError) return <ErrorNote>{messageOf(resume.error)}</ErrorNote>
  if (resume.data === undefined || report === null) return null
  const rows = [...report.mustHave, ...report.strong]
  const isFound = (row: CheckRow) => row.state === 'found'
  return (
    <div className={styles.form}>
      <div className={styles.actions}>
        <Button
          variant="primary"
          onPress={() => void navigate({ to: '/resumes/$resumeId', params: { resumeId } })}
        >
          Open in the studio
        </Button>
        <span className={styles.linked}>
          {resume.data.name}
          {resume.data.status === 'sent' && ' · sent'}
        </span>
      </div>
      {report.score === null ? (
        <p className={styles.quiet}>
          {report.note ?? 'There is nothing to check yet.'} Link a role on the Overview or paste the posting.
        </p>
      ) : (
        <ScoreMeter
          big
          label="Fit"
          value={Math.round(report.score)}
          note={`must-have ${report.mustHave.filter((row) => row.found).length} of ${report.mustHave.length}, strong ${
            report.strong.filter((row) => row.found).length
          } of ${report.strong.length}`}
        />
      )}
      <Findings
        title="Missing or weak"
        rows={rows
          .filter((row) => !isFound(row) && (row.supported || row.found))
          .sort((a, b) => b.gain - a.gain)}
      />
      <Findings title="Found" rows={rows.filter(isFound)} />
      <Findings
        title="Not shown in your resume: learn it or leave it"
        rows={rows
          .filter((row) => !row.found && !row.supported)
          .map((row) => ({ ...row, advice: row.reason }))}
      />
      <Findings title="Avoid" rows={report.avoid.filter((row) => row.state === 'avoid')} />
    </div>
  )
}

function Findings({ title, rows }: { title: string; rows: readonly CheckRow[] }) {
  if (rows.length === 0) return null
  return (
    <section aria-label={title}>
      <h3 className={styles.section}>
        {title} <span>{rows.length}</span>
      </h3>
      <ul className={styles.findings}>
        {rows.map((row) => (
          <li key={row.keyword}>
            <StateMark state={row.state} />
            <div>
              {row.keyword}
              <small>{row.advice ?? row.evidence[0]?.text ?? ''}</small>
            </div>
            <b>
              {row.state === 'avoid'
                ? row.points.toFixed(1).replace('-', '−')
                : `${row.points.toFixed(1)} / ${row.max.toFixed(1)}`}
            </b>
          </li>
        ))}
      </ul>
    </section>
  )
}
