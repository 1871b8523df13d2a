import { resumeBlocks } from '../../core/check/blocks'
import { compileCheck, runCheck } from '../../core/check/check'
import { checkerVersion } from '../../core/check/model'
import { shownInPlace } from '../../core/resume/layout'
import type { ResumeDocument } from '../../core/resume/model'
import type { Db } from '../store/db'
import { findApplication, staleFitIds, updateApplication } from '../store/repositories/application'
import { findPosting } from '../store/repositories/posting'
import { findParent, findResume, type StoredResume } from '../store/repositories/resume'
import { findRole } from '../store/repositories/role'
import { vocabularyOf } from './vocabulary'

/** The root of a version's chain of parents: what its claims must be supported by. Null for a base resume. */
export function baseOf(db: Db, resume: StoredResume): ResumeDocument | null {
  let current = resume
  const seen = new Set([resume.id])
  while (current.parentId !== null && !seen.has(current.parentId)) {
    const parent = findParent(db, current.parentId)
    if (parent === undefined) break
    seen.add(parent.id)
    current = parent
  }
  return current.id === resume.id ? null : current.document
}

function fitOf(db: Db, applicationId: string): number | null {
  const application = findApplication(db, applicationId)
  if (application === undefined || application.resumeId === null) return null
  const resume = findResume(db, application.resumeId)
  if (resume === undefined) return null
  const role = application.roleId === null ? undefined : findRole(db, application.roleId)
  const posting = findPosting(db, applicationId)
  const compiled = compileCheck(
    {
      ...(role === undefined
        ? {}
        : {
            role: {
              title: role.profile.title,
              keywords: role.profile.keywords,
              weights: role.keywordWeights,
            },
          }),
      ...(posting === undefined ? {} : { posting: { keywords: posting.keywords } }),
    },
    vocabularyOf(db),
  )
  const base = baseOf(db, resume)
  const blocks = resumeBlocks(shownInPlace(resume.document, resume.layout))
  return runCheck(compiled, blocks, base === null ? undefined : resumeBlocks(base)).score
}

/** Computes again what the cards show, inside the change that made it stale. */
export function refreshFit(db: Db, applicationIds: readonly string[]): void {
  for (const id of new Set(applicationIds)) {
    updateApplication(db, id, { fit: fitOf(db, id), fitVersion: checkerVersion })
  }
}

/** After an update of the checker: brings every stored score to the new one. */
export const refreshStaleFits = (db: Db): void => refreshFit(db, staleFitIds(db, checkerVersion))
