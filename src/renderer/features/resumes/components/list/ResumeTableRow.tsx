import { Link } from '@tanstack/react-router'
import { Copy, CornerDownRight, Ellipsis, FolderOpen, Pencil, Target, Trash2 } from 'lucide-react'
import type { Output } from '../../../../../contract/index'
import { outcomeWords } from '../../../../../core/resume/outcomes'
import type { ResumeSummary } from '../../../../../contract/resume'
import { agoText, countText } from '../../../../lib/format'
import { Chip } from '../../../../ui/Chip'
import { cx } from '../../../../ui/cx'
import { IconButton } from '../../../../ui/IconButton'
import { MenuWithTrigger } from '../../../../ui/Menu'
import { ScoreMeter } from '../../../../ui/ScoreMeter'
import { useResumeActions } from '../../queries'
import type { ResumeRow } from '../../resumeTree'
import styles from './list.module.css'

export type ResumeOutcomes = Output<'resume.outcomes'>[number]

export interface ResumeTableRowProps {
  row: ResumeRow
  /** What became of the applications it was sent with, alone and with its versions; none were where undefined. */
  outcomes: ResumeOutcomes | undefined
  place: number
  top: number
  onAsk: (what: 'rename' | 'tailor', resume: ResumeSummary) => void
}

export function ResumeTableRow({
  row: { resume, depth, versions },
  outcomes,
  place,
  top,
  onAsk,
}: ResumeTableRowProps) {
  const counted = depth === 0 ? outcomes?.family : outcomes?.own
  const { open, copy, remove } = useResumeActions()
  const { application } = resume
  return (
    <tr aria-rowindex={place + 2} className={styles.row} style={{ top }}>
      <td className={styles.name} style={{ paddingLeft: depth * 20 }}>
        {depth > 0 && <CornerDownRight aria-label="Version" className={styles.branch} />}
        <Link
          to="/resumes/$resumeId"
          params={{ resumeId: resume.id }}
          preload={false}
          className={cx(styles.link, depth === 0 && styles.base)}
        >
          {resume.name}
        </Link>
        {resume.sample && <Chip>sample</Chip>}
        {depth === 0 && versions > 0 && (
          <span className={styles.quiet}>
            {versions} {versions === 1 ? 'version' : 'versions'}
          </span>
        )}
      </td>
      <td className={styles.application}>
        {application !== null && (
          <Link to="/board" search={{ application: application.id }} preload={false} className={styles.link}>
            {application.title} · {application.company}
          </Link>
        )}
      </td>
      <td>
        {resume.status === 'sent' ? (
          <Chip tone="info">Sent</Chip>
        ) : (
          <span className={styles.quiet}>Draft</span>
        )}
      </td>
      <td className={styles.number}>
        {resume.fit !== null && (
          <span className={styles.fit}>
            <ScoreMeter label="Keyword check" value={resume.fit} barOnly />
            {Math.round(resume.fit)}
          </span>
        )}
      </td>
      <td className={styles.replies}>
        {counted !== undefined && counted.sent > 0 && (
          <>
            {outcomeWords(counted)}
            {counted.offers > 0 && ` · ${countText(counted.offers, 'offer')}`}
          </>
        )}
      </td>
      <td className={cx(styles.number, styles.quiet)}>{agoText(resume.updatedAt)}</td>
      <td className={styles.menu}>
        <MenuWithTrigger
          label={`Actions for ${resume.name}`}
          placement="bottom end"
          trigger={
            <IconButton label={`Actions for ${resume.name}`} size="small">
              <Ellipsis aria-hidden />
            </IconButton>
          }
          entries={[
            { id: 'open', label: 'Open', icon: <FolderOpen />, onAction: () => open(resume.id) },
            { id: 'rename', label: 'Rename…', icon: <Pencil />, onAction: () => onAsk('rename', resume) },
            {
              id: 'tailor',
              label: 'Tailor for an application…',
              icon: <Target />,
              onAction: () => onAsk('tailor', resume),
            },
            { id: 'copy', label: 'Duplicate', icon: <Copy />, onAction: () => void copy(resume.id) },
            {
              id: 'delete',
              label: 'Delete',
              icon: <Trash2 />,
              danger: true,
              onAction: () => void remove(resume.id, resume.name),
            },
          ]}
        />
      </td>
    </tr>
  )
}
