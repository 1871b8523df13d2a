import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

export interface RunningApp {
  app: ElectronApplication
  page: Page
  dataFolder: string
  /** What must stay empty: blocked by the content policy, thrown, or logged as an error. */
  complaints: string[]
  close(): Promise<void>
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'shortlist-e2e-'))

export interface LaunchOptions {
  dataFolder?: string
  /** Where the first start should end: past the welcome, with nothing or with the sample data. */
  start?: 'welcome' | 'empty' | 'sample'
}

/** Starts the built app in real Electron on a folder of its own, and waits until the page is there. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const dataFolder = options.dataFolder ?? temporaryFolder()
  const executablePath = process.env['SHORTLIST_ELECTRON']
  if (executablePath === undefined)
    throw new Error('SHORTLIST_ELECTRON is not set: run the tests with npm test')
  const flags = (process.env['SHORTLIST_ELECTRON_FLAGS'] ?? '').split(' ').filter(Boolean)
  const app = await _electron.launch({
    executablePath,
    args: [...flags, root],
    cwd: root,
    env: { ...process.env, SHORTLIST_DATA_FOLDER: dataFolder, NODE_ENV: 'test' },
  })
  const page = await app.firstWindow()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await expect(page.getByRole('main')).toBeVisible()
  if (options.start === 'empty') await page.getByRole('button', { name: 'Start empty' }).click()
  if (options.start === 'sample') await page.getByRole('button', { name: /sample data/i }).click()
  if (options.start === 'empty' || options.start === 'sample') {
    await expect(page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  }
  return {
    app,
    page,
    dataFolder,
    complaints,
    async close() {
      await app.close()
    },
  }
}

/** The next file dialogs to open give this path, or a cancel. */
export const answerOpenDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, answer) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: answer === null, filePaths: answer === null ? [] : [answer] })
  }, path)

/** The next dialogs to save give this path, or a cancel. */
export const answerSaveDialog = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, answer) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: answer === null, filePath: answer ?? '' })
  }, path)

/** Goes to a part of the app by the side bar, as a person does. */
export const goTo = (
  page: Page,
  section: 'Board' | 'Roles' | 'Resumes' | 'Settings' | 'Trash',
): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${section}`) })
    .click()
