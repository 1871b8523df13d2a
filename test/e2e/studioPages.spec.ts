import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { renderDocx } from '../../src/core/document/docx'
import { resumeSchema, type ResumeDocument } from '../../src/core/resume/model'
import { goTo, launchApp, temporaryFolder } from './harness'

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find(
  (path) => existsSync(path),
)

const sentence =
  'Planned and carried out the move of nine services to our own platform together with three teams, kept every customer online and wrote down how the next teams can do the same'

/** A resume with so many jobs of so many bullets, of one to three lines. */
function resumeOf(jobs: number, bullets: number): ResumeDocument {
  return resumeSchema.parse({
    basics: {
      name: 'Ines Moreau-Adeyemi',
      label: 'Engineer',
      email: 'ines@example.org',
      phone: '+1 503 555 0148',
      summary: `${sentence}. ${sentence}.`,
    },
    work: Array.from({ length: jobs }, (_, job) => ({
      name: `Harbour Logistics ${job + 1}`,
      position: 'Engineer',
      location: 'Portland, OR',
      startDate: `${2020 - job}-03`,
      endDate: `${2021 - job}-02`,
      highlights: Array.from({ length: bullets }, (__, at) =>
        sentence.slice(0, 40 + ((job * 37 + at * 53) % 130)),
      ),
    })),
    education: [{ institution: 'Western University', studyType: 'BSc', area: 'Physics', endDate: '2010' }],
    skills: [{ name: 'Platforms', keywords: ['AWS', 'Docker', 'Kafka'] }],
  })
}

const resumes = [
  { name: 'One page', document: resumeOf(2, 4) },
  { name: 'Two pages', document: resumeOf(6, 5) },
  { name: 'Three pages', document: resumeOf(10, 7) },
]
const templates = ['Classic', 'Modern', 'Compact'] as const
const papers = ['Letter', 'A4'] as const

const templateIds = { Classic: 'classic', Modern: 'modern', Compact: 'compact' } as const
const paperIds = { Letter: 'letter', A4: 'a4' } as const

async function openNew(page: Page, name: string, document: ResumeDocument): Promise<void> {
  await page.evaluate(
    ([title, resume]) => window.bridge.call('resume.create', { name: title, document: resume }),
    [name, document] as const,
  )
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
}

const showPage = async (page: Page): Promise<void> => {
  const toggle = page.getByRole('group', { name: 'What to show' }).getByRole('button', { name: 'Page' })
  if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click()
}
const pane = (page: Page) => page.getByRole('region', { name: 'Page', exact: true })
const sheets = (page: Page) => page.getByRole('article', { name: 'Page preview' }).getByRole('region')

async function choose(page: Page, label: string, value: string): Promise<void> {
  const button = pane(page).getByRole('button', { name: new RegExp(label) })
  if ((await button.innerText()).trim() === value) return
  await button.click()
  await page.getByRole('option', { name: value, exact: true }).click()
}

/** Pages of each file, as LibreOffice sets them. */
function countPages(files: readonly string[], folder: string): number[] {
  if (office === undefined) return []
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(office, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...files], {
    timeout: 120_000,
    stdio: 'ignore',
  })
  return files.map((file) => {
    const bytes = readFileSync(file.replace(/docx$/, 'pdf')).toString('latin1')
    return bytes.match(/\/Type\s*\/Page(?![s\w])/g)?.length ?? 0
  })
}

