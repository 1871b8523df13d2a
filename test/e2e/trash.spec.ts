import { expect, test } from '@playwright/test'
import { goTo, launchApp } from './harness'

test('what was deleted waits in the trash over a restart, comes back, or goes for good', async () => {
  const first = await launchApp({ start: 'sample' })
  const { page, dataFolder } = first
  for (const title of ['Platform Developer', 'Backend Engineer']) {
    await page
      .getByRole('button', { name: `Actions for ${title}` })
      .first()
      .click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await expect(page.getByText(`Deleted ${title}`)).toBeVisible()
  }
  expect(first.complaints).toEqual([])
  await first.close()

  const again = await launchApp({ dataFolder })
  await again.page.getByRole('navigation').getByRole('link', { name: 'Trash' }).click()
  const list = again.page.getByRole('list', { name: 'Trash' })
  await expect(list.getByRole('listitem')).toHaveCount(2)
  await again.page.getByRole('button', { name: 'Bring back Platform Developer' }).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await again.page.getByRole('button', { name: 'Delete Backend Engineer for good' }).click()
  await again.page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click()
  await expect(again.page.getByRole('heading', { name: 'Nothing in the trash' })).toBeVisible()
  await goTo(again.page, 'Board')
  await expect(again.page.getByRole('row', { name: /Platform Developer/ })).toHaveCount(1)
  expect(again.complaints).toEqual([])
  await again.close()
})
