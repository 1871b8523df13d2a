import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import fc from 'fast-check'
import { attackOn } from '../harness/attacks'
import { databaseHash, idsByTable } from '../harness/databaseHash'
import { answerOpenDialog, answerSaveDialog, launchApp, temporaryFolder } from './harness'

const count = 300
const batch = 20

/**
 * Too long or too deep for the bridge to copy, which is done in the page that sends it: no matter for main.
 * Such values are tried in security.spec.ts and, thousands of times, by test/faults.
 */
const isForTheBridge = (value: unknown, depth = 0): boolean => {
  if (depth > 40) return true
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false
  if (Array.isArray(value) && value.length > 1_000_000) return true
  return Object.values(value).some((each) => isForTheBridge(each, depth + 1))
}

test('S9 S10 hostile calls through the real window crash nothing and write nothing that was refused', async () => {
  const place = temporaryFolder()
  const dataFolder = join(place, 'user')
  mkdirSync(dataFolder)
  const { app, page, close } = await launchApp({ dataFolder, start: 'sample' })
  await answerOpenDialog(app, null)
  await answerSaveDialog(app, null)
  await app.evaluate(({ dialog, shell }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false })
    shell.openPath = () => Promise.resolve('')
    shell.showItemInFolder = () => {}
  })
  const database = new Database(join(dataFolder, 'data', 'shortlist.sqlite'), { readonly: true })
  const tally = { sent: 0, refused: 0, within: 0 }
  for (let begun = 0; begun < count; begun += batch) {
    const ids = idsByTable(database)
    for (const attack of fc.sample(attackOn(ids), { numRuns: batch, seed: 20_261_124 + begun })) {
      if (isForTheBridge(attack.input)) continue
      const before = databaseHash(database)
      const code = await page.evaluate(async ({ name, input }) => {
        try {
          const answer = await window.bridge.call(name, input)
          return answer.ok ? 'ok' : answer.error.code
        } catch {
          return 'not sent'
        }
      }, attack)
      tally.sent += 1
      if (code === 'ok') continue
      tally.refused += 1
      if (code === 'internal') tally.within += 1
      expect(databaseHash(database), `${attack.name} was refused (${code}) and yet wrote`).toBe(before)
    }
  }
  expect(tally.within).toBe(0)
  expect(tally.sent).toBeGreaterThan(250)
  expect(tally.refused).toBeGreaterThan(100)
  expect(tally.refused).toBeLessThan(tally.sent)
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
  database.close()
  expect(readdirSync(place)).toEqual(['user'])
  expect(await page.evaluate(() => document.querySelector('main') !== null)).toBe(true)
  await close()
})
