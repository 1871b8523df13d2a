import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { listPackage } from '@electron/asar'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, it } from 'vitest'
import { packagedFolder } from '../../scripts/setup/package.mjs'

const root = join(import.meta.dirname, '../..')
const folder = packagedFolder(root)
const programs: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Shortlist.app/Contents/MacOS/Shortlist',
  win32: 'Shortlist.exe',
}
const program = join(folder, programs[process.platform] ?? 'shortlist')
const resources =
  process.platform === 'darwin' ? join(folder, 'Shortlist.app/Contents/Resources') : join(folder, 'resources')
const unpacked = join(resources, 'app.asar.unpacked')

const filesIn = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(place.length + 1)
        .replaceAll('\\', '/'),
    )

describe('S11 the packaged app', () => {
  it('has its fuses set', async () => {
    const fuses = await getCurrentFuseWire(program)
    const isOn = (fuse: FuseV1Options) => fuses[fuse] === FuseState.ENABLE
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      cookieEncryption: isOn(FuseV1Options.EnableCookieEncryption),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      asarIntegrity: isOn(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      fileProtocol: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({
      runAsNode: false,
      nodeOptions: false,
      inspect: false,
      cookieEncryption: true,
      onlyAsar: true,
      asarIntegrity: true,
      fileProtocol: false,
    })
  })

  it('holds the built files and what they load, and no source, test or sample of ours', () => {
    const entries = listPackage(join(resources, 'app.asar'), { isPack: false }).map((name) =>
      name.replaceAll('\\', '/'),
    )
    expect(entries).toEqual(
      expect.arrayContaining([
        '/package.json',
        '/out/main/index.js',
        '/out/preload/index.cjs',
        '/out/renderer/index.html',
      ]),
    )
    const welcome =
      /^\/(?:package\.json|out(?:\/(?:main|preload|renderer)(?:\/.*)?)?|resources(?:\/dictionaries(?:\/.*)?)?|node_modules(?:\/better-sqlite3(?:\/.*)?)?)$/
    expect(entries.filter((entry) => !welcome.test(entry))).toEqual([])
    expect(entries.filter((entry) => /\.(?:map|tsx?|test\.\w+|c|cc|h|sqlite)$/.test(entry))).toEqual([])
  })

  it('leaves outside its archive only the binary of the database', () => {
    // The second one is there only where the fallback runtime of a developer needs it.
    const local = 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'
    const isFallback =
      existsSync(join(folder, 'version')) && /^v?33\./.test(readFileSync(join(folder, 'version'), 'utf8'))
    const expected = [
      ...(isFallback ? [local] : []),
      `node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
    ]
    expect(filesIn(unpacked).sort()).toEqual(expected)
  })

  it('has no other app to open', () => {
    expect(readdirSync(resources).filter((name) => /^(?:app|default_app\.asar)$/.test(name))).toEqual([])
  })
})

const running: ChildProcess[] = []
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(join(resources, 'app'), { recursive: true, force: true })
})

const until = async (what: string, isSo: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`waited in vain until ${what}`)
}

const isListening = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
  })

describe('S11 the packaged app, started', () => {
  it(
    'opens its window and its data whatever else it is told to run, and closes when asked',
    { timeout: 60_000 },
    async () => {
      const place = mkdtempSync(join(tmpdir(), 'shortlist-package-'))
      const data = join(place, 'user')
      const marker = join(place, 'marker')
      const evil = join(place, 'evil.cjs')
      const inspectPort = 40_000 + (process.pid % 20_000)
      writeFileSync(evil, `require('node:fs').writeFileSync(${JSON.stringify(marker)}, 'ran')`)
      mkdirSync(join(resources, 'app'), { recursive: true })
      writeFileSync(join(resources, 'app', 'package.json'), '{"name":"evil","main":"evil.cjs"}')
      writeFileSync(join(resources, 'app', 'evil.cjs'), readFileSync(evil))

      const flags = (process.env['SHORTLIST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean)
      const child = spawn(program, [...flags, `--inspect=${inspectPort}`], {
        env: {
          ...process.env,
          SHORTLIST_DATA_FOLDER: data,
          ELECTRON_RUN_AS_NODE: '1',
          NODE_OPTIONS: `--require ${evil}`,
        },
        stdio: 'ignore',
      })
      running.push(child)
      const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
      const log = join(data, 'logs', 'shortlist.log')
      await until(
        'the page had its first answer',
        () => existsSync(log) && readFileSync(log, 'utf8').includes('"ready"'),
      )
      expect(await isListening(inspectPort)).toBe(false)
      expect(existsSync(marker)).toBe(false)

      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      expect(JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))).toMatchObject({ maximised: false })
      const database = new Database(join(data, 'data', 'shortlist.sqlite'), { readonly: true })
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
      database.close()
      expect(
        readFileSync(join(data, 'logs', 'connections.log'), 'utf8')
          .trim()
          .split('\n'),
      ).toHaveLength(1)
      rmSync(place, { recursive: true, force: true })
    },
  )
})
