import { existsSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp, temporaryFolder } from './harness'

const fileIn = (folder: string) => join(folder, 'data', 'shortlist.sqlite')

/** A folder with the sample search in it, backed up once and then changed; gives how many cards the board has. */
async function usedFolder(): Promise<{ dataFolder: string; applications: number }> {
  const dataFolder = temporaryFolder()
  const first = await launchApp({ dataFolder, start: 'sample' })
  const count = await first.page.evaluate(async () => {
    await window.bridge.call('backup.make', {})
    const counts = await window.bridge.call('shell.counts', {})
    return counts.ok ? (counts.value as { applications: number }).applications : 0
  })
  await first.close()
  return { dataFolder, applications: count }
}

async function boardHas(page: Page, applications: number): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await expect(
    page.getByRole('navigation').getByRole('link', { name: new RegExp(`^Board ?${applications}$`) }),
  ).toBeVisible()
}

async function hasTitle(running: RunningApp, title: string): Promise<void> {
  await expect(running.page.getByRole('heading', { name: title, level: 1 })).toBeVisible()
}

async function restoreNewest({ page }: RunningApp): Promise<void> {
  await page.getByRole('button', { name: 'Restore this backup…' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore', exact: true }).click()
}

function spoil(folder: string, from: number, length: number): void {
  const bytes = readFileSync(fileIn(folder))
  bytes.fill(0x5a, from, from + length)
  writeFileSync(fileIn(folder), bytes)
}

test('a data file that is no database any more: the screen says so, and the newest backup brings it back', async () => {
  const { dataFolder, applications } = await usedFolder()
  writeFileSync(fileIn(dataFolder), 'Dear diary, this is not a database at all.'.repeat(200))
  const running = await launchApp({ dataFolder })
  await hasTitle(running, 'Your data file cannot be read')
  const found = await new AxeBuilder({ page: running.page }).setLegacyMode().analyze()
  expect(found.violations.map((violation) => violation.id)).toEqual([])
  await restoreNewest(running)
  await boardHas(running.page, applications)
  const [aside] = readdirSync(join(dataFolder, 'data', 'quarantine'))
  expect(
    readFileSync(join(dataFolder, 'data', 'quarantine', aside ?? '', 'shortlist.sqlite'), 'utf8'),
  ).toContain('Dear diary')
  expect(running.complaints).toEqual([])
  await running.close()
  const again = await launchApp({ dataFolder })
  await boardHas(again.page, applications)
  await again.close()
})

test('damaged pages are found at the next start after a kill, and what can be read is salvaged', async () => {
  const { dataFolder, applications } = await usedFolder()
  const killed = await launchApp({ dataFolder })
  await boardHas(killed.page, applications)
  const pid = killed.app.process().pid ?? 0
  const gone = new Promise((resolve) => killed.app.process().once('exit', resolve))
  process.kill(pid, 'SIGKILL')
  await gone
  rmSync(`${fileIn(dataFolder)}-wal`, { force: true })
  const database = new Database(fileIn(dataFolder), { readonly: true })
  const root = database.prepare("select rootpage from sqlite_schema where name = 'posting'").pluck().get()
  database.close()
  spoil(dataFolder, (Number(root) - 1) * 4096, 4096)

  const running = await launchApp({ dataFolder })
  await hasTitle(running, 'Parts of your data file are damaged')
  await running.page.getByRole('button', { name: 'Salvage' }).click()
  const table = running.page.getByRole('table', { name: 'What was salvaged' })
  await expect(table.getByRole('row', { name: new RegExp(`^Applications ${applications} 0$`) })).toBeVisible()
  await expect(table.getByRole('row', { name: /^Postings/ })).toBeVisible()
  await running.page.getByRole('button', { name: 'Use what was salvaged…' }).click()
  await running.page.getByRole('alertdialog').getByRole('button', { name: 'Use it' }).click()
  await boardHas(running.page, applications)
  expect(running.complaints).toEqual([])
  await running.close()
})

test('an empty or missing file where there was data is no first start', async () => {
  const { dataFolder, applications } = await usedFolder()
  truncateSync(fileIn(dataFolder), 0)
  const empty = await launchApp({ dataFolder })
  await hasTitle(empty, 'Your data file is empty')
  await expect(empty.page.getByRole('button', { name: 'Salvage' })).toHaveCount(0)
  await empty.page.getByRole('button', { name: 'Quit' }).click()
  await empty.app.waitForEvent('close')

  rmSync(fileIn(dataFolder))
  const missing = await launchApp({ dataFolder })
  await hasTitle(missing, 'Your data file is not there')
  await missing.page.getByRole('button', { name: 'Try again' }).click()
  await expect(missing.page.getByRole('alert')).toBeVisible()
  expect(existsSync(fileIn(dataFolder))).toBe(false)
  await restoreNewest(missing)
  await boardHas(missing.page, applications)
  await missing.close()
})

test('data of a newer version is refused untouched; an older backup opens and the newer file is kept', async () => {
  const { dataFolder, applications } = await usedFolder()
  const database = new Database(fileIn(dataFolder))
  database
    .prepare("insert into migration (hash, name, applied_at) values ('from-tomorrow', '9999_x', 1)")
    .run()
  database.close()
  const before = readFileSync(fileIn(dataFolder))
  const running = await launchApp({ dataFolder })
  await hasTitle(running, 'Your data is from a newer Shortlist')
  expect(readFileSync(fileIn(dataFolder)).equals(before)).toBe(true)
  expect(existsSync(`${fileIn(dataFolder)}-wal`)).toBe(false)
  await restoreNewest(running)
  await boardHas(running.page, applications)
  const [aside] = readdirSync(join(dataFolder, 'data', 'quarantine'))
  const kept = join(dataFolder, 'data', 'quarantine', aside ?? '', 'shortlist.sqlite')
  expect(readFileSync(kept).equals(before)).toBe(true)
  await running.close()
})

test('two starts in a row that came to nothing lead to the screen, and trying again opens the data', async () => {
  const { dataFolder, applications } = await usedFolder()
  writeFileSync(
    join(dataFolder, 'boot-state.json'),
    JSON.stringify({ isStarting: true, failures: 1, hasData: true }),
  )
  const running = await launchApp({ dataFolder })
  await hasTitle(running, 'Shortlist did not start twice in a row')
  await running.page.getByRole('button', { name: 'Try again' }).click()
  await boardHas(running.page, applications)
  await running.close()
  const again = await launchApp({ dataFolder })
  await boardHas(again.page, applications)
  await again.close()
})
