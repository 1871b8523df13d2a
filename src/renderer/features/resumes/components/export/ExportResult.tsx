import { CircleCheck, FolderOpen, TriangleAlert } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Output } from '../../../../../contract/index'
import { call, messageOf } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { ErrorNote } from '../../../../ui/ErrorNote'
import styles from './export.module.css'

export type Saved = Extract<Output<'resume.export'>, { status: 'saved' }>

export interface ExportResultProps {
  saved: Saved
  onAgain: () => void
  onClose: () => void
}

const shownAtMost = 50

/** What was written, and the proof: read back from disk and compared. */
export function ExportResult({ saved, onAgain, onClose }: ExportResultProps) {
  const [failure, setFailure] = useState<string | null>(null)
  const isComplete = saved.lost.length === 0
  const sentence = isComplete
    ? `Reads back complete: ${countText(saved.fields, 'field')}`
    : `${countText(saved.lost.length, 'field')} of ${saved.fields} did not read back the same`
  useEffect(() => announce(`Exported ${saved.fileName}. ${sentence}`), [saved.fileName, sentence])
  const show = async () => {
    try {
      await call('resume.showExport', { exportId: saved.exportId })
    } catch (error) {
      setFailure(messageOf(error))
    }
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Exported ${saved.fileName}`}
      actions={
        <>
          <Button onPress={onAgain}>Export again…</Button>
          <Button icon={<FolderOpen aria-hidden />} onPress={() => void show()}>
            Show in folder
          </Button>
          <Button variant="primary" onPress={onClose} autoFocus>
            Done
          </Button>
        </>
      }
    >
      <p className={isComplete ? styles.good : styles.partial}>
        {isComplete ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
        <b>{sentence}</b>
      </p>
      <p className={styles.text}>
        {Math.max(1, Math.round(saved.bytes / 1024)).toLocaleString('en-US')} KB, written in{' '}
        {Math.round(saved.milliseconds)} ms. The file was opened again and compared field by field.
      </p>
      {!isComplete && (
        <div className={styles.scroll}>
          <table className={styles.lost}>
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">In your resume</th>
                <th scope="col">Read back</th>
              </tr>
            </thead>
            <tbody>
              {saved.lost.slice(0, shownAtMost).map((each) => (
                <tr key={each.field}>
                  <td>{each.field}</td>
                  <td>{each.expected}</td>
                  <td>{each.got === '' ? 'nothing' : each.got}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
    </Dialog>
  )
}
