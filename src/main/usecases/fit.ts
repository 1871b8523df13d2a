import { resumeBlocks } from '../../core/check/blocks'
import { compileCheck, runCheck } from '../../core/check/check'
import { checkerVersion } from '../../core/check/model'
import { shownInPlace } from '../../core/resume/layout'
import type { ResumeDocument } from '../../core/resume/model'
import type { Db, Store } from '../store/db'
import {
  findApplication,
  markFitsStale,
  staleFitIds,
  updateApplication,
} from '../store/repositories/application'
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

/** More than these are computed after the change, so that a role behind thousands of cards is saved at once. */
const mostAtOnce = 40
const sliceFor = 20

const compute = (db: Db, id: string): void =>
  updateApplication(db, id, { fit: fitOf(db, id), fitVersion: checkerVersion })

/**
 * Computes again what the cards show, inside the change that made it stale. Of many cards the fit is only marked as
 * stale there, and `catchUpFits` computes it once the change is on disk.
 */
export function refreshFit(db: Db, applicationIds: readonly string[]): void {
  const ids = [...new Set(applicationIds)]
  if (ids.length > mostAtOnce) markFitsStale(db, ids)
  else for (const id of ids) compute(db, id)
}

/** After an update of the checker: few are brought to the new one at once, many are left to `catchUpFits`. */
export function refreshStaleFits(db: Db): void {
  const ids = staleFitIds(db, checkerVersion)
  if (ids.length <= mostAtOnce) refreshFit(db, ids)
}

/** Computes stale fits for about 20 ms, in one transaction; gives whether any are left. */
function computeSlice(store: Store): boolean {
  const ids = staleFitIds(store.db, checkerVersion)
  let done = 0
  if (ids.length === 0) return false
  store.transaction(() => {
    const until = performance.now() + sliceFor
    for (const id of ids) {
      compute(store.db, id)
      done += 1
      if (performance.now() >= until) break
    }
  })
  return done < ids.length
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Computes every stale fit a slice at a time, so that calls are answered in between. What a quit leaves is still marked
 * and done after the next start. Gives whether there was anything to do.
 */
export async function catchUpFits(deps: { readonly store: Store }): Promise<boolean> {
  if (!deps.store.database.open || staleFitIds(deps.store.db, checkerVersion).length === 0) return false
  while (deps.store.database.open && computeSlice(deps.store)) await nextTurn()
  return true
}

/** A catch-up that is woken after each change: one at a time, and told of when it is done. */
export function fitKeeper(
  deps: { readonly store: Store },
  told: { onDone: () => void; onError: (error: unknown) => void },
): () => void {
  let isRunning = false
  async function run(): Promise<void> {
    try {
      await nextTurn()
      if (await catchUpFits(deps)) told.onDone()
    } catch (error) {
      told.onError(error)
    } finally {
      isRunning = false
    }
  }
  return () => {
    if (isRunning) return
    isRunning = true
    void run()
  }
}
