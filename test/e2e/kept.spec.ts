import { expect, test } from '@playwright/test'
import { goTo, launchApp, type RunningApp, temporaryFolder } from './harness'

/** As a power cut does: nothing is asked to save. */
const kill = async (running: RunningApp) => {
  const gone = new Promise((resolve) => running.app.process().once('exit', resolve))
  running.app.process().kill('SIGKILL')
  await gone
}

test('words in forms that are not saved yet survive a kill', async () => {
  const dataFolder = temporaryFolder()
  const first = await launchApp({ dataFolder, start: 'empty' })
  await first.page.getByRole('button', { name: 'Paste a posting' }).click()
  const form = first.page.getByRole('form', { name: 'Application' })
  await form.getByRole('textbox', { name: 'Job title' }).fill('Ward Nurse')
  await form.getByRole('textbox', { name: 'Notes' }).fill('Ben referred me')
  await first.page.waitForTimeout(700)
  await kill(first)

  const second = await launchApp({ dataFolder })
  await second.page.getByRole('button', { name: 'Paste a posting' }).click()
  const again = second.page.getByRole('form', { name: 'Application' })
  await expect(again.getByRole('textbox', { name: 'Job title' })).toHaveValue('Ward Nurse')
  await expect(again.getByRole('textbox', { name: 'Notes' })).toHaveValue('Ben referred me')
  await again.getByRole('textbox', { name: 'Company' }).fill('Hillside Clinic')
  await second.page.getByRole('button', { name: 'Add to the board' }).click()
  await expect(second.page.getByRole('row', { name: /Ward Nurse/ })).toHaveCount(1)

  await goTo(second.page, 'Resumes')
  await second.page.getByRole('button', { name: 'Open a resume' }).first().click()
  await second.page
    .getByRole('textbox', { name: 'Or paste it' })
    .fill(
      'Ana Prova\nana@example.com\n\nEXPERIENCE\nNurse, Hill Clinic\n2019 – 2021\n- Cared for 12 patients a shift',
    )
  await second.page.getByRole('button', { name: 'Read the text' }).click()
  await second.page.getByRole('textbox', { name: 'Name of this resume' }).fill('My ward resume')
  await second.page.waitForTimeout(700)
  await kill(second)

  const third = await launchApp({ dataFolder })
  await goTo(third.page, 'Resumes')
  await third.page.getByRole('button', { name: 'Open a resume' }).first().click()
  await expect(third.page.getByRole('textbox', { name: 'Name of this resume' })).toHaveValue('My ward resume')
  await third.page.getByRole('button', { name: 'Save resume' }).click()
  await expect(third.page.getByRole('heading', { name: 'My ward resume' })).toBeVisible()
  await goTo(third.page, 'Board')
  await third.page.getByRole('button', { name: 'New application' }).click()
  await expect(
    third.page.getByRole('form', { name: 'Application' }).getByRole('textbox', { name: 'Job title' }),
  ).toHaveValue('')
  expect(third.complaints).toEqual([])
  await third.close()
})
