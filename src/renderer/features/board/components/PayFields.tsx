import type { Pay } from '../../../../contract/shared'
import { payPeriods } from '../../../../core/role/model'
import { periodText } from '../../../lib/format'
import { NumberField } from '../../../ui/NumberField'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import styles from './Workspace.module.css'

export const emptyPay: Pay = { min: null, max: null, currency: 'USD', period: 'YEAR' }

/** Pay nobody filled in is no pay. */
export const payOrNull = (pay: Pay): Pay | null => (pay.min === null && pay.max === null ? null : pay)

const periods = payPeriods.map((period) => ({ value: period, label: periodText(period) }))

interface PayFieldsProps {
  pay: Pay
  onChange: (pay: Pay) => void
  error?: string | null
}

export function PayFields({ pay, onChange, error }: PayFieldsProps) {
  return (
    <div className={styles.pay}>
      <NumberField
        label="Pay from"
        value={pay.min}
        minValue={0}
        onChange={(min) => onChange({ ...pay, min })}
        {...(error == null ? {} : { error })}
      />
      <NumberField label="to" value={pay.max} minValue={0} onChange={(max) => onChange({ ...pay, max })} />
      <TextField
        label="Currency"
        value={pay.currency ?? ''}
        maxLength={3}
        onChange={(currency) =>
          onChange({ ...pay, currency: currency === '' ? null : currency.toUpperCase() })
        }
      />
      <Select
        label="Per"
        options={periods}
        value={pay.period}
        onChange={(period) => onChange({ ...pay, period })}
      />
    </div>
  )
}
