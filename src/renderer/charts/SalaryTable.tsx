import { formatMoney } from '../../core/money'
import type { RoleSalary } from '../../core/role/model'
import type { BandModel } from './bandModel'
import styles from './SalaryBand.module.css'

interface Row {
  key: string
  name: string
  from: string
  to: string
}

function years(low: number | null, high: number | null): string {
  if (low === null && high === null) return ''
  if (low === null) return ` (up to ${high} years)`
  return high === null ? ` (${low}+ years)` : ` (${low}–${high} years)`
}

function rowsOf(model: BandModel, salary: RoleSalary): Row[] {
  const money = (amount: number | null) => (amount === null ? '' : formatMoney(amount, salary.currency))
  const one = (key: string, name: string, amount: number | null): Row => ({
    key,
    name,
    from: money(amount),
    to: '',
  })
  return [
    ...(model.range === null
      ? []
      : [
          {
            key: 'range',
            name: 'Guide, whole range',
            from: money(model.range.low),
            to: money(model.range.high),
          },
        ]),
    ...(model.average === null ? [] : [one('average', 'Guide, average', model.average)]),
    ...salary.levels.map((level, index) => ({
      key: `level-${index}`,
      name: `${level.name}${years(level.minYears, level.maxYears)}`,
      from: money(level.low),
      to: money(level.high),
    })),
    ...model.points.map((point) =>
      one(
        `p${point.percentile}`,
        point.percentile === 50 ? 'Official, median' : `Official, ${point.percentile}th percentile`,
        point.amount,
      ),
    ),
    ...model.markers.map((marker, index) => one(`marker-${index}`, marker.label, marker.amount)),
  ]
}

/** The chart's figures, in full. */
export function SalaryTable({ model, salary }: { model: BandModel; salary: RoleSalary }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Pay</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        {rowsOf(model, salary).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.name}</th>
            <td>{row.from}</td>
            <td>{row.to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
