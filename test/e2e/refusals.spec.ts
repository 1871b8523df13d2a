import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { launchApp, temporaryFolder } from './harness'

const root = join(import.meta.dirname, '../..')

/** Starts the app by itself and gives the first thing it says on its way out. */
function startRefused(dataFolder: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const flags = (process.env['SHORTLIST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean)
    const app = spawn(process.env['SHORTLIST_ELECTRON'] ?? '', [root, ...flags], {
      env: { ...process.env, SHORTLIST_DATA_FOLDER: dataFolder },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    const stop = setTimeout(() => app.kill('SIGKILL'), 15_000)
    app.stderr.on('data', (chunk) => {
      said += String(chunk)
      if (/Nothing was changed or removed|cannot be created/.test(said)) app.kill('SIGKILL')
    })
    app.on('error', reject)
    app.on('exit', () => {
      clearTimeout(stop)
      resolve(said)
    })
  })
}

test('data of a newer version is refused with a sentence and left as it is', async () => {
  const first = await launchApp({ start: 'empty' })
  await first.close()
  const file = join(first.dataFolder, 'data', 'shortlist.sqlite')
  const database = new Database(file)
  database.prepare("insert into migration (hash, name, applied_at) values ('tomorrow', '9999_x', 1)").run()
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  const before = readFileSync(file)
  expect(await startRefused(first.dataFolder)).toContain('Your data is from a newer Shortlist')
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a file that is no Shortlist data is refused and left as it is', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'data'))
  const file = join(folder, 'data', 'shortlist.sqlite')
  writeFileSync(file, 'my diary')
  expect(await startRefused(folder)).toContain('Your data file cannot be read')
  expect(readFileSync(file, 'utf8')).toBe('my diary')
})

test('a data folder that cannot be made is told by name', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'data'), 'in the way')
  expect(await startRefused(folder)).toContain('cannot be created')
})
