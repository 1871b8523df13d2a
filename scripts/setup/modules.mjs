// node_modules: installed when it does not hold what package-lock.json asks for, and only then.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { failureFromError, failureOf } from './recognise.mjs'
import { withProgress } from './say.mjs'

/** Does npm's own record of node_modules hold every package of the lock, at its version? */
export function sameTree(lock, installed) {
  const have = installed.packages ?? {}
  return Object.entries(lock.packages ?? {}).every(([name, wanted]) => {
    if (name === '') return true
    const found = have[name]
    if (!found) return wanted.optional === true || wanted.devOptional === true || wanted.peer === true
    return found.version === wanted.version
  })
}

const readJson = (file) => JSON.parse(fs.readFileSync(file, 'utf8'))

function isInstalled(root, hash) {
  const modules = path.join(root, 'node_modules')
  const stamp = path.join(modules, '.shortlist-lock')
  try {
    if (fs.readFileSync(stamp, 'utf8') === hash) return true
  } catch {
    // No stamp: node_modules may still be right, from a plain `npm install`.
  }
  try {
    const installed = readJson(path.join(modules, '.package-lock.json'))
    if (!sameTree(readJson(path.join(root, 'package-lock.json')), installed)) return false
    if (!Object.keys(installed.packages).every((name) => fs.existsSync(path.join(root, name)))) return false
    fs.writeFileSync(stamp, hash)
    return true
  } catch {
    return false
  }
}

export async function ensureModules({ root }) {
  const hash = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (isInstalled(root, hash)) return
  const step = 'Installing node_modules'
  try {
    await withLock(path.join(root, 'out', '.modules.lock'), async () => {
      if (isInstalled(root, hash)) return
      await withProgress(step, async () => {
        const { code, output, timedOut } = await npm(
          ['ci', '--ignore-scripts', '--include=dev', '--include=optional'],
          {
            cwd: root,
            timeoutMs: 20 * 60_000,
          },
        )
        if (code !== 0) throw failureOf(step, output, timedOut)
        fs.writeFileSync(path.join(root, 'node_modules', '.shortlist-lock'), hash)
      })
    })
  } catch (error) {
    throw failureFromError(step, error)
  }
}
