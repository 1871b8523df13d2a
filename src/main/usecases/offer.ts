import type { Parsed } from '../../contract'
import { formatMoney } from '../../core/money'
import { findApplication } from '../store/repositories/application'
import { applicationOfOffer, findOffer, saveOffer, setOfferDeleted } from '../store/repositories/offer'
import { recordActivity } from './application'
import type { Deps } from './deps'
import { found } from './found'

export function saveApplicationOffer(
  deps: Deps,
  { applicationId, offer }: Parsed<'offer.save'>,
): { id: string } {
  const { db } = deps.store
  return deps.store.change('Save offer', () => {
    const application = found(findApplication(db, applicationId), 'application')
    const before = findOffer(db, applicationId)
    const id = saveOffer(db, applicationId, offer, {
      id: deps.newId(),
      now: deps.now(),
      sample: application.sample,
    })
    if (before === undefined || before.amount !== offer.amount || before.currency !== offer.currency) {
      recordActivity(
        deps,
        applicationId,
        'offer',
        `${before === undefined ? 'Offer recorded' : 'Offer changed'}: ${formatMoney(offer.amount, offer.currency)}`,
      )
    }
    return { id }
  })
}

export function deleteOffer(deps: Deps, { applicationId }: Parsed<'offer.delete'>): { id: string } {
  const { db } = deps.store
  return deps.store.change('Remove offer', () => {
    const offer = found(findOffer(db, applicationId), 'offer')
    setOfferDeleted(db, offer.id, deps.now())
    recordActivity(deps, applicationId, 'offer', 'Offer removed')
    return { id: offer.id }
  })
}

export function restoreOffer(deps: Deps, { id }: Parsed<'offer.restore'>): { id: string } {
  const { db } = deps.store
  return deps.store.change('Bring back offer', () => {
    const applicationId = found(applicationOfOffer(db, id), 'offer')
    const live = findOffer(db, applicationId)
    if (live !== undefined && live.id !== id) setOfferDeleted(db, live.id, deps.now())
    setOfferDeleted(db, id, null)
    recordActivity(deps, applicationId, 'offer', 'Offer brought back')
    return { id }
  })
}
