import { expect, test } from '@playwright/test'
import { launchApp } from './harness'

test('two applications that look like one job are offered to be merged, and only merged when asked', async () => {
  const { page, complaints, close } = await launchApp({ start: 'empty' })
  const add = async (notes: string, place: string) => {
    await page.getByRole('button', { name: 'New application' }).first().click()
    const form = page.getByRole('form', { name: 'Application' })
    await form.getByRole('textbox', { name: 'Job title' }).fill('Ward Nurse')
    await form.getByRole('textbox', { name: 'Company' }).fill('Hillside Clinic')
    await form.getByRole('textbox', { name: 'Place' }).fill(place)
    await form.getByRole('textbox', { name: 'Notes' }).fill(notes)
  }
  await add('Spoke to Ana', 'Leeds')
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await page.keyboard.press('Escape')
  await add('Ben referred me', 'York')
  await expect(page.getByRole('region', { name: 'Looks like one you have' })).toContainText(
    'same title and company',
  )
  await page.getByRole('button', { name: 'Add to the board' }).click()
  await expect(page.getByRole('row', { name: /Ward Nurse/ })).toHaveCount(2)

  await page.getByRole('button', { name: 'Merge with Ward Nurse at Hillside Clinic' }).click()
  const dialog = page.getByRole('dialog', { name: 'Merge into Ward Nurse' })
  await dialog
    .getByRole('radiogroup', { name: 'Place' })
    .getByRole('radio', { name: 'Leeds' })
    .check({ force: true })
  await dialog.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(page.getByRole('row', { name: /Ward Nurse/ })).toHaveCount(1)
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ben referred me\n\nSpoke to Ana')
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Leeds')

  await page.getByRole('heading', { name: 'Ward Nurse' }).click()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /Ward Nurse/ })).toHaveCount(2)
  expect(complaints).toEqual([])
  await close()
})
