import { type Aliases, noAliases, sameThings, withReferences } from './aliases'
import { contentOf, differencesOf } from './compare'
import { type ArchiveRow, type ArchiveTable, archiveTables, keyOf } from './model'
import { type Choice, type Choices, emptyCounts, type Plan, type RowSet, type Write } from './planModel'

export interface MergeContext {
  newId: () => string
  now: number
}

interface Meeting {
  table: ArchiveTable
  key: string
  /** The row of the archive, pointing to what is here. */
  row: ArchiveRow
  mine: ArchiveRow | null
  kind: 'new' | 'same' | 'conflict'
  allowed: readonly Choice[]
}

const single: readonly Choice[] = ['mine', 'theirs']
const free: readonly Choice[] = ['mine', 'theirs', 'both']

function allowedFor(table: ArchiveTable, isAlias: boolean, mine: ArchiveRow): readonly Choice[] {
  if (table === 'settings' || table === 'postings' || isAlias) return single
  // What was sent stays as it was sent.
  if (table === 'resumes' && mine['status'] === 'sent') return ['mine', 'both']
  return free
}

/** The live offer of each application here: there is one at most. */
function liveOffers(mine: RowSet): Map<string, ArchiveRow> {
  const live = [...mine.offers.values()].filter((row) => row['deletedAt'] === null)
  return new Map(live.map((row) => [String(row['applicationId']), row]))
}

function meet(theirs: RowSet, mine: RowSet, aliases: Aliases): Meeting[] {
  const offers = liveOffers(mine)
  return archiveTables.flatMap((table) =>
    [...theirs[table]].map(([key, original]): Meeting => {
      const row = withReferences(table, original, aliases)
      const alias = aliases[table].get(key)
      const own = mine[table].get(alias ?? key)
      if (own === undefined) {
        const live = table === 'offers' ? offers.get(String(row['applicationId'])) : undefined
        return live !== undefined && row['deletedAt'] === null
          ? { table, key, row, mine: live, kind: 'conflict', allowed: single }
          : { table, key, row, mine: null, kind: 'new', allowed: [] }
      }
      // The same thing by another key has been made at another time; that is no difference to ask about.
      const as: ArchiveRow =
        alias === undefined
          ? row
          : {
              ...row,
              id: own['id'],
              createdAt: own['createdAt'],
              ...(table === 'companies' ? { sample: own['sample'], name: own['name'] } : {}),
            }
      const isSame = contentOf(as) === contentOf(own)
      return {
        table,
        key,
        row: as,
        mine: own,
        kind: isSame ? 'same' : 'conflict',
        allowed: isSame ? [] : allowedFor(table, alias !== undefined, own),
      }
    }),
  )
}

const choiceOf = (meeting: Meeting, choices: Choices): Choice => {
  const wished = choices.rows[`${meeting.table}/${meeting.key}`] ?? choices.all
  return meeting.allowed.includes(wished) ? wished : 'mine'
}

const isPartOf = (meeting: Meeting, copied: ReadonlySet<string>) => {
  const application = meeting.row['applicationId']
  return typeof application === 'string' && copied.has(application)
}

/** Whether `text` is kept wherever `other` is. */
const holds = (other: unknown, text: unknown) => String(other).includes(String(text).trim())

/**
 * What merging the archive into the data here would do, under the choices made. Rows are met by their key, companies and
 * stages also by their name; new ones are added, equal ones skipped, and where both sides differ the choice decides: mine,
 * theirs, or both (theirs as a copy with all that belongs to it). Notes of an application are kept whatever is chosen.
 */
