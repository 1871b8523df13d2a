import { memo } from 'react'
import { payPeriods, type RoleSalary } from '../../../../../core/role/model'
import { periodText } from '../../../../lib/format'
import { NumberField } from '../../../../ui/NumberField'
import { Select } from '../../../../ui/Select'
import { TextField } from '../../../../ui/TextField'
import styles from './edit.module.css'
import type { Change } from './PartField'
import { Rows } from './Rows'

const unknown = 'unknown'
const periods = [
  { value: unknown, label: 'not known' },
  ...payPeriods.map((period) => ({ value: period, label: periodText(period) })),
]
const nothing: RoleSalary = { currency: null, period: null, average: null, low: null, high: null, levels: [] }

interface SalaryEditorProps {
  salary: RoleSalary | null
  change: Change
  missing: string
  currencyError: string | null
}

export const SalaryEditor = memo(function SalaryEditor({
  salary: known,
  change,
  missing,
  currencyError,
}: SalaryEditorProps) {
  const salary = known ?? nothing
  const set = (part: Partial<RoleSalary>) =>
    change((current) => ({ ...current, salary: { ...(current.salary ?? nothing), ...part } }))
  const { percentiles } = salary
  return (
    <section className={styles.section} aria-label="Salary">
      <h2 className={styles.heading}>
        What it pays {known === null && <span className={styles.note}>{missing}</span>}
      </h2>
      <div className={styles.five}>
        <TextField
          label="Currency"
          value={salary.currency ?? ''}
          maxLength={8}
          placeholder="USD"
          onChange={(currency) => set({ currency: currency === '' ? null : currency.toUpperCase() })}
          error={currencyError}
        />
        <Select
          label="Per"
          options={periods}
          value={salary.period ?? unknown}
          onChange={(value) => set({ period: payPeriods.find((period) => period === value) ?? null })}
        />
        <NumberField
          label="Average"
          minValue={0}
          value={salary.average}
          onChange={(average) => set({ average })}
        />
        <NumberField label="From" minValue={0} value={salary.low} onChange={(low) => set({ low })} />
        <NumberField label="To" minValue={0} value={salary.high} onChange={(high) => set({ high })} />
      </div>
      <Rows
        name="Level"
        layout="levels"
        columns={['Level', 'Years from', 'to', 'Pay from', 'to']}
        rows={salary.levels}
        empty={{ name: '', minYears: null, maxYears: null, low: null, high: null }}
        missing="No levels with their pay."
        onChange={(levels) => set({ levels })}
      >
        {(level, name, setRow) => (
          <>
            <TextField
              hideLabel
              label={name}
              value={level.name}
              onChange={(text) => setRow({ name: text })}
            />
            <NumberField
              hideLabel
              label={`${name}, years from`}
              minValue={0}
              maxValue={100}
              value={level.minYears}
              onChange={(minYears) => setRow({ minYears })}
            />
            <NumberField
              hideLabel
              label={`${name}, years to`}
              minValue={0}
              maxValue={100}
              value={level.maxYears}
              onChange={(maxYears) => setRow({ maxYears })}
            />
            <NumberField
              hideLabel
              label={`${name}, pay from`}
              minValue={0}
              value={level.low}
              onChange={(low) => setRow({ low })}
            />
            <NumberField
              hideLabel
              label={`${name}, pay to`}
              minValue={0}
              value={level.high}
              onChange={(high) => setRow({ high })}
            />
          </>
        )}
      </Rows>
      {percentiles !== undefined && (
        <p className={styles.quiet}>
          Official wages are kept with it: {percentiles.occupation}, {percentiles.source}.
        </p>
      )}
    </section>
  )
})
