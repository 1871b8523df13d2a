import { expect, test, type Page } from '@playwright/test'
import { goTo, launchApp } from './harness'

const resume = `Rosa Delgado-Quinn
Registered Nurse

Summary
Ward nurse with eleven years in acute care.

Experience
Staff Nurse, St Brendan Hospital    March 2019 - Present
- Led a 24-bed ward through two winters
- Ran the asthma clinic with Dr Quxley
`

const bullet = (page: Page, number: number) =>
  page.getByRole('textbox', { name: `Bullet ${number}`, exact: true })
const spelling = (page: Page) => page.getByRole('group', { name: 'Spelling' })

async function openResume(page: Page): Promise<void> {
  await goTo(page, 'Resumes')
  await page.getByRole('button', { name: 'Open a resume' }).first().click()
  await page.getByRole('textbox', { name: 'Or paste it' }).fill(resume)
  await page.getByRole('button', { name: 'Read the text' }).click()
  await page.getByRole('textbox', { name: 'Name of this resume' }).fill('Nursing')
  await page.getByRole('button', { name: 'Save resume' }).click()
  await expect(page.getByText(/^Saved \d/)).toBeVisible()
}

test('a misspelled word is marked, found by key, replaced, and its replacement undone', async () => {
  const running = await launchApp({ start: 'empty' })
  const { page, complaints } = running
  await openResume(page)
  await expect(spelling(page).getByRole('button', { name: '1 misspelled word' })).toBeVisible()

  await bullet(page, 1).fill('Recieved the handover of a 24-bed ward')
  await expect(spelling(page).getByRole('button', { name: '2 misspelled words' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Summary' }).focus()
  await page.keyboard.press('F7')
  await expect(bullet(page, 1)).toBeFocused()
  await expect(bullet(page, 1)).toHaveAccessibleDescription(/Not in the dictionary: Recieved/)

  await page.keyboard.press('Alt+Enter')
  await page.getByRole('menuitem', { name: 'Received', exact: true }).press('Enter')
  await expect(bullet(page, 1)).toHaveValue('Received the handover of a 24-bed ward')
  await expect(bullet(page, 1)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(bullet(page, 1)).toHaveValue('Recieved the handover of a 24-bed ward')
  await expect(spelling(page).getByRole('button', { name: '2 misspelled words' })).toBeVisible()
  expect(complaints).toEqual([])
  await running.close()
})

test('own words stay through a restart and can be taken away; a word can stand in one resume', async () => {
  const first = await launchApp({ start: 'empty' })
  await openResume(first.page)
  await expect(spelling(first.page).getByRole('button', { name: '1 misspelled word' })).toBeVisible()
  await first.page.keyboard.press('F7')
  await first.page.keyboard.press('Alt+Enter')
  await first.page.getByRole('menuitem', { name: 'Add to my words' }).click()
  await expect(spelling(first.page).getByText('No misspelled words')).toBeVisible()
  await first.close()

  const second = await launchApp({ dataFolder: first.dataFolder })
  const { page } = second
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: 'Nursing' }).click()
  await expect(spelling(page).getByText('No misspelled words')).toBeVisible()
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Remove Quxley' }).click()
  await expect(page.getByRole('button', { name: 'Remove Quxley' })).toHaveCount(0)

  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: 'Nursing' }).click()
  await spelling(page).getByRole('button', { name: '1 misspelled word' }).click()
  await page.keyboard.press('Alt+Enter')
  await page.getByRole('menuitem', { name: 'Ignore here' }).click()
  await expect(spelling(page).getByText('No misspelled words')).toBeVisible()
  await second.close()
})

test('the language follows the words, and can be chosen or turned off', async () => {
  const running = await launchApp({ start: 'empty' })
  const { page } = running
  await openResume(page)
  await page
    .getByRole('textbox', { name: 'Summary' })
    .fill('Verantwortlich für die Leitung der Station und die Planung der Dienste')
  await bullet(page, 1).fill('Einführung der digitalen Pflegedokumentation auf drei Stationen')
  await bullet(page, 2).fill('Betreung von Patientinnen und Patienten')
  const language = spelling(page).getByRole('button', { name: /Spelling language/ })
  await expect(language).toContainText('Automatic: German')
  await expect(spelling(page).getByRole('button', { name: '1 misspelled word' })).toBeVisible()
  await language.click()
  await page.getByRole('option', { name: 'Off' }).click()
  await expect(spelling(page).getByText('Spelling is not checked')).toBeVisible()
  await running.close()
})
