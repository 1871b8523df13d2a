import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { atomicWriteSync } from '../files/atomicWrite'
import { companionNames, dataFileName, incomingName, quarantineName } from './dataFiles'

const planSchema = z.object({
  /** Folder inside `quarantine` for what is moved aside. */
  aside: z.string().regex(/^[\w-]+$/),
  /** Whether the old data file is moved there too; else the new one takes its place at once. */
  keepOld: z.boolean(),
})
type Plan = z.infer<typeof planSchema>

const planFile = (folder: string) => join(folder, 'swap.json')

/** Folders cannot be flushed on Windows, where a rename is on disk with the next flush. */
function flushFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Nothing more can be done here.
  }
}

/** A folder name for what is moved aside at `at`, not used before. */
export function asideName(folder: string, at: number): string {
  const stamp = new Date(at).toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-')
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stamp : `${stamp}-${number}`
    if (!existsSync(join(folder, quarantineName, name))) return name
  }
}

/**
 * Says that the incoming file, which must be whole and flushed, shall take the place of the data file. From here on a
 * stop at any point is made good by `finishSwap` at the next start.
 */
export const beginSwap = (folder: string, plan: Plan): void =>
  atomicWriteSync(planFile(folder), JSON.stringify(plan))

function readPlan(folder: string): Plan | null {
  try {
    return planSchema.parse(JSON.parse(readFileSync(planFile(folder), 'utf8')))
  } catch {
    return null
  }
}

/** Moves the data file and its companions into `quarantine/<aside>`; nothing is removed. */
function setAside(folder: string, aside: string, names: readonly string[]): void {
  const present = names.filter((name) => existsSync(join(folder, name)))
  if (present.length === 0) return
  const place = join(folder, quarantineName, aside)
  mkdirSync(place, { recursive: true })
  for (const name of present) renameSync(join(folder, name), join(place, name))
  flushFolder(place)
}

/** Moves the data file and its companions aside with nothing to take their place. */
export const setAllAside = (folder: string, at: number): void =>
  setAside(folder, asideName(folder, at), companionNames)

/** Does what is left of a swap that was begun; gives whether there was one. Needs the data file closed. */
export function finishSwap(folder: string): boolean {
  const plan = readPlan(folder)
  const incoming = join(folder, incomingName)
  if (plan === null) {
    // Made ready for a swap that was never begun.
    rmSync(incoming, { force: true })
    return false
  }
  if (existsSync(incoming)) {
    // A log left beside another file would be played into it.
    setAside(folder, plan.aside, plan.keepOld ? companionNames : companionNames.slice(1))
    renameSync(incoming, join(folder, dataFileName))
    flushFolder(folder)
  }
  rmSync(planFile(folder), { force: true })
  flushFolder(folder)
  return true
}

/** Takes back what was begun and could not be done; the old file stands where it stood. */
export function cancelSwap(folder: string): void {
  rmSync(planFile(folder), { force: true })
  rmSync(join(folder, incomingName), { force: true })
}
