import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { answerOpenDialog, goTo, launchApp, temporaryFolder } from './harness'

test('backups are listed, made, moved and restored after a preview, and a restore can be taken back', async () => {
  const { app, page, dataFolder, complaints, close } = await launchApp({ start: 'sample' })
  await goTo(page, 'Settings')
  const group = page.getByRole('region', { name: 'Backups' })
  await expect(group).toContainText(join(dataFolder, 'backups'))
  await group.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText('Backed up and checked')).toBeVisible()
  const rows = group.getByRole('list', { name: 'Backups' }).getByRole('listitem')
  await expect(rows.filter({ hasText: 'Made by you' })).toHaveCount(1)
  await expect(rows.filter({ hasText: 'Made by you' })).toContainText(
    /\d+ applications, 1 role, 3 resumes · .* · checked/,
  )

  const board = page.getByRole('navigation').getByRole('link', { name: /^Board/ })
  const before = (await board.textContent()) ?? ''
  await page.evaluate(async () => {
    const answer = await window.bridge.call('board.load', {})
    const cards = answer.ok ? (answer.value as { cards: { id: string }[] }).cards : []
    await window.bridge.call('application.delete', { ids: [cards[0]?.id, cards[1]?.id] })
  })
  await expect(board).not.toHaveText(before)
  const after = (await board.textContent()) ?? ''

  await rows.filter({ hasText: 'Made by you' }).getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('row', { name: /^Applications/ })).toBeVisible()
  await expect(dialog.getByText('Comes back')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(board).toHaveText(before)
  await page.getByRole('button', { name: 'Undo restore' }).click()
  await expect(board).toHaveText(after)

  const target = temporaryFolder()
  await answerOpenDialog(app, target)
  await group.getByRole('button', { name: 'Choose another folder…' }).click()
  await expect(group).toContainText(join(target, 'Shortlist backups'))
  expect(readdirSync(join(target, 'Shortlist backups')).some((name) => name.endsWith('.sqlite'))).toBe(true)
  expect(complaints).toEqual([])
  await close()
})

test('a data folder on a synchronised drive is told of once, and the app goes on', async () => {
  const dataFolder = join(temporaryFolder(), 'Dropbox')
  const first = await launchApp({ dataFolder, start: 'empty' })
  const notes = first.page.getByRole('list', { name: 'Notes about your data' })
  await expect(notes).toContainText('Your data is on Dropbox')
  await notes.getByRole('button', { name: /^Put away/ }).click()
  await expect(notes).toHaveCount(0)
  await first.close()
  const second = await launchApp({ dataFolder })
  await expect(second.page.getByRole('heading', { name: 'Board', level: 1 })).toBeVisible()
  await expect(second.page.getByRole('list', { name: 'Notes about your data' })).toHaveCount(0)
  await second.close()
})

test('the backup of the day is made by itself soon after the start', async () => {
  const { dataFolder, close } = await launchApp({ start: 'sample' })
  await expect
    .poll(
      () => existsSync(join(dataFolder, 'backups')) && readdirSync(join(dataFolder, 'backups')).join(' '),
      {
        timeout: 20_000,
      },
    )
    .toMatch(/-daily\.sqlite/)
  await close()
  rmSync(dataFolder, { recursive: true })
})

test('a second start ends by itself and leaves the first as it is', async () => {
  const first = await launchApp({ start: 'empty' })
  await expect(launchApp({ dataFolder: first.dataFolder })).rejects.toThrow()
  await goTo(first.page, 'Settings')
  await expect(first.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  await first.close()
})
