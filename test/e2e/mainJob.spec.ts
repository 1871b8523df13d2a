import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { auditDocx } from '../../src/core/document/audit'
import { readResume } from '../../src/core/document/read/readResume'
import { answerOpenDialog, answerSaveDialog, goTo, launchApp, temporaryFolder } from './harness'

const fixture = (name: string) => join(import.meta.dirname, '../../resources/samples', name)

test('a person goes from a guide, a posting and a resume to an exported version, an offer, and finds it all after a restart', async () => {
  test.setTimeout(180_000)
  const first = await launchApp({ start: 'empty' })
  const { app, page, dataFolder } = first

  await test.step('1. a career guide becomes a role profile', async () => {
    await goTo(page, 'Roles')
    await page
      .getByRole('button', { name: /add a role|paste a career guide/i })
      .first()
      .click()
    await page
      .getByRole('textbox', { name: /career guide/i })
      .fill(readFileSync(fixture('guide.txt'), 'utf8'))
    await page.getByRole('button', { name: /read the guide/i }).click()
    await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Data Analyst')
    await page.getByRole('button', { name: /save/i }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Data Analyst' })).toBeVisible()
    await expect(page.getByText('Data Visualization').first()).toBeVisible()
  })

  await test.step('2. a posting becomes an application linked to the role', async () => {
    await goTo(page, 'Board')
    await page.getByRole('button', { name: 'New application' }).click()
    await page.getByRole('textbox', { name: 'Posting' }).fill(readFileSync(fixture('posting.txt'), 'utf8'))
    await page.getByRole('button', { name: 'Read the posting' }).click()
    await expect(page.getByRole('textbox', { name: 'Job title' })).toHaveValue('Data Analyst')
    await expect(page.getByRole('textbox', { name: 'Company' })).toHaveValue('Riverbend Transit')
    await expect(page.getByRole('list', { name: 'Required terms' })).toContainText('Tableau')
    await page.getByRole('button', { name: 'Add to the board' }).click()
    await expect(page.getByRole('row', { name: /Data Analyst/ })).toBeVisible()
  })

  await test.step('3. an existing resume becomes a base resume', async () => {
    await goTo(page, 'Resumes')
    await page.getByRole('button', { name: 'Open a resume' }).first().click()
    await answerOpenDialog(app, fixture('resume.md'))
    await page.getByRole('button', { name: /choose a file|browse/i }).click()
    await expect(page.getByRole('textbox', { name: 'Name', exact: true }).first()).toHaveValue(
      'Oluwaseun Brandt',
    )
    await page.getByRole('button', { name: /^save/i }).first().click()
    await expect(page.getByText(/^Saved/).first()).toBeVisible()
  })

  await test.step('4. a tailored version is checked while it is edited', async () => {
    await goTo(page, 'Board')
    await page.getByRole('row', { name: /Data Analyst/ }).click()
    await page.getByRole('tab', { name: 'Resume & fit' }).click()
    await page.getByRole('button', { name: 'Make a tailored version' }).click()
    const check = page.getByRole('complementary', { name: 'Check' })
    await expect(check).toContainText('of 100')
    await expect(check).toContainText(/team player/i)
    const summary = page.getByRole('textbox', { name: 'Summary' }).first()
    await summary.fill('Data analyst with five years in public services who cut report time by 60%.')
    await expect(check.getByText(/team player/i)).toHaveCount(0)
    await expect(page.getByText(/^Saved \d/)).toBeVisible()
  })

  const exported = join(temporaryFolder(), 'Oluwaseun.docx')
  await test.step('5. the version is exported and reads back complete', async () => {
    await answerSaveDialog(app, exported)
    await page.getByRole('button', { name: /^export/i }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^(export|save)/i }).click()
    await expect(dialog.getByText(/reads back complete/i)).toBeVisible()
    await dialog
      .getByRole('button', { name: /done|close/i })
      .first()
      .click()
    const { resume } = readResume(new Uint8Array(readFileSync(exported)), 'docx')
    expect(resume.basics).toMatchObject({
      name: 'Oluwaseun Brandt',
      email: 'seun.brandt@example.com',
      summary: 'Data analyst with five years in public services who cut report time by 60%.',
    })
    expect(
      resume.work.map(({ position, startDate, highlights }) => [position, startDate, highlights.length]),
    ).toEqual([
      ['Data Analyst', '2021-03', 2],
      ['Junior Analyst', '2018-06', 1],
    ])
    expect(
      auditDocx(new Uint8Array(readFileSync(exported))).rules.filter(({ status }) => status === 'fail'),
    ).toEqual([])
  })

  await test.step('6. the card moves and an offer stands on its band', async () => {
    await goTo(page, 'Board')
    await page.getByRole('row', { name: /Data Analyst/ }).hover()
    await page.getByRole('button', { name: 'Actions for Data Analyst' }).click()
    await page.getByRole('menuitem', { name: 'Move to' }).click()
    await page.getByRole('menuitem', { name: 'Offer' }).click()
    await expect(page.getByText('Moved to Offer')).toBeVisible()
    await page.getByRole('row', { name: /Data Analyst/ }).click()
    await page.getByRole('tab', { name: 'Offer' }).click()
    await page.getByRole('textbox', { name: 'Base pay offered' }).fill('86000')
    await page.getByRole('textbox', { name: 'Base pay offered' }).blur()
    await page.getByRole('button', { name: 'Record the offer' }).click()
    await expect(page.getByText('Offer saved')).toBeVisible()
    await expect(page.getByRole('region', { name: 'Where the offer stands' })).toContainText('59 %')
  })
  expect(first.complaints).toEqual([])
  await first.close()

  const second = await launchApp({ dataFolder })
  await test.step('after a restart everything is there', async () => {
    const again = second.page
    const offer = again.getByRole('region', { name: /^Offer, 1/ })
    await expect(offer.getByRole('row', { name: /Data Analyst/ })).toBeVisible()
    await expect(offer).toContainText('Offer $86K')
    await goTo(again, 'Roles')
    await expect(again.getByText('Data Analyst').first()).toBeVisible()
    await goTo(again, 'Resumes')
    await expect(again.getByText(/Riverbend Transit/).first()).toBeVisible()
    await again
      .getByText(/Riverbend Transit · Data Analyst/)
      .first()
      .click()
    await expect(again.getByRole('textbox', { name: 'Summary' }).first()).toHaveValue(
      'Data analyst with five years in public services who cut report time by 60%.',
    )
  })
  await second.close()
})

test('a second start on the same folder leaves the first alone', async () => {
  const first = await launchApp({ start: 'empty' })
  await expect(launchApp({ dataFolder: first.dataFolder })).rejects.toThrow()
  await expect(first.page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await first.close()
})
