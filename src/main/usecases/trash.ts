import type { Output, Parsed } from '../../contract'
import { DomainError } from '../../core/result'
import {
  applicationIdsOfResume,
  applicationIdsOfRole,
  linkedApplicationIds,
} from '../store/repositories/application'
import {
  isInTrash,
  listTrash as storedTrash,
  parentIds,
  removeForGood,
  takeFromTrash,
  type TrashKind,
} from '../store/repositories/trash'
import { restoreApplications } from './application'
import type { Deps } from './deps'
import { refreshFit } from './fit'
import { restoreOffer } from './offer'

const day = 86_400_000
const keptFor = 30 * day

export function listTrash({ store: { db } }: Deps): Output<'trash.list'> {
  const needed = parentIds(db)
  return storedTrash(db).map((row) => ({
    ...row,
    goesAt: needed.has(row.id) ? null : row.deletedAt + keptFor,
  }))
}

type Item = Parsed<'trash.restore'>

function mustBeThere({ store: { db } }: Deps, { kind, id }: Item): void {
  if (!isInTrash(db, kind, id)) throw new DomainError('not_found', 'This is no longer in the trash.')
}

const words: Record<TrashKind, string> = {
  application: 'application',
  role: 'role',
  resume: 'resume',
  offer: 'offer',
  attachment: 'attachment',
  term: 'term',
}

export function restoreFromTrash(deps: Deps, item: Item): Output<'trash.restore'> {
  const { db } = deps.store
  return deps.store.change(`Bring back ${words[item.kind]}`, () => {
    mustBeThere(deps, item)
    if (item.kind === 'application') restoreApplications(deps, { ids: [item.id] })
    else if (item.kind === 'offer') restoreOffer(deps, { id: item.id })
    else takeFromTrash(db, item.kind, item.id)
    if (item.kind === 'role') refreshFit(db, applicationIdsOfRole(db, item.id))
    if (item.kind === 'resume') refreshFit(db, applicationIdsOfResume(db, item.id))
    if (item.kind === 'term') refreshFit(db, linkedApplicationIds(db))
    return item
  })
}

export function removeFromTrash(deps: Deps, item: Item): Output<'trash.remove'> {
  return deps.store.transaction(() => {
    mustBeThere(deps, item)
    if (parentIds(deps.store.db).has(item.id)) {
      throw new DomainError(
        'precondition',
        'Versions made from this resume are still compared with it, so it stays until they are gone.',
      )
    }
    removeForGood(deps.store.db, item.kind, item.id)
    return item
  })
}

/** Versions go before what they were made from, until nothing more can go. */
function removeWhere(deps: Deps, isDue: (deletedAt: number) => boolean): number {
  const { db } = deps.store
  let removed = 0
  for (;;) {
    const needed = parentIds(db)
    const due = storedTrash(db).filter(({ id, deletedAt }) => isDue(deletedAt) && !needed.has(id))
    for (const { kind, id } of due) removeForGood(db, kind, id)
    removed += due.length
    if (due.length === 0) return removed
  }
}

export const emptyTrash = (deps: Deps): Output<'trash.empty'> =>
  deps.store.transaction(() => ({ removed: removeWhere(deps, () => true) }))

/** At start: what was deleted more than 30 days ago goes for good. */
export function purgeTrash(deps: Deps): void {
  const before = deps.now() - keptFor
  deps.store.transaction(() => removeWhere(deps, (deletedAt) => deletedAt < before))
}
