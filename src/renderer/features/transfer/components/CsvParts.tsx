import type { CsvPlan } from '../../../../contract/csv'
import { useApi } from '../../../lib/client'
import { countText } from '../../../lib/format'
import { Button } from '../../../ui/Button'
import { SegmentedControl } from '../../../ui/RadioGroup'
import { Select } from '../../../ui/Select'
import styles from './transfer.module.css'

/** Where the rows of each status go. */
export function CsvStages({
  statuses,
  onChange,
}: {
  statuses: CsvPlan['statuses']
  onChange: (status: string, target: string) => void
}) {
  const board = useApi('board.load', {})
  const stages = board.data?.stages ?? []
  if (statuses.length === 0) return null
  return (
    <section aria-label="Stages">
      <h2 className={styles.sub}>Which stage each status means</h2>
      <ul>
        {statuses.map(({ status, rows, target }) => (
          <li key={status} className={styles.conflict}>
            <span>
              {status === '' ? 'No status' : status}{' '}
              <span className={styles.under}>{countText(rows, 'row')}</span>
            </span>
            <Select
              label={`Stage for ${status === '' ? 'no status' : status}`}
              hideLabel
              className={styles.pick}
              options={[
                ...stages.map((stage) => ({ value: stage.id, label: stage.name })),
                { value: 'new', label: status === '' ? 'A new stage “Imported”' : `A new stage “${status}”` },
              ]}
              value={target}
              onChange={(value) => onChange(status, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Like = CsvPlan['likes'][number]
type Choice = Like['choice']
const labels: Record<Choice, string> = { skip: 'Skip', add: 'Add anyway', merge: 'Merge' }
const reasons: Record<Like['why'], string> = {
  job: 'Same company and title as',
  link: 'Same link as',
  line: 'Same company and title as',
}

/** Rows that look like ones that are here, each to be decided. */
export function CsvLikes({
  likes,
  count,
  onChoose,
}: {
  likes: CsvPlan['likes']
  count: number
  onChoose: (choices: Record<string, Choice>) => void
}) {
  if (likes.length === 0) return null
  const forAll = (choice: Choice) =>
    onChoose(
      Object.fromEntries(
        likes.filter((like) => like.allowed.includes(choice)).map((like) => [String(like.line), choice]),
      ),
    )
  return (
    <section aria-label="Rows that seem to be here already" className={styles.conflicts}>
      <div className={styles.all}>
        <h2 className={styles.sub}>Seem to be here already: {count.toLocaleString('en-US')}</h2>
        <div className={styles.choice}>
          {(['skip', 'add', 'merge'] as const).map((choice) => (
            <Button key={choice} size="small" onPress={() => forAll(choice)}>
              {labels[choice]} all
            </Button>
          ))}
        </div>
      </div>
      <p className={styles.note}>
        Merging fills in what is empty and adds to the notes. Nothing that is here is overwritten.
      </p>
      <ul>
        {likes.map((like) => (
          <li key={like.line} className={styles.conflict}>
            <div>
              <p>
                <span className={styles.what}>Line {like.line}</span> {like.title} · {like.company}
              </p>
              <p className={styles.under}>
                {reasons[like.why]} {like.other}
              </p>
            </div>
            <SegmentedControl
              label={`What to do with line ${like.line}`}
              hideLabel
              choices={like.allowed.map((value) => ({ value, label: labels[value] }))}
              value={like.choice}
              onChange={(value) => onChoose({ [String(like.line)]: value })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Lines that stay out, and what of the others went into the notes. */
export function CsvProblems({ problems, count }: { problems: CsvPlan['problems']; count: number }) {
  if (problems.length === 0) return null
  return (
    <section aria-label="Lines to look at">
      <h2 className={styles.sub}>Lines to look at: {count.toLocaleString('en-US')}</h2>
      <ul className={styles.problems}>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.message}`}>
            <span className={styles.what}>Line {problem.line}</span>{' '}
            {problem.isLeftOut && <strong>Left out. </strong>}
            {problem.message}
          </li>
        ))}
      </ul>
    </section>
  )
}
