import { type ChildProcess, fork } from 'node:child_process'
import { z } from 'zod'
import { mutate, mutateZip, type Random, randomFrom } from './mutate'

/** One kind of file and everything that reads it. */
export interface Importer {
  name: string
  /** Whole files of that kind. */
  seeds: readonly Uint8Array[]
  isZip?: boolean
  /** The calls a file of this kind is read by. */
  calls: (bytes: Uint8Array) => { name: string; input: unknown }[]
}

export interface ImportFuzzResult {
  inputs: number
  read: number
  refusals: number
  crashes: number
  hangs: number
  slow: number
  findings: string[]
}

const answerSchema = z.object({
  outcome: z.enum(['read', 'refused', 'crashed']),
  said: z.string(),
  milliseconds: z.number(),
})
type Answer = z.infer<typeof answerSchema>

const hardStop = 10_000
const progressBy = 2_000
const memoryLimitMb = 512

/** The reading process: started when needed, killed when it hangs. */
function createReader(program: string) {
  let child: ChildProcess | undefined

  function start(): Promise<ChildProcess> {
    const started = fork(program, [], {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    return new Promise((resolve, reject) => {
      started.once('message', () => resolve(started))
      started.once('exit', (code) => reject(new Error(`the reader did not start: ${code}`)))
    })
  }

  function stop(): void {
    child?.removeAllListeners()
    child?.kill('SIGKILL')
    child = undefined
  }

  return {
    stop,
    async ask(call: { name: string; input: unknown }): Promise<Answer | 'died' | 'hung'> {
      child ??= await start()
      const running = child
      running.removeAllListeners()
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          stop()
          resolve('hung')
        }, hardStop)
        const finish = (answer: Answer | 'died') => {
          clearTimeout(timer)
          resolve(answer)
        }
        running.once('message', (raw) => finish(answerSchema.parse(raw)))
        running.once('exit', () => {
          stop()
          finish('died')
        })
        running.send(call)
      })
    },
  }
}

const isSentence = (text: string) => /^[\p{L}\p{N}“"].{10,400}[.!?]$/su.test(text)

const pick = <T>(list: readonly T[], random: Random): T => {
  const found = list[random(list.length)]
  if (found === undefined) throw new Error('there is nothing to pick from')
  return found
}

/**
 * Sends `count` broken files through every importer that would read them, in a process with the app's own limits of
 * time and memory. A refusal must be a typed error with a sentence; anything else thrown is a crash.
 */
export async function fuzzImports(
  program: string,
  importers: readonly Importer[],
  { count, seed }: { count: number; seed: number },
): Promise<ImportFuzzResult> {
  const result: ImportFuzzResult = {
    inputs: 0,
    read: 0,
    refusals: 0,
    crashes: 0,
    hangs: 0,
    slow: 0,
    findings: [],
  }
  const reader = createReader(program)
  try {
    for (; result.inputs < count; result.inputs += 1) {
      const random = randomFrom(seed * 1_000_003 + result.inputs)
      const importer = pick(importers, random)
      const source = pick(importer.seeds, random)
      const other = pick(pick(importers, random).seeds, random)
      const bytes = (importer.isZip === true ? mutateZip : mutate)(source, other, random)
      for (const call of importer.calls(bytes)) {
        const answer = await reader.ask(call)
        const where = `${importer.name} through ${call.name}, input ${result.inputs} of seed ${seed}`
        if (answer === 'hung') {
          result.hangs += 1
          result.findings.push(`${where}: not done after ${hardStop} ms`)
        } else if (answer === 'died' || answer.outcome === 'crashed') {
          result.crashes += 1
          result.findings.push(
            `${where}: ${answer === 'died' ? 'the process died' : answer.said.slice(0, 600)}`,
          )
        } else {
          if (answer.milliseconds > progressBy) {
            result.slow += 1
            result.findings.push(`${where}: took ${Math.round(answer.milliseconds)} ms`)
          }
          if (answer.outcome === 'read') result.read += 1
          else {
            result.refusals += 1
            if (!isSentence(answer.said)) result.findings.push(`${where}: no sentence: ${answer.said}`)
          }
        }
      }
    }
  } finally {
    reader.stop()
  }
  return result
}
