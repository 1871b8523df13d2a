import { formatMoney } from '../../../../../core/money'
import type { RoleProfile, RoleSalary } from '../../../../../core/role/model'
import { countText, payText, periodText } from '../../../../lib/format'
import type { Shown } from '../../useShown'
import styles from './view.module.css'

const signed = (percent: number) => `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)} %`

interface FiguresProps {
  profile: RoleProfile
  applications: number
  shown: Shown | null
}

/** The average with the range under it, or the range alone. */
function payFigure(salary: RoleSalary | null): { value: string; label: string }[] {
  if (salary === null) return []
  const { average, low, high, currency } = salary
  const band = payText({ min: low, max: high, currency, period: null })
  const period = salary.period === null ? '' : ` ${periodText(salary.period)}`
  if (average === null) return band === null ? [] : [{ value: band, label: `range${period}` }]
  const value = formatMoney(average, currency, { compact: true })
  return [{ value, label: band === null ? `average${period}` : `average, ${band}${period}` }]
}

function figuresOf({ profile, applications, shown }: FiguresProps): { value: string; label: string }[] {
  const { salary, growth } = profile
  const rows = shown === null ? [] : [...shown.report.mustHave, ...shown.report.strong]
  const keywords = profile.keywords.mustHave.length + profile.keywords.strong.length
  return [
    ...payFigure(salary),
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
    ...(keywords === 0
      ? []
      : rows.length === 0
        ? [{ value: String(keywords), label: keywords === 1 ? 'keyword' : 'keywords' }]
        : [
            {
              value: `${rows.filter((row) => row.found).length} of ${rows.length}`,
              label: 'keywords you show',
            },
          ]),
    { value: String(applications), label: applications === 1 ? 'application' : 'applications' },
  ]
}

/** The numbers to know first. */
export function Figures(props: FiguresProps) {
  return (
    <dl className={styles.figures}>
      {figuresOf(props).map(({ value, label }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
