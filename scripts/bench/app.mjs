import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'
import Database from 'better-sqlite3'
import { Document, Packer, Paragraph } from 'docx'
import { median, timed } from './measure.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const flags = (process.env.SHORTLIST_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean)
const many = 5_000

const temporary = (name) => fs.mkdtempSync(path.join(os.tmpdir(), `shortlist-bench-${name}-`))
const launch = (folder, dataFolder) =>
  _electron.launch({
    executablePath: process.env.SHORTLIST_ELECTRON,
    args: [...flags, folder],
    cwd: folder,
    env: { ...process.env, SHORTLIST_DATA_FOLDER: dataFolder },
  })

/** An Electron app that shows one heading: what a window costs by itself. */
function bareElectron() {
  const folder = temporary('bare')
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', main: 'main.cjs' }),
  )
  fs.writeFileSync(
    path.join(folder, 'main.cjs'),
    "const {app,BrowserWindow}=require('electron');app.whenReady().then(()=>new BrowserWindow({width:1280,height:800}).loadFile('index.html'));app.on('window-all-closed',()=>app.quit())",
  )
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>bare</title><h1>Bare</h1>')
  return folder
}

async function startTimes(rounds, folder, dataFolder, isReady) {
  return timed(rounds, async () => {
    const app = await launch(folder, dataFolder)
    const page = await app.firstWindow()
    await isReady(page)
    app.process().kill('SIGKILL')
    await new Promise((resolve) => app.process().once('exit', resolve))
  })
}

const call = (page, name, input = {}) =>
  page.evaluate(
    async ([procedure, argument]) => {
      const result = await window.bridge.call(procedure, argument)
      if (!result.ok) throw new Error(result.error.message)
      return result.value
    },
    [name, input],
  )

const blank = {
  location: 'Portland, OR',
  url: null,
  pay: { min: 90000, max: 120000, currency: 'USD', period: 'YEAR' },
  roleId: null,
  appliedOn: null,
  notes: '',
  posting: null,
}

async function fill(page) {
  await call(page, 'app.startEmpty')
  const { stages } = await call(page, 'board.load')
  await page.evaluate(
    async ([total, ids, base]) => {
      for (let index = 0; index < total; index += 1) {
        await window.bridge.call('application.create', {
          ...base,
          title: `Developer ${index}`,
          company: `Company ${index % 400}`,
          stageId: ids[index % ids.length],
        })
      }
    },
    [many, stages.map((stage) => stage.id), blank],
  )
}

function bareSqlite() {
  const database = new Database(path.join(temporary('sqlite'), 'bare.sqlite'))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table card (id integer primary key, place text)')
  const insert = database.prepare('insert into card (place) values (?)')
  database.transaction(() => {
    for (let index = 0; index < many; index += 1)
      insert.run(`Developer ${index}, Company ${index % 400}, Portland, OR`)
  })()
  const update = database.prepare('update card set place = ? where id = 1')
  const all = database.prepare('select * from card')
  return { update: (round) => update.run(String(round)), all: () => all.all() }
}

async function bareDocx() {
  const document = new Document({
    sections: [
      { children: Array.from({ length: 60 }, (_, index) => new Paragraph(`Line ${index} of a resume`)) },
    ],
  })
  await Packer.toBuffer(document)
}

export async function benchApp() {
  const bare = bareElectron()
  const empty = temporary('empty')
  const full = temporary('full')
  const heading = (page) => page.getByRole('heading', { level: 1 }).first().waitFor()

  const first = await launch(root, full)
  const page = await first.firstWindow()
  await heading(page)
  await fill(page)
  const board = await call(page, 'board.load')
  const [a, b] = board.stages
  const id = board.cards[0].id
  const moves = await timed(60, (round) =>
    call(page, 'application.move', {
      ids: [id],
      stageId: round % 2 === 0 ? a.id : b.id,
      anchor: { kind: 'first' },
    }),
  )
  const loads = await timed(15, () =>
    page.evaluate(async () => (await window.bridge.call('board.load', {})).ok),
  )
  const sample = await call(page, 'app.loadSample')
  const resumes = sample.resumes > 0 ? await call(page, 'resume.list') : []
  const out = path.join(temporary('docx'), 'resume.docx')
  await first.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, out)
  const exports = []
  for (let round = 0; round < 15; round += 1) {
    const result = await call(page, 'resume.export', {
      id: resumes[0].id,
      format: 'docx',
      template: 'classic',
      paper: 'letter',
    })
    exports.push(result.milliseconds)
  }
  const memory = await first.evaluate(
    ({ app }) => app.getAppMetrics().reduce((sum, process) => sum + process.memory.workingSetSize, 0) / 1024,
  )
  await first.close()

  const bareApp = await launch(bare, empty)
  await heading(await bareApp.firstWindow())
  const bareMemory = await bareApp.evaluate(
    ({ app }) => app.getAppMetrics().reduce((sum, process) => sum + process.memory.workingSetSize, 0) / 1024,
  )
  await bareApp.close()

  const bareStart = median(await startTimes(5, bare, temporary('b'), heading))
  const emptyStart = median(await startTimes(5, root, empty, heading))
  const fullStart = median(
    await startTimes(5, root, full, (each) =>
      each
        .getByRole('row', { name: /Developer/ })
        .first()
        .waitFor(),
    ),
  )
  const sqlite = bareSqlite()
  const bareMove = median(await timed(60, (round) => Promise.resolve(sqlite.update(round))))
  const bareLoad = median(await timed(15, () => Promise.resolve(sqlite.all())))
  const bareExport = median(await timed(15, bareDocx))
  return [
    {
      name: 'start to first screen, no data',
      value: emptyStart,
      unit: 'ms',
      floor: bareStart,
      goal: '≤ 2× bare Electron',
    },
    {
      name: `start to board with ${many} applications`,
      value: fullStart,
      unit: 'ms',
      floor: bareStart,
      goal: '≤ 3× bare Electron',
    },
    {
      name: `memory of all processes, ${many} applications`,
      value: memory,
      unit: 'MB',
      floor: bareMemory,
      goal: '≤ 2× bare Electron',
    },
    {
      name: `move a card among ${many}, on disk, through IPC`,
      value: median(moves),
      unit: 'ms',
      floor: bareMove,
      goal: '< 50 ms',
    },
    {
      name: `load the board of ${many} cards through IPC`,
      value: median(loads),
      unit: 'ms',
      floor: bareLoad,
      goal: '< 100 ms',
    },
    { name: 'export a DOCX to disk', value: median(exports), unit: 'ms', floor: bareExport, goal: '≤ 60 ms' },
  ]
}
