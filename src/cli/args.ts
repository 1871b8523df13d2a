import { parseArgs } from 'node:util'
import { systemCode, UsageError } from './failure'

export interface Options {
  /** A value that was given, or undefined. Given twice, the last one counts. */
  text: (name: string) => string | undefined
  number: (name: string) => number | undefined
  positionals: string[]
}

const reasons: Readonly<Record<string, (message: string) => string>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (message) =>
    `There is no option ${/'([^']+)'/.exec(message)?.[1] ?? 'of that name'} here.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (message) =>
    `The option ${/'(--?[\w-]+)/.exec(message)?.[1] ?? ''} needs a value.`,
}

/** An amount as people type it: 120000, 120,000, $120K. */
function readNumber(name: string, text: string): number {
  const plain = text
    .trim()
    .replace(/^[$€£]\s?/, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  const parts = /^(-?(?:\d+(?:\.\d+)?|\.\d+))\s?(k)?$/i.exec(plain)
  if (!parts) throw new UsageError(`--${name} needs a number, not "${text.slice(0, 40)}".`)
  return Number(parts[1]) * (parts[2] === undefined ? 1 : 1000)
}

/** Reads the options and names of files of one command. Throws UsageError for anything it does not know. */
export function readOptions(args: string[], names: readonly string[], files: number): Options {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const known = reasons[systemCode(error)]
    throw new UsageError(
      known?.(error instanceof Error ? error.message : '') ?? 'These arguments cannot be read.',
    )
  }
  const { values, positionals } = parsed
  if (positionals.length < files) throw new UsageError('Name the file.')
  const extra = positionals[files]
  if (extra !== undefined) throw new UsageError(`"${extra.slice(0, 60)}" is one argument too many.`)
  const text = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  const number = (name: string): number | undefined => {
    const value = text(name)
    return value === undefined ? undefined : readNumber(name, value)
  }
  return { text, number, positionals }
}

/** An option that must be given. */
export function required(options: Options, name: string): string {
  const value = options.text(name)
  if (value === undefined || value.trim() === '') throw new UsageError(`Give --${name}.`)
  return value
}
