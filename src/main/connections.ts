import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Connection, type ConnectionOutcome, connectionSchema } from '../contract/connection'

const largestFile = 200_000
const keptLines = 500

/** What was asked for or handed over: the host and nothing of the path, the query or the person in it. */
export function placeOf(address: string): { scheme: string; host: string } | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const scheme = url.protocol.slice(0, -1)
  const host = scheme === 'mailto' ? (url.pathname.split('@')[1] ?? '').split(/[?,]/)[0] : url.hostname
  return { scheme: scheme.slice(0, 40), host: (host ?? '').slice(0, 253) }
}

export interface ConnectionLog {
  /** Writes one attempt down. */
  note(address: string, outcome: ConnectionOutcome): void
  /** The newest first, and since when they are kept. */
  read(): { since: number; connections: Connection[] }
}

/**
 * Every attempt to reach something that is not the app itself, and every address handed to the system's browser,
 * one line of JSON each, in a file that is cut to its newer half when it has grown too large.
 */
export function createConnectionLog(
  folder: string,
  now: () => number = Date.now,
  onNoted: () => void = () => {},
): ConnectionLog {
  const file = join(folder, 'connections.log')
  const lineOf = (value: object) => `${JSON.stringify(value)}\n`

  function lines(): string[] {
    try {
      return readFileSync(file, 'utf8').split('\n').filter(Boolean)
    } catch {
      return []
    }
  }

  function begin(): void {
    mkdirSync(folder, { recursive: true })
    if (!existsSync(file)) writeFileSync(file, lineOf({ since: now() }))
  }

  /** What is kept begins with the time of its oldest line, so that the list never claims more than it holds. */
  function shorten(): void {
    if (statSync(file).size <= largestFile) return
    const kept = lines().slice(-keptLines)
    const since = connectionOf(kept[0] ?? '')?.at ?? now()
    writeFileSync(`${file}.new`, lineOf({ since }) + kept.map((line) => `${line}\n`).join(''))
    renameSync(`${file}.new`, file)
  }

  try {
    begin()
  } catch {
    // A folder that cannot be written must not stop the app; the session refuses all the same.
  }

  return {
    note(address, outcome) {
      const place = placeOf(address)
      if (place === null) return
      try {
        begin()
        appendFileSync(file, lineOf({ at: now(), ...place, outcome }))
        shorten()
      } catch {
        // As above.
      }
      onNoted()
    },
    read() {
      const all = lines()
      const connections = all.flatMap((line) => connectionOf(line) ?? []).reverse()
      return {
        since: sinceOf(all[0] ?? '') ?? connections.at(-1)?.at ?? now(),
        connections: connections.slice(0, keptLines),
      }
    },
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function connectionOf(line: string): Connection | null {
  const parsed = connectionSchema.safeParse(parse(line))
  return parsed.success ? parsed.data : null
}

function sinceOf(line: string): number | null {
  const value = parse(line)
  if (typeof value !== 'object' || value === null || !('since' in value)) return null
  return typeof value.since === 'number' ? value.since : null
}
