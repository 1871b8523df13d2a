import { lazy, Suspense, useState } from 'react'
import type { ApplicationDetail } from '../../../../contract/board'
import type { PostingKeyword } from '../../../../core/posting/model'
import { call, messageOf, useCommand } from '../../../lib/client'
import { Button } from '../../../ui/Button'
import { ErrorNote } from '../../../ui/ErrorNote'
import { PasteField } from '../../../ui/PasteField'
import { Skeleton } from '../../../ui/Skeleton'
import { showToast } from '../../../ui/Toast'
import styles from './Workspace.module.css'

// The vocabulary is not needed to show a board.
const PostingView = lazy(() => import('./PostingView').then((module) => ({ default: module.PostingView })))

export function PostingTab({ detail }: { detail: ApplicationDetail }) {
  const [isReplacing, setReplacing] = useState(false)
  const saveKeywords = useCommand('application.setPostingKeywords')
  const change = (keywords: PostingKeyword[]) =>
    saveKeywords.mutate(
      { id: detail.card.id, keywords },
      { onError: (error) => showToast({ text: messageOf(error), tone: 'bad' }) },
    )
  if (detail.posting === null || isReplacing) {
    return (
      <PastePosting
        id={detail.card.id}
        isFirst={detail.posting === null}
        onDone={() => setReplacing(false)}
      />
    )
  }
  return (
    <Suspense fallback={<Skeleton />}>
      <PostingView
        posting={detail.posting}
        keywords={detail.postingKeywords}
        onKeywords={change}
        onReplace={() => setReplacing(true)}
      />
    </Suspense>
  )
}

function PastePosting({ id, isFirst, onDone }: { id: string; isFirst: boolean; onDone: () => void }) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      const { posting } = await call('posting.read', { text })
      await call('application.setPosting', { id, posting })
      onDone()
    } catch (failure) {
      setError(messageOf(failure))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={styles.form}>
      <p className={styles.quiet}>
        {isFirst
          ? 'No posting yet. Paste its text: the check then knows what this job asks for, and you keep it when the advert is gone.'
          : 'The new text takes the place of the old one.'}
      </p>
      <PasteField
        label="Posting"
        rows={14}
        text={text}
        onText={setText}
        placeholder="Paste the whole advert"
      />
      {error !== null && <ErrorNote>{error}</ErrorNote>}
      <div className={styles.actions}>
        <Button variant="primary" isDisabled={text.trim() === '' || isBusy} onPress={() => void save()}>
          Save posting
        </Button>
        {!isFirst && <Button onPress={onDone}>Cancel</Button>}
      </div>
    </div>
  )
}
