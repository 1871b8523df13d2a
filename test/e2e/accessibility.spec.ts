import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerOpenDialog, goTo, launchApp, type RunningApp, temporaryFolder } from './harness'

let running: RunningApp
test.beforeAll(async () => {
  running = await launchApp({ start: 'sample' })
})
test.afterAll(async () => {
  await running.close()
})

/** Each broken rule with the element it is broken at. */
async function brokenRules(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))
}

const screens: { name: string; open: (page: Page) => Promise<void> }[] = [
  { name: 'the board', open: (page) => goTo(page, 'Board') },
  {
    name: 'an application',
    open: async (page) => {
      await goTo(page, 'Board')
      await page.getByRole('row', { name: /Cloverfield/ }).click()
      await expect(page.getByRole('tab', { name: 'Overview' })).toBeVisible()
    },
  },
  {
    name: 'an offer on its band',
    open: async (page) => {
      await goTo(page, 'Board')
      await page.getByRole('row', { name: /Juniper/ }).click()
      await page.getByRole('tab', { name: 'Offer' }).click()
      await expect(page.getByRole('region', { name: 'Where the offer stands' })).toBeVisible()
    },
  },
  {
    name: 'a new application',
    open: async (page) => {
      await goTo(page, 'Board')
      await page.getByRole('button', { name: 'New application' }).click()
      await expect(page.getByRole('textbox', { name: 'Job title' })).toBeVisible()
    },
  },
  { name: 'the roles', open: (page) => goTo(page, 'Roles') },
  {
    name: 'a role',
    open: async (page) => {
      await goTo(page, 'Roles')
      await page.getByText('Backend Developer').first().click()
      await expect(page.getByRole('heading', { level: 1, name: 'Backend Developer' })).toBeVisible()
    },
  },
  { name: 'the resumes', open: (page) => goTo(page, 'Resumes') },
  {
    name: 'the studio',
    open: async (page) => {
      await goTo(page, 'Resumes')
      await page
        .getByText(/Cloverfield Health · /)
        .first()
        .click()
      await expect(page.getByRole('complementary', { name: 'Check' })).toContainText('of 100')
    },
  },
  {
    name: 'the files of an application',
    open: async (page) => {
      await goTo(page, 'Board')
      await page.getByRole('row', { name: /Cloverfield/ }).click()
      await page.getByRole('tab', { name: 'Files' }).click()
      await expect(page.getByRole('button', { name: 'Attach a file…' })).toBeVisible()
    },
  },
  {
    name: 'the import',
    open: async (page) => {
      await goTo(page, 'Settings')
      await page.getByRole('button', { name: 'Import…' }).click()
      await expect(page.getByRole('button', { name: 'Choose an archive…' })).toBeVisible()
    },
  },
  {
    name: 'a table to import, column by column',
    open: async (page) => {
      const file = join(temporaryFolder(), 'jobs.csv')
      writeFileSync(file, 'Employer;Position;Status;Applied\nNorthwind;Cook;Interview;someday\n;;nothing;\n')
      await answerOpenDialog(running.app, file)
      await goTo(page, 'Settings')
      await page.getByRole('button', { name: 'Import…' }).click()
      await page.getByRole('button', { name: 'Choose a table…' }).click()
      await expect(page.getByText('Northwind').first()).toBeVisible()
    },
  },
  {
    name: 'two versions side by side',
    open: async (page) => {
      await goTo(page, 'Resumes')
      await page.getByRole('button', { name: 'Compare' }).click()
      await expect(page.getByRole('tab', { name: 'Two versions' })).toBeVisible()
    },
  },
  {
    name: 'the skill gap',
    open: async (page) => {
      await goTo(page, 'Resumes')
      await page.getByRole('button', { name: 'Compare' }).click()
      await page.getByRole('tab', { name: 'Skill gap' }).click()
      await expect(page.getByRole('grid')).toBeVisible()
    },
  },
  { name: 'the settings', open: (page) => goTo(page, 'Settings') },
  { name: 'the trash', open: (page) => goTo(page, 'Trash') },
]

for (const colorScheme of ['light', 'dark'] as const) {
  for (const { name, open } of screens) {
    test(`${name} can be used by everybody, ${colorScheme}`, async () => {
      const { page } = running
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await open(page)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await brokenRules(page)).toEqual([])
    })
  }
}
