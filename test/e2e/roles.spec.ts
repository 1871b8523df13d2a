import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { answerOpenDialog, goTo, launchApp, temporaryFolder } from './harness'

const guide = `Dental Hygienist

Dental hygienists clean teeth, look for signs of disease and teach people to care for their mouths.

Average Salary
$87K/year
$66K - $120K
Growth Rate
+9%
Next 10 years

Required Skills
Patient Education
soft
Explaining care at home in plain words

Must-Have Keywords
Scaling
Radiography
Patient Education

Strong Keywords
Infection Control

Keywords to Avoid
Hard worker

How to Become a Dental Hygienist
1. Finish an accredited program
Two to three years of study with clinical hours.
2. Pass the board exam
Written and clinical parts.

Career Path
Dental Hygienist
0-5 years
Lead Hygienist
5+ years
`

/** The same page with what stands around a guide. */
const withAsides = guide
  .replace('Next 10 years\n', 'Next 10 years\nTake Free Assessment\n')
  .replace(
    'Scaling\n',
    'Include these keywords in your resume - they are expected for Dental Hygienist roles.\nScaling\n',
  )

async function readGuide(page: Page, text: string): Promise<void> {
  await goTo(page, 'Roles')
  await page.getByRole('button', { name: 'Add a role' }).click()
  await page.getByRole('textbox', { name: 'Career guide' }).fill(text)
  await page.getByRole('button', { name: 'Read the guide' }).click()
}

const title = (page: Page) => page.getByRole('textbox', { name: 'Title', exact: true })

