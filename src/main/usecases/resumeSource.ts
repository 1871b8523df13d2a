import type { Output } from '../../contract'
import type { Db } from '../store/db'
import { findParent, type StoredResume } from '../store/repositories/resume'

type Source = NonNullable<Output<'resume.get'>['source']>

/**
 * What a version can take changes over from: its parent, or, where that had been sent already when this one was made
 * from it, what the parent itself takes over from. Null for a base resume.
 */
export function sourceOf(db: Db, resume: StoredResume): Source | null {
  const seen = new Set([resume.id])
  let child = resume
  while (child.parentId !== null && !seen.has(child.parentId)) {
    seen.add(child.parentId)
    const parent = findParent(db, child.parentId)
    if (parent === undefined) return null
    const wasSent = parent.sentAt !== null && parent.sentAt <= child.createdAt
    if (!wasSent) {
      const { id, name, document, revision } = parent
      return { id, name, document, revision, ancestor: resume.ancestor }
    }
    child = parent
  }
  return null
}
