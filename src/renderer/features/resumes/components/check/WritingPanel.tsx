import { memo, useId, useMemo, useState } from 'react'
import { bundledVocabulary } from '../../../../../core/check/bundledVocabulary'
import type { CheckReport, CheckRow } from '../../../../../core/check/model'
import { compareYears, type AskedYears } from '../../../../../core/check/facts/asked'
import { durationText } from '../../../../../core/check/facts/dates'
import { exactFormFindings } from '../../../../../core/check/facts/exactForm'
import type { Measure, ResumeFacts, WritingFinding } from '../../../../../core/check/facts/model'
import { readResumeFacts } from '../../../../../core/check/facts/read'
import { applySwap, textAt, undoOf } from '../../../../../core/check/facts/swap'
import { readPostingFacts } from '../../../../../core/check/postingFacts'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { useApi } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { Button } from '../../../../ui/Button'
import { StateMark } from '../../../../ui/StateMark'
import { showToast } from '../../../../ui/Toast'
import type { Editing } from '../../editing'
import styles from './writing.module.css'
import { writingGroups, type WritingGroup } from './writingGroups'
import { WritingRow } from './WritingRow'

function localDay(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** Years that the application's posting asks, beside those the resume shows. */
function useAskedYears(applicationId: string | null, facts: ResumeFacts): AskedYears[] {
  const { data } = useApi('application.get', { id: applicationId ?? '' }, { enabled: applicationId !== null })
  const posting = applicationId === null ? null : (data?.posting ?? null)
  const asked = useMemo(
    () =>
      posting === null
        ? null
        : readPostingFacts(posting.description, bundledVocabulary(), {
            title: posting.title,
            company: posting.company,
          }),
    [posting],
  )
  return useMemo(
    () => (asked === null ? [] : compareYears(asked, facts, bundledVocabulary())),
    [asked, facts],
  )
}

const measureWords: Record<Measure, string> = {
  percent: 'percent',
  money: 'money',
  factor: 'times as much',
  time: 'time',
  count: 'counts',
}

function figuresLine({ figures }: ResumeFacts): string {
  const counts = new Map<Measure, number>()
  for (const { measures } of figures) counts.set(measures, (counts.get(measures) ?? 0) + 1)
  return [...counts].map(([measure, count]) => `${measureWords[measure]} ${count}`).join(' · ')
}

/** Whether the check above already names these words. */
function isTold({ kind, field, start, end }: WritingFinding, avoided: readonly CheckRow[]): boolean {
  if (kind !== 'avoid' && kind !== 'opener') return false
  return avoided.some((row) =>
    row.evidence.some((known) => known.field === field && known.start < end && start < known.end),
  )
}

export interface WritingPanelProps {
  resume: ResumeDocument
  applicationId: string | null
  editing: Editing
  /** The check above: its avoided words are not told twice, its terms in another spelling are offered exactly. */
  report: CheckReport
}

/** How the resume is written: years beside those asked, and findings with their place and, where there is one, a change. */
export const WritingPanel = memo(function WritingPanel({
  resume,
  applicationId,
  editing,
  report,
}: WritingPanelProps) {
  const heading = useId()
  const facts = useMemo(() => readResumeFacts(resume, bundledVocabulary(), localDay()), [resume])
  const asked = useAskedYears(applicationId, facts)
  const exact = exactFormFindings(resume, [...report.mustHave, ...report.strong])
  const own = facts.findings.filter((finding) => finding.swap !== null || !isTold(finding, report.avoid))
  const groups = writingGroups([...exact, ...own])
  const apply = ({ swap }: WritingFinding) => {
    if (swap === null) return
    editing.edit((current) => applySwap(current, swap))
    showToast({
      text: `Now “${swap.replacement}”`,
      action: { label: 'Undo', onPress: () => editing.edit((current) => applySwap(current, undoOf(swap))) },
    })
  }
  const figures = figuresLine(facts)
  return (
    <section aria-labelledby={heading} className={styles.panel}>
      <header>
        <h2 id={heading} className={styles.heading}>
          Writing
        </h2>
        <p className={styles.summary}>
          {[
            facts.months > 0 ? `${durationText(facts.months)} of dated work` : null,
            countText(facts.words, 'word'),
            `about ${countText(Math.max(1, Math.ceil(facts.pages)), 'page')}`,
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        {figures !== '' && <p className={styles.summary}>Figures measure: {figures}</p>}
      </header>
      {asked.length > 0 && <AskedList rows={asked} />}
      {groups.map((group) => (
        <Group key={group.title} group={group} resume={resume} onApply={editing.isReadOnly ? null : apply} />
      ))}
      {groups.length === 0 && facts.words > 0 && (
        <p className={styles.summary}>Nothing in the writing stands out.</p>
      )}
    </section>
  )
})

function AskedList({ rows }: { rows: readonly AskedYears[] }) {
  const heading = useId()
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        Years asked
        <span className={styles.count}>
          {rows.filter(({ isEnough }) => isEnough).length} of {rows.length}
        </span>
      </h3>
      <ul>
        {rows.map(({ term, isEnough, months, sentence }) => (
          <li key={term ?? ''} className={styles.asked}>
            <StateMark state={isEnough ? 'found' : months > 0 ? 'weak' : 'missing'} />
            {sentence}
          </li>
        ))}
      </ul>
    </section>
  )
}

const shownAtFirst = 4

interface GroupProps {
  group: WritingGroup
  resume: ResumeDocument
  onApply: ((finding: WritingFinding) => void) | null
}

function Group({ group, resume, onApply }: GroupProps) {
  const heading = useId()
  const [isAll, setAll] = useState(false)
  const { title, findings } = group
  const shown = isAll ? findings : findings.slice(0, shownAtFirst)
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {title}
        <span className={styles.count}>{findings.length}</span>
      </h3>
      <ul>
        {shown.map((finding) => (
          <WritingRow
            key={`${finding.kind}/${finding.field}/${finding.start}/${finding.words}`}
            finding={finding}
            text={textAt(resume, finding.field)}
            onApply={onApply}
          />
        ))}
      </ul>
      {findings.length > shownAtFirst && (
        <Button size="small" variant="quiet" className={styles.all} onPress={() => setAll(!isAll)}>
          {isAll ? 'Show fewer' : `Show all ${findings.length}`}
        </Button>
      )}
    </section>
  )
}
