// What a bare Linux machine lacks. Asked for by library or command, not by package, so that it holds on any distribution.
import fs from 'node:fs'
import path from 'node:path'
import { failureOf } from './recognise.mjs'
import { runQuiet } from './run.mjs'
import { Failure, say, withProgress } from './say.mjs'

/** need -> what proves that it is there, and the Debian package that brings it. */
export const PARTS = [
  { need: 'run', library: 'libgtk-3.so.0', debian: 'libgtk-3-0' },
  { need: 'run', library: 'libnss3.so', debian: 'libnss3' },
  { need: 'run', library: 'libasound.so.2', debian: 'libasound2' },
  { need: 'run', library: 'libgbm.so.1', debian: 'libgbm1' },
  { need: 'run', library: 'libnotify.so.4', debian: 'libnotify4' },
  { need: 'run', library: 'libXss.so.1', debian: 'libxss1' },
  { need: 'run', library: 'libXtst.so.6', debian: 'libxtst6' },
  { need: 'run', library: 'libsecret-1.so.0', debian: 'libsecret-1-0' },
  { need: 'run', library: 'libdrm.so.2', debian: 'libdrm2' },
  { need: 'run', library: 'libatspi.so.0', debian: 'libatspi2.0-0' },
  { need: 'virtual-display', command: 'Xvfb', debian: 'xvfb' },
  { need: 'virtual-display', command: 'xvfb-run', debian: 'xvfb' },
  { need: 'virtual-display', command: 'xauth', debian: 'xauth' },
  { need: 'unpack', command: 'unzip', debian: 'unzip' },
  { need: 'unpack', file: '/etc/ssl/certs/ca-certificates.crt', debian: 'ca-certificates' },
  { need: 'compile', command: 'g++', debian: 'g++' },
  { need: 'compile', command: 'make', debian: 'make' },
  { need: 'compile', command: 'python3', debian: 'python3' },
]

export function missingParts(needs, { libraries, hasCommand, hasFile }) {
  return PARTS.filter(({ need, library, command, file }) => {
    if (!needs.includes(need)) return false
    if (library) return libraries !== undefined && !libraries.has(library)
    if (command) return !hasCommand(command)
    return !hasFile(file)
  })
}

/** Debian 13 and Ubuntu 24.04 renamed libraries with a 64-bit time (`…t64`); the old name has no candidate there. */
export function debianNames(parts, hasCandidate) {
  const names = parts.map(({ debian }) =>
    !hasCandidate(debian) && hasCandidate(`${debian}t64`) ? `${debian}t64` : debian,
  )
  return [...new Set(names)]
}

/** Names with a candidate, out of what `apt-cache policy` prints. */
export function candidatesIn(policy) {
  const found = new Set()
  let name
  for (const line of policy.split('\n')) {
    const heading = /^(\S+):$/.exec(line)
    if (heading) name = heading[1]
    else if (name && /^\s+Candidate: (?!\(none\))/.test(line)) found.add(name)
  }
  return found
}

export function librariesIn(ldconfig) {
  return new Set([...ldconfig.matchAll(/^\s+(\S+) \(/gm)].map((match) => match[1]))
}

function onPath(command, env) {
  return [...(env.PATH ?? '').split(path.delimiter), '/usr/bin', '/bin'].some(
    (folder) => folder && fs.existsSync(path.join(folder, command)),
  )
}

async function lookAround(env) {
  const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => fs.existsSync(file))
  const listed = ldconfig ? await runQuiet(ldconfig, ['-p'], { env: { ...env, LC_ALL: 'C' } }) : undefined
  return {
    // The kept tail of a very long list would lose names: without the list nothing is claimed to be missing.
    libraries: listed?.code === 0 ? librariesIn(listed.output) : undefined,
    hasCommand: (command) => onPath(command, env),
    hasFile: (file) => fs.existsSync(file),
  }
}

export async function ensureSystem(needs, env) {
  if (process.platform !== 'linux') return
  const missing = missingParts(needs, await lookAround(env))
  if (missing.length === 0) return
  const plain = [...new Set(missing.map((part) => part.library ?? part.command ?? part.file))]
  if (!onPath('apt-get', env)) {
    throw new Failure(
      `This machine lacks ${plain.join(', ')}.`,
      'Install them with its package manager, then run the same command again.',
    )
  }
  const root = process.getuid?.() === 0
  const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' }
  const step = 'Installing system packages'
  if (root) {
    await withProgress('Reading the list of system packages', async () => {
      const { code, output, timedOut } = await runQuiet(
        'apt-get',
        ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2', 'update'],
        {
          env: aptEnv,
          timeoutMs: 5 * 60_000,
        },
      )
      // `update` answers 0 even when every server was out of reach: the install below then says so.
      if (code !== 0) throw failureOf('Reading the list of system packages', output, timedOut)
    })
  }
  const wanted = missing.flatMap(({ debian }) => [debian, `${debian}t64`])
  const policy = await runQuiet('apt-cache', ['policy', ...wanted], { env: aptEnv })
  const candidates = candidatesIn(policy.output)
  const names = debianNames(missing, (name) => candidates.has(name))
  if (!root) {
    throw new Failure(
      `This machine lacks ${plain.join(', ')}.`,
      `Run this once, then the same command again:\n  sudo apt-get install --no-install-recommends ${names.join(' ')}`,
    )
  }
  say(`this machine lacks ${names.join(' ')}; installing.`)
  await withProgress(step, async () => {
    const { code, output, timedOut } = await runQuiet(
      'apt-get',
      [
        '-qq',
        '-y',
        '-o',
        'DPkg::Lock::Timeout=120',
        '-o',
        'Acquire::Retries=2',
        '--no-install-recommends',
        'install',
        ...names,
      ],
      { env: aptEnv, timeoutMs: 20 * 60_000 },
    )
    if (code !== 0) throw failureOf(step, output, timedOut)
  })
}
