import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../../..')

export interface Ran {
  code: number | null
  stdout: string
  stderr: string
}

/** The command line, built as it ships, into a folder of its own. */
export interface Cli {
  folder: string
  start: (args: string[]) => ChildProcess
  run: (args: string[], stdin?: string) => Promise<Ran>
  close: () => void
}

export async function buildCli(): Promise<Cli> {
  const folder = mkdtempSync(path.join(tmpdir(), 'shortlist-cli-'))
  await build({
    root,
    configFile: path.join(root, 'scripts/vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: path.join(folder, 'built'), emptyOutDir: true, sourcemap: false },
  })
  const start = (args: string[]) =>
    spawn(process.execPath, [path.join(folder, 'built/index.js'), ...args], { cwd: folder })
  const run = (args: string[], stdin = '') =>
    new Promise<Ran>((resolve, reject) => {
      const child = start(args)
      const ran: Ran = { code: null, stdout: '', stderr: '' }
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (ran.stdout += text))
      child.stderr?.setEncoding('utf8').on('data', (text: string) => (ran.stderr += text))
      child.on('error', reject)
      child.on('close', (code) => resolve({ ...ran, code }))
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(stdin)
    })
  return { folder, start, run, close: () => rmSync(folder, { recursive: true, force: true }) }
}