export function planMerge(theirs: RowSet, mine: RowSet, choices: Choices, context: MergeContext): Plan {
  const plan: Plan = { counts: emptyCounts(), conflicts: [], removals: [], inserts: [], updates: [] }
  const aliases = sameThings(theirs, mine)
  const meetings = meet(theirs, mine, aliases)
  const copies = noAliases()
  const copied = new Set<string>()
  for (const meeting of meetings) {
    if (meeting.table !== 'applications' || meeting.kind !== 'conflict') continue
    if (choiceOf(meeting, choices) === 'both') copied.add(meeting.key)
  }
  const isCopied = (meeting: Meeting) =>
    (meeting.kind === 'conflict' && choiceOf(meeting, choices) === 'both') || isPartOf(meeting, copied)
  for (const meeting of meetings) {
    if (isCopied(meeting)) copies[meeting.table].set(meeting.key, context.newId())
  }

  const add = (table: ArchiveTable, row: ArchiveRow) => {
    plan.counts[table].add += 1
    plan.inserts.push({ table, row: withReferences(table, row, copies) })
  }
  const change = (table: ArchiveTable, row: ArchiveRow) => {
    plan.counts[table].change += 1
    plan.updates.push({ table, row: withReferences(table, row, copies) })
  }
  const told = new Set(
    [...mine.activities.values()].map((row) => `${String(row['applicationId'])}/${String(row['text'])}`),
  )

  function keepNotes(own: ArchiveRow, other: ArchiveRow, lost: unknown, whose: string): void {
    if (holds(other['notes'], lost) || String(lost).trim() === '') return
    const text = `${whose}\n${String(lost)}`
    if (told.has(`${String(own['id'])}/${text}`)) return
    add('activities', {
      id: context.newId(),
      applicationId: own['id'],
      kind: 'note',
      text,
      at: context.now,
    })
  }

  function settle(meeting: Meeting, own: ArchiveRow, choice: Choice): void {
    const { table, key, row } = meeting
    const isOtherOffer = table === 'offers' && own['id'] !== key
    if (isOtherOffer) {
      // There is one live offer for each application: the other one goes to the trash, never away.
      if (choice === 'theirs') {
        change(table, { ...own, deletedAt: context.now })
        add(table, row)
      } else add(table, { ...row, deletedAt: context.now })
      return
    }
    if (choice === 'both') {
      const asDeleted =
        table === 'offers' && !copied.has(String(row['applicationId'])) && own['deletedAt'] === null
      add(table, {
        ...row,
        id: copies[table].get(key) ?? context.newId(),
        ...(asDeleted ? { deletedAt: context.now } : {}),
      })
      return
    }
    if (choice === 'theirs') change(table, row)
    if (table !== 'applications') return
    if (choice === 'theirs') keepNotes(own, row, own['notes'], 'Notes before the import:')
    else keepNotes(own, own, row['notes'], 'Notes of the imported archive:')
  }

  for (const meeting of meetings) {
    const { table, key, kind } = meeting
    const count = plan.counts[table]
    count.total += 1
    if (kind === 'new') count.new += 1
    else if (kind === 'same') count.same += 1
    else count.conflicts += 1
    const belongsToCopy = isPartOf(meeting, copied)
    if (kind === 'conflict' && meeting.mine !== null) {
      const choice = belongsToCopy ? 'both' : choiceOf(meeting, choices)
      plan.conflicts.push({
        table,
        key,
        mineKey: keyOf(table, meeting.mine),
        allowed: belongsToCopy ? ['both'] : meeting.allowed,
        choice,
        differences: differencesOf(meeting.mine, meeting.row),
      })
      if (!belongsToCopy) {
        settle(meeting, meeting.mine, choice)
        continue
      }
    }
    if (belongsToCopy) add(table, { ...meeting.row, id: copies[table].get(key) ?? context.newId() })
    else if (kind === 'new') add(table, meeting.row)
  }
  return { ...plan, inserts: withOwnNames(plan.inserts, mine) }
}

/** No two companies share a name: one that comes in under a name taken by another is told apart. */
function withOwnNames(inserts: readonly Write[], mine: RowSet): Write[] {
  const taken = new Set([...mine.companies.values()].map((row) => row['nameKey']))
  return inserts.map((write) => {
    if (write.table !== 'companies') return write
    let { row } = write
    for (let number = 2; taken.has(row['nameKey']); number += 1) {
      row = {
        ...write.row,
        name: `${String(write.row['name'])} (${number})`,
        nameKey: `${String(write.row['nameKey'])} (${number})`,
      }
    }
    taken.add(row['nameKey'])
    return { table: write.table, row }
  })
}
