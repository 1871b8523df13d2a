import { Download, FileText, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Attachment } from '../../../../contract/attachment'
import { call, messageOf, useApi } from '../../../lib/client'
import { dateText } from '../../../lib/format'
import { sendFile } from '../../../lib/sendFile'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { FileDrop } from '../../../ui/FileDrop'
import { IconButton } from '../../../ui/IconButton'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import { RenameAttachment } from './RenameAttachment'
import styles from './AttachmentsTab.module.css'

const bad = (error: unknown) => showToast({ text: messageOf(error), tone: 'bad' })

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`

async function remove({ id, fileName }: Attachment): Promise<void> {
  try {
    await call('attachment.delete', { id })
    showToast({
      text: `Deleted ${fileName}`,
      action: { label: 'Undo', onPress: () => void call('attachment.restore', { id }).catch(bad) },
    })
  } catch (error) {
    bad(error)
  }
}

async function saveAs(id: string): Promise<void> {
  try {
    const saved = await call('attachment.saveAs', { id })
    if (saved.status === 'cancelled') return
    showToast({
      text: `Saved ${saved.fileName}`,
      tone: 'ok',
      action: { label: 'Show', onPress: () => void call('resume.showExport', { exportId: saved.exportId }) },
    })
  } catch (error) {
    bad(error)
  }
}

/** Files that belong to an application: copies of them, kept with its data. */
export function AttachmentsTab({ applicationId }: { applicationId: string }) {
  const { data, error } = useApi('attachment.list', { applicationId })
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [renamed, setRenamed] = useState<Attachment | null>(null)
  const attempt = async (add: () => Promise<unknown>) => {
    setBusy(true)
    setFailure(null)
    try {
      await add()
    } catch (thrown) {
      setFailure(messageOf(thrown))
    }
    setBusy(false)
  }
  return (
    <div className={styles.tab}>
      {error !== null && <ErrorNote>{messageOf(error)}</ErrorNote>}
      {data === undefined ? (
        error === null && <Skeleton lines={3} />
      ) : (
        <ul aria-label="Attachments" className={styles.list}>
          {data.attachments.map((attachment) => (
            <li key={attachment.id} className={styles.file}>
              <FileText aria-hidden className={styles.icon} />
              <div className={styles.about}>
                <Button
                  variant="quiet"
                  size="small"
                  className={styles.open}
                  aria-label={`Open ${attachment.fileName}`}
                  isDisabled={!attachment.isThere}
                  onPress={() => void call('attachment.open', { id: attachment.id }).catch(bad)}
                >
                  {attachment.fileName}
                </Button>
                <p className={attachment.isThere ? styles.facts : styles.lost}>
                  {attachment.isThere
                    ? `${sizeText(attachment.bytes)} · ${dateText(attachment.addedAt)}`
                    : 'Its file is missing or damaged. Attach it again, or restore a backup.'}
                </p>
              </div>
              <div className={styles.tools}>
                <IconButton
                  label={`Save ${attachment.fileName} as…`}
                  hint="Save as…"
                  size="small"
                  isDisabled={!attachment.isThere}
                  onPress={() => void saveAs(attachment.id)}
                >
                  <Download aria-hidden />
                </IconButton>
                <IconButton
                  label={`Rename ${attachment.fileName}`}
                  hint="Rename"
                  size="small"
                  onPress={() => setRenamed(attachment)}
                >
                  <Pencil aria-hidden />
                </IconButton>
                <IconButton
                  label={`Delete ${attachment.fileName}`}
                  hint="Delete"
                  size="small"
                  onPress={() => void remove(attachment)}
                >
                  <Trash2 aria-hidden />
                </IconButton>
              </div>
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        compact
        title="Drop a file here"
        buttonLabel="Attach a file…"
        isBusy={isBusy}
        onBrowse={() => void attempt(() => call('attachment.add', { applicationId }))}
        onFile={(file) =>
          void attempt(async () =>
            call('attachment.addDropped', { applicationId, incomingId: await sendFile(file) }),
          )
        }
      >
        PDF, DOCX, a picture, anything up to 50 MB. A copy is kept with your data.
      </FileDrop>
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
      {renamed !== null && <RenameAttachment attachment={renamed} onClose={() => setRenamed(null)} />}
    </div>
  )
}
