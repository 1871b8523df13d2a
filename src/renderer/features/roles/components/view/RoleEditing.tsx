import { useMemo, useRef, useState } from 'react'
import { call, fieldError, messageOf, useCommand } from '../../../../lib/client'
import { useShortcut } from '../../../../lib/shortcuts'
import { Button } from '../../../../ui/Button'
import { ConfirmDialog } from '../../../../ui/ConfirmDialog'
import { cx } from '../../../../ui/cx'
import { ErrorNote } from '../../../../ui/ErrorNote'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { showToast } from '../../../../ui/Toast'
import { useInitialFocus } from '../../../../ui/useInitialFocus'
import { useKeep } from '../../../../lib/kept'
import { keptEdit } from '../../keptDraft'
import type { RoleDetail } from '../../roleDetail'
import { carryTicks, tidyProfile } from '../../tidyProfile'
import { RoleEditor } from '../edit/RoleEditor'
import { UnplacedLines } from '../edit/UnplacedLines'
import { useProfileDraft } from '../edit/useProfileDraft'
import { LeaveGuard } from '../LeaveGuard'
import styles from './view.module.css'

/** The ticks follow their steps where steps were moved, added or removed. */
async function moveTicks(detail: RoleDetail, wanted: readonly number[]): Promise<void> {
  const { id, doneSteps } = detail
  for (const step of doneSteps.filter((each) => !wanted.includes(each))) {
    await call('role.setStep', { id, step, done: false })
  }
  for (const step of wanted.filter((each) => !doneSteps.includes(each))) {
    await call('role.setStep', { id, step, done: true })
  }
}

/** The role page while it is edited, in place. */
export function RoleEditing({ detail, onDone }: { detail: RoleDetail; onDone: () => void }) {
  const update = useCommand('role.update')
  const store = useMemo(() => keptEdit(detail.id), [detail.id])
  const [before] = useState(store.read)
  const draft = useProfileDraft(before ?? detail.profile, detail.profile)
  const [asks, setAsks] = useState(false)
  const left = useRef(false)
  const title = useInitialFocus<HTMLInputElement>()
  const { profile, change } = draft
  useKeep(store, draft.isChanged() ? profile : null)

  const leave = () => {
    left.current = true
    onDone()
  }
  const save = async () => {
    if (update.isPending) return
    const next = tidyProfile(draft.current())
    try {
      await update.mutateAsync({ id: detail.id, profile: next })
      await moveTicks(detail, carryTicks(detail.profile, detail.doneSteps, next))
      showToast({ text: `${next.title} saved`, tone: 'ok' })
      leave()
    } catch {
      // The form shows the sentence, and keeps everything typed.
    }
  }
  useShortcut({
    keys: 'mod+s',
    label: 'Save the role',
    group: 'Role',
    whileTyping: true,
    run: () => {
      // A number counts once its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      void save()
    },
  })
  const isAtTitle =
    fieldError(update.error, 'title') !== null || fieldError(update.error, 'profile.title') !== null
  const hasUnplaced = profile.unplaced.length > 0
  return (
    <Page
      header={
        <PageHeader
          title={detail.profile.title}
          note={before === null ? 'editing' : 'editing, picked up where you were when the app closed'}
        >
          <Button onPress={() => (draft.isChanged() ? setAsks(true) : leave())}>Cancel</Button>
          <Button variant="primary" isDisabled={update.isPending} onPress={() => void save()}>
            Save
          </Button>
        </PageHeader>
      }
    >
      <div className={styles.editing}>
        {update.isError && !isAtTitle && (
          <div className={styles.error}>
            <ErrorNote>{messageOf(update.error)}</ErrorNote>
          </div>
        )}
        <div className={cx(styles.editGrid, !hasUnplaced && styles.single)}>
          <RoleEditor
            profile={profile}
            change={change}
            missing="Nothing yet"
            error={update.error}
            titleRef={title}
          />
          {hasUnplaced && (
            <div className={styles.side}>
              <UnplacedLines unplaced={profile.unplaced} change={change} />
            </div>
          )}
        </div>
      </div>
      <ConfirmDialog
        isOpen={asks}
        title="Discard the changes?"
        confirmLabel="Discard changes"
        cancelLabel="Keep editing"
        danger
        onConfirm={leave}
        onClose={() => setAsks(false)}
      >
        What you changed on this role since you pressed Edit is not saved.
      </ConfirmDialog>
      <LeaveGuard isUnsaved={() => !left.current && draft.isChanged()}>
        What you changed on this role is not saved. If you leave now, the changes are gone.
      </LeaveGuard>
    </Page>
  )
}
