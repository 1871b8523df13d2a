import { contract, isProcedureName, type ProcedureName } from '../../contract'
import type { Topic } from '../../contract/topics'
import type { WireError, WireResult } from '../../contract/wire'
import { DomainError } from '../../core/result'
import type { Log } from '../log'
import type { Deps } from '../usecases/deps'
import { handlers } from './handlers'

export interface Router {
  (name: string, input: unknown): Promise<WireResult>
}

export interface RouterOptions {
  log: Log
  onChanged: (topics: readonly Topic[]) => void
  /** In development and tests an answer that breaks the contract is a failure too. */
  checkOutput: boolean
}

/** The one way in: checks the name and the input, runs the handler, and turns every failure into a sentence. */
export function createRouter(deps: Deps, options: RouterOptions): Router {
  return async (name, input) => {
    try {
      if (!isProcedureName(name)) throw new DomainError('validation', 'Shortlist does not know this request.')
      const value = await answer(deps, name, input, options.checkOutput)
      const procedure = contract[name]
      if (procedure.kind === 'command') options.onChanged([...procedure.changes, 'history'])
      return { ok: true, value }
    } catch (error) {
      return { ok: false, error: wireError(error, name, deps.newId(), options.log) }
    }
  }
}

async function answer<K extends ProcedureName>(deps: Deps, name: K, raw: unknown, checkOutput: boolean) {
  const input = contract[name].input.safeParse(raw)
  if (!input.success) {
    const [issue] = input.error.issues
    throw new DomainError('validation', issue?.message ?? 'This is not complete.', {
      field: issue?.path.join('.') ?? '',
    })
  }
  const run: (deps: Deps, input: never) => unknown = handlers[name]
  const value = await run(deps, input.data as never)
  return checkOutput ? contract[name].output.parse(value) : value
}

function wireError(error: unknown, name: string, ref: string, log: Log): WireError {
  // A name that is not ours is somebody's text.
  const procedure = isProcedureName(name) ? name : 'unknown'
  if (error instanceof DomainError) {
    log.warn('refused', { ref, procedure, code: error.code })
    return {
      code: error.code,
      message: error.message,
      ref,
      ...(error.field === undefined ? {} : { field: error.field }),
    }
  }
  log.error('failed', error, { ref, procedure })
  return { code: 'internal', message: 'Something went wrong. Your change was not saved.', ref }
}
