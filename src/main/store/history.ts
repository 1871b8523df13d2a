import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import { DomainError } from '../../core/result'

/** Kept up by the app itself: never compared, and never put back as it was. */
const bookkeeping = new Set(['updated_at', 'revision', 'fit', 'fit_version'])

/** What the person's actions change. */
const recorded = [
  'company',
  'stage',
  'role_profile',
  'application',
  'activity',
  'posting',
  'resume',
  'offer',
  'attachment',
  'own_term',
  'setting',
] as const
export type RecordedTable = (typeof recorded)[number]

type Operation = 'insert' | 'update' | 'delete'

/**
 * Not every row is undone: of new activities only the person's own notes, and no settings. What happened stays in the
 * history of an application; only a step on the data as a whole takes all of it back.
 */
function conditionOf(table: RecordedTable, operation: Operation): string | null {
  if (table === 'setting') return 'false'
  return table === 'activity' && operation === 'insert' ? "new.kind = 'note'" : null
}
const keyColumn = (table: RecordedTable) => (table === 'setting' ? 'key' : 'id')

const longestHistory = 100
/** Saves of the same text that follow each other within this time are one step, up to half a minute of them. */
const mergeWithin = 4_000
const longestMerge = 30_000

const changeSchema = z.object({
  seq: z.number().int(),
  tableName: z.enum(recorded),
  id: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
})
/** A row as SQL literals by column: exact for every type, also bytes. */
const rowSchema = z.record(z.string(), z.string())
type Row = z.infer<typeof rowSchema>

const columnsSchema = z.array(z.object({ name: z.string() }))

interface Step {
  id: number
  label: string
  startedAt: number
  at: number
  mergeKey: string | undefined
  whole: boolean
}

export interface Touched {
  table: RecordedTable
  id: string
  /** The application the row belongs to, also where the row is gone now. */
  applicationId: string | null
}
export interface AppliedStep {
  label: string
  touched: Touched[]
  whole: boolean
}

export type Direction = 'undo' | 'redo'

export interface ChangeOptions {
  /** Steps with the same key that follow each other closely become one. */
  mergeKey?: string
  /**
   * The step is about the data as a whole, such as an import: every row it touches is put back exactly, nothing is
   * hidden in its stead and nothing is computed or told again.
   */
  whole?: boolean
}

/** What can be undone and redone in this session. It lives in memory: a restart begins anew. */
export interface History {
  /** Runs `work`, which must be inside a transaction, and notes every row it changes. */
  record<T>(label: string, work: () => T, options?: ChangeOptions): T
  /** To be called once the transaction around `record` is on disk. */
  committed(): void
  /** To be called when that transaction was rolled back. */
  rolledBack(): void
  state(): { undo: string | null; redo: string | null }
  /**
   * Takes the last step back, or does it again, inside a transaction of the caller's; `keep` is to be called once that
   * is on disk. Throws `precondition` where there is nothing, `conflict` where a row was changed otherwise since.
   */
  apply(direction: Direction): { applied: AppliedStep; keep: () => void }
  /** Gives up a step that can no longer be applied, so that the ones before it can. */
  discard(direction: Direction): void
  forget(): void
}

/** An id as quote() writes it, without the quotes: ids hold none themselves. */
const idOf = (literal: string | undefined) =>
  literal?.startsWith("'") === true ? literal.slice(1, -1) : null

function touchedBy({ tableName, id, before, after }: z.infer<typeof changeSchema>): Touched {
  const row = rowSchema.parse(JSON.parse(after ?? before ?? '{}'))
  return { table: tableName, id, applicationId: idOf(row['application_id']) }
}

const columnsOf = (database: Database, table: RecordedTable): string[] =>
  columnsSchema.parse(database.pragma(`table_info(${table})`)).map((column) => column.name)

/** quote() ends a text at its first NUL; hex() does not. */
const literal = (value: string) =>
  `iif(typeof(${value}) = 'text' and instr(${value}, char(0)) > 0, 'cast(x''' || hex(${value}) || ''' as text)', quote(${value}))`

const literals = (columns: readonly string[], alias: 'old' | 'new') =>
  `json_object(${columns.map((column) => `'${column}', ${literal(`${alias}.${column}`)}`).join(', ')})`

/**
 * Watches the tables through temporary triggers: whatever a change touches is noted in the same transaction, with no
 * need for each statement to think of it. Temporary tables are in memory and are rolled back with the transaction.
 */
