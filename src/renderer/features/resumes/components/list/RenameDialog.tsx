import { useState } from 'react'
import { fieldError, messageOf, useCommand } from '../../../../lib/client'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { TextField } from '../../../../ui/TextField'

export interface RenameDialogProps {
  id: string
  name: string
  onClose: () => void
}

export function RenameDialog({ id, name, onClose }: RenameDialogProps) {
  const [text, setText] = useState(name)
  const rename = useCommand('resume.rename')
  const save = () => rename.mutate({ id, name: text }, { onSuccess: onClose })
  const error = rename.error === null ? null : (fieldError(rename.error, 'name') ?? messageOf(rename.error))
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Rename resume"
      size="small"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isPending={rename.isPending} onPress={save}>
            Rename
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField label="Name" value={text} onChange={setText} error={error} maxLength={500} autoFocus />
      </form>
    </Dialog>
  )
}
