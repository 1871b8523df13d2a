import type { Output } from '../../../../contract'
import type { BackupInfo } from '../../../../contract/backup'
import { call, messageOf, useApi, useCommand } from '../../../lib/client'
import { momentText } from '../../../lib/format'
import { announce } from '../../../ui/announce'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import { useInitialFocus } from '../../../ui/useInitialFocus'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { reasonText } from '../../../lib/backupText'
import own from './backups.module.css'

type Preview = Output<'backup.preview'>
type Named = Preview['goes']

const kept = 60_000

async function undoRestore(replaced: string): Promise<void> {
  try {
    await call('backup.restore', { id: replaced })
    showToast({ text: 'Your data is as it was before the restore', tone: 'ok' })
  } catch (error) {
    showToast({ text: messageOf(error), tone: 'bad' })
  }
}

/** What a backup holds against what is there now, and the decision. */
export function RestoreDialog({ backup, onClose }: { backup: BackupInfo; onClose: () => void }) {
  const { data, error } = useApi('backup.preview', { id: backup.id })
  const restore = useCommand('backup.restore')
  const run = () =>
    restore.mutate(
      { id: backup.id },
      {
        onSuccess: ({ replaced, missingAttachments }) => {
          onClose()
          announce('Restored')
          showToast({
            text:
              missingAttachments === 0
                ? `Restored the backup of ${momentText(backup.at)}`
                : `Restored the backup of ${momentText(backup.at)}; ${missingAttachments} attached files are not to be had`,
            action: { label: 'Undo restore', onPress: () => void undoRestore(replaced) },
            tone: 'ok',
            stay: kept,
          })
        },
      },
    )
  return (
    <Dialog
      isOpen
      onClose={restore.isPending ? () => {} : onClose}
      title={`Restore the backup of ${momentText(backup.at)}?`}
      actions={
        <Answers
          canRestore={data !== undefined}
          isPending={restore.isPending}
          onRestore={run}
          onClose={onClose}
        />
      }
    >
      <p className={own.sentence}>
        {reasonText(backup.reason)}. It takes the place of everything that is in Shortlist now. That is backed
        up first, so that you can take this back; Undo of single steps starts anew.
      </p>
      {error !== null && <ErrorNote>{messageOf(error)}</ErrorNote>}
      {restore.error !== null && <ErrorNote>{messageOf(restore.error)}</ErrorNote>}
      {data === undefined ? error === null && <Skeleton lines={5} /> : <Comparison preview={data} />}
    </Dialog>
  )
}

function Answers(props: {
  canRestore: boolean
  isPending: boolean
  onRestore: () => void
  onClose: () => void
}) {
  const first = useInitialFocus<HTMLButtonElement>()
  return (
    <>
      <Button buttonRef={first} isDisabled={props.isPending} onPress={props.onClose}>
        Cancel
      </Button>
      <Button
        variant="primary"
        isDisabled={!props.canRestore}
        isPending={props.isPending}
        onPress={props.onRestore}
      >
        Restore
      </Button>
    </>
  )
}

const rows = [
  ['applications', 'Applications'],
  ['roles', 'Roles'],
  ['resumes', 'Resumes'],
] as const

function Comparison({ preview }: { preview: Preview }) {
  return (
    <>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>What</VisuallyHidden>
            </th>
            <th scope="col">Now</th>
            <th scope="col">In this backup</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, label]) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              <td>{preview.now[key].toLocaleString('en-US')}</td>
              <td>{preview.counts[key].toLocaleString('en-US')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={own.changes}>
        <Names title="Not in this backup" named={preview.goes} />
        <Names title="Comes back" named={preview.comesBack} />
        <Names title="Becomes what it was" named={preview.differs} />
      </dl>
    </>
  )
}

function Names({ title, named: { names, more } }: { title: string; named: Named }) {
  if (names.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {names.join(', ')}
        {more > 0 && ` and ${more.toLocaleString('en-US')} more`}
      </dd>
    </div>
  )
}
