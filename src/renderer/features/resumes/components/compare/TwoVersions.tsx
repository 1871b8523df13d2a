import { Scale } from 'lucide-react'
import { useMemo } from 'react'
import { resumeBlocks } from '../../../../../core/check/blocks'
import { compileCheck, runCheck } from '../../../../../core/check/check'
import { compareReports } from '../../../../../core/check/compareReports'
import { shownInPlace } from '../../../../../core/resume/layout'
import { messageOf, useApi } from '../../../../lib/client'
import { useVocabulary } from '../../../../lib/vocabulary'
import { EmptyState } from '../../../../ui/EmptyState'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { Select } from '../../../../ui/Select'
import { Skeleton } from '../../../../ui/Skeleton'
import { CompareTable } from './CompareTable'
import styles from './compare.module.css'
import type { CompareProps } from '../../compareSearch'

/** Two versions checked against the same role and posting, row by row. */
export function TwoVersions({ search, change }: CompareProps) {
  const { data: resumes } = useApi('resume.list', {})
  const { data: board } = useApi('board.load', {})
  const options = (resumes ?? []).map((resume) => ({ value: resume.id, label: resume.name }))
  const cards = (board?.cards ?? []).filter((card) => card.hasPosting || card.roleId !== null)
  const one = options.find((each) => each.value === search.one)?.value ?? options[0]?.value ?? null
  const other =
    options.find((each) => each.value === search.other && each.value !== one)?.value ??
    options.find((each) => each.value !== one)?.value ??
    null
  const linked = resumes?.find((resume) => resume.id === one || resume.id === other)?.application?.id
  const against = cards.find((card) => card.id === (search.application ?? linked))?.id ?? cards[0]?.id ?? null

  if (resumes === undefined || board === undefined) return <Skeleton lines={8} />
  if (options.length < 2 || cards.length === 0) {
    return (
      <EmptyState icon={<Scale />} title="Nothing to compare yet">
        It takes two resumes, and an application with a posting or a role to check both against.
      </EmptyState>
    )
  }
  return (
    <div className={styles.two}>
      <div className={styles.choices}>
        <Select label="Version" options={options} value={one} onChange={(id) => change({ one: id })} />
        <Select
          label="With"
          options={options.filter((each) => each.value !== one)}
          value={other}
          onChange={(id) => change({ other: id })}
        />
        <Select
          label="Against"
          options={cards.map((card) => ({ value: card.id, label: `${card.title} · ${card.company}` }))}
          value={against}
          onChange={(id) => change({ application: id })}
        />
      </div>
      {one !== null && other !== null && against !== null && (
        <Compared key={`${one} ${other} ${against}`} one={one} other={other} applicationId={against} />
      )}
    </div>
  )
}

function Compared({ one, other, applicationId }: { one: string; other: string; applicationId: string }) {
  const first = useApi('resume.get', { id: one })
  const second = useApi('resume.get', { id: other })
  const application = useApi('application.get', { id: applicationId })
  const roleId = application.data?.role?.id ?? null
  const role = useApi('role.get', { id: roleId ?? '' }, { enabled: roleId !== null })
  const roleData = role.data
  const vocabulary = useVocabulary()
  const isReady = application.data !== undefined && (roleId === null || roleData !== undefined)
  const compared = useMemo(() => {
    if (first.data === undefined || second.data === undefined || application.data === undefined || !isReady) {
      return null
    }
    const compiled = compileCheck(
      {
        ...(roleData === undefined
          ? {}
          : {
              role: {
                title: roleData.profile.title,
                keywords: roleData.profile.keywords,
                weights: roleData.keywordWeights,
              },
            }),
        posting: { keywords: application.data.postingKeywords },
      },
      vocabulary,
    )
    const [a, b] = [first.data, second.data].map((resume) =>
      runCheck(compiled, resumeBlocks(shownInPlace(resume.document, resume.layout))),
    )
    if (a === undefined || b === undefined) return null
    return { a, b, rows: compareReports(a, b), names: { one: first.data.name, other: second.data.name } }
  }, [first.data, second.data, application.data, isReady, roleData, vocabulary])
  const error = first.error ?? second.error ?? application.error ?? role.error
  if (error !== null) return <ErrorNote>{messageOf(error)}</ErrorNote>
  if (compared === null) return <Skeleton lines={10} />
  if (compared.rows.length === 0) {
    return (
      <EmptyState compact title="Nothing is asked for">
        {compared.a.note ?? 'Neither the role nor the posting names a keyword.'}
      </EmptyState>
    )
  }
  return (
    <CompareTable
      rows={compared.rows}
      names={compared.names}
      scores={{ one: compared.a.score, other: compared.b.score }}
    />
  )
}
