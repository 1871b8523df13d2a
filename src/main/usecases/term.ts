import type { Output, Parsed } from '../../contract'
import { DomainError } from '../../core/result'
import { linkedApplicationIds } from '../store/repositories/application'
import { hasOwnTerm, listOwnTerms, saveOwnTerm, setOwnTermDeleted } from '../store/repositories/ownTerm'
import type { Deps } from './deps'
import { refreshFit } from './fit'

export const listTerms = ({ store: { db } }: Deps): Output<'term.list'> => listOwnTerms(db)

/** Every score may rest on the terms, so every card is checked again in the same change. */
const refreshAll = ({ store: { db } }: Deps): void => refreshFit(db, linkedApplicationIds(db))

const key = (text: string): string => text.trim().toLowerCase()

export function saveTerm(deps: Deps, { id, name, aliases }: Parsed<'term.save'>): { id: string } {
  const { db } = deps.store
  return deps.store.change(id === null ? `Add term ${name}` : `Edit term ${name}`, () => {
    if (id !== null && !hasOwnTerm(db, id)) {
      throw new DomainError('not_found', 'This term is no longer there. It may have been deleted meanwhile.')
    }
    if (listOwnTerms(db).some((term) => term.id !== id && key(term.name) === key(name))) {
      throw new DomainError('validation', `${name} is already one of your terms.`, { field: 'name' })
    }
    const others = [...new Map(aliases.map((alias) => [key(alias), alias])).values()]
    const termId = id ?? deps.newId()
    saveOwnTerm(
      db,
      { id: termId, name, aliases: others.filter((alias) => key(alias) !== key(name)) },
      deps.now(),
    )
    refreshAll(deps)
    return { id: termId }
  })
}

export function deleteTerm(deps: Deps, { id }: Parsed<'term.delete'>): { id: string } {
  return deps.store.change('Delete term', () => {
    setOwnTermDeleted(deps.store.db, id, deps.now())
    refreshAll(deps)
    return { id }
  })
}

export function restoreTerm(deps: Deps, { id }: Parsed<'term.restore'>): { id: string } {
  return deps.store.change('Bring back term', () => {
    setOwnTermDeleted(deps.store.db, id, null)
    refreshAll(deps)
    return { id }
  })
}
