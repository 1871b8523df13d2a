import { useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { emptyRoleProfile, type RoleProfile } from '../../../../../core/role/model'
import { messageOf, useCommand } from '../../../../lib/client'
import { useShortcut } from '../../../../lib/shortcuts'
import { announce } from '../../../../ui/announce'
import { Button } from '../../../../ui/Button'
import { ConfirmDialog } from '../../../../ui/ConfirmDialog'
import { Page } from '../../../../ui/Page'
import { PageHeader } from '../../../../ui/PageHeader'
import { showToast } from '../../../../ui/Toast'
import { useKeep } from '../../../../lib/kept'
import { keptNewRole } from '../../keptDraft'
import { countParts } from '../../parts'
import { openGuide, readDropped, readPasted, type GuideReading } from '../../readGuide'
import { tidyProfile } from '../../tidyProfile'
import { useProfileDraft } from '../edit/useProfileDraft'
import { LeaveGuard } from '../LeaveGuard'
import { GuideReview } from './GuideReview'
import { GuideSource } from './GuideSource'
import styles from './create.module.css'

type Step = 'source' | 'review'
/** From what the draft was made; null before there is one. */
type Origin = 'guide' | 'hand' | null

export function NewRolePage() {
  const navigate = useNavigate()
  const create = useCommand('role.create')
  const [before] = useState(keptNewRole.read)
  const [blank] = useState(() => emptyRoleProfile())
  const draft = useProfileDraft(before?.profile ?? blank, blank)
  const [text, setText] = useState(before?.text ?? '')
  const [step, setStep] = useState<Step>(before?.step ?? 'source')
  const [origin, setOrigin] = useState<Origin>(before?.origin ?? null)
  const [isRestored, setRestored] = useState(before !== null)
  const [reading, setReading] = useState<{ busy: boolean; error: string | null }>({
    busy: false,
    error: null,
  })
  /** What would replace an edited draft, while the person is asked. */
  const [asked, setAsked] = useState<{ run: () => void } | null>(null)
  const saved = useRef(false)
  const { profile: edited } = draft
  useKeep(
    keptNewRole,
    useMemo(
      () => (text.trim() === '' && origin === null ? null : { text, step, origin, profile: edited }),
      [text, step, origin, edited],
    ),
  )

  const startOver = () => {
    setText('')
    setStep('source')
    setOrigin(null)
    setRestored(false)
    draft.reset(blank)
    keptNewRole.clear()
  }
  const review = (profile: RoleProfile, from: Exclude<Origin, null>) => {
    draft.reset(profile)
    create.reset()
    setRestored(false)
    setOrigin(from)
    setStep('review')
  }
  const read = async (source: () => Promise<GuideReading | null>) => {
    setReading({ busy: true, error: null })
    try {
      const result = await source()
      setReading({ busy: false, error: null })
      if (result === null) return
      setText(result.text)
      review(result.profile, 'guide')
      const parts = countParts(result.profile)
      announce(
        `Understood ${parts.found} of ${parts.all} parts, ${result.profile.unplaced.length} lines not placed`,
      )
    } catch (error) {
      setReading({ busy: false, error: messageOf(error) })
    }
  }
  const replacing = (run: () => void) => (draft.isChanged() ? setAsked({ run }) : run())

  const save = async () => {
    if (create.isPending) return
    try {
      const profile = tidyProfile(draft.current())
      const { id } = await create.mutateAsync({ profile })
      saved.current = true
      showToast({ text: `${profile.title} saved`, tone: 'ok' })
      await navigate({ to: '/roles/$roleId', params: { roleId: id }, replace: true })
    } catch {
      // The form shows the sentence, and keeps everything typed.
    }
  }
  const isReview = step === 'review'
  useShortcut({
    keys: 'mod+s',
    label: 'Save the role',
    group: 'Role',
    whileTyping: true,
    isDisabled: !isReview,
    run: () => {
      // A number counts once its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      void save()
    },
  })

  const back = isReview
    ? { label: 'Back to the guide', onPress: () => setStep('source') }
    : { label: 'Back to the roles', onPress: () => void navigate({ to: '/roles' }) }
  return (
    <Page
      header={
        <PageHeader title="Add a role" back={back}>
          {isReview && (
            <Button variant="primary" isDisabled={create.isPending} onPress={() => void save()}>
              Save role
            </Button>
          )}
        </PageHeader>
      }
    >
      {isRestored && (
        <div className={styles.kept}>
          Picked up where you were when the app closed. It is not saved yet.
          <Button size="small" onPress={startOver}>
            Start over
          </Button>
        </div>
      )}
      {isReview ? (
        <GuideReview draft={draft} isRead={origin === 'guide'} error={create.error} />
      ) : (
        <>
          {origin !== null && !isRestored && (
            <div className={styles.kept}>
              {`“${draft.profile.title.trim() || 'The role without a title'}” is kept as you left it, not saved yet.`}
              <Button size="small" onPress={() => setStep('review')}>
                Return to it
              </Button>
            </div>
          )}
          <GuideSource
            text={text}
            onText={setText}
            isReading={reading.busy}
            error={reading.error}
            onRead={() => replacing(() => void read(() => readPasted(text)))}
            onBrowse={() => replacing(() => void read(openGuide))}
            onFile={(file) => replacing(() => void read(() => readDropped(file, setText)))}
            onStart={(profile) => replacing(() => review(profile, 'hand'))}
          />
        </>
      )}
      <ConfirmDialog
        isOpen={asked !== null}
        title="Replace what you edited?"
        confirmLabel="Replace it"
        danger
        onConfirm={() => asked?.run()}
        onClose={() => setAsked(null)}
      >
        The role you were editing here is not saved. Reading another one takes its place.
      </ConfirmDialog>
      <LeaveGuard isUnsaved={() => !saved.current && (text.trim() !== '' || origin !== null)}>
        The role is not saved yet. If you leave now, the guide and what you edited are gone.
      </LeaveGuard>
    </Page>
  )
}
