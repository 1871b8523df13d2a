import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import {
  answerOpenDialog,
  answerSaveDialog,
  goTo,
  launchApp,
  type RunningApp,
  temporaryFolder,
} from './harness'

let running: RunningApp
let page: Page
test.beforeEach(async () => {
  running = await launchApp({ start: 'sample' })
  page = running.page
})
test.afterEach(async () => {
  const { complaints } = running
  await running.close()
  expect(complaints).toEqual([])
})

const filesWith = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        existsSync(file) &&
        [text, Buffer.from(text, 'utf16le')].some((each) => readFileSync(file).includes(each)),
    )

/** What a person sees of the board: columns with their cards in order. */
const boardText = async () => {
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await expect(page.getByText('Cloverfield Health').first()).toBeVisible()
  return page.getByRole('main').innerText()
}

test('everything goes out under a passphrase, is deleted, and comes back the same', async () => {
  const before = await boardText()
  // A draft the page keeps for itself.
  await page.evaluate(() => localStorage.setItem('draft', 'Cloverfield Health, not saved'))
  await page.getByText('Senior Backend Developer').first().click()
  await page.getByRole('tab', { name: 'Files' }).click()
  const letter = join(temporaryFolder(), 'Offer letter.txt')
  writeFileSync(letter, 'We would like to offer you the position.')
  await answerOpenDialog(running.app, letter)
  await page.getByRole('button', { name: 'Attach a file…' }).click()
  await expect(page.getByRole('button', { name: 'Open Offer letter.txt' })).toBeVisible()

  const archive = join(temporaryFolder(), 'all.shortlist')
  await answerSaveDialog(running.app, archive)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Export all my data…' }).click()
  await page.getByRole('checkbox', { name: 'Lock it with a passphrase' }).click({ force: true })
  await page.getByLabel('Passphrase', { exact: true }).fill('four plain words here')
  await page.getByLabel('The same again').fill('four plain words here')
  await page.getByRole('button', { name: 'Choose where to save…' }).click()
  await expect(page.getByText(/Saved 10 applications and all else to all\.shortlist/)).toBeVisible()
  expect(existsSync(archive)).toBe(true)

  await page.getByRole('button', { name: 'Delete…', exact: true }).click()
  const dialog = page.getByRole('alertdialog')
  await expect(dialog.getByRole('button', { name: 'Delete everything' })).toBeDisabled()
  await dialog.getByLabel('Type delete to go on').fill('delete')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByRole('heading', { name: 'Welcome', level: 1 })).toBeVisible()
  expect(filesWith(running.dataFolder, 'Cloverfield')).toEqual([])
  await page.getByRole('button', { name: 'Start empty' }).click()
  await expect(page.getByText('Cloverfield Health')).toHaveCount(0)

  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Import…' }).click()
  await answerOpenDialog(running.app, archive)
  await page.getByRole('button', { name: 'Choose an archive…' }).click()
  await page.getByLabel('Passphrase').fill('four plain words')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByText('Nothing was imported', { exact: false })).toBeVisible()
  await page.getByLabel('Passphrase').fill('four plain words here')
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(page.getByRole('radio', { name: /Replace everything here/ })).toBeChecked()
  await expect(page.getByRole('row', { name: /^Applications 10 10/ })).toBeVisible()
  await page.getByRole('button', { name: 'Replace everything' }).click()
  expect(await boardText()).toBe(before)
  await page.getByText('Senior Backend Developer').first().click()
  await page.getByRole('tab', { name: 'Files' }).click()
  await expect(page.getByRole('button', { name: 'Open Offer letter.txt' })).toBeEnabled()
})

test('a table brings applications in, and rows that are here already are asked about', async () => {
  const table = join(temporaryFolder(), 'jobs.csv')
  writeFileSync(
    table,
    'Employer;Position;Status;Recruiter;Applied\nCloverfield Health;Senior Backend Developer;Interview;Ana;03.02.2026\nNorthwind;Cook;Probearbeit;Ben;2026-02-04\n;;;;nothing\n',
  )
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Import…' }).click()
  await answerOpenDialog(running.app, table)
  await page.getByRole('button', { name: 'Choose a table…' }).click()
  const likes = page.getByRole('region', { name: 'Rows that seem to be here already' })
  await expect(likes.getByText('Same company and title as', { exact: false })).toBeVisible()
  await expect(page.getByText('1 added, 0 merged, 1 skipped, 1 cannot be read, 1 stage new')).toBeVisible()
  await likes.getByRole('radio', { name: 'Merge' }).click({ force: true })
  await expect(page.getByText('1 added, 1 merged, 0 skipped', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Import 2 applications' }).click()
  await expect(page.getByText('Imported jobs.csv: 1 added, 1 merged, 0 skipped')).toBeVisible()
  await expect(page.getByText('Probearbeit').first()).toBeVisible()
  await expect(page.getByText('Northwind').first()).toBeVisible()
})