test('the preview has as many pages as LibreOffice makes of the export: three lengths, templates and papers', async () => {
  test.skip(office === undefined, 'LibreOffice is not installed: the pages were not compared')
  test.setTimeout(180_000)
  const folder = temporaryFolder()
  mkdirSync(folder, { recursive: true })
  const cases = resumes.flatMap(({ name, document }) =>
    templates.flatMap((template) => papers.map((paper) => ({ name, document, template, paper }))),
  )
  const files: string[] = []
  for (const { name, document, template, paper } of cases) {
    const file = join(folder, `${name} ${template} ${paper}.docx`.replaceAll(' ', '-'))
    writeFileSync(
      file,
      await renderDocx(document, { template: templateIds[template], paper: paperIds[paper] }),
    )
    files.push(file)
  }
  const expected = countPages(files, folder)

  const running = await launchApp({ start: 'empty' })
  const { page } = running
  const seen: string[] = []
  for (const { name, document } of resumes) {
    await openNew(page, name, document)
    await showPage(page)
    for (const template of templates) {
      for (const paper of papers) {
        await choose(page, 'Template', template)
        await choose(page, 'Paper', paper)
        await expect(sheets(page).first()).toBeVisible()
        seen.push(`${name}, ${template}, ${paper}: ${await sheets(page).count()}`)
      }
    }
  }
  expect(seen).toEqual(
    cases.map(({ name, template, paper }, index) => `${name}, ${template}, ${paper}: ${expected[index]}`),
  )
  expect(new Set(expected).size).toBeGreaterThan(2)
  await running.close()
})

test('pages follow the words, and hold each of them once', async () => {
  const running = await launchApp({ start: 'empty' })
  const { page, complaints } = running
  await openNew(page, 'Growing', resumeOf(2, 4))
  await showPage(page)
  await expect(sheets(page)).toHaveCount(1)
  await expect(pane(page).getByRole('status')).toHaveText('1 page')
  await page
    .getByRole('textbox', { name: 'Summary' })
    .first()
    .fill(Array.from({ length: 40 }, (_, at) => `Word${at} ${sentence}.`).join(' '))
  await expect(sheets(page)).toHaveCount(2)
  await expect(pane(page).getByRole('status')).toHaveText('2 pages')
  const text = (await sheets(page).allTextContents()).join(' ')
  for (let at = 0; at < 40; at += 1) expect(text.match(new RegExp(`Word${at}\\b`, 'g')) ?? []).toHaveLength(1)
  await choose(page, 'Zoom', '100 %')
  const box = await sheets(page).first().boundingBox()
  expect(Math.round(box?.width ?? 0)).toBeGreaterThanOrEqual(793)
  expect(complaints).toEqual([])
  await running.close()
})

test('editor, page and check are shown as chosen, two at a time where there is little room, also after a restart', async () => {
  const first = await launchApp({ start: 'sample' })
  const { page } = first
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
  await goTo(page, 'Resumes')
  await page.getByRole('link', { name: /^Cloverfield Health/ }).click()
  const editor = page.getByRole('textbox', { name: 'Summary' }).first()
  const check = page.getByRole('complementary', { name: 'Check and changes' })
  await expect(editor).toBeVisible()
  await expect(check).toBeVisible()
  await expect(pane(page)).toHaveCount(0)

  await page.keyboard.press('ControlOrMeta+Shift+P')
  await expect(pane(page)).toBeVisible()
  await expect(editor).toBeVisible()
  await expect(check).toBeHidden()
  await page.keyboard.press('ControlOrMeta+Shift+E')
  await expect(editor).toBeHidden()
  await first.close()

  const second = await launchApp({ dataFolder: first.dataFolder })
  await second.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800),
  )
  await goTo(second.page, 'Resumes')
  await second.page.getByRole('link', { name: /^Cloverfield Health/ }).click()
  await expect(pane(second.page)).toBeVisible()
  await expect(second.page.getByRole('textbox', { name: 'Summary' })).toHaveCount(0)
  await second.page.getByRole('button', { name: 'Check', exact: true }).click()
  await second.page.getByRole('button', { name: /^SQL/ }).first().click()
  await expect(second.page.getByRole('textbox', { name: 'Summary' }).first()).toBeVisible()

  await test.step('from a marked word to its finding', async () => {
    const headline = second.page.getByRole('textbox', { name: 'Headline' })
    const show = second.page.getByRole('menuitem', { name: 'Show the finding' })
    // The way to the word before may still be scrolling, which closes menus.
    await expect(async () => {
      await headline.focus()
      await second.page.keyboard.press('Home')
      await second.page.keyboard.press('Alt+Enter')
      await expect(show).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await show.press('Enter')
    await expect(second.page.getByRole('button', { name: /^Backend development/i }).first()).toBeFocused()
  })
  await second.close()
})
