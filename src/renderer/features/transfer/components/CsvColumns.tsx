import type { CsvReading, CsvWish } from '../../../../contract/csv'
import { Select } from '../../../ui/Select'
import styles from './transfer.module.css'

type Field = CsvWish['fields'][number]

const options: { value: Field; label: string }[] = [
  { value: 'company', label: 'Company' },
  { value: 'title', label: 'Job title' },
  { value: 'stage', label: 'Stage' },
  { value: 'location', label: 'Place' },
  { value: 'url', label: 'Link' },
  { value: 'salary', label: 'Pay' },
  { value: 'salaryMin', label: 'Pay from' },
  { value: 'salaryMax', label: 'Pay to' },
  { value: 'currency', label: 'Currency' },
  { value: 'period', label: 'Pay period' },
  { value: 'appliedOn', label: 'Date applied' },
  { value: 'repliedOn', label: 'Date of the reply' },
  { value: 'notes', label: 'Notes' },
  { value: 'addedOn', label: 'Date added' },
  { value: 'stageSince', label: 'In the stage since' },
  { value: 'history', label: 'Stage history' },
  { value: 'keep', label: 'Into the notes, by name' },
  { value: 'ignore', label: 'Leave out' },
]
const many = new Set<Field>(['notes', 'keep', 'ignore'])

interface CsvColumnsProps {
  columns: CsvReading['columns']
  fields: CsvWish['fields']
  onChange: (fields: CsvWish['fields']) => void
}

/** What each column of the table means; a meaning taken from another column leaves that one to the notes. */
export function CsvColumns({ columns, fields, onChange }: CsvColumnsProps) {
  const set = (index: number, field: Field) =>
    onChange(
      fields.map((own, at) => (at === index ? field : own === field && !many.has(field) ? 'keep' : own)),
    )
  return (
    <section aria-label="Columns">
      <h2 className={styles.sub}>What the columns mean</h2>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Holds, for example</th>
            <th scope="col">Comes in as</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            // A table may have two columns of one name, or of none.
            <tr key={`${index} ${column.name}`}>
              <th scope="row">{column.name === '' ? `Column ${index + 1}` : column.name}</th>
              <td className={styles.samples}>{column.samples.join(' · ')}</td>
              <td>
                <Select
                  label={`Column ${column.name === '' ? index + 1 : column.name} comes in as`}
                  hideLabel
                  options={options}
                  value={fields[index] ?? 'keep'}
                  onChange={(field) => set(index, field)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
