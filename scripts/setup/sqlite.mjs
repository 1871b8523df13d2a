// better-sqlite3 carries a prebuilt file for Node-API 10. On an older runtime that file crashes the process,
// so there its unmodified source is built once and kept in the cache folder.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { makeOnce } from './cache.mjs'
import { ensureNodePackage, nodePackage } from './node.mjs'
import { npmInstallInto } from './npm.mjs'
import { failureOf } from './recognise.mjs'
import { runQuiet } from './run.mjs'
import { withProgress } from './say.mjs'

const PREBUILT_NEEDS = 10
const NODE_GYP = 'node-gyp@11.5.0'
const FLAGS = '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -w'
const FILE = 'better_sqlite3.node'

const identity = (executable) => {
  const { size, mtimeMs } = fs.statSync(executable)
  return `${executable} ${size} ${mtimeMs}`
}

/** Asked once per executable: the question costs a process. */
export async function nodeApiOf(executable, { root, env }) {
  const memory = path.join(root, 'out', '.runtime.json')
  const of = identity(executable)
  try {
    const known = JSON.parse(fs.readFileSync(memory, 'utf8'))
    if (known.of === of && Number.isInteger(known.nodeApi)) return known.nodeApi
  } catch {
    // Not asked yet.
  }
  const { code, output } = await runQuiet(executable, ['-p', '"napi=" + process.versions.napi'], {
    env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
    timeoutMs: 60_000,
  })
  const nodeApi = Number(/napi=(\d+)/.exec(output)?.[1])
  if (code !== 0 || !Number.isInteger(nodeApi)) throw failureOf('Starting Electron', output)
  fs.mkdirSync(path.dirname(memory), { recursive: true })
  fs.writeFileSync(memory, JSON.stringify({ of, nodeApi }))
  return nodeApi
}

export const needsBuild = (nodeApi) => nodeApi < PREBUILT_NEEDS

const packageFolder = (root) => path.join(root, 'node_modules', 'better-sqlite3')
const inPlace = (root) => path.join(packageFolder(root), 'build', 'Release', FILE)

function cachedFolder(root, cache) {
  const { version } = JSON.parse(fs.readFileSync(path.join(packageFolder(root), 'package.json'), 'utf8'))
  const headers = nodePackage()?.version ?? 'none'
  const key = createHash('sha256')
    .update([FLAGS, NODE_GYP, headers, process.arch].join('\n'))
    .digest('hex')
    .slice(0, 12)
  return { version, folder: path.join(cache, `better-sqlite3-${version}-${key}`) }
}

export function isBuildCached(root, cache) {
  return fs.existsSync(path.join(cachedFolder(root, cache).folder, FILE))
}

function sameFile(a, b) {
  try {
    return fs.readFileSync(a).equals(fs.readFileSync(b))
  } catch {
    return false
  }
}

export async function ensureSqlite(nodeApi, { root, cache, node, env }) {
  const target = inPlace(root)
  if (!needsBuild(nodeApi)) {
    // The loader prefers a build over the prebuilt file; with this runtime the prebuilt one is meant.
    if (fs.existsSync(target))
      fs.rmSync(path.join(packageFolder(root), 'build'), { recursive: true, force: true })
    return
  }
  const { version, folder } = cachedFolder(root, cache)
  const step = `Building better-sqlite3 ${version}`
  await makeOnce(folder, step, async (temporary) => {
    const nodedir = await ensureNodePackage(cache)
    await withProgress(`${step} for this Electron (about a minute, once)`, async () => {
      const source = path.join(temporary, 'source', 'node_modules', 'better-sqlite3')
      fs.cpSync(packageFolder(root), source, {
        recursive: true,
        filter: (from) => !/[\\/](?:build|prebuilds)$/.test(from),
      })
      // Its build asks for node-addon-api by name, from its own folder.
      fs.cpSync(
        path.join(root, 'node_modules', 'node-addon-api'),
        path.join(source, '..', 'node-addon-api'),
        { recursive: true },
      )
      const tools = path.join(temporary, 'tools')
      fs.mkdirSync(tools)
      const fetched = await npmInstallInto(tools, NODE_GYP, { timeoutMs: 10 * 60_000 })
      if (fetched.code !== 0) throw failureOf('Fetching node-gyp', fetched.output, fetched.timedOut)
      const gyp = path.join(tools, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js')
      const built = await runQuiet(
        node,
        [gyp, 'rebuild', '--release', '--force_build=1', '-j', '2', `--nodedir=${nodedir}`],
        { cwd: source, env: { ...env, CXXFLAGS: FLAGS }, timeoutMs: 20 * 60_000 },
      )
      if (built.code !== 0) throw failureOf(step, built.output, built.timedOut)
      fs.renameSync(path.join(source, 'build', 'Release', FILE), path.join(temporary, FILE))
      fs.rmSync(path.join(temporary, 'source'), { recursive: true, force: true })
      fs.rmSync(tools, { recursive: true, force: true })
    })
  })
  const built = path.join(folder, FILE)
  if (sameFile(built, target)) return
  fs.mkdirSync(path.dirname(target), { recursive: true })
  // Renamed into place: a process that has the old file mapped must not see it change.
  const temporary = `${target}.half-${process.pid}`
  fs.copyFileSync(built, temporary)
  fs.renameSync(temporary, target)
}
