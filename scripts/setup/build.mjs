// Builds `out/` when something it is made of has changed since.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { failureFromError } from './recognise.mjs'
import { runQuiet } from './run.mjs'
import { Failure, withProgress } from './say.mjs'

const SHARED = ['src', 'resources', 'migrations', 'package.json', 'package-lock.json', 'tsconfig.json']

const TARGETS = {
  app: {
    label: 'Building the app',
    inputs: [...SHARED, 'electron.vite.config.ts'],
    outputs: ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'],
    tool: ['electron-vite', 'bin', 'electron-vite.js'],
    args: ['build', '--logLevel', 'warn'],
  },
  cli: {
    label: 'Building the command line',
    inputs: [...SHARED, 'scripts/vite.cli.config.ts'],
    outputs: ['out/cli/index.js'],
    tool: ['vite', 'bin', 'vite.js'],
    args: ['build', '--config', 'scripts/vite.cli.config.ts', '--logLevel', 'warn'],
  },
}

/** One figure for the names, sizes and times of all inputs: a renamed or removed file changes it too. */
export function fingerprint(root, inputs) {
  const hash = createHash('sha256')
  const walk = (name) => {
    const full = path.join(root, name)
    let stat
    try {
      stat = fs.statSync(full)
    } catch {
      hash.update(`${name} absent\n`)
      return
    }
    if (!stat.isDirectory()) {
      hash.update(`${name} ${stat.size} ${stat.mtimeMs}\n`)
      return
    }
    for (const child of fs.readdirSync(full).sort()) walk(`${name}/${child}`)
  }
  for (const input of inputs) walk(input)
  return hash.digest('hex')
}

function isFresh(root, target, mark) {
  try {
    if (fs.readFileSync(path.join(root, 'out', `.built-${target}`), 'utf8') !== mark) return false
  } catch {
    return false
  }
  return TARGETS[target].outputs.every((file) => fs.existsSync(path.join(root, file)))
}

/** For `dev`, which fills the same folder with a build for development. */
export function forgetBuild(target, root) {
  fs.rmSync(path.join(root, 'out', `.built-${target}`), { force: true })
}

/** Answers true when it had to build. */
export async function ensureBuilt(target, { root, node, env }) {
  const { label, inputs, tool, args } = TARGETS[target]
  const mark = fingerprint(root, inputs)
  if (isFresh(root, target, mark)) return false
  try {
    return await withLock(path.join(root, 'out', `.${target}.lock`), async () => {
      const now = fingerprint(root, inputs)
      if (isFresh(root, target, now)) return false
      const stamp = path.join(root, 'out', `.built-${target}`)
      fs.rmSync(stamp, { force: true })
      await withProgress(label, async () => {
        const { code, output } = await runQuiet(node, [path.join(root, 'node_modules', ...tool), ...args], {
          cwd: root,
          env,
        })
        if (code !== 0) {
          process.stderr.write(`${output.trim()}\n`)
          throw new Failure(
            `${label} failed.`,
            'The lines above name the place; correct it and run the same command again.',
          )
        }
      })
      fs.writeFileSync(stamp, now)
      return true
    })
  } catch (error) {
    throw failureFromError(label, error)
  }
}
