import type { Output } from '../../../../contract'
import { tableNames } from '../words'
import styles from './transfer.module.css'

type Counts = Output<'archive.plan'>['counts']

const figure = (value: number) => (value === 0 ? '–' : value.toLocaleString('en-US'))

/** Row counts of each part: what the archive holds, how it stands to what is here, and what would be done. */
export function CountTable({ counts, isReplace }: { counts: Counts; isReplace: boolean }) {
  const shown = tableNames.filter(([name]) => counts[name].total > 0 || counts[name].remove > 0)
  return (
    <table className={styles.counts}>
      <caption className={styles.sub}>In the archive, and what would be done here</caption>
      <thead>
        <tr>
          <th scope="col">Part</th>
          <th scope="col">In the archive</th>
          <th scope="col">New</th>
          <th scope="col">Same</th>
          <th scope="col">{isReplace ? 'Differs here' : 'Both changed'}</th>
          <th scope="col">Add</th>
          <th scope="col">Change</th>
          <th scope="col">Remove</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(([name, label]) => {
          const row = counts[name]
          return (
            <tr key={name}>
              <th scope="row">{label}</th>
              <td>{figure(row.total)}</td>
              <td>{figure(row.new)}</td>
              <td>{figure(row.same)}</td>
              <td>{figure(row.conflicts)}</td>
              <td className={styles.does}>{figure(row.add)}</td>
              <td className={styles.does}>{figure(row.change)}</td>
              <td className={styles.does}>{figure(row.remove)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