function watch(database: Database): Map<RecordedTable, string[]> {
  database.exec(`
    create temp table history_now (step integer, whole integer not null default 0);
    insert into history_now (step) values (null);
    create temp table history_change (
      seq integer primary key autoincrement,
      step integer not null,
      table_name text not null,
      row_id text not null,
      before text,
      after text
    );
    create index temp.history_change_step on history_change (step);
  `)
  const columns = new Map<RecordedTable, string[]>()
  for (const table of recorded) {
    const all = columnsOf(database, table)
    columns.set(table, all)
    const matter = all.filter((column) => !bookkeeping.has(column))
    const note = (id: 'old' | 'new', before: string, after: string) =>
      `insert into history_change (step, table_name, row_id, before, after)
       select step, '${table}', ${id}.${keyColumn(table)}, ${before}, ${after} from history_now`
    const only = (operation: Operation) => {
      const condition = conditionOf(table, operation)
      return condition === null ? '' : ` and (${condition} or (select whole from history_now))`
    }
    const recording = '(select step from history_now) is not null'
    database.exec(`
      create temp trigger history_insert_${table} after insert on main.${table}
      when ${recording}${only('insert')} begin ${note('new', 'null', literals(all, 'new'))}; end;
      create temp trigger history_update_${table} after update on main.${table}
      when ${recording}${only('update')} and ((select whole from history_now) or ${matter.map((column) => `old.${column} is not new.${column}`).join(' or ')})
      begin ${note('new', literals(all, 'old'), literals(all, 'new'))}; end;
      create temp trigger history_delete_${table} after delete on main.${table}
      when ${recording}${only('delete')} begin ${note('old', literals(all, 'old'), 'null')}; end;
    `)
  }
  return columns
}

const nothingTo = (what: Direction) => new DomainError('precondition', `There is nothing to ${what}.`)

