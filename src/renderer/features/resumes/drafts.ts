import { useEffect, useSyncExternalStore } from 'react'
import type { ResumeDetail } from '../../../contract/resume'
import { call, ClientError, messageOf } from '../../lib/client'
import { onSaveNow } from '../../lib/unsaved'
import { announce } from '../../ui/announce'
import { showToast } from '../../ui/Toast'
import { createDraft, type Draft, type DraftState } from './draft'

/** Drafts outlive their page until what was typed is on disk. */
const drafts = new Map<string, Draft>()
let watching = false

/** The draft of a resume: the one with unsaved words where there is one, else a fresh one of what is stored. */
export function draftOf(detail: ResumeDetail): Draft {
  watchClosing()
  const known = drafts.get(detail.id)
  if (known !== undefined) {
    known.offer(detail)
    return known
  }
  const draft = createDraft(detail, {
    save: (now) => call('resume.save', { id: detail.id, ...now }),
    explain: (error) => ({
      conflict: error instanceof ClientError && error.code === 'conflict',
      message: messageOf(error),
    }),
  })
  drafts.set(detail.id, draft)
  return draft
}

function watchClosing(): void {
  if (watching) return
  watching = true
  onSaveNow(async () => {
    await Promise.all([...drafts.values()].map((draft) => draft.flush()))
  })
}

/** Saves what is typed; tells of a failure that nobody would see, because the page has gone. */
async function leave(id: string, name: string, draft: Draft): Promise<void> {
  await draft.flush()
  if (!draft.isDirty()) return
  const { save } = draft.getState()
  const sentence = 'message' in save ? save.message : ''
  announce(`${name} is not saved. ${sentence}`, 'assertive')
  showToast({
    tone: 'bad',
    text: `“${name}” is not saved. ${sentence}`,
    action: { label: 'Try again', onPress: () => void leave(id, name, draft) },
  })
}

/** Forgets a draft, for a resume that is gone. */
export const forgetDraft = (id: string): void => void drafts.delete(id)

/** Puts on disk what is typed in a resume, before something else reads it from there. */
export async function settle(id: string): Promise<boolean> {
  const draft = drafts.get(id)
  await draft?.flush()
  return draft === undefined || !draft.isDirty()
}

export function useDraft(detail: ResumeDetail): { draft: Draft; state: DraftState } {
  const draft = drafts.get(detail.id) ?? draftOf(detail)
  const state = useSyncExternalStore(draft.subscribe, draft.getState)
  useEffect(() => draft.offer(detail), [draft, detail])
  useEffect(
    () => () => {
      void leave(detail.id, detail.name, draft)
    },
    [draft, detail.id, detail.name],
  )
  return { draft, state }
}
