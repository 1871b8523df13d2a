import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { OwnTermRow } from '../../../../contract/term'
import { call, fieldError, messageOf, useApi, useCommand } from '../../../lib/client'
import { stepHistory } from '../../../lib/history'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { IconButton } from '../../../ui/IconButton'
import { TextField } from '../../../ui/TextField'
import { showToast } from '../../../ui/Toast'
import { useInitialFocus } from '../../../ui/useInitialFocus'
import styles from './settings.module.css'

const namesIn = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')

function TermForm({ term, onClose }: { term: OwnTermRow | null; onClose: () => void }) {
  const [name, setName] = useState(term?.name ?? '')
  const [aliases, setAliases] = useState((term?.aliases ?? []).join(', '))
  const save = useCommand('term.save')
  const first = useInitialFocus<HTMLInputElement>()
  const submit = () =>
    save.mutate({ id: term?.id ?? null, name, aliases: namesIn(aliases) }, { onSuccess: onClose })
  const error = save.error === null ? null : (fieldError(save.error, 'name') ?? messageOf(save.error))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      className={styles.termForm}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={error}
        maxLength={200}
        inputRef={first}
      />
      <TextField
        label="Other ways to write it"
        description="Parted by commas: abbreviations, other spellings, the name in another language."
        value={aliases}
        onChange={setAliases}
      />
      <div className={styles.termButtons}>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" type="submit" isPending={save.isPending}>
          {term === null ? 'Add term' : 'Save term'}
        </Button>
      </div>
    </form>
  )
}

/** The person's own terms, which the check, postings and fits know besides the bundled ones. */
export function OwnTerms() {
  const { data } = useApi('term.list', {})
  const [open, setOpen] = useState<OwnTermRow | 'new' | null>(null)
  const remove = async (term: OwnTermRow): Promise<void> => {
    try {
      await call('term.delete', { id: term.id })
      showToast({
        text: `“${term.name}” was deleted`,
        action: { label: 'Undo', onPress: () => void stepHistory('undo') },
      })
    } catch (error) {
      showToast({ tone: 'bad', text: messageOf(error) })
    }
  }
  return (
    <>
      {data !== undefined && data.length > 0 && (
        <ul className={styles.terms} aria-label="Your terms">
          {data.map((term) => (
            <li key={term.id}>
              <span>
                <b>{term.name}</b>
                {term.aliases.length > 0 && <span className={styles.note}> {term.aliases.join(', ')}</span>}
              </span>
              <IconButton label={`Change ${term.name}`} size="small" onPress={() => setOpen(term)}>
                <Pencil aria-hidden />
              </IconButton>
              <IconButton label={`Delete ${term.name}`} size="small" onPress={() => void remove(term)}>
                <Trash2 aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
      <Button
        size="small"
        className={styles.addTerm}
        icon={<Plus aria-hidden />}
        onPress={() => setOpen('new')}
      >
        Add a term
      </Button>
      <Dialog
        isOpen={open !== null}
        onClose={() => setOpen(null)}
        title={open === 'new' ? 'Add a term' : 'Change a term'}
        size="small"
      >
        {open !== null && <TermForm term={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
      </Dialog>
    </>
  )
}
