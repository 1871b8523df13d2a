import { join } from 'node:path'
import { type UtilityProcess, utilityProcess } from 'electron'
import { DomainError } from '../../core/result'
import { replySchema } from '../jobs/messages'
import type { JobRunner } from '../jobs/runner'
import { type TaskInput, type TaskName, type TaskOutput, parseOutput } from '../jobs/tasks'
import type { Log } from '../log'

const timeLimit = 10_000
const idleLimit = 60_000
const memoryLimitMb = 512

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

const tooLong = new DomainError(
  'unsupported_file',
  'Reading this took too long, so it was stopped. Nothing was changed. Try a smaller or simpler file.',
)
const tooMuch = new DomainError(
  'unsupported_file',
  'Reading this took too much memory, so it was stopped. Nothing was changed. Try a smaller or simpler file.',
)

/** Runs tasks in one utility process that is started when needed, killed when stuck and let go when idle. */
export function createJobProcess(log: Log): JobRunner & { stop: () => void } {
  const waiting = new Map<number, Waiting>()
  let child: UtilityProcess | undefined
  let idle: NodeJS.Timeout | undefined
  let lastId = 0

  function settle(id: number, finish: (job: Waiting) => void): void {
    const job = waiting.get(id)
    if (job === undefined) return
    waiting.delete(id)
    clearTimeout(job.timer)
    finish(job)
    if (waiting.size === 0) {
      clearTimeout(idle)
      idle = setTimeout(stop, idleLimit)
    }
  }

  function stop(reason: DomainError = tooMuch): void {
    const stopped = child
    child = undefined
    clearTimeout(idle)
    for (const id of waiting.keys()) settle(id, (job) => job.reject(reason))
    clearTimeout(idle)
    stopped?.kill()
  }

  function start(): UtilityProcess {
    const started = utilityProcess.fork(join(import.meta.dirname, 'worker.js'), [], {
      serviceName: 'Shortlist documents',
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      stdio: 'ignore',
    })
    started.on('message', (raw: unknown) => {
      const reply = replySchema.parse(raw)
      settle(reply.id, (job) => {
        if (reply.ok) {
          job.resolve(reply.value)
          return
        }
        log.warn('job refused', { code: reply.code })
        job.reject(new DomainError(reply.code, reply.message))
      })
    })
    started.on('exit', () => {
      if (child === started) stop(tooMuch)
    })
    return started
  }

  return {
    async run<N extends TaskName>(name: N, input: TaskInput<N>): Promise<TaskOutput<N>> {
      clearTimeout(idle)
      child ??= start()
      const running = child
      lastId += 1
      const id = lastId
      const value = await new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject, timer: setTimeout(() => stop(tooLong), timeLimit) })
        running.postMessage({ id, name, input })
      })
      return parseOutput[name](value)
    },
    stop: () => stop(),
  }
}
