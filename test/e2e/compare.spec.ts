import { expect, test } from '@playwright/test'
import { goTo, launchApp } from './harness'

test('two versions are laid side by side against one posting, and differ where the text does', async () => {
  const running = await launchApp({ start: 'sample' })
  const { page, complaints } = running
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: /^Cloverfield Health/ }).click()
  await page.getByRole('textbox', { name: 'Summary' }).first().fill('Ran Kubernetes clusters of 40 nodes.')
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
  await page.getByRole('button', { name: 'More for this resume' }).click()
  await page.getByRole('menuitem', { name: 'Compare with another…' }).click()
  await expect(page.getByRole('heading', { name: 'Compare', level: 1 })).toBeVisible()
  await expect(page.getByText(/earns more on \d+, less on/)).toBeVisible()
  const table = page.getByRole('table', { name: /term by term/ })
  const avoided = table.getByRole('row', { name: /Passionate avoid/ })
  await expect(avoided).toContainText('not in it')
  await expect(avoided).toContainText('+2')
  await page.getByRole('button', { name: 'Term', exact: true }).click()
  await expect(page.getByRole('columnheader', { name: 'Term' })).toHaveAttribute('aria-sort', 'descending')
  expect(complaints).toEqual([])
  await running.close()
})

test('the skill gap shows what saved postings ask, and is walked by arrow keys', async () => {
  const running = await launchApp({ start: 'sample' })
  const { page, complaints } = running
  await goTo(page, 'Resumes')
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('tab', { name: 'Skill gap' }).click()
  await expect(page.getByText(/^3 postings: a hint, not a trend\./)).toBeVisible()
  await expect(
    page.getByRole('region', { name: 'Asked most, and you do not: learn it or leave it' }),
  ).toContainText('Kubernetes')
  const grid = page.getByRole('grid')
  await grid.locator('[tabindex="0"]').focus()
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-cell') ?? '')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('1:1')
  await page.keyboard.press('Control+End')
  await expect.poll(focused).toMatch(/^\d{2,}:5$/)
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /not asked|you (?:do not )?show it/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  expect(complaints).toEqual([])
  await running.close()
})

test('a term of one’s own counts in the gap, the role and the check once it is saved', async () => {
  const running = await launchApp({ start: 'sample' })
  const { page } = running
  await goTo(page, 'Roles')
  await page
    .getByRole('link', { name: /Backend Developer/ })
    .first()
    .click()
  const more = page.getByRole('button', { name: 'SQL weighs more' })
  await more.click()
  await expect(page.getByRole('group', { name: 'Weight of SQL' })).toContainText('4')
  await page.getByRole('button', { name: /^Learn keywords/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Learn keywords/ })
  await dialog.getByRole('button', { name: /^Add \d+ keywords?$/ }).click()
  await expect(page.getByText(/keywords? added$/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Strong keywords' })).toContainText('PostgreSQL')

  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Add a term' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('DevOps')
  await page.getByRole('textbox', { name: 'Other ways to write it' }).fill('on-call handbook, run book')
  await page.getByRole('dialog').getByRole('button', { name: 'Add term' }).click()
  await expect(page.getByRole('list', { name: 'Your terms' })).toContainText('run book')
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: /^Cloverfield Health/ }).click()
  await expect(page.getByRole('button', { name: /^DevOps/ }).first()).toContainText('another name for it')
  await running.close()
})
