import type { Output } from '../../contract'
import type { ActivityKind } from '../../core/application/model'
import type { Direction, Touched } from '../store/history'
import {
  applicationIdsOfResume,
  applicationIdsOfRole,
  findApplication,
  linkedApplicationIds,
} from '../store/repositories/application'
import { recordActivity } from './application'
import type { Deps } from './deps'
import { refreshFit } from './fit'

export const historyState = ({ store }: Deps): Output<'history.state'> => store.history()

/** The applications a step belongs to: their fit may be another now, and their history should say so. */
function applicationsOf({ store: { db } }: Deps, touched: readonly Touched[]) {
  const own = new Set<string>()
  const affected = new Set<string>()
  for (const { table, id, applicationId } of touched) {
    if (table === 'application') own.add(id)
    if (applicationId !== null && table !== 'resume') own.add(applicationId)
    if (table === 'resume') for (const each of applicationIdsOfResume(db, id)) affected.add(each)
    if (table === 'role_profile') for (const each of applicationIdsOfRole(db, id)) affected.add(each)
  }
  if (touched.some(({ table }) => table === 'own_term'))
    for (const each of linkedApplicationIds(db)) affected.add(each)
  return { own: [...own], affected: [...own, ...affected] }
}

function step(deps: Deps, direction: Direction, kind: ActivityKind, word: string) {
  const { label } = deps.store.stepHistory(direction, (applied) => {
    const { own, affected } = applicationsOf(deps, applied.touched)
    refreshFit(deps.store.db, affected)
    // What happened stays in the history of the application; that it was taken back is one more entry.
    for (const id of own) {
      if (findApplication(deps.store.db, id) !== undefined)
        recordActivity(deps, id, kind, `${word}: ${applied.label}`)
    }
  })
  return { label }
}

export const undo = (deps: Deps): Output<'history.undo'> => step(deps, 'undo', 'undone', 'Undone')
export const redo = (deps: Deps): Output<'history.redo'> => step(deps, 'redo', 'redone', 'Done again')
