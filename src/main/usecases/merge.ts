import type { Output, Parsed } from '../../contract'
import type { MergeField } from '../../contract/merge'
import { likenessOf } from '../../core/application/similar'
import { formatMoney } from '../../core/money'
import { DomainError } from '../../core/result'
import {
  type ApplicationRow,
  findApplication,
  findCard,
  listCards,
  listLinks,
  payOf,
  setApplicationsDeleted,
  updateApplication,
} from '../store/repositories/application'
import { moveBelongings } from '../store/repositories/merge'
import { findOffer, setOfferDeleted, setOfferApplication } from '../store/repositories/offer'
import { findPosting, savePosting, removePosting } from '../store/repositories/posting'
import { listStages } from '../store/repositories/stage'
import { recordActivity } from './application'
import type { Deps } from './deps'
import { refreshFit } from './fit'
import { found } from './found'

const mostShown = 5

export function findSimilar(
  { store: { db } }: Deps,
  { exceptId, ...draft }: Parsed<'application.similar'>,
): Output<'application.similar'> {
  const stages = new Map(listStages(db).map((stage) => [stage.id, stage.name]))
  const links = listLinks(db)
  return listCards(db)
    .flatMap((card) => {
      if (card.id === exceptId) return []
      const likeness = likenessOf(draft, { ...card, url: links.get(card.id) ?? null })
      if (likeness === null) return []
      const { id, title, company, stageSince } = card
      return [{ id, title, company, stageSince, stage: stages.get(card.stageId) ?? '', likeness }]
    })
    .slice(0, mostShown)
}

/** Both texts; one where the other is empty or part of it. */
function joinNotes(mine: string, other: string): string {
  if (other.trim() === '' || mine.includes(other)) return mine
  return mine.trim() === '' ? other : `${mine}\n\n${other}`
}

const columnsOf: Record<Exclude<MergeField, 'posting' | 'offer'>, readonly (keyof ApplicationRow)[]> = {
  title: ['title'],
  company: ['companyId'],
  location: ['location'],
  url: ['url'],
  pay: ['payMinMinor', 'payMaxMinor', 'payCurrency', 'payPeriod'],
  role: ['roleId'],
  appliedOn: ['appliedOn'],
  repliedOn: ['repliedOn'],
  resume: ['resumeId'],
  stage: ['stageId', 'orderKey', 'stageSince'],
}

const isEmpty = (row: ApplicationRow, columns: readonly (keyof ApplicationRow)[]) =>
  columns.every((column) => row[column] === null)

function mergedColumns(keep: ApplicationRow, other: ApplicationRow, takeOther: ReadonlySet<MergeField>) {
  const change: Partial<ApplicationRow> = { notes: joinNotes(keep.notes, other.notes) }
  for (const field of [
    'title',
    'company',
    'location',
    'url',
    'pay',
    'role',
    'appliedOn',
    'repliedOn',
    'resume',
    'stage',
  ] as const) {
    const columns = columnsOf[field]
    const wanted = takeOther.has(field) && !isEmpty(other, columns)
    if (!wanted && !(isEmpty(keep, columns) && !isEmpty(other, columns))) continue
    for (const column of columns) Object.assign(change, { [column]: other[column] })
  }
  return change
}

/** What is left aside is told in words, so that it can still be read when the other application has left the trash. */
function leftAside(deps: Deps, dropped: ApplicationRow, change: Partial<ApplicationRow>): string[] {
  const parts: string[] = []
  const said = { ...change }
  const pay = payOf(dropped)
  if (dropped.location !== null && said.location !== dropped.location) parts.push(`place ${dropped.location}`)
  if (dropped.url !== null && said.url !== dropped.url) parts.push(`link ${dropped.url}`)
  if (pay !== null && said.payMinMinor !== dropped.payMinMinor)
    parts.push(
      `pay ${[pay.min, pay.max].flatMap((amount) => (amount === null ? [] : formatMoney(amount, pay.currency))).join(' to ')}`,
    )
  if (dropped.appliedOn !== null && said.appliedOn !== dropped.appliedOn)
    parts.push(`applied on ${dropped.appliedOn}`)
  const stage = listStages(deps.store.db).find(({ id }) => id === dropped.stageId)
  if (stage !== undefined && said.stageId !== dropped.stageId) parts.push(`stage ${stage.name}`)
  return parts
}

function mergePostings(deps: Deps, keepId: string, otherId: string, takeOther: boolean): void {
  const { db } = deps.store
  const [mine, theirs] = [findPosting(db, keepId), findPosting(db, otherId)]
  if (theirs === undefined) return
  const [kept, aside] = mine === undefined || takeOther ? [theirs, mine] : [mine, theirs]
  savePosting(db, { id: deps.newId(), applicationId: keepId, ...kept, now: deps.now() })
  removePosting(db, otherId)
  if (aside !== undefined && aside.posting.description !== kept.posting.description)
    recordActivity(deps, keepId, 'note', `The other posting:\n\n${aside.posting.description}`)
}

function mergeOffers(deps: Deps, keepId: string, otherId: string, takeOther: boolean): void {
  const { db } = deps.store
  const [mine, theirs] = [findOffer(db, keepId), findOffer(db, otherId)]
  if (theirs === undefined) return
  const now = deps.now()
  if (mine === undefined) setOfferApplication(db, theirs.id, keepId)
  else if (takeOther) {
    setOfferDeleted(db, mine.id, now)
    setOfferApplication(db, theirs.id, keepId)
  } else {
    setOfferDeleted(db, theirs.id, now)
    setOfferApplication(db, theirs.id, keepId)
  }
}

export function mergeApplications(
  deps: Deps,
  { keepId, otherId, takeOther: fields }: Parsed<'application.merge'>,
): Output<'application.merge'> {
  const { db } = deps.store
  if (keepId === otherId)
    throw new DomainError('validation', 'An application cannot be merged with itself. Choose another one.')
  const takeOther = new Set(fields)
  return deps.store.change('Merge applications', () => {
    const keep = found(findApplication(db, keepId), 'application')
    const other = found(findApplication(db, otherId), 'application')
    const otherCard = found(findCard(db, otherId), 'application')
    const change = { ...keep, ...mergedColumns(keep, other, takeOther) }
    updateApplication(db, keepId, { ...change, updatedAt: deps.now() })
    mergePostings(deps, keepId, otherId, takeOther.has('posting'))
    mergeOffers(deps, keepId, otherId, takeOther.has('offer'))
    moveBelongings(db, otherId, keepId)
    setApplicationsDeleted(db, [otherId], deps.now())
    recordActivity(deps, otherId, 'deleted', `Merged into ${change.title}`)
    const aside = [...leftAside(deps, other, change), ...leftAside(deps, keep, change)]
    recordActivity(
      deps,
      keepId,
      'merged',
      `Merged with ${otherCard.title} at ${otherCard.company}${aside.length === 0 ? '' : `. Left aside: ${aside.join('; ')}`}`,
    )
    refreshFit(db, [keepId])
    return { id: keepId }
  })
}
