import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** `npm run faults` runs the fault tests at full length; `npm test` runs as many as fit in a minute. */
export const isFullLength = process.env['SHORTLIST_FAULTS'] === 'full'

export const atLength = (full: number, bounded: number): number => (isFullLength ? full : bounded)

/** Adds a row to the table that `npm run faults` prints. */
export function reportFaults(name: string, figures: Record<string, number>): void {
  const folder = join(import.meta.dirname, '../../test-results')
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, 'faults.jsonl'), `${JSON.stringify({ name, ...figures })}\n`)
}
