import { useNavigate } from '@tanstack/react-router'
import {
  Copy,
  Ellipsis,
  FileDown,
  Grid3x3,
  Pencil,
  Quote,
  Scale,
  SendHorizontal,
  Target,
  Trash2,
} from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { countText } from '../../../../lib/format'
import { useShortcut } from '../../../../lib/shortcuts'
import { Button } from '../../../../ui/Button'
import { IconButton } from '../../../../ui/IconButton'
import { MenuWithTrigger, type MenuEntry } from '../../../../ui/Menu'
import { PageHeader } from '../../../../ui/PageHeader'
import type { SaveState } from '../../draft'
import { settle } from '../../drafts'
import { useResumeActions } from '../../queries'
import { ExportDialog } from '../export/ExportDialog'
import { SentDialog } from '../export/SentDialog'
import { RenameDialog } from '../list/RenameDialog'
import { TailorDialog } from '../list/TailorDialog'
import { SaveStatus } from './SaveStatus'
import styles from './Studio.module.css'

type Open = 'rename' | 'export' | 'sent' | 'tailor' | null

export interface StudioHeaderProps {
  detail: ResumeDetail
  save: SaveState
  /** Opens the library of bullets. */
  onLibrary: () => void
  /** How many changes against the parent; null for a base resume. */
  changes: number | null
  /** The switch between editor and page where they do not fit side by side. */
  view: ReactNode
}

export function StudioHeader({ detail, save, onLibrary, changes, view }: StudioHeaderProps) {
  const navigate = useNavigate()
  const { copy, remove } = useResumeActions()
  const [open, setOpen] = useState<Open>(null)
  const isDraft = detail.status === 'draft'
  const close = () => setOpen(null)
  const exportNow = () => setOpen('export')

  useShortcut({
    keys: 'mod+e',
    label: 'Export this resume',
    group: 'Resume',
    whileTyping: true,
    run: exportNow,
  })
  useShortcut({
    keys: 'mod+s',
    label: 'Save now (it saves by itself)',
    group: 'Resume',
    whileTyping: true,
    run: () => void settle(detail.id),
  })

  const deleteIt = async () => {
    if (await remove(detail.id, detail.name)) await navigate({ to: '/resumes' })
  }
  const entries: MenuEntry[] = [
    { id: 'rename', label: 'Rename…', icon: <Pencil />, onAction: () => setOpen('rename') },
    {
      id: 'tailor',
      label: 'Tailor for an application…',
      icon: <Target />,
      onAction: () => setOpen('tailor'),
    },
    {
      id: 'compare',
      label: 'Compare with another…',
      icon: <Scale />,
      onAction: () =>
        void navigate({
          to: '/resumes/compare',
          search: {
            view: 'two',
            one: detail.parent?.id ?? detail.id,
            ...(detail.parent === null ? {} : { other: detail.id }),
            ...(detail.application === null ? {} : { application: detail.application.id }),
          },
        }),
    },
    {
      id: 'gap',
      label: 'Skill gap against postings…',
      icon: <Grid3x3 />,
      onAction: () => void navigate({ to: '/resumes/compare', search: { view: 'market', one: detail.id } }),
    },
    ...(isDraft ? [{ id: 'library', label: 'Bullet library…', icon: <Quote />, onAction: onLibrary }] : []),
    { id: 'copy', label: 'Duplicate', icon: <Copy />, onAction: () => void copy(detail.id) },
    { id: 'delete', label: 'Delete', icon: <Trash2 />, danger: true, onAction: () => void deleteIt() },
  ]
  return (
    <>
      <PageHeader
        back={{ label: 'All resumes', onPress: () => void navigate({ to: '/resumes' }) }}
        title={
          <button
            type="button"
            className={styles.name}
            title="Rename"
            aria-label={`Rename ${detail.name}`}
            onClick={() => setOpen('rename')}
          >
            {detail.name}
          </button>
        }
        {...(detail.parent === null
          ? {}
          : {
              note: (
                <>
                  {countText(changes ?? 0, 'change')} from <b>{detail.parent.name}</b>
                </>
              ),
            })}
      >
        {isDraft ? <SaveStatus save={save} /> : <span className={styles.status}>Sent</span>}
        {view}
        <MenuWithTrigger
          label="More for this resume"
          placement="bottom end"
          entries={entries}
          trigger={
            <IconButton label="More for this resume">
              <Ellipsis aria-hidden />
            </IconButton>
          }
        />
        {isDraft && (
          <Button icon={<SendHorizontal aria-hidden />} onPress={() => setOpen('sent')}>
            Mark as sent
          </Button>
        )}
        <Button variant="primary" icon={<FileDown aria-hidden />} onPress={exportNow}>
          Export
        </Button>
      </PageHeader>
      {open === 'rename' && <RenameDialog id={detail.id} name={detail.name} onClose={close} />}
      {open === 'export' && <ExportDialog detail={detail} onClose={close} />}
      {open === 'sent' && <SentDialog detail={detail} onClose={close} />}
      {open === 'tailor' && <TailorDialog parentId={detail.id} parentName={detail.name} onClose={close} />}
    </>
  )
}
