import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { emptyPosting, type Posting, type PostingKeyword } from '../../../../core/posting/model'
import { call, fieldError, messageOf, useApi, useCommand } from '../../../lib/client'
import { useKeep } from '../../../lib/kept'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { Page } from '../../../ui/Page'
import { PageHeader } from '../../../ui/PageHeader'
import { PasteField } from '../../../ui/PasteField'
import { Select } from '../../../ui/Select'
import { Skeleton } from '../../../ui/Skeleton'
import { TextArea } from '../../../ui/TextArea'
import { TextField } from '../../../ui/TextField'
import { showToast } from '../../../ui/Toast'
import { keptNewApplication, type NewApplicationDraft } from '../newApplication'
import { SimilarNote } from './merge/SimilarNote'
import styles from './NewApplicationPage.module.css'
import { emptyPay, PayFields, payOrNull } from './PayFields'

// The vocabulary is needed only once a posting is read.
const PostingReading = lazy(() =>
  import('./PostingReading').then((module) => ({ default: module.PostingReading })),
)

const none = 'none'
const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

const emptyDraft: NewApplicationDraft = {
  title: '',
  company: '',
  location: '',
  url: '',
  pay: emptyPay,
  roleId: null,
  stageId: null,
  notes: '',
  posting: null,
  keywords: null,
}

/** What the posting said goes into the fields that are still empty: nothing typed by hand is overwritten. */
function withPosting(
  draft: NewApplicationDraft,
  posting: Posting,
  keywords: PostingKeyword[],
): NewApplicationDraft {
  const keep = (typed: string, read: string | null) => (typed.trim() === '' ? (read ?? '') : typed)
  const { salary } = posting
  const pay = payOrNull(draft.pay) === null && salary !== null ? { ...emptyPay, ...salary } : draft.pay
  return {
    ...draft,
    title: keep(draft.title, posting.title),
    company: keep(draft.company, posting.company),
    location: keep(draft.location, posting.location ?? (posting.remote === true ? 'Remote' : null)),
    url: keep(draft.url, posting.url),
    pay,
    posting,
    keywords,
  }
}

export function NewApplicationPage() {
  const navigate = useNavigate()
  const board = useApi('board.load', {})
  const roles = useApi('role.list', {})
  const create = useCommand('application.create')
  const [before] = useState(keptNewApplication.read)
  const [text, setText] = useState(before?.text ?? '')
  const [reading, setReading] = useState<{ busy: boolean; error: string | null }>({
    busy: false,
    error: null,
  })
  const [draft, setDraft] = useState(before?.draft ?? emptyDraft)
  const set = (change: Partial<NewApplicationDraft>) => setDraft((current) => ({ ...current, ...change }))
  useKeep(keptNewApplication, text === '' && draft === emptyDraft ? null : { text, draft })
  const onlyRole = roles.data?.length === 1 ? (roles.data[0]?.id ?? null) : null
  const asked = useSearch({ from: '/board/new' }).role ?? null
  const roleId = draft.roleId ?? asked ?? onlyRole

  const read = async () => {
    setReading({ busy: true, error: null })
    try {
      const { posting, keywords } = await call('posting.read', { text })
      setDraft((current) => withPosting(current, posting, keywords))
      setReading({ busy: false, error: null })
    } catch (error) {
      setReading({ busy: false, error: messageOf(error) })
    }
  }

  const submit = async () => {
    try {
      const { id } = await create.mutateAsync({
        title: draft.title,
        company: draft.company,
        location: orNull(draft.location),
        url: orNull(draft.url),
        pay: payOrNull(draft.pay),
        roleId: roleId === none ? null : roleId,
        appliedOn: null,
        stageId: draft.stageId,
        notes: draft.notes,
        posting: draft.posting ?? (text.trim() === '' ? null : { ...emptyPosting, description: text }),
        ...(draft.keywords === null ? {} : { postingKeywords: draft.keywords }),
      })
      showToast({ text: `${draft.title} is on the board`, tone: 'ok' })
      await navigate({ to: '/board', search: { application: id } })
    } catch {
      // The form shows the sentence, and keeps everything typed.
    }
  }

  return (
    <Page
      header={
        <PageHeader
          title="New application"
          {...(before === null ? {} : { note: 'picked up where you were when the app closed' })}
          back={{ label: 'Back to the board', onPress: () => void navigate({ to: '/board' }) }}
        >
          <Button variant="primary" isDisabled={create.isPending} onPress={() => void submit()}>
            Add to the board
          </Button>
        </PageHeader>
      }
    >
      <div className={styles.columns}>
        <section className={styles.column} aria-label="Posting">
          <h2 className={styles.heading}>From a posting</h2>
          <p className={styles.quiet}>
            Paste the whole advert, as text or as the page’s HTML. What can be read from it fills the form;
            you check it.
          </p>
          <PasteField label="Posting" text={text} onText={setText} placeholder="Paste the posting here" />
          {reading.error !== null && <ErrorNote>{reading.error}</ErrorNote>}
          <div>
            <Button isDisabled={text.trim() === '' || reading.busy} onPress={() => void read()}>
              Read the posting
            </Button>
          </div>
          {draft.posting !== null && draft.keywords !== null && (
            <>
              <h2 className={styles.heading}>What it asks for</h2>
              <Suspense fallback={<Skeleton />}>
                <PostingReading
                  posting={draft.posting}
                  keywords={draft.keywords}
                  onKeywords={(keywords) => set({ keywords })}
                />
              </Suspense>
            </>
          )}
        </section>
        <form
          className={styles.column}
          aria-label="Application"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <h2 className={styles.heading}>The application</h2>
          <TextField
            label="Job title"
            value={draft.title}
            onChange={(title) => set({ title })}
            error={fieldError(create.error, 'title')}
          />
          <TextField
            label="Company"
            value={draft.company}
            onChange={(company) => set({ company })}
            error={fieldError(create.error, 'company')}
          />
          <SimilarNote
            title={draft.title}
            company={draft.company}
            url={orNull(draft.url)}
            exceptId={null}
            onOpen={(id) => void navigate({ to: '/board', search: { application: id } })}
          />
          <TextField label="Place" value={draft.location} onChange={(location) => set({ location })} />
          <PayFields
            pay={draft.pay}
            onChange={(pay) => set({ pay })}
            error={fieldError(create.error, 'pay.currency')}
          />
          <div className={styles.two}>
            <Select
              label="Role"
              options={[
                { value: none, label: 'No role yet' },
                ...(roles.data ?? []).map((role) => ({ value: role.id, label: role.title })),
              ]}
              value={roleId ?? none}
              onChange={(id) => set({ roleId: id })}
            />
            <Select
              label="Stage"
              options={(board.data?.stages ?? []).map((stage) => ({ value: stage.id, label: stage.name }))}
              value={draft.stageId ?? board.data?.stages[0]?.id ?? null}
              onChange={(stageId) => set({ stageId })}
            />
          </div>
          <TextField
            label="Link"
            type="url"
            value={draft.url}
            onChange={(url) => set({ url })}
            placeholder="https://"
          />
          <TextArea
            label="Notes"
            rows={3}
            autosize
            value={draft.notes}
            onChange={(notes) => set({ notes })}
          />
          {create.isError && fieldError(create.error, 'title') === null && (
            <ErrorNote>{messageOf(create.error)}</ErrorNote>
          )}
          <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
        </form>
      </div>
    </Page>
  )
}
