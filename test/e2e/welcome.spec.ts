import { expect, test } from '@playwright/test'
import { goTo, launchApp } from './harness'

test('the first start asks how to begin, says where the data lives, and asks only once', async () => {
  const first = await launchApp()
  const { page, dataFolder } = first
  await expect(page.getByRole('heading', { name: 'Welcome', level: 1 })).toBeVisible()
  await expect(page.getByText(/Nothing you enter leaves this computer/)).toContainText(dataFolder)
  await page.getByRole('button', { name: 'Start empty', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sample data' })).toHaveCount(0)
  expect(first.complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder })
  await expect(second.page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await second.close()
})

test('the welcome works by keyboard', async () => {
  const { page, close } = await launchApp()
  await page.getByRole('button', { name: 'Start empty', exact: true }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Look around with sample data', exact: true })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Sample data' })).toBeVisible()
  await close()
})

test('sample data is marked on every screen and goes in one click, for good', async () => {
  const first = await launchApp({ start: 'sample' })
  const { page, dataFolder } = first
  await goTo(page, 'Roles')
  const bar = page.getByRole('region', { name: 'Sample data' })
  await expect(bar).toContainText('Sample data is loaded')
  await expect(page.getByRole('list', { name: 'Roles' }).getByRole('listitem')).toContainText(['sample'])
  await bar.getByRole('button', { name: 'Remove sample data' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'No role here yet' })).toBeVisible()
  expect(first.complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder })
  await expect(second.page.getByRole('region', { name: 'Sample data' })).toHaveCount(0)
  await goTo(second.page, 'Settings')
  await expect(second.page.getByText('None is loaded.')).toBeVisible()
  await second.page.getByRole('button', { name: 'Load sample data' }).click()
  await expect(second.page.getByRole('region', { name: 'Sample data' })).toBeVisible()
  await second.close()
})

test('settings name the data folder, the versions, the six steps and the rules of the check', async () => {
  const { page, dataFolder, close } = await launchApp({ start: 'empty' })
  await goTo(page, 'Settings')
  await expect(page.getByRole('region', { name: 'Your data' })).toContainText(dataFolder)
  await expect(page.getByRole('region', { name: 'About' })).toContainText(/Electron\s*\d+\.\d+\.\d+/)
  await expect(
    page.getByRole('region', { name: 'How it works, in six steps' }).getByRole('listitem'),
  ).toHaveCount(6)
  await expect(page.getByRole('region', { name: 'The keyword check' })).toContainText('2 points')
  await close()
})
