import type { Output } from '../../contract'
import { resumeOutcomes } from '../../core/resume/outcomes'
import { listTried } from '../store/repositories/application'
import { listSealed } from '../store/repositories/resume'
import type { Deps } from './deps'

export function listOutcomes({ store: { db } }: Deps): Output<'resume.outcomes'> {
  const outcomes = resumeOutcomes(listSealed(db), listTried(db))
  return [...outcomes]
    .filter(([, { family }]) => family.sent > 0)
    .map(([resumeId, { own, family }]) => ({ resumeId, own, family }))
}
