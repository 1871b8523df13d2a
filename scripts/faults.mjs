// Runs the fault tests at full length and prints what they did to the app. With --json FILE also writes the table.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const args = process.argv.slice(2)
const jsonAt = args.indexOf('--json')
const jsonFile = jsonAt === -1 ? null : args[jsonAt + 1]
if (jsonAt !== -1 && jsonFile === undefined) {
  console.error('--json needs a file name.')
  process.exit(2)
}

const figuresFile = path.join(root, 'test-results', 'faults.jsonl')
fs.rmSync(figuresFile, { force: true })
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', 'test/faults/', '--maxWorkers=2'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, SHORTLIST_FAULTS: 'full' } },
)

const rows = fs.existsSync(figuresFile)
  ? fs
      .readFileSync(figuresFile, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []
const columns = ['kills', 'acknowledged', 'losses', 'corruptions', 'inputs', 'refusals', 'crashes', 'hangs']
const totals = Object.fromEntries(
  columns.map((column) => [column, rows.reduce((sum, row) => sum + (row[column] ?? 0), 0)]),
)
const lines = [...rows, { name: 'all together', ...totals }]
const width = Math.max(...lines.map(({ name }) => name.length)) + 2
console.log(`\n${' '.repeat(width)}${columns.map((column) => column.padStart(13)).join('')}`)
for (const { name, ...figures } of lines)
  console.log(
    `${name.padEnd(width)}${columns.map((column) => String(figures[column] ?? '').padStart(13)).join('')}`,
  )
const passed = status === 0 && rows.length > 0
console.log(
  `\n${passed ? 'Nothing was lost, damaged, crashed or hung.' : 'Something went wrong: see the failed tests above.'}`,
)
if (jsonFile !== null) fs.writeFileSync(jsonFile, `${JSON.stringify({ passed, totals, rows }, null, 2)}\n`)
process.exitCode = passed ? 0 : 1
