import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, describe, expect, it } from 'vitest'
import { verifyCopy } from '../../src/main/store/backup'
import { openStore } from '../../src/main/store/open'
import { buildChild } from '../harness/buildChild'
import { databaseHash } from '../harness/databaseHash'
import { reportFaults } from '../harness/faultReport'
import { blankApplication, openTestApp, temporaryFolder } from '../harness/store'

let program = ''
beforeAll(async () => {
  program = await buildChild('stopper')
}, 60_000)

/** Runs the child again and again on a fresh copy, killed one step later each time, until it comes to its end. */
function atEveryStep(mode: string, original: string, id: string, check: (folder: string) => void): number {
  for (let step = 1; step < 400; step += 1) {
    const folder = temporaryFolder()
    cpSync(original, folder, { recursive: true })
    const { signal, stdout, stderr } = spawnSync(
      process.execPath,
      [program, mode, folder, String(step), id],
      {
        encoding: 'utf8',
      },
    )
    if (signal !== 'SIGKILL') expect({ stdout, stderr }).toEqual({ stdout: 'done\n', stderr: '' })
    check(folder)
    if (signal !== 'SIGKILL') return step
  }
  throw new Error('the child never came to its end')
}

/** What a start finds, of the whole data. */
function hashAfterStart(folder: string): string {
  const store = openStore(folder, { expectData: true })
  try {
    expect(store.database.pragma('integrity_check', { simple: true })).toBe('ok')
    return databaseHash(store.database)
  } finally {
    store.close()
  }
}

async function folderWithBackup() {
  const app = openTestApp()
  await app.call('app.loadSample', {})
  const { id } = await app.call('backup.make', {})
  const old = databaseHash(app.store.database)
  await app.call('application.create', blankApplication)
  const now = databaseHash(app.store.database)
  app.close()
  return { folder: app.folder, id, old, now }
}

describe('a stop at any step', () => {
  it('of a restore leaves the old data or the restored, whole', { timeout: 180_000 }, async () => {
    const { folder, id, old, now } = await folderWithBackup()
    const seen = new Set<string>()
    const steps = atEveryStep('restore', folder, id, (copy) => {
      const hash = hashAfterStart(copy)
      expect([old, now]).toContain(hash)
      seen.add(hash)
    })
    reportFaults('stopped while restoring', { kills: steps - 1 })
    expect(seen).toEqual(new Set([old, now]))
    expect(steps).toBeGreaterThan(10)
  })

  it(
    'of a backup leaves the data as it is and no backup that is not whole',
    { timeout: 180_000 },
    async () => {
      const { folder, now } = await folderWithBackup()
      let most = 0
      const steps = atEveryStep('backup', folder, '', (copy) => {
        expect(hashAfterStart(copy)).toBe(now)
        most = Math.max(most, checkBackups(join(copy, 'backups')))
      })
      reportFaults('stopped while backing up', { kills: steps - 1 })
      expect(most).toBe(2)
    },
  )

  it('of an update leaves the file as it was or brought up to date', { timeout: 60_000 }, () => {
    const folder = temporaryFolder()
    const fixture = join(import.meta.dirname, '../fixtures/db/0000.sqlite')
    copyFileSync(fixture, join(folder, 'shortlist.sqlite'))
    const rows = (file: string) => {
      const database = new Database(file)
      try {
        const applied = database.prepare('select count(*) from migration').pluck().get()
        return `${String(applied)} ${String(database.prepare('select group_concat(id) from activity').pluck().get())}`
      } finally {
        database.close()
      }
    }
    const whole = new Set<string>()
    const steps = atEveryStep('migrate', folder, '', (copy) =>
      whole.add(rows(join(copy, 'shortlist.sqlite'))),
    )
    reportFaults('stopped while updating', { kills: steps - 1 })
    const before = rows(fixture)
    expect(whole.has(before)).toBe(true)
    expect([...whole].map((one) => one.slice(one.indexOf(' ')))).toEqual(
      [...whole].map(() => before.slice(before.indexOf(' '))),
    )
    expect(whole.size).toBe(2)
  })
})

/** Every file under the name of a backup is whole and was checked before it got the name; gives how many. */
function checkBackups(folder: string): number {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sqlite'))
  for (const file of files) {
    verifyCopy(join(folder, file), null)
    expect(readdirSync(folder)).toContain(file.replace(/sqlite$/, 'json'))
  }
  return files.length
}
