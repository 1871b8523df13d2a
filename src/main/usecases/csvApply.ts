import { byOrderKey, orderKeysAt } from '../../core/application/order'
import type { CsvApplication } from '../../core/csv/plan'
import { fold } from '../../core/csv/fields'
import { kindOfNewStage } from '../../core/csv/stages'
import { formatMoneyRange } from '../../core/money'
import type { Pay } from '../../contract/shared'
import {
  findApplication,
  insertActivity,
  insertApplication,
  listActivities,
  orderOfStage,
  payColumns,
  payOf,
  updateApplication,
} from '../store/repositories/application'
import { ensureCompany } from '../store/repositories/company'
import { insertStage, listStages } from '../store/repositories/stage'
import type { CsvImportPlan, CsvStep } from './csvPlan'
import type { Deps } from './deps'
import { found } from './found'

function makeStages(deps: Deps, steps: readonly CsvStep[]): Map<string, string> {
  const { db } = deps.store
  const made = new Map<string, string>()
  for (const { row, choice, target } of steps) {
    if (choice !== 'add' || target !== 'new' || made.has(fold(row.status))) continue
    const [orderKey = 'a0'] = orderKeysAt(listStages(db).sort(byOrderKey), { kind: 'last' }, 1)
    const id = deps.newId()
    insertStage(db, {
      id,
      name: row.status === '' ? 'Imported' : row.status,
      kind: kindOfNewStage(row.status),
      colour: 'grey',
      orderKey,
      createdAt: deps.now(),
    })
    made.set(fold(row.status), id)
  }
  return made
}

function addHistory(deps: Deps, id: string, row: CsvApplication): void {
  if (row.history.length === 0) return
  const { db } = deps.store
  const told = new Set(listActivities(db, id).map(({ at, text }) => `${at} ${text}`))
  for (const { at, text } of row.history) {
    if (told.has(`${at} ${text}`)) continue
    const kind = text.includes('→') ? 'moved' : 'created'
    insertActivity(db, { id: deps.newId(), applicationId: id, kind, text, at })
  }
}

function tell(deps: Deps, id: string, kind: 'created' | 'merged', text: string): void {
  insertActivity(deps.store.db, { id: deps.newId(), applicationId: id, kind, text, at: deps.now() })
}

interface Addition {
  id: string
  row: CsvApplication
}

function addAll(deps: Deps, stageId: string, additions: readonly Addition[], fileName: string): void {
  const { db } = deps.store
  const keys = orderKeysAt(orderOfStage(db, stageId), { kind: 'last' }, additions.length)
  additions.forEach(({ id, row }, index) => {
    const now = deps.now()
    const applied = row.appliedOn === null ? null : Date.parse(`${row.appliedOn}T00:00:00Z`)
    insertApplication(db, {
      id,
      companyId: ensureCompany(db, row.company, { id: deps.newId(), now, sample: false }),
      stageId,
      orderKey: keys[index] ?? '',
      stageSince: row.stageSince ?? applied ?? now,
      title: row.title,
      location: row.location,
      url: row.url,
      ...payColumns(row.pay),
      appliedOn: row.appliedOn,
      repliedOn: row.repliedOn,
      notes: row.notes,
      createdAt: row.addedAt ?? now,
      updatedAt: now,
      sample: false,
    })
    addHistory(deps, id, row)
    // A table of our own brings its history along; it needs no second beginning.
    if (row.history.length === 0) tell(deps, id, 'created', `Imported from ${fileName}`)
  })
}

const payText = (pay: Pay): string =>
  pay.min === null && pay.max === null
    ? ''
    : formatMoneyRange(pay.min ?? pay.max ?? 0, pay.max ?? pay.min ?? 0, pay.currency)

/** Fills what is empty and adds what is new to the notes: nothing that is there is overwritten. */
function mergeInto(deps: Deps, id: string, row: CsvApplication, fileName: string): void {
  const { db } = deps.store
  const own = found(findApplication(db, id), 'application')
  const extra: string[] = []
  const other = (name: string, mine: string | null, theirs: string | null) => {
    if (mine !== null && mine !== '' && theirs !== null && theirs !== '' && mine !== theirs)
      extra.push(`${name} in ${fileName}: ${theirs}`)
  }
  const pay = payOf(own)
  const stage = listStages(db).find(({ id: stageId }) => stageId === own.stageId)
  other('Location', own.location, row.location)
  other('Link', own.url, row.url)
  other('Date applied', own.appliedOn, row.appliedOn)
  other('Date replied', own.repliedOn, row.repliedOn)
  other('Pay', pay === null ? null : payText(pay), row.pay === null ? null : payText(row.pay))
  other('Status', stage?.name ?? null, row.status)
  other('Title', own.title, row.title)
  const added = [row.notes.trim(), ...extra].filter((text) => text !== '' && !own.notes.includes(text))
  updateApplication(db, id, {
    location: own.location ?? row.location,
    url: own.url ?? row.url,
    appliedOn: own.appliedOn ?? row.appliedOn,
    repliedOn: own.repliedOn ?? row.repliedOn,
    ...(pay === null ? payColumns(row.pay) : {}),
    notes: [own.notes, ...added].filter((text) => text !== '').join('\n\n'),
    updatedAt: deps.now(),
  })
  addHistory(deps, id, row)
  tell(deps, id, 'merged', `Merged with line ${row.line} of ${fileName}`)
}

/** Does what a plan says, inside a transaction of the caller's. */
export function applyCsv(deps: Deps, plan: CsvImportPlan, fileName: string): void {
  const made = makeStages(deps, plan.steps)
  const byStage = new Map<string, Addition[]>()
  for (const step of plan.steps) {
    if (step.choice === 'merge' && step.into !== null) mergeInto(deps, step.into, step.row, fileName)
    if (step.choice !== 'add') continue
    const stageId = step.target === 'new' ? (made.get(fold(step.row.status)) ?? '') : step.target
    // Ids in the order of the table: what has no date of its own stays in that order.
    const addition = { id: deps.newId(), row: step.row }
    const additions = byStage.get(stageId)
    if (additions === undefined) byStage.set(stageId, [addition])
    else additions.push(addition)
  }
  for (const [stageId, additions] of byStage) addAll(deps, stageId, additions, fileName)
}
