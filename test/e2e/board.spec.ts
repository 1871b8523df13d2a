import { expect, type Page, test } from '@playwright/test'
import { launchApp, type RunningApp } from './harness'

let running: RunningApp
test.afterEach(async () => {
  expect(running.complaints).toEqual([])
  await running.close().catch(() => undefined)
})

async function addByForm(page: Page, title: string, company: string): Promise<void> {
  await page.getByRole('button', { name: 'New application' }).click()
  await page.getByRole('textbox', { name: 'Job title' }).fill(title)
  await page.getByRole('textbox', { name: 'Company' }).fill(company)
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await page.keyboard.press('Escape')
}

const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}, `) })

test('an empty board says what it is for and offers the one next step', async () => {
  running = await launchApp({ start: 'empty' })
  const { page } = running
  await expect(page.getByText('Nothing here yet')).toBeVisible()
  await page.getByRole('button', { name: 'Paste a posting' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New application' })).toBeVisible()
})

test('a form without title or company names the field and keeps what was typed', async () => {
  running = await launchApp({ start: 'empty' })
  const { page } = running
  await page.getByRole('button', { name: 'New application' }).click()
  await page.getByRole('textbox', { name: 'Company' }).fill('Tern Analytics')
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await expect(page.getByText('Give the application a job title.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Company' })).toHaveValue('Tern Analytics')
})

test('a card is dragged to another stage by mouse, and the move survives a kill', async () => {
  running = await launchApp({ start: 'empty' })
  const { page, app, dataFolder } = running
  await addByForm(page, 'Ferry Pilot', 'Sound Lines')
  await page.getByRole('row', { name: /Ferry Pilot/ }).dragTo(column(page, 'Applied').getByRole('grid'))
  await expect(page.getByText('Moved to Applied')).toBeVisible()
  app.process().kill('SIGKILL')
  running = await launchApp({ dataFolder })
  await expect(column(running.page, 'Applied').getByRole('row', { name: /Ferry Pilot/ })).toBeVisible()
})

test('a card is dragged by keyboard alone', async () => {
  running = await launchApp({ start: 'empty' })
  const { page } = running
  await addByForm(page, 'Baker', 'Crumb')
  const card = page.getByRole('row', { name: /Baker/ })
  await card.focus()
  await card.getByRole('button', { name: /^Drag/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Insert after Baker, Crumb' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Drop on Preparing' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Moved to Preparing')).toBeVisible()
  await expect(column(page, 'Saved').getByRole('row', { name: /Baker/ })).toHaveCount(0)
  await expect(card).toBeVisible()
})

test('a card is moved from its menu, and undo brings it back', async () => {
  running = await launchApp({ start: 'empty' })
  const { page } = running
  await addByForm(page, 'Surveyor', 'Plumb & Line')
  await page.getByRole('row', { name: /Surveyor/ }).hover()
  await page.getByRole('button', { name: 'Actions for Surveyor' }).click()
  await page.getByRole('menuitem', { name: 'Move to' }).click()
  await page.getByRole('menuitem', { name: 'Interviewing' }).click()
  await expect(column(page, 'Interviewing').getByRole('row', { name: /Surveyor/ })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(column(page, 'Saved').getByRole('row', { name: /Surveyor/ })).toBeVisible()
})

test('a deleted application comes back from the toast with its notes', async () => {
  running = await launchApp({ start: 'empty' })
  const { page } = running
  await addByForm(page, 'Archivist', 'City Hall')
  await page.getByRole('row', { name: /Archivist/ }).click()
  await page.getByRole('textbox', { name: 'Notes' }).fill('Ask for Ms Okoro')
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.getByRole('button', { name: 'Delete application' }).click()
  await expect(page.getByText('Nothing here yet')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('row', { name: /Archivist/ }).click()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ask for Ms Okoro')
})

test('notes typed right before the window closes are there after the restart', async () => {
  running = await launchApp({ start: 'empty' })
  const { page, dataFolder, app } = running
  await addByForm(page, 'Gardener', 'Green Acre')
  await page.getByRole('row', { name: /Gardener/ }).click()
  await page.getByRole('textbox', { name: 'Notes' }).pressSequentially('Start in March')
  const closed = app.waitForEvent('close')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await closed
  running = await launchApp({ dataFolder })
  await running.page.getByRole('row', { name: /Gardener/ }).click()
  await expect(running.page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Start in March')
})

test('the filter narrows the board and the keyboard reaches it', async () => {
  running = await launchApp({ start: 'sample' })
  const { page } = running
  await page.keyboard.press('/')
  await page.keyboard.type('ferries')
  await expect(page.getByRole('row', { name: /Opal Ridge/ })).toHaveCount(0)
  await expect(page.getByRole('row', { name: /Sound & Strait Ferries/ })).toBeVisible()
})
