import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const rotateAt = 1_000_000

/** A log that stays on this disk. It names codes and places in our own code, never what the user wrote. */
export interface Log {
  info(event: string, facts?: Record<string, string>): void
  warn(event: string, facts?: Record<string, string>): void
  error(event: string, error: unknown, facts?: Record<string, string>): void
}

/** Only the kind of error and our own stack lines: a message may quote the user's text or a path. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const stack = error.stack ?? ''
  const message = stack.indexOf(error.message)
  const places = stack
    .slice(message < 0 ? 0 : message + error.message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim().replace(/(?:file:\/\/\/?)?(?:[A-Za-z]:)?[/\\].*[/\\]/, ''))
  return `${error.name}${code} ${places.join(' | ')}`
}

export function createLog(folder: string, now: () => number = Date.now): Log {
  const file = join(folder, 'shortlist.log')
  function write(level: string, event: string, facts: Record<string, string>): void {
    try {
      mkdirSync(folder, { recursive: true })
      try {
        if (statSync(file).size > rotateAt) renameSync(file, `${file}.old`)
      } catch {
        // No log yet.
      }
      const line = JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...facts })
      appendFileSync(file, `${line}\n`)
    } catch {
      // A log that cannot be written must not stop the work it tells of.
    }
  }
  return {
    info: (event, facts = {}) => write('info', event, facts),
    warn: (event, facts = {}) => write('warn', event, facts),
    error: (event, error, facts = {}) => write('error', event, { ...facts, trace: traceOf(error) }),
  }
}

/** For tests and tools that have no folder to write to. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
