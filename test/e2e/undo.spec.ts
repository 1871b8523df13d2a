import { expect, test } from '@playwright/test'
import { goTo, launchApp, type RunningApp } from './harness'

let running: RunningApp
test.beforeEach(async () => {
  running = await launchApp({ start: 'sample' })
})
test.afterEach(async () => {
  expect(running.complaints).toEqual([])
  await running.close()
})

const card = (title: string) => running.page.getByRole('row', { name: new RegExp(title) })

/** Chooses an entry of the application's menu, as a click on it does. */
const fromMenu = (label: string) =>
  running.app.evaluate(({ Menu }, wanted) => {
    const edit = Menu.getApplicationMenu()?.items.find((item) => item.label.replace('&', '') === 'Edit')
    edit?.submenu?.items.find((item) => item.label === wanted)?.click()
  }, label)

test('a delete is undone and redone by keys and from the Edit menu', async () => {
  const { page } = running
  await page.getByRole('button', { name: 'Actions for Platform Developer' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(card('Platform Developer')).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: Delete application')).toBeVisible()
  await expect(card('Platform Developer')).toHaveCount(1)
  await fromMenu('Redo')
  await expect(card('Platform Developer')).toHaveCount(0)
  await fromMenu('Undo')
  await expect(card('Platform Developer')).toHaveCount(1)
})

test('an edit of an open application is undone where it shows', async () => {
  const { page } = running
  await card('Platform Developer').first().press('Enter')
  const notes = page.getByRole('textbox', { name: 'Notes' })
  const before = await notes.inputValue()
  await notes.fill('Ask about the on-call rota')
  await page.getByRole('heading', { name: 'Platform Developer' }).click()
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Undone: Edit application')).toBeVisible()
  await expect(notes).toHaveValue(before)
  await page.keyboard.press('Control+Shift+z')
  await expect(notes).toHaveValue('Ask about the on-call rota')
})

test('in a field, undo takes back the typing there and nothing else', async () => {
  const { page } = running
  await card('Platform Developer').first().press('Enter')
  const title = page.getByRole('textbox', { name: 'Job title' })
  await title.click()
  await title.press('End')
  await title.pressSequentially(' II')
  await page.keyboard.press('Control+z')
  await expect(title).not.toHaveValue(/ II$/)
  await expect(card('Platform Developer')).toHaveCount(1)
})

test('a change of a resume is undone in its open editor', async () => {
  const { page } = running
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: 'Base resume (sample)' }).first().click()
  const headline = page.getByRole('textbox', { name: 'Headline' })
  const before = await headline.inputValue()
  await headline.fill('Something else')
  await expect(page.getByText('Saved', { exact: false }).first()).toBeVisible()
  await fromMenu('Undo')
  await expect(headline).toHaveValue(before)
})
