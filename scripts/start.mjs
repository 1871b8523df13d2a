// The one way in: sets up what is missing, then starts, tests, demonstrates or measures the app.
// Plain JavaScript on purpose: it runs on a Node that is too old for everything else.
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt, forgetBuild } from './setup/build.mjs'
import { cacheFolder } from './setup/cache.mjs'
import { displayFlags, hasDisplay, underXvfb } from './setup/display.mjs'
import { chooseElectron, developmentFlags, provideElectron } from './setup/electron.mjs'
import { ensureModules } from './setup/modules.mjs'
import { ensureNode } from './setup/node.mjs'
import { packageApp } from './setup/package.mjs'
import { failureFromError } from './setup/recognise.mjs'
import { runVisible, worthShowing } from './setup/run.mjs'
import { Failure, say } from './setup/say.mjs'
import { ensureSqlite, isBuildCached, needsBuild, nodeApiOf } from './setup/sqlite.mjs'
import { ensureSystem } from './setup/systemLibraries.mjs'
import { runTests } from './setup/tests.mjs'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

async function prepareTools() {
  const cache = cacheFolder()
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { node, env } = await ensureNode(cache, engines.node)
  const ctx = { root, cache, node, env }
  await ensureModules(ctx)
  return ctx
}

async function prepareElectron({ virtualDisplay }) {
  const ctx = await prepareTools()
  const choice = await chooseElectron(ctx)
  const fallback = choice.kind === 'fallback'
  await ensureSystem(
    [
      'run',
      ...(virtualDisplay ? ['virtual-display'] : []),
      ...(fallback ? ['unpack'] : []),
      ...(fallback && !isBuildCached(root, ctx.cache) ? ['compile'] : []),
    ],
    ctx.env,
  )
  const electron = await provideElectron(choice, ctx)
  const nodeApi = await nodeApiOf(electron.executable, ctx)
  if (needsBuild(nodeApi) && !fallback && !isBuildCached(root, ctx.cache))
    await ensureSystem(['compile'], ctx.env)
  await ensureSqlite(nodeApi, ctx)
  say(`using ${electron.label}.`)
  const flags = developmentFlags()
  const env = {
    ...ctx.env,
    // For our own scripts and tests; the next two are Electron's and electron-vite's.
    SHORTLIST_ELECTRON: electron.executable,
    SHORTLIST_ELECTRON_FLAGS: flags.join(' '),
    ELECTRON_EXEC_PATH: electron.executable,
    ...(electron.folder ? { ELECTRON_OVERRIDE_DIST_PATH: electron.folder } : {}),
    ...(flags.includes('--no-sandbox') ? { NO_SANDBOX: '1' } : {}),
  }
  delete env.ELECTRON_RUN_AS_NODE
  return { ...ctx, env, electron, flags }
}

/** Runs one of our scripts with the app's Electron at hand, on a virtual display where there is none. */
async function runScript(name, args, ctx) {
  const script = path.join(root, 'scripts', name)
  if (!fs.existsSync(script))
    throw new Failure(`scripts/${name} is missing.`, 'Restore it from the repository.')
  const { command, args: all } = hasDisplay()
    ? { command: ctx.node, args: [script, ...args] }
    : underXvfb(ctx.node, [script, ...args])
  return runVisible(command, all, { cwd: root, env: ctx.env, errorLine: worthShowing })
}

const commands = {
  async start(args) {
    const visible = hasDisplay()
    if (!visible) say('there is no display here, so nobody could see a window: running the demo instead.')
    if (!visible) return commands.demo(args)
    const ctx = await prepareElectron({ virtualDisplay: false })
    await ensureBuilt('app', ctx)
    say('opening Shortlist.')
    return runVisible(ctx.electron.executable, ['.', ...ctx.flags, ...displayFlags(), ...args], {
      cwd: root,
      env: ctx.env,
      errorLine: worthShowing,
    })
  },

  /** Everything but the app itself: for working on it by hand. */
  async setup() {
    const { env } = await prepareElectron({ virtualDisplay: !hasDisplay() })
    for (const name of [
      'SHORTLIST_ELECTRON',
      'SHORTLIST_ELECTRON_FLAGS',
      'ELECTRON_OVERRIDE_DIST_PATH',
      'ELECTRON_EXEC_PATH',
      'NO_SANDBOX',
      'PATH',
    ]) {
      if (env[name]) process.stdout.write(`export ${name}=${JSON.stringify(env[name])}\n`)
    }
    return { code: 0 }
  },

  async demo(args) {
    const ctx = await prepareElectron({ virtualDisplay: !hasDisplay() })
    await ensureBuilt('app', ctx)
    await ensureBuilt('cli', ctx)
    return runScript('demo.mjs', args, ctx)
  },

  async test(args) {
    const ctx = await prepareElectron({ virtualDisplay: true })
    return { code: await runTests(ctx, args) }
  },

  async dev(args) {
    if (!hasDisplay())
      throw new Failure(
        'There is no display here, so nobody could see a window.',
        'Use `npm run demo` or `npm test`.',
      )
    const ctx = await prepareElectron({ virtualDisplay: false })
    forgetBuild('app', root)
    const tool = path.join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const flags = [...displayFlags(), ...args]
    return runVisible(ctx.node, [tool, 'dev', ...(flags.length > 0 ? ['--', ...flags] : [])], {
      cwd: root,
      env: ctx.env,
      errorLine: worthShowing,
    })
  },

  async bench(args) {
    const ctx = await prepareElectron({ virtualDisplay: !hasDisplay() })
    await ensureBuilt('app', ctx)
    await ensureBuilt('cli', ctx)
    return runScript('bench.mjs', args, ctx)
  },

  async faults(args) {
    const ctx = await prepareTools()
    return runVisible(ctx.node, [path.join(root, 'scripts', 'faults.mjs'), ...args], {
      cwd: root,
      env: ctx.env,
    })
  },

  /** The folder a release consists of. Further arguments go to electron-builder. */
  async package(args) {
    const ctx = await prepareElectron({ virtualDisplay: false })
    await ensureBuilt('app', ctx)
    const folder = await packageApp(ctx, args)
    say(`the app is in ${path.relative(root, folder)}.`)
    return { code: 0 }
  },

  async cli(args) {
    const ctx = await prepareTools()
    await ensureBuilt('cli', ctx)
    // npm moves to the project's folder; the person's relative paths are meant from where they stand.
    const throughNpm = process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD
    return runVisible(ctx.node, [path.join(root, 'out', 'cli', 'index.js'), ...args], {
      cwd: throughNpm ? process.env.INIT_CWD : process.cwd(),
      env: ctx.env,
    })
  },
}

async function main() {
  const [name = 'start', ...args] = process.argv.slice(2)
  if (!Object.hasOwn(commands, name)) {
    throw new Failure(
      `There is no command called ${name}.`,
      `The commands are ${Object.keys(commands).join(', ')}.`,
    )
  }
  const { code, signal } = await commands[name](args)
  if (signal && process.platform !== 'win32') process.kill(process.pid, signal)
  process.exitCode = code
}

main().catch((error) => {
  const failure = error instanceof Failure ? error : failureFromError('Setting up', error)
  if (!(error instanceof Failure) && process.env.SHORTLIST_DEBUG) console.error(error)
  say(failure.message)
  process.exitCode = 1
})
