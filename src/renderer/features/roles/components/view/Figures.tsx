import { formatMoney } from '../../../../../core/money'
import type { RoleProfile } from '../../../../../core/role/model'
import { countText, payText, periodText } from '../../../../lib/format'
import styles from './view.module.css'

const signed = (percent: number) => `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)} %`

function figuresOf(profile: RoleProfile, applications: number): { value: string; label: string }[] {
  const { salary, growth } = profile
  const unit = [salary?.currency ?? null, salary?.period == null ? null : periodText(salary.period)]
    .filter((part) => part !== null)
    .join(' ')
  const band = salary === null ? null : payText({ min: salary.low, max: salary.high, currency: salary.currency, period: null })
  const keywords = profile.keywords.mustHave.length + profile.keywords.strong.length
  return [
    ...(salary?.average == null
      ? []
      : [
          {
            value: formatMoney(salary.average, salary.currency, { compact: true }),
            label: unit === '' ? 'average' : `average, ${unit}`,
          },
        ]),
    ...(band === null ? [] : [{ value: band, label: 'range' }]),
    ...(growth?.percent == null
      ? []
      : [
          {
            value: signed(growth.percent),
            label: growth.years === null ? 'growth' : `over ${countText(growth.years, 'year')}`,
          },
        ]),
    ...(profile.skills.length === 0
      ? []
      : [{ value: String(profile.skills.length), label: profile.skills.length === 1 ? 'skill' : 'skills' }]),
    ...(keywords === 0 ? [] : [{ value: String(keywords), label: keywords === 1 ? 'keyword' : 'keywords' }]),
    { value: String(applications), label: applications === 1 ? 'application' : 'applications' },
  ]
}

/** The numbers to know first. */
export function Figures({ profile, applications }: { profile: RoleProfile; applications: number }) {
  return (
    <dl className={styles.figures}>
      {figuresOf(profile, applications).map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
