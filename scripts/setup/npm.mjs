// The machine's own npm, whatever Node it runs under.
import path from 'node:path';
import { runQuiet } from './run.mjs';

export function npmCommand(env = process.env, node = process.execPath) {
  const script = env.npm_execpath;
  if (script && path.basename(script) === 'npm-cli.js') return { command: node, first: [script] };
  return { command: 'npm', first: [] };
}

export function npm(args, { node, env, cwd, timeoutMs } = {}) {
  const { command, first } = npmCommand(process.env, node);
  // A silent outer npm would hide the very words the failure is recognised by.
  const quiet = ['--loglevel=error', '--no-progress', '--no-audit', '--no-fund', '--no-update-notifier'];
  return runQuiet(command, [...first, ...args, ...quiet], { cwd, env, timeoutMs });
}
