import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

const root = join(import.meta.dirname, '../..')

/** A namespace of its own with nothing but the loopback, which the test's own remote control needs. */
const asRoot = process.getuid?.() === 0
const enter = ['unshare', ...(asRoot ? ['-n'] : ['-rn']), '--', 'sh', '-c']
// iproute2 is not on every machine; perl is on every Debian.
const loopback = `ip link set lo up 2>/dev/null || perl -e 'socket(my $s, 2, 2, 0) or die; my $r = pack("Z16 s x22", "lo", 0x49); ioctl($s, 0x8914, $r) or die'`
// An address by number, so that no look-up decides: with any route at all this would be tried.
const unreachable = `"${process.execPath}" -e 'require("node:net").connect(53, "1.1.1.1").on("error", (e) => { process.exit(e.code === "ENETUNREACH" ? 0 : 9) }).on("connect", () => process.exit(9))'`

function run(command: string, timeout: number) {
  const [program = '', ...args] = enter
  return spawnSync(program, [...args, command], { cwd: root, encoding: 'utf8', timeout, env: environment() })
}

function environment() {
  // Left from the outer run, these would turn the inner one into a worker of it.
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:TEST_|PLAYWRIGHT_|PW_)/.test(name))
  // Mapped to root within, Chromium would refuse to start sandboxed.
  const flags = asRoot ? {} : { SHORTLIST_ELECTRON_FLAGS: '--no-sandbox' }
  return { ...Object.fromEntries(kept), ...flags, FORCE_COLOR: '0' }
}

test('S12 the whole main job works where there is no network at all', () => {
  test.setTimeout(240_000)
  const ready = process.platform === 'linux' ? run(`${loopback} && ${unreachable}`, 20_000) : null
  if (ready === null || ready.status !== 0) {
    const why =
      ready === null ? 'network namespaces are a thing of Linux' : 'this machine makes no network namespaces'
    process.stdout.write(`skipped: the main job without a network, because ${why}\n`)
    test.skip(true, `skipped: ${why}`)
  }
  const tool = join(root, 'node_modules/@playwright/test/cli.js')
  const inner = run(
    `(${loopback}) && ${unreachable} && exec "${process.execPath}" "${tool}" test mainJob.spec.ts --grep "goes from a guide" --reporter=line --output=test-results/no-network`,
    220_000,
  )
  expect(`${inner.stdout}${inner.stderr}`.split('\n').slice(-40).join('\n')).toMatch(/\b1 passed/)
  expect(inner.status).toBe(0)
})
