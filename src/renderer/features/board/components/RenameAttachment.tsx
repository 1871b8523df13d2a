import { useState } from 'react'
import type { Attachment } from '../../../../contract/attachment'
import { call, messageOf } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { TextField } from '../../../ui/TextField'

/** Another name for an attached file; the file itself stays as it is. */
export function RenameAttachment({ attachment, onClose }: { attachment: Attachment; onClose: () => void }) {
  const [fileName, setFileName] = useState(attachment.fileName)
  const [failure, setFailure] = useState<string | null>(null)
  const save = async () => {
    try {
      await call('attachment.rename', { id: attachment.id, fileName })
      onClose()
    } catch (error) {
      setFailure(messageOf(error))
    }
  }
  return (
    <Dialog
      isOpen
      size="small"
      title="Rename the attachment"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={fileName.trim() === ''} onPress={() => void save()}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Name"
        value={fileName}
        onChange={setFileName}
        error={failure}
        maxLength={150}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save()
        }}
      />
    </Dialog>
  )
}
