import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { atomicWriteSync } from '../files/atomicWrite'

const stateSchema = z.object({
  /** A start has begun and not yet come to a window with data in it. */
  isStarting: z.boolean().catch(false),
  /** Starts in a row that did not come to it. */
  failures: z.number().int().nonnegative().catch(0),
  /** There is data: a missing file is then no first start. */
  hasData: z.boolean().catch(false),
  /** When every page was last checked. */
  checkedAt: z.number().nullable().catch(null),
  /** Damage was met while the app ran: every page is checked at the next start. */
  isSuspect: z.boolean().catch(false),
})
export type BootState = z.infer<typeof stateSchema>

const week = 7 * 86_400_000
export const mostFailures = 2

/** What is remembered from one start to the next, outside the data folder: it tells when that is gone. */
export interface BootMemory {
  read(): BootState
  write(change: Partial<BootState>): void
}

export function createBootMemory(folder: string): BootMemory {
  const file = join(folder, 'boot-state.json')
  const read = (): BootState => {
    try {
      return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    } catch {
      return stateSchema.parse({})
    }
  }
  return {
    read,
    write(change) {
      try {
        atomicWriteSync(file, JSON.stringify({ ...read(), ...change }))
      } catch {
        // A disk that cannot be written to is told of where it matters: at the data.
      }
    },
  }
}

/** Whether all pages are to be read before the data is used. A clock that went back counts as a week. */
export const needsFullCheck = ({ isSuspect, checkedAt }: BootState, now: number): boolean =>
  isSuspect || checkedAt === null || Math.abs(now - checkedAt) > week
