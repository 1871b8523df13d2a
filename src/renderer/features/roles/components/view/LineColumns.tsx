import { LinkedText } from './LinkedText'
import { Section } from './Section'
import styles from './view.module.css'

interface LineColumnsProps {
  title: string
  columns: readonly { title: string; lines: readonly string[] }[]
}

/** Lists side by side; an empty one is left out. */
export function LineColumns({ title, columns }: LineColumnsProps) {
  const filled = columns.filter(({ lines }) => lines.length > 0)
  if (filled.length === 0) return null
  return (
    <Section title={title}>
      <div className={styles.two}>
        {filled.map((column) => (
          <div key={column.title}>
            <h3 className={styles.sub}>{column.title}</h3>
            <ul className={styles.rows}>
              {column.lines.map((line, index) => (
                <li key={index}>
                  <LinkedText>{line}</LinkedText>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
