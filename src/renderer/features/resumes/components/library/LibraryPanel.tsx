import { useEffect, useState } from 'react'
import type { ResumeDocument } from '../../../../../core/resume/model'
import { call, messageOf } from '../../../../lib/client'
import { showToast } from '../../../../ui/Toast'
import type { Draft } from '../../draft'
import type { Editing } from '../../editing'
import type { Library } from '../../library'
import { useKeywordsIn, type CheckAgainst } from '../../useCheck'
import { LibraryDialog } from './LibraryDialog'

export interface LibraryPanelProps {
  library: Library
  resume: ResumeDocument
  editing: Editing
  draft: Draft
  against: CheckAgainst
  field: string | null
  onClose: () => void
}

/** The library, read afresh with what was typed last. */
export function LibraryPanel({ library, draft, against, ...rest }: LibraryPanelProps) {
  const keywordsIn = useKeywordsIn(against)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    let isLive = true
    const read = async () => {
      try {
        await draft.flush()
        library.set(await call('resume.bullets', {}))
      } catch (error) {
        showToast({ tone: 'bad', text: messageOf(error) })
      }
      if (isLive) setRead(true)
    }
    void read()
    return () => {
      isLive = false
    }
  }, [draft, library])
  return isRead ? <LibraryDialog library={library} keywordsIn={keywordsIn} {...rest} /> : null
}
