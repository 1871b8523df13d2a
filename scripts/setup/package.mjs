// Makes the folder a release consists of, from the built files and the Electron at hand.
import fs from 'node:fs'
import path from 'node:path'
import { FALLBACK_VERSION } from './fallbackElectron.mjs'
import { runQuiet } from './run.mjs'
import { Failure, withProgress } from './say.mjs'

/** The folder electron-builder leaves; the program in it is named by `executableIn`. */
export function packagedFolder(root, platform = process.platform, arch = process.arch) {
  const suffix = arch === 'x64' ? '' : `-${arch}`
  if (platform === 'darwin') return path.join(root, 'dist', `mac${suffix}`)
  return path.join(root, 'dist', platform === 'win32' ? `win${suffix}-unpacked` : `linux${suffix}-unpacked`)
}

/** Arguments for electron-builder: never a download, always the Electron that was found or fetched before. */
export function builderArguments({ electronFolder, version, extra = [] }) {
  // Only the fallback has no binary of better-sqlite3 that it could load.
  const isFallback = version === FALLBACK_VERSION
  return [
    '--dir',
    '--publish',
    'never',
    ...(isFallback ? ['--config', 'scripts/package/fallback.yml'] : []),
    `-c.electronDist=${electronFolder}`,
    `-c.electronVersion=${version}`,
    ...extra,
  ]
}

export async function packageApp({ root, node, env, electron }, extra = []) {
  const electronFolder = electron.folder ?? path.join(root, 'node_modules', 'electron', 'dist')
  const version = fs.readFileSync(path.join(electronFolder, 'version'), 'utf8').trim().replace(/^v/, '')
  const folder = packagedFolder(root)
  fs.rmSync(folder, { recursive: true, force: true })
  const step = 'Packaging the app'
  await withProgress(step, async () => {
    const { code, output, timedOut } = await runQuiet(
      node,
      [
        path.join(root, 'node_modules', 'electron-builder', 'cli.js'),
        ...builderArguments({ electronFolder, version, extra }),
      ],
      { cwd: root, env: { ...env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' }, timeoutMs: 10 * 60_000 },
    )
    if (code === 0) return
    process.stderr.write(`${output.trim()}\n`)
    throw new Failure(
      `${step} failed${timedOut ? ': it took too long' : ''}.`,
      'The lines above name the cause; correct it and run the same command again.',
    )
  })
  return folder
}
