// Walks the main job by itself in the real app, on sample texts, and keeps a picture of every step in demo/.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron } from '@playwright/test'

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')
const out = path.join(root, 'demo')
const sample = (name) => path.join(root, 'resources', 'samples', name)
const docx = path.join(out, 'Oluwaseun-Brandt-Riverbend-Transit-Data-Analyst.docx')

fs.rmSync(out, { recursive: true, force: true })
fs.mkdirSync(out, { recursive: true })

const app = await _electron.launch({
  executablePath: process.env.SHORTLIST_ELECTRON,
  args: [...(process.env.SHORTLIST_ELECTRON_FLAGS ?? '').split(' ').filter(Boolean), root],
  cwd: root,
  env: { ...process.env, SHORTLIST_DATA_FOLDER: fs.mkdtempSync(path.join(os.tmpdir(), 'shortlist-demo-')) },
})
const page = await app.firstWindow()
page.setDefaultTimeout(20_000)
await app.evaluate(
  ({ dialog }, [opened, saved]) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [opened] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: saved })
  },
  [sample('resume.md'), docx],
)

let step = 0
async function picture(name, words) {
  step += 1
  await page.waitForTimeout(400)
  const file = `${String(step).padStart(2, '0')}-${name}.png`
  await page.screenshot({ path: path.join(out, file) })
  console.log(`${step}. ${words}  (demo/${file})`)
}

const section = (name) =>
  page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .click()
const button = (name) => page.getByRole('button', { name }).first().click()

async function role() {
  await section('Roles')
  await button(/add a role|paste a career guide/i)
  await page
    .getByRole('textbox', { name: /career guide/i })
    .fill(fs.readFileSync(sample('guide.txt'), 'utf8'))
  await button(/read the guide/i)
  await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor()
  await picture('guide', 'A career guide, read and open to correction before it is saved')
  await button('Save role')
  await page.getByRole('heading', { level: 1, name: 'Data Analyst' }).waitFor()
  await picture('role', 'The role profile with its pay band')
}

async function posting() {
  await section('Board')
  await button('New application')
  await page.getByRole('textbox', { name: 'Posting' }).fill(fs.readFileSync(sample('posting.txt'), 'utf8'))
  await button('Read the posting')
  await page.getByRole('list', { name: 'Required terms' }).waitFor()
  await picture('posting', 'A posting fills the form and names what it asks for')
  await button('Add to the board')
  await page.getByRole('row', { name: /Data Analyst/ }).waitFor()
  await picture('board', 'The application on the board')
}

async function resume() {
  await section('Resumes')
  await button('Open a resume')
  await button(/choose a file|browse/i)
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().waitFor()
  await picture('resume', 'An existing resume, read section by section')
  await button(/^save/i)
  await page.getByRole('complementary', { name: 'Check' }).waitFor()
}

async function tailor() {
  await section('Board')
  await page.getByRole('row', { name: /Data Analyst/ }).click()
  await page.getByRole('tab', { name: 'Resume & fit' }).click()
  await button('Make a tailored version')
  await page.getByRole('complementary', { name: 'Check' }).getByText('of 100').first().waitFor()
  await picture('check', 'A tailored version with the check beside it')
  const summary = page.getByRole('textbox', { name: 'Summary' }).first()
  await summary.fill('Data analyst with five years in public services who cut report time by 60%.')
  await page.getByText(/^Saved \d/).waitFor()
  await picture('edited', 'The same after one edit: the avoided word is gone')
}

async function exportDocx() {
  await button(/^export/i)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^(export|save)/i }).click()
  await dialog.getByText(/reads back complete/i).waitFor()
  await picture('export', 'The DOCX, written and read back')
  await dialog
    .getByRole('button', { name: /done|close/i })
    .first()
    .click()
}

async function offer() {
  await section('Board')
  await page.getByRole('row', { name: /Data Analyst/ }).hover()
  await page.getByRole('button', { name: 'Actions for Data Analyst' }).click()
  await page.getByRole('menuitem', { name: 'Move to' }).click()
  await page.getByRole('menuitem', { name: 'Offer' }).click()
  await page.getByText('Moved to Offer').waitFor()
  await page.getByRole('row', { name: /Data Analyst/ }).click()
  await page.getByRole('tab', { name: 'Offer' }).click()
  const amount = page.getByRole('textbox', { name: 'Base pay offered' })
  await amount.fill('86000')
  await amount.blur()
  await button('Record the offer')
  await page.getByText('Offer saved').waitFor()
  await picture('offer', 'An offer on the pay band of the role, and what to ask for')
}

try {
  await picture('welcome', 'First start')
  await button('Start empty')
  await page.getByRole('heading', { level: 1, name: 'Board' }).waitFor()
  await role()
  await posting()
  await resume()
  await tailor()
  await exportDocx()
  await offer()
} catch (error) {
  await page.screenshot({ path: path.join(out, 'stopped-here.png') }).catch(() => undefined)
  console.error(
    `The demo stopped at step ${step + 1}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
  )
  console.error('demo/stopped-here.png shows the screen.')
  process.exitCode = 1
} finally {
  await app.close()
}

if (process.exitCode === undefined) {
  const cli = path.join(root, 'out', 'cli', 'index.js')
  const report = execFileSync(
    process.execPath,
    [cli, 'check', '--resume', docx, '--guide', sample('guide.txt'), '--job', sample('posting.txt')],
    { encoding: 'utf8' },
  )
  console.log('\nThe check, run again on the exported file:')
  const { score, parts, mustHave, strong, avoid } = JSON.parse(report)
  console.log(
    `  score ${score} of 100 (${parts.map((part) => `${part.name} ${part.points} of ${part.max}`).join(', ')})`,
  )
  for (const row of [...mustHave, ...strong]) {
    const sign = row.found ? '●' : '○'
    console.log(
      `  ${sign} ${row.keyword}: ${row.points} of ${row.max}${row.evidence[0] ? ` - “${row.evidence[0].text}”` : ''}`,
    )
  }
  for (const row of avoid.filter((each) => each.found)) console.log(`  ✕ ${row.keyword}: ${row.points}`)
  console.log(`\nPictures: ${out}\nDOCX: ${docx}`)
}
