import type { Pay } from '../../../../contract/shared'
import { formatMoney } from '../../../../core/money'
import { DomainError } from '../../../../core/result'
import type { PayPeriod, RoleSalary } from '../../../../core/role/model'
import { positionOffer, type SalaryPosition } from '../../../../core/salary/position'
import { SalaryBand } from '../../../charts/SalaryBand'
import { ErrorNote } from '../../../ui/ErrorNote'
import styles from './Workspace.module.css'

interface OfferPositionProps {
  salary: RoleSalary | null
  hasRole: boolean
  offer: {
    amount: number
    currency: string
    period: PayPeriod
    years: number | null
    walkAway: number | null
  }
  /** The pay the posting names. */
  postedMax: Pay | null
}

const statusWords: Record<SalaryPosition['status'], string> = {
  ok: 'There is room to ask for more.',
  at_posted_max:
    'The offer is at the top of what they posted: ask for a higher level, a sign-on or leave instead.',
  gap: 'Even a bold counter stays under your walk-away: ask for other terms, or prepare to leave.',
  offer_below_walkaway: 'The offer is under your walk-away: the counter has to close that gap.',
}

type Result = { position: SalaryPosition } | { message: string }

function place({ salary, offer, postedMax }: OfferPositionProps): Result {
  const sameUnit =
    postedMax !== null && postedMax.currency === offer.currency && postedMax.period === offer.period
  try {
    return {
      position: positionOffer(salary, {
        offer: offer.amount,
        period: offer.period,
        ...(offer.years === null ? {} : { years: offer.years }),
        ...(offer.walkAway === null || offer.walkAway === 0 ? {} : { walk: offer.walkAway }),
        ...(sameUnit && postedMax.max !== null && postedMax.max > 0 ? { postedMax: postedMax.max } : {}),
      }),
    }
  } catch (error) {
    if (error instanceof DomainError) return { message: error.message }
    throw error
  }
}

export function OfferPosition(props: OfferPositionProps) {
  const { salary, hasRole, offer } = props
  const otherCurrency = salary?.currency != null && salary.currency !== offer.currency
  if (otherCurrency) {
    return (
      <p className={styles.quiet}>
        The role’s band is in {salary.currency} and the offer in {offer.currency}, so the two cannot be
        compared.
      </p>
    )
  }
  const result = place(props)
  if ('message' in result) return <ErrorNote>{result.message}</ErrorNote>
  const { position } = result
  const money = (amount: number) => formatMoney(amount, offer.currency)
  const share = position.rangePenetration === null ? null : Math.round(position.rangePenetration * 100)
  return (
    <section aria-label="Where the offer stands">
      <h3 className={styles.section}>Where it stands</h3>
      {salary === null ? (
        <p className={styles.quiet}>
          {hasRole
            ? 'This role has no pay range yet. Add one on the role’s page to see the offer on it.'
            : 'Link a role on the Overview to see the offer on its pay band.'}
        </p>
      ) : (
        <>
          <SalaryBand
            salary={salary}
            markers={[{ label: 'Your offer', amount: offer.amount, tone: 'accent' as const }]}
          />
          <dl className={styles.figures}>
            <div>
              <dt>of the role’s range</dt>
              <dd>{share === null ? '–' : `${share} %`}</dd>
            </div>
            <div>
              <dt>of its midpoint</dt>
              <dd>{position.compaRatio === null ? '–' : position.compaRatio.toFixed(2)}</dd>
            </div>
            <div>
              <dt>percentile, official wages</dt>
              <dd>{position.percentile === null ? '–' : Math.round(position.percentile)}</dd>
            </div>
            <div>
              <dt>{offer.years === null ? 'level by pay' : 'level by your years'}</dt>
              <dd>{position.level ?? '–'}</dd>
            </div>
          </dl>
        </>
      )}
      <h3 className={styles.section}>What to ask for</h3>
      <p>{statusWords[position.status]}</p>
      <dl className={styles.figures}>
        <div>
          <dt>counter with</dt>
          <dd>{money(position.counter.target)}</dd>
        </div>
        <div>
          <dt>accept from</dt>
          <dd>{money(position.counter.acceptAt)}</dd>
        </div>
        <div>
          <dt>walk away under</dt>
          <dd>{position.counter.walkAway === null ? '–' : money(position.counter.walkAway)}</dd>
        </div>
      </dl>
      <ul className={styles.why}>
        {position.counter.why.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
