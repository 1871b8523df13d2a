// The per-user folder that outlives node_modules: Node, the fallback Electron, the native build.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { failureFromError, failureOf } from './recognise.mjs'
import { Failure } from './say.mjs'

const ALMOST_FULL = 8 * 1024 * 1024

export function cacheFolder(env = process.env, platform = process.platform, home = os.homedir()) {
  if (env.SHORTLIST_CACHE) return path.resolve(env.SHORTLIST_CACHE)
  if (platform === 'win32')
    return path.join(env.LOCALAPPDATA || path.join(home, 'AppData', 'Local'), 'Shortlist', 'Cache')
  if (platform === 'darwin') return path.join(home, 'Library', 'Caches', 'shortlist')
  return path.join(env.XDG_CACHE_HOME || path.join(home, '.cache'), 'shortlist')
}

/** Makes `folder` by filling a temporary one and renaming it: it exists whole or not at all. */
export async function makeOnce(folder, step, fill) {
  if (fs.existsSync(folder)) return folder
  const parent = path.dirname(folder)
  try {
    fs.mkdirSync(parent, { recursive: true })
    fs.accessSync(parent, fs.constants.W_OK)
  } catch {
    throw new Failure(
      `${step} failed: the cache folder ${parent} cannot be written.`,
      'Make it writable or set SHORTLIST_CACHE to a folder that is, then run the same command again.',
    )
  }
  try {
    return await withLock(`${folder}.lock`, async () => {
      if (fs.existsSync(folder)) return folder
      removeLeftovers(folder)
      const temporary = `${folder}.half-${process.pid}`
      try {
        fs.mkdirSync(temporary)
        await fill(temporary)
        fs.renameSync(temporary, folder)
      } catch (error) {
        // Tools disagree on what they say of a full disk, and some say nothing.
        const full = freeBytes(parent) < ALMOST_FULL
        remove(temporary)
        throw full ? failureOf(step, 'ENOSPC') : error
      }
      return folder
    })
  } catch (error) {
    throw failureFromError(step, error)
  }
}

function freeBytes(folder) {
  try {
    const { bavail, bsize } = fs.statfsSync(folder)
    return bavail * bsize
  } catch {
    return Infinity
  }
}

function remove(folder) {
  try {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // A tool orphaned by a kill may still write there; the next start removes it.
  }
}

function removeLeftovers(folder) {
  const prefix = `${path.basename(folder)}.half-`
  for (const name of fs.readdirSync(path.dirname(folder))) {
    if (name.startsWith(prefix)) remove(path.join(path.dirname(folder), name))
  }
}

export function folderBytes(folder) {
  let bytes = 0
  try {
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name)
      bytes += entry.isDirectory() ? folderBytes(full) : fs.statSync(full).size
    }
  } catch {
    // A file that vanished while we looked: the figure is only for a progress line.
  }
  return bytes
}
