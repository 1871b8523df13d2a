import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { answerSaveDialog, goTo, launchApp, temporaryFolder } from './harness'

const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible()
const bullet = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Bullet ${number}`, exact: true }).first()
const openResume = async (page: Page, name: string | RegExp) => {
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name }).click()
  await expect(page.getByRole('textbox', { name: 'Summary' }).first()).toBeVisible()
}

test('a bullet and a section are left out of a version, stay in it, and are in no export', async () => {
  const first = await launchApp({ start: 'sample' })
  const { app, page, complaints } = first
  await openResume(page, /^Cloverfield Health/)
  const words = await bullet(page, 2).inputValue()
  await page.getByRole('button', { name: 'Leave Bullet 2 out' }).first().focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leave section Education out' }).press('Space')
  await expect(page.getByText('Left out of this version', { exact: true })).toHaveCount(2)
  await saved(page)

  await test.step('what is left out follows its bullet as others move around it', async () => {
    await bullet(page, 1).press('Alt+ArrowDown')
    await expect(bullet(page, 1)).toHaveValue(words)
    await expect(page.getByRole('button', { name: 'Show Bullet 1 again' }).first()).toBeVisible()
  })

  await test.step('and comes back left out when its removal is undone', async () => {
    await page.getByRole('button', { name: 'Remove Bullet 1' }).first().click()
    await expect(page.getByText('1 left out')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.getByText('2 left out')).toBeVisible()
    await expect(bullet(page, 1)).toHaveValue(words)
  })

  const file = join(temporaryFolder(), 'shown.md')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('radio', { name: /Markdown/ }).press('Space')
  await page.getByRole('button', { name: 'Export…' }).click()
  await expect(page.getByText(/^Reads back complete/)).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  const exported = readFileSync(file, 'utf8')
  expect(exported).toContain('Harbourline')
  expect(exported).not.toContain(words)
  expect(exported).not.toContain('Western Cascade')
  expect(complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder: first.dataFolder })
  await openResume(second.page, /^Cloverfield Health/)
  await second.page.getByRole('button', { name: /left out/i }).click()
  await second.page.getByRole('menuitem', { name: 'Show all of it again' }).click()
  await expect(second.page.getByText('Left out of this version', { exact: true })).toHaveCount(0)
  await saved(second.page)
  await second.close()
})

test('a change of the base is offered to its version, taken over in one step, and undone in one', async () => {
  const running = await launchApp({ start: 'sample' })
  const { page, complaints } = running
  await openResume(page, /^Cloverfield Health/)
  const summary = page.getByRole('textbox', { name: 'Summary' }).first()
  await summary.fill('Backend developer for hospitals.')
  await bullet(page, 3).fill('Moved eleven services to AWS')
  await saved(page)
  await openResume(page, 'Base resume (sample)')
  await summary.fill('Backend developer with eight years in logistics.')
  await bullet(page, 1).fill('Developed REST APIs that 40 carriers use')
  await saved(page)

  await openResume(page, /^Cloverfield Health/)
  await expect(page.getByText(/has changed since: 2 changes/)).toBeVisible()
  await page.getByRole('button', { name: 'Review…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Take over from/ })
  await expect(dialog.getByRole('checkbox')).toBeChecked()
  const conflict = dialog.getByRole('radiogroup', { name: /^Which to keep: Summary/ })
  await expect(conflict.getByRole('radio', { name: 'Keep mine' })).toBeChecked()
  await conflict.getByText('Keep both').click()
  await dialog.getByRole('button', { name: 'Take over 2 changes' }).click()

  await expect(bullet(page, 1)).toHaveValue('Developed REST APIs that 40 carriers use')
  await expect(bullet(page, 3)).toHaveValue('Moved eleven services to AWS')
  await expect(summary).toHaveValue(
    'Backend developer for hospitals.\nBackend developer with eight years in logistics.',
  )
  await expect(page.getByText(/has changed since/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(summary).toHaveValue('Backend developer for hospitals.')
  await expect(page.getByText(/has changed since: 2 changes/)).toBeVisible()
  expect(complaints).toEqual([])
  await running.close()
})

test('another wording of a bullet is found over all versions, put in its place, and undone', async () => {
  const running = await launchApp({ start: 'sample' })
  const { page, complaints } = running
  await openResume(page, 'Base resume (sample)')
  const words = await bullet(page, 3).inputValue()
  const other = 'Moved nine services from virtual machines to Docker on AWS in four months'
  await bullet(page, 3).fill(other)
  await saved(page)
  await openResume(page, /^Cloverfield Health/)
  await expect(bullet(page, 3)).toHaveValue(words)
  await page.getByRole('button', { name: 'Other wordings of Bullet 3 (1)' }).first().press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Other wordings' })
  await expect(dialog.getByText('Stands here')).toBeVisible()
  await dialog.getByRole('button', { name: `Use this: ${other}` }).click()
  await expect(bullet(page, 3)).toHaveValue(other)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(bullet(page, 3)).toHaveValue(words)

  await page.getByRole('button', { name: 'More for this resume' }).click()
  await page.getByRole('menuitem', { name: 'Bullet library…' }).click()
  const library = page.getByRole('dialog', { name: 'Bullet library' })
  await library.getByRole('textbox', { name: 'Search all your bullets' }).fill('tide')
  await expect(library.getByText('No bullet has these words')).toBeVisible()
  await library.getByRole('textbox', { name: 'Search all your bullets' }).fill('refund')
  await library.getByRole('button', { name: /^Add: Built the refund service/ }).click()
  await expect(page.getByText('Bullet added')).toBeVisible()
  await expect(bullet(page, 5)).toHaveValue(/^Built the refund service/)
  expect(complaints).toEqual([])
  await running.close()
})

test('what was sent can be saved again, byte for byte', async () => {
  const running = await launchApp({ start: 'sample' })
  const { app, page, complaints } = running
  await openResume(page, /^Cloverfield Health/)
  await page.getByRole('button', { name: 'Mark as sent' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Mark as sent' }).click()
  const file = join(temporaryFolder(), 'sent.docx')
  await answerSaveDialog(app, file)
  await page.getByRole('button', { name: 'Save the sent file…' }).click()
  await expect(page.getByText('sent.docx is, byte for byte, what was sent')).toBeVisible()
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
  await expect(page.getByTitle(hash)).toBeVisible()
  expect(complaints).toEqual([])
  await running.close()
})
