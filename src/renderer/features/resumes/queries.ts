import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { call, messageOf } from '../../lib/client'
import { showToast } from '../../ui/Toast'
import { forgetDraft, settle } from './drafts'

const tellFailure = (error: unknown) => showToast({ tone: 'bad', text: messageOf(error) })

export interface ResumeActions {
  open: (id: string) => void
  /** Makes a copy and opens it. */
  copy: (id: string) => Promise<void>
  /** Deletes, with an Undo; gives whether it was done. */
  remove: (id: string, name: string) => Promise<boolean>
  /** Makes a tailored version for an application and opens it. */
  tailor: (parentId: string, applicationId: string) => Promise<void>
}

/** What can be done with a resume from a list or from its studio. Failures are told in a toast. */
export function useResumeActions(): ResumeActions {
  const navigate = useNavigate()
  return useMemo(() => {
    const open = (id: string) => void navigate({ to: '/resumes/$resumeId', params: { resumeId: id } })
    const unsettled = 'Your last words are not saved yet. Save them first, then try again.'
    return {
      open,
      copy: async (id) => {
        try {
          if (!(await settle(id))) throw new Error(unsettled)
          open((await call('resume.copy', { id })).id)
        } catch (error) {
          tellFailure(error)
        }
      },
      remove: async (id, name) => {
        try {
          await settle(id)
          await call('resume.delete', { id })
          forgetDraft(id)
          showToast({
            text: `“${name}” was deleted`,
            action: { label: 'Undo', onPress: () => void call('resume.restore', { id }).catch(tellFailure) },
          })
          return true
        } catch (error) {
          tellFailure(error)
          return false
        }
      },
      tailor: async (parentId, applicationId) => {
        try {
          if (!(await settle(parentId))) throw new Error(unsettled)
          open((await call('resume.tailor', { parentId, applicationId })).id)
        } catch (error) {
          tellFailure(error)
        }
      },
    }
  }, [navigate])
}
