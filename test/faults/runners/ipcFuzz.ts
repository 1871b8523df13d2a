import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { contract, type ProcedureName } from '../../../src/contract'
import { wireResultSchema } from '../../../src/contract/wire'
import { isTooLarge, largestPayload } from '../../../src/main/ipc/weigh'
import { attackOn } from '../../harness/attacks'
import { databaseHash, idsByTable } from '../../harness/databaseHash'
import { openTestApp } from '../../harness/store'

export interface FuzzResult {
  inputs: number
  refusals: number
  crashes: number
  strayWrites: number
  /** What went wrong, for the reader of a red test. */
  findings: string[]
}

/** Everything beside the data folder, which no call may touch. */
const around = (place: string) =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'user' && !/^user[\\/]/.test(name))
    .sort()
    .join('\n')

const describe = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 300)
  } catch {
    return Object.prototype.toString.call(value)
  }
}

/**
 * Sends `count` calls to the router on a real store, through the same copy and the same weighing as IPC.
 * A crash is an answer that is no answer of the wire, an unexpected failure within, or an unsound file at the end.
 * A stray write is a change by a refused call or by a query, or any file outside the data folder.
 */
export async function run({ count, seed }: { count: number; seed: number }): Promise<FuzzResult> {
  const place = mkdtempSync(join(tmpdir(), 'shortlist-fuzz-'))
  const folder = join(place, 'user')
  mkdirSync(folder)
  const app = openTestApp(folder)
  const result: FuzzResult = { inputs: 0, refusals: 0, crashes: 0, strayWrites: 0, findings: [] }
  const crashed = (why: string) => {
    result.crashes += 1
    result.findings.push(`crash: ${why}`)
  }
  const strayed = (why: string) => {
    result.strayWrites += 1
    result.findings.push(`stray write: ${why}`)
  }
  const onUnhandled = (reason: unknown) => crashed(`left unhandled: ${String(reason)}`)
  process.on('unhandledRejection', onUnhandled)
  await app.call('app.loadSample', {})
  const watcher = new Database(app.store.file, { readonly: true })
  const version = () => watcher.pragma('data_version', { simple: true })
  const beside = around(place)
  const batch = 25
  try {
    for (let begun = 0; begun < count; begun += batch) {
      // Some calls empty the store; the next ones should have something to break again.
      await app.raw('app.loadSample', {})
      const ids = idsByTable(watcher)
      let before = databaseHash(watcher)
      let seen = version()
      const attacks = fc.sample(attackOn(ids), {
        numRuns: Math.min(batch, count - begun),
        seed: seed + begun,
      })
      for (const { name, input } of attacks) {
        result.inputs += 1
        const told = `${name.slice(0, 60)} ${describe(input)}`
        let copy: unknown
        try {
          copy = structuredClone(input)
        } catch {
          result.refusals += 1
          continue
        }
        if (isTooLarge(copy, largestPayload)) {
          result.refusals += 1
          continue
        }
        let refused = false
        try {
          const answer = wireResultSchema.parse(await app.raw(name, copy))
          refused = !answer.ok
          if (!answer.ok && answer.error.code === 'internal') crashed(`${told} failed within`)
        } catch (error) {
          crashed(`${told} threw ${String(error)}`)
        }
        if (refused) result.refusals += 1
        if (version() !== seen) {
          const after = databaseHash(watcher)
          const isQuery = Object.hasOwn(contract, name) && contract[name as ProcedureName].kind === 'query'
          if (after !== before && (refused || isQuery)) strayed(told)
          before = after
          seen = version()
        }
      }
      if (databaseHash(watcher) !== before) strayed(`within a batch that began at ${begun}`)
      if (around(place) !== beside) strayed(`files beside the data folder: ${around(place)}`)
    }
    if (Object.hasOwn(Object.prototype, 'isAdmin')) crashed('the prototype of all objects was changed')
    const sound = watcher.pragma('integrity_check', { simple: true })
    if (sound !== 'ok') crashed(`the file is unsound: ${String(sound)}`)
  } finally {
    process.off('unhandledRejection', onUnhandled)
    watcher.close()
    app.close()
    rmSync(place, { recursive: true, force: true })
  }
  return result
}