test('a pasted guide is shown part by part, corrected, saved and found again after a restart', async () => {
  const first = await launchApp({ start: 'empty' })
  const { page, dataFolder } = first
  await readGuide(page, guide)
  await expect(title(page)).toHaveValue('Dental Hygienist')
  await expect(page.getByText(/Understood \d+ of 32 parts, \d+ lines? not placed/).first()).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Average', exact: true })).toHaveValue('87,000')
  await expect(page.getByText('Not in the guide').first()).toBeVisible()
  await expect(page.getByRole('list', { name: 'Must-have keywords' })).toContainText('Radiography')

  await page.getByRole('textbox', { name: 'Certifications' }).fill('CPR\nLocal anaesthesia\n')
  await page.getByRole('button', { name: 'Radiography' }).click()
  await page.getByRole('menuitem', { name: 'Move to strong' }).click()
  await expect(page.getByRole('list', { name: 'Strong keywords' })).toContainText('Radiography')
  await page.getByRole('textbox', { name: 'To', exact: true }).fill('125000')
  await page.getByRole('button', { name: 'Save role' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Dental Hygienist' })).toBeVisible()
  await page.getByRole('checkbox', { name: /Pass the board exam/ }).press(' ')
  await expect(page.getByRole('region', { name: 'Your road' })).toContainText('1 of 2')
  expect(first.complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder })
  await goTo(second.page, 'Roles')
  await second.page.getByRole('link', { name: 'Dental Hygienist' }).click()
  const main = second.page.getByRole('main')
  await expect(main).toContainText('$66K–$125K')
  await expect(main).toContainText('CPR, Local anaesthesia')
  await expect(second.page.getByRole('list', { name: 'Strong keywords' })).toContainText('Radiography')
  await expect(second.page.getByRole('checkbox', { name: /Pass the board exam/ })).toBeChecked()
  await expect(second.page.getByRole('checkbox', { name: /Finish an accredited program/ })).not.toBeChecked()
  await second.close()
})

test('what is no guide is refused in a sentence and the text stays', async () => {
  const { page, close } = await launchApp({ start: 'empty' })
  await readGuide(page, 'hello')
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Career guide' })).toHaveValue('hello')
  await close()
})

test('a line that could not be placed is moved, another dismissed and brought back', async () => {
  const { page, close } = await launchApp({ start: 'empty' })
  await readGuide(page, withAsides)
  await expect(title(page)).toHaveValue('Dental Hygienist')
  const unplaced = page.getByRole('region', { name: 'Could not be placed' })
  const before = await unplaced.getByRole('listitem').count()
  const line = await unplaced.getByRole('listitem').first().getByRole('paragraph').innerText()
  await unplaced.getByRole('button', { name: 'Move to…' }).first().click()
  await page.getByRole('menuitem', { name: 'Tips' }).click()
  await expect(page.getByRole('textbox', { name: 'Tips' })).toHaveValue(new RegExp(line.slice(0, 20)))
  await expect(unplaced.getByRole('listitem')).toHaveCount(before - 1)
  await unplaced
    .getByRole('button', { name: /^Dismiss “/ })
    .first()
    .click()
  await expect(unplaced.getByRole('listitem')).toHaveCount(before - 2)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(unplaced.getByRole('listitem')).toHaveCount(before - 1)
  await close()
})

test('a guide is opened from a file, and a cancel changes nothing', async () => {
  const { app, page, close } = await launchApp({ start: 'empty' })
  await goTo(page, 'Roles')
  await page.getByRole('button', { name: 'Add a role' }).click()
  await answerOpenDialog(app, null)
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(page.getByRole('button', { name: 'Choose a file…' })).toBeEnabled()
  const path = join(temporaryFolder(), 'guide.txt')
  writeFileSync(path, guide.replaceAll('\n', '\r\n'))
  await answerOpenDialog(app, path)
  await page.getByRole('button', { name: 'Choose a file…' }).click()
  await expect(title(page)).toHaveValue('Dental Hygienist')
  await close()
})

test('leaving an unsaved role asks first, and an empty title is told at its field', async () => {
  const { page, close } = await launchApp({ start: 'empty' })
  await readGuide(page, guide)
  await title(page).fill('')
  await page.getByRole('button', { name: 'Save role' }).click()
  await expect(page.getByText('Give the role a title.')).toBeVisible()
  await goTo(page, 'Board')
  const question = page.getByRole('alertdialog', { name: 'Leave without saving?' })
  await question.getByRole('button', { name: 'Stay here' }).click()
  await expect(page.getByRole('textbox', { name: 'Summary' })).toHaveValue(/clean teeth/)
  await goTo(page, 'Board')
  await question.getByRole('button', { name: 'Leave without saving' }).click()
  await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await close()
})

test('a ready-made role is taken in one click, edited in place, deleted and brought back', async () => {
  const { page, close } = await launchApp({ start: 'empty' })
  await goTo(page, 'Roles')
  await page.getByRole('button', { name: 'Take the ready-made Backend Developer' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Backend Developer' })).toBeVisible()
  await page.getByRole('checkbox', { name: /Build Portfolio Projects/ }).press(' ')
  await page.keyboard.press('e')
  await title(page).fill('Backend Engineer')
  await page.getByRole('button', { name: 'Move step 2 up' }).click()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(page.getByRole('heading', { level: 1, name: 'Backend Engineer' })).toBeVisible()
  await expect(page.getByRole('checkbox').first()).toHaveAccessibleName(/Build Portfolio Projects/)
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await expect(page.getByRole('checkbox').nth(1)).not.toBeChecked()

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete role' }).click()
  await expect(page.getByRole('heading', { name: 'No role here yet' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: 'Backend Engineer' })).toBeVisible()
  await close()
})

test('a role links its applications, and a role that is gone says so', async () => {
  const { page, close } = await launchApp({ start: 'sample' })
  await goTo(page, 'Roles')
  await page.getByRole('link', { name: 'Backend Developer' }).click()
  await page.getByRole('region', { name: 'Applications' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/board\?application=/)
  await page.evaluate(() => {
    location.hash = '#/roles/00000000-0000-4000-8000-000000000000'
  })
  await expect(page.getByText('This role is no longer there.')).toBeVisible()
  await page.getByRole('main').getByRole('button', { name: 'Back to the roles' }).last().click()
  await expect(page.getByRole('heading', { name: 'Roles', level: 1 })).toBeVisible()
  await close()
})

test('what is typed of a new role, and of a changed one, outlives a closed window', async () => {
  const first = await launchApp({ start: 'empty' })
  await readGuide(first.page, guide)
  await first.page.getByRole('textbox', { name: 'Summary' }).fill('Cleans teeth and teaches care.')
  await first.close()

  const second = await launchApp({ dataFolder: first.dataFolder })
  await goTo(second.page, 'Roles')
  await second.page.getByRole('button', { name: 'Add a role' }).click()
  await expect(second.page.getByRole('textbox', { name: 'Summary' })).toHaveValue(
    'Cleans teeth and teaches care.',
  )
  await second.page.getByRole('button', { name: 'Save role' }).click()
  await expect(second.page.getByRole('heading', { level: 1, name: 'Dental Hygienist' })).toBeVisible()
  await second.page.getByRole('button', { name: 'Edit', exact: true }).click()
  await second.page.getByRole('textbox', { name: 'Job outlook' }).fill('Steady.')
  await second.close()

  const third = await launchApp({ dataFolder: first.dataFolder })
  await goTo(third.page, 'Roles')
  await third.page.getByRole('link', { name: 'Dental Hygienist' }).click()
  await expect(third.page.getByRole('textbox', { name: 'Job outlook' })).toHaveValue('Steady.')
  await third.page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(third.page.getByRole('main')).toContainText('Steady.')
  await goTo(third.page, 'Roles')
  await third.page.getByRole('button', { name: 'Add a role' }).click()
  await expect(third.page.getByRole('textbox', { name: 'Career guide' })).toHaveValue('')
  await third.close()
})
