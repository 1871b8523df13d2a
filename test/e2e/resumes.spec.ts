import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerOpenDialog, answerSaveDialog, goTo, launchApp, temporaryFolder } from './harness'

const nurse = `Rosa Delgado-Quinn
Registered Nurse
Galway | rosa@example.org | +353 91 555 0100

Summary
Ward nurse with eleven years in acute care.

Experience
Staff Nurse, St Brendan Hospital    March 2019 - Present
- Led a 24-bed ward through two winters
- Ran the asthma clinic

Education
BSc Nursing, University of Galway, 2014

Skills
Triage, IV therapy, Wound care
`

async function pasteResume(page: Page, text = nurse): Promise<void> {
  await goTo(page, 'Resumes')
  await page.getByRole('button', { name: 'Open a resume' }).first().click()
  await page.getByRole('textbox', { name: 'Or paste it' }).fill(text)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(page.getByRole('heading', { name: 'Check what was read' })).toBeVisible()
}

const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible()
const bullet = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Bullet ${number}`, exact: true })

test('a pasted resume is shown for correction, saved, edited, and stands after a restart', async () => {
  const first = await launchApp({ start: 'empty' })
  const { page } = first
  await pasteResume(page)
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Rosa Delgado-Quinn')
  await page.getByRole('textbox', { name: 'Name of this resume' }).fill('Nursing base')
  await bullet(page, 2).fill('Ran the asthma clinic for 300 patients')

  await test.step('a look elsewhere loses nothing of the review', async () => {
    await goTo(page, 'Board')
    await goTo(page, 'Resumes')
    await page.getByRole('button', { name: 'Open a resume' }).first().click()
    await expect(bullet(page, 2)).toHaveValue('Ran the asthma clinic for 300 patients')
  })

  await page.getByRole('button', { name: 'Save resume' }).click()
  await saved(page)
  await test.step('what is typed last is on disk even when the page is left at once', async () => {
    await page.getByRole('textbox', { name: 'Summary' }).fill('Typed and left at once.')
    await goTo(page, 'Resumes')
    await expect(page.getByRole('table', { name: 'Resumes' })).toBeVisible()
  })
  await page.getByRole('link', { name: 'Nursing base' }).click()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue('Typed and left at once.')
  await page.getByRole('textbox', { name: 'Summary' }).fill('Typed as the window closed.')
  expect(first.complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder: first.dataFolder })
  await goTo(second.page, 'Resumes')
  await second.page.getByRole('link', { name: 'Nursing base' }).click()
  await expect(second.page.getByRole('textbox', { name: 'Summary' })).toHaveValue(
    'Typed as the window closed.',
  )
  await expect(bullet(second.page, 2)).toHaveValue('Ran the asthma clinic for 300 patients')
  await second.close()
})

test('bullets are made, moved and taken away by keyboard, and come back by Undo', async () => {
  const running = await launchApp({ start: 'empty' })
  const { page } = running
  await pasteResume(page)
  await page.getByRole('button', { name: 'Save resume' }).click()
  await saved(page)

  await bullet(page, 2).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expect(bullet(page, 3)).toBeFocused()
  await page.keyboard.type('Trained six nurses')
  await page.keyboard.press('Alt+ArrowUp')
  await expect(bullet(page, 2)).toHaveValue('Trained six nurses')
  await expect(bullet(page, 2)).toBeFocused()

  await page.getByRole('button', { name: 'Remove Bullet 1' }).click()
  await expect(bullet(page, 1)).toHaveValue('Trained six nurses')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bullet(page, 1)).toHaveValue('Led a 24-bed ward through two winters')
  await expect(bullet(page, 3)).toHaveValue('Ran the asthma clinic')

  await page.getByRole('button', { name: 'Move section Skills up' }).click()
  const headings = page.getByRole('heading', { level: 2 })
  await expect(headings.filter({ hasText: /^(Education|Skills)$/ })).toHaveText(['Skills', 'Education'])
  await saved(page)
  await running.close()
})

test('a tailored version is checked as it is typed, shows what changed, and is sealed when sent', async () => {
  const running = await launchApp({ start: 'sample' })
  const { app, page, complaints } = running
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: /^Cloverfield Health/ }).click()
  const side = page.getByRole('complementary', { name: 'Check and changes' })
  const meter = side.getByRole('meter', { name: 'Keyword check' })
  const before = Number(await meter.getAttribute('value'))
  await expect(side.getByRole('button', { name: /“Passionate”/ }).first()).toBeVisible()

  const summary = page.getByRole('textbox', { name: 'Summary' }).first()
  await summary.fill('Backend developer with seven years in logistics and payments.')
  await expect(side.getByRole('button', { name: /“Passionate”/ })).toHaveCount(0)
  await expect.poll(async () => Number(await meter.getAttribute('value'))).toBeGreaterThan(before)

  await side.getByRole('tab', { name: /What changed/ }).click()
  await expect(side.locator('del')).toContainText('Passionate about services')
  await saved(page)

  await test.step('the export reads back complete', async () => {
    const file = join(temporaryFolder(), 'tailored.docx')
    await answerSaveDialog(app, file)
    await page.getByRole('button', { name: 'Export', exact: true }).click()
    await page.getByRole('radio', { name: 'Modern' }).press('Space')
    await page.getByRole('button', { name: 'Export…' }).click()
    await expect(page.getByText(/^Reads back complete: \d+ fields/)).toBeVisible()
    await page.getByRole('button', { name: 'Done' }).click()
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
  })

  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Mark as sent' }).click()
  await expect(page.getByText(/stays exactly as it was/)).toBeVisible()
  await expect(summary).toHaveAttribute('readonly', '')
  await page.getByRole('button', { name: 'Make a copy to edit' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('(copy)')
  await expect(page.getByRole('textbox', { name: 'Summary' }).first()).not.toHaveAttribute('readonly', '')
  expect(complaints).toEqual([])
  await running.close()
})

test('a file that is no resume is refused in place, and what was pasted stays', async () => {
  const running = await launchApp({ start: 'empty' })
  const { app, page } = running
  await goTo(page, 'Resumes')
  await page.getByRole('button', { name: 'Open a resume' }).first().click()
  await page.getByRole('textbox', { name: 'Or paste it' }).fill(nurse)
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  const broken = join(folder, 'broken.docx')
  writeFileSync(broken, Buffer.from([0, 1, 2, 3, 255, 254, 7, 7, 7]))
  await answerOpenDialog(app, broken)
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(page.getByRole('alert')).toContainText(/\w{3,}/)
  await expect(page.getByRole('textbox', { name: 'Or paste it' })).toHaveValue(nurse)

  await page.getByRole('textbox', { name: 'Or paste it' }).fill('{"basics": ')
  await page.getByRole('button', { name: 'Read the text' }).click()
  await expect(
    page.getByRole('alert').or(page.getByRole('heading', { name: 'Check what was read' })),
  ).toBeVisible()
  await running.close()
})

test('a base resume is checked against a role of choice, and deleting it can be undone', async () => {
  const running = await launchApp({ start: 'sample' })
  const { page } = running
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: 'Base resume (sample)' }).click()
  await page.getByRole('button', { name: /Check against a role/ }).click()
  await page.getByRole('option', { name: 'Backend Developer' }).click()
  await expect(page.getByRole('meter', { name: 'Keyword check' })).toBeVisible()
  await page.getByRole('button', { name: /^SQL/ }).first().click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field') ?? ''))
    .toMatch(/^(work|skills)\//)

  await page.getByRole('button', { name: 'More for this resume' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(page.getByRole('link', { name: 'Base resume (sample)' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Base resume (sample)' })).toBeVisible()
  await running.close()
})

test('a save that fails says so, keeps the text, and works on the next try', async () => {
  const running = await launchApp({ start: 'sample' })
  const { app, page } = running
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: 'Base resume (sample)' }).click()
  const summary = page.getByRole('textbox', { name: 'Summary' }).first()
  await expect(summary).toBeVisible()
  await app.evaluate(({ ipcMain }) => {
    const error = {
      code: 'storage_full',
      message: 'The disk is full. Free some space, then try again.',
      ref: 'test',
    }
    // What the app has registered is put back by the next step.
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
    if (!(handlers instanceof Map)) throw new Error('Electron keeps its handlers elsewhere now.')
    const real: unknown = handlers.get('rpc')
    ipcMain.removeHandler('rpc')
    ipcMain.handle('rpc', () => ({ ok: false, error }))
    Reflect.set(globalThis, 'restoreRpc', () => handlers.set('rpc', real))
  })
  await summary.fill('Kept through a full disk.')
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('The disk is full')
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
  await app.evaluate(() => {
    const restore: unknown = Reflect.get(globalThis, 'restoreRpc')
    if (typeof restore === 'function') restore()
  })
  await page.getByRole('button', { name: 'Try again' }).click()
  await saved(page)
  await expect(summary).toHaveValue('Kept through a full disk.')
  await running.close()
})
