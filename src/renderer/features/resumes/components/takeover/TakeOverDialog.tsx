import { useMemo, useState } from 'react'
import type { ResumeDetail } from '../../../../../contract/resume'
import { followEdit } from '../../../../../core/resume/layout'
import { mergeThreeWay, type MergeChange, type MergeChoice } from '../../../../../core/resume/merge'
import { call, messageOf } from '../../../../lib/client'
import { countText } from '../../../../lib/format'
import { stepHistory } from '../../../../lib/history'
import { Button } from '../../../../ui/Button'
import { Dialog } from '../../../../ui/Dialog'
import { EmptyState } from '../../../../ui/EmptyState'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { showToast } from '../../../../ui/Toast'
import type { Draft } from '../../draft'
import { ChangeChoice } from './ChangeChoice'
import { choiceOf, type Choices } from './choices'
import styles from './takeover.module.css'

export interface TakeOverDialogProps {
  detail: ResumeDetail
  source: NonNullable<ResumeDetail['source']>
  draft: Draft
  onClose: () => void
}

/** Every change of what a version was made from, each to be taken over or left; applied as one step. */
export function TakeOverDialog({ detail, source, draft, onClose }: TakeOverDialogProps) {
  const [mine] = useState(() => draft.getState().document)
  const isKnown = source.ancestor !== null
  const ancestor = source.ancestor ?? mine
  const [choices, setChoices] = useState<Choices>(new Map())
  const [failure, setFailure] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const changes = useMemo(
    () => mergeThreeWay(ancestor, mine, source.document).changes,
    [ancestor, mine, source.document],
  )
  const taken = changes.filter((change) => choiceOf(choices, change, isKnown) !== 'mine').length
  const conflicts = changes.filter((change) => change.conflict).length
  const choose = (change: MergeChange, choice: MergeChoice) =>
    setChoices(new Map([...choices, [change.id, choice]]))

  const apply = async () => {
    setBusy(true)
    setFailure(null)
    try {
      await draft.flush()
      if (draft.isDirty()) throw new Error('Your last words are not saved yet. Save them, then try again.')
      const { document: now, layout, revision } = draft.getState()
      const choice = (change: MergeChange) => choiceOf(choices, change, isKnown)
      const { document } = mergeThreeWay(source.ancestor ?? now, now, source.document, choice)
      const next = { document, layout: followEdit(layout, now, document) }
      const from = { id: source.id, revision: source.revision }
      const saved = await call('resume.takeOver', { id: detail.id, ...next, revision, source: from })
      draft.offer({ ...next, ...saved })
      onClose()
      showToast({
        tone: 'ok',
        text: taken === 0 ? 'Left as it is' : `${countText(taken, 'change')} taken over`,
        action: { label: 'Undo', onPress: () => void stepHistory('undo') },
      })
    } catch (error) {
      setFailure(messageOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={`Take over from “${source.name}”`}
      size="wide"
      dismissable={choices.size === 0}
      actions={
        <>
          <Button onPress={onClose}>{changes.length === 0 ? 'Close' : 'Later'}</Button>
          {changes.length > 0 && (
            <Button variant="primary" isPending={isBusy} onPress={() => void apply()}>
              {taken === 0 ? 'Leave them all' : `Take over ${countText(taken, 'change')}`}
            </Button>
          )}
        </>
      }
    >
      {changes.length === 0 ? (
        <EmptyState compact title="Nothing to take over">
          {`This version has everything that changed in “${source.name}”.`}
        </EmptyState>
      ) : (
        <>
          <p className={styles.lead}>
            {isKnown
              ? `${countText(changes.length, 'change')} in “${source.name}” since this version was made from it or last took it over${
                  conflicts === 0 ? '' : `; ${conflicts} touch what you changed here`
                }. What you leave is not offered again.`
              : `This version is older than this feature, so it is not known which side changed what: here is every difference to “${source.name}”. Tick only what you want from there.`}
          </p>
          <ol className={styles.changes} aria-label="Changes to take over">
            {changes.map((change) => (
              <ChangeChoice
                key={change.id}
                change={change}
                choice={choiceOf(choices, change, isKnown)}
                onChoose={(choice) => choose(change, choice)}
              />
            ))}
          </ol>
        </>
      )}
      {failure !== null && <ErrorNote>{failure}</ErrorNote>}
    </Dialog>
  )
}
