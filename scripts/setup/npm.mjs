// The machine's own npm, whatever Node it runs under.
import fs from 'node:fs'
import path from 'node:path'
import { runQuiet } from './run.mjs'

export function npmCommand(env = process.env, node = process.execPath) {
  const script = env.npm_execpath
  if (script && path.basename(script) === 'npm-cli.js') return { command: node, first: [script] }
  return { command: 'npm', first: [] }
}

// npm finds its machine-wide settings (a proxy, a certificate) beside the Node it runs under and by its prefix.
// So it runs under the Node at hand, never under ours, and installs by working folder, never by --prefix.
export function npm(args, { cwd, timeoutMs } = {}) {
  const { command, first } = npmCommand()
  const flags = [
    // A silent outer npm would hide the very words the failure is recognised by.
    '--loglevel=error',
    '--no-progress',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    // npm's own patience of over a minute is too long to wait for "no network".
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=5000',
  ]
  return runQuiet(command, [...first, ...args, ...flags], { cwd, env: process.env, timeoutMs })
}

/** Installs one package by itself into `folder`/node_modules. */
export function npmInstallInto(folder, spec, { timeoutMs } = {}) {
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n')
  return npm(['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--global=false', spec], {
    cwd: folder,
    timeoutMs,
  })
}
