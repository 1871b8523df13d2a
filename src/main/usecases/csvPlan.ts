import type { CsvCounts, CsvPlan, CsvWish } from '../../contract/csv'
import {
  type CsvApplication,
  type CsvChoice,
  choicesFor,
  isProblem,
  likenesses,
  type Likeness,
  readApplication,
} from '../../core/csv/plan'
import type { CsvTable } from '../../core/csv/read'
import { fold } from '../../core/csv/fields'
import { guessStage } from '../../core/csv/stages'
import { nameKeyOf, listCompanyKeys } from '../store/repositories/company'
import { listForMatching } from '../store/repositories/applicationMatch'
import { listStages } from '../store/repositories/stage'
import type { Deps } from './deps'

export interface CsvStep {
  row: CsvApplication
  choice: CsvChoice
  /** The application to merge into. */
  into: string | null
  target: string
}

export interface CsvImportPlan {
  counts: CsvCounts
  steps: CsvStep[]
  statuses: CsvPlan['statuses']
  likes: CsvPlan['likes']
  problems: CsvPlan['problems']
}

const otherText = (like: Likeness) =>
  like.line === null
    ? `${like.title} · ${like.company}`
    : `line ${like.line}: ${like.title} · ${like.company}`

/** What an import of this table would do now, under these wishes. Reads the data, changes nothing. */
export function planCsv({ store: { db } }: Deps, table: CsvTable, wish: CsvWish): CsvImportPlan {
  const columns = table.header.cells.map((name, index) => ({ name, field: wish.fields[index] ?? 'keep' }))
  const stages = listStages(db)
  const rows: CsvApplication[] = []
  const problems: CsvPlan['problems'] = []
  for (const raw of table.rows) {
    const row = readApplication(raw, columns, wish.dateOrder)
    if (isProblem(row)) problems.push({ ...row, isLeftOut: true })
    else {
      rows.push(row)
      if (row.remarks.length > 0)
        problems.push({ line: row.line, message: `${row.remarks.join('. ')}.`, isLeftOut: false })
    }
  }
  const alike = likenesses(rows, listForMatching(db))
  const companies = listCompanyKeys(db)
  const newCompanies = new Set<string>()
  const usedTargets = new Map<string, { rows: number; target: string }>()
  const known = new Set(stages.map((stage) => stage.id))
  const counts: CsvCounts = {
    rows: table.rows.length,
    add: 0,
    merge: 0,
    skip: 0,
    unreadable: table.rows.length - rows.length,
    newStages: 0,
    newCompanies: 0,
  }
  const likes: CsvPlan['likes'] = []
  const newStages = new Set<string>()
  const steps = rows.map((row): CsvStep => {
    const wished = wish.stages[row.status]
    const guess = guessStage(row.status, stages)
    const target =
      wished === 'new' || (wished !== undefined && known.has(wished))
        ? wished
        : guess.kind === 'new'
          ? 'new'
          : guess.id
    const used = usedTargets.get(row.status)
    usedTargets.set(row.status, { rows: (used?.rows ?? 0) + 1, target })
    const like = alike.get(row.line)
    let choice: CsvChoice = 'add'
    if (like !== undefined) {
      const { allowed, usual } = choicesFor(like)
      const asked = wish.choices[String(row.line)] ?? usual
      choice = allowed.includes(asked) ? asked : usual
      likes.push({
        line: row.line,
        company: row.company,
        title: row.title,
        why: like.why,
        other: otherText(like),
        allowed: [...allowed],
        choice,
      })
    }
    counts[choice] += 1
    if (choice === 'add') {
      if (target === 'new') newStages.add(fold(row.status))
      const key = nameKeyOf(row.company)
      if (!companies.has(key)) newCompanies.add(key)
    }
    return { row, choice, into: like?.id ?? null, target }
  })
  counts.newStages = newStages.size
  counts.newCompanies = newCompanies.size
  const statuses = [...usedTargets].map(([status, used]) => ({ status, ...used }))
  return { counts, steps, statuses, likes, problems }
}
