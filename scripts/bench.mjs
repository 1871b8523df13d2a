// Measures the built app against a floor taken in the same run: bare Electron, bare SQLite, bare docx, bare Node.
// Prints a table; with --json FILE also writes [{name, value, unit, floor, ratio, goal}].
import fs from 'node:fs'
import { benchApp } from './bench/app.mjs'
import { benchCheck } from './bench/check.mjs'
import { benchMatch } from './bench/match.mjs'

const args = process.argv.slice(2)
const jsonAt = args.indexOf('--json')
const jsonFile = jsonAt === -1 ? null : args[jsonAt + 1]
if (jsonAt !== -1 && jsonFile === undefined) {
  console.error('--json needs a file name.')
  process.exit(2)
}

const check = await benchCheck()
const rows = [...(await benchApp()), ...(await benchMatch()), ...check.rows].map((row) => ({
  ...row,
  value: Math.round(row.value * 100) / 100,
  floor: Math.round(row.floor * 100) / 100,
  ratio: Math.round((row.value / row.floor) * 100) / 100,
}))

const cells = [
  ['what', 'value', 'floor', 'ratio', 'goal'],
  ...rows.map((row) => [
    row.name,
    `${row.value} ${row.unit}`,
    `${row.floor} ${row.unit}`,
    String(row.ratio),
    row.goal,
  ]),
]
function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)))
  for (const row of table) {
    const line = row.map((cell, column) => cell.padEnd(widths[column])).join('  ')
    console.log(line.trimEnd())
  }
}

print(cells)
console.log('')
print(check.table)
if (jsonFile !== null) fs.writeFileSync(jsonFile, `${JSON.stringify(rows, null, 2)}\n`)