export function createHistory(database: Database, now: () => number): History {
  const columns = watch(database)
  let done: Step[] = []
  let undone: Step[] = []
  let lastId = 0
  let pending: Step | undefined

  const setNow = database.prepare('update history_now set step = ?, whole = ?')
  const countOf = database.prepare('select count(*) from history_change where step = ?').pluck()
  const changesOf = database.prepare(
    'select seq, table_name as tableName, row_id as id, before, after from history_change where step = ? order by seq',
  )
  const drop = database.prepare('delete from history_change where step = ?')
  const setAfter = database.prepare('update history_change set after = ? where seq = ?')
  const dropChange = database.prepare('delete from history_change where seq = ?')

  const softDeletes = (table: RecordedTable) => columns.get(table)?.includes('deleted_at') === true

  function insert(table: RecordedTable, row: Row): void {
    const names = Object.keys(row)
    database.exec(
      `insert into main.${table} (${names.join(', ')}) values (${names.map((name) => row[name]).join(', ')})`,
    )
  }

  function update(table: RecordedTable, id: string, from: Row, to: Row): void {
    const differing = Object.keys(to).filter((name) => from[name] !== to[name] && !bookkeeping.has(name))
    if (differing.length === 0) return
    const kept = columns.get(table) ?? []
    const sets = [
      ...differing.map((name) => `${name} = ${to[name]}`),
      ...(kept.includes('updated_at') ? [`updated_at = ${now()}`] : []),
      // The page holds the newer revision: counting up makes it notice, counting down would look like its own.
      ...(kept.includes('revision') ? ['revision = revision + 1'] : []),
    ]
    const unchanged = differing.map((name) => `${literal(name)} = ?`).join(' and ')
    const { changes } = database
      .prepare(`update main.${table} set ${sets.join(', ')} where id = ? and ${unchanged}`)
      .run(id, ...differing.map((name) => from[name]))
    if (changes !== 1) {
      throw new DomainError(
        'conflict',
        'This was changed in another way since, so it was left as it is. Nothing was undone.',
      )
    }
  }

  /** A new row is hidden rather than removed, so that what came to hang on it stays. */
  function setPresent(table: RecordedTable, id: string, row: Row, present: boolean): void {
    if (softDeletes(table)) {
      const { changes } = database
        .prepare(`update main.${table} set deleted_at = ? where id = ?`)
        .run(present ? null : now(), id)
      if (present && changes !== 1)
        throw new DomainError('conflict', 'This was removed for good since, so nothing was changed.')
    } else if (present) insert(table, row)
    else database.prepare(`delete from main.${table} where id = ?`).run(id)
  }

  /** Makes a row what it was, or takes it away. */
  function put(table: RecordedTable, id: string, row: Row | null): void {
    const key = keyColumn(table)
    if (row === null) {
      database.prepare(`delete from main.${table} where ${key} = ?`).run(id)
      return
    }
    const names = Object.keys(row)
    database.exec(
      `insert into main.${table} (${names.join(', ')}) values (${names.map((name) => row[name]).join(', ')})
       on conflict (${key}) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    )
  }

  function applyWhole(changes: readonly z.infer<typeof changeSchema>[], direction: Direction): void {
    database.pragma('defer_foreign_keys = ON')
    for (const change of changes) {
      const target = direction === 'undo' ? change.before : change.after
      put(change.tableName, change.id, target === null ? null : rowSchema.parse(JSON.parse(target)))
    }
  }

  function apply(step: Step, direction: Direction): AppliedStep {
    const changes = z.array(changeSchema).parse(changesOf.all(step.id))
    if (direction === 'undo') changes.reverse()
    if (step.whole) {
      applyWhole(changes, direction)
      return { label: step.label, touched: [], whole: true }
    }
    for (const change of changes) {
      const before = change.before === null ? null : rowSchema.parse(JSON.parse(change.before))
      const after = change.after === null ? null : rowSchema.parse(JSON.parse(change.after))
      const [from, to] = direction === 'undo' ? [after, before] : [before, after]
      if (before !== null && after !== null && from !== null && to !== null)
        update(change.tableName, change.id, from, to)
      else if (to !== null) {
        if (before !== null) insert(change.tableName, to)
        else setPresent(change.tableName, change.id, to, true)
      } else if (from !== null) {
        if (before !== null)
          database.prepare(`delete from main.${change.tableName} where id = ?`).run(change.id)
        else setPresent(change.tableName, change.id, from, false)
      }
    }
    return { label: step.label, touched: changes.map(touchedBy), whole: false }
  }

  /** Of the many saves of one text, only the first state and the last are needed. */
  function compact(step: number): void {
    const firsts = new Map<string, number>()
    for (const { seq, tableName, id, before, after } of z.array(changeSchema).parse(changesOf.all(step))) {
      const row = `${tableName}/${id}`
      const first = firsts.get(row)
      if (first === undefined || before === null || after === null) firsts.set(row, seq)
      else {
        setAfter.run(after, first)
        dropChange.run(seq)
      }
    }
  }

  function keep(step: Step): void {
    const same = done.find(({ id }) => id === step.id)
    if (same === undefined) done.push(step)
    else {
      same.at = step.at
      compact(step.id)
    }
    for (const { id } of undone.splice(0)) drop.run(id)
    while (done.length > longestHistory) drop.run(done.shift()?.id)
  }

  return {
    record(label, work, options = {}) {
      const last = done.at(-1)
      const at = now()
      const joins =
        options.mergeKey !== undefined &&
        undone.length === 0 &&
        last?.mergeKey === options.mergeKey &&
        at - last.at < mergeWithin &&
        at - last.startedAt < longestMerge
      const id = joins ? last.id : lastId + 1
      setNow.run(id, options.whole === true ? 1 : 0)
      try {
        return work()
      } finally {
        setNow.run(null, 0)
        pending = {
          id,
          label,
          startedAt: at,
          at,
          mergeKey: options.mergeKey,
          whole: options.whole === true,
        }
      }
    },
    committed() {
      if (pending === undefined) return
      const step = pending
      pending = undefined
      if (countOf.get(step.id) === 0) return
      lastId = Math.max(lastId, step.id)
      keep(step)
    },
    rolledBack() {
      pending = undefined
    },
    state: () => ({ undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null }),
    apply(direction) {
      const step = (direction === 'undo' ? done : undone).at(-1)
      if (step === undefined) throw nothingTo(direction)
      const applied = apply(step, direction)
      return {
        applied,
        keep() {
          const [from, to] = direction === 'undo' ? [done, undone] : [undone, done]
          from.pop()
          to.push(step)
          // What is typed next is a step of its own.
          step.mergeKey = undefined
        },
      }
    },
    discard(direction) {
      const step = (direction === 'undo' ? done : undone).pop()
      if (step !== undefined) drop.run(step.id)
    },
    forget() {
      for (const { id } of [...done, ...undone]) drop.run(id)
      done = []
      undone = []
    },
  }
}
