import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, timed } from './measure.mjs'

const cli = fileURLToPath(new URL('../../out/cli/index.js', import.meta.url))
const lines = 20_000
const keywords = ['SQL', 'Kubernetes', 'React', 'Project Management', 'C++', 'wound care', 'Go', 'Excel']
const text =
  'Led project management for a hospital; wrote SQL reports in Excel and automated deployments with Docker.'
const input = Array.from({ length: lines }, (_, id) =>
  JSON.stringify({ id, text: `${text} ${id}`, keyword: keywords[id % keywords.length] }),
).join('\n')

function run(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    let answers = 0
    child.stdout.on('data', (chunk) => {
      for (const byte of chunk) if (byte === 10) answers += 1
    })
    child.on('error', reject)
    child.on('close', () =>
      answers >= lines - 1 ? resolve() : reject(new Error(`${answers} answers to ${lines} lines`)),
    )
    child.stdin.end(`${input}\n`)
  })
}

const echo =
  "require('node:readline').createInterface({input:process.stdin}).on('line',(l)=>process.stdout.write(JSON.stringify(JSON.parse(l))+'\\n'))"

export async function benchMatch() {
  const value = median(await timed(3, () => run([cli, 'match'])))
  const floor = median(await timed(3, () => run(['-e', echo])))
  return [
    {
      name: `match ${lines} lines on the command line`,
      value,
      unit: 'ms',
      floor,
      goal: '≤ 10× reading the lines',
    },
  ]
}
