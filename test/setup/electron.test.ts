import { describe, expect, it } from 'vitest'
import { displayFlags, hasDisplay } from '../../scripts/setup/display.mjs'
import { chooseRuntime, executableName, sandboxIsImpossible } from '../../scripts/setup/electron.mjs'
import { needsBuild } from '../../scripts/setup/sqlite.mjs'

const HOUR = 60 * 60 * 1000
const facts = {
  override: undefined,
  hasPinned: false,
  pinnedFailedAt: undefined,
  now: 100 * HOUR,
  platform: 'linux',
  arch: 'x64',
}

describe('choosing the Electron', () => {
  it('prefers the one given by hand over everything', () => {
    expect(chooseRuntime({ ...facts, override: '/somewhere', hasPinned: true })).toBe('override')
  })

  it('uses the pinned one once it is there, whatever failed before', () => {
    expect(chooseRuntime({ ...facts, hasPinned: true, pinnedFailedAt: 99 * HOUR })).toBe('pinned')
  })

  it('tries to fetch the pinned one first', () => {
    expect(chooseRuntime(facts)).toBe('fetch-pinned')
  })

  it('does not pay for the same failure again within a day', () => {
    expect(chooseRuntime({ ...facts, pinnedFailedAt: 77 * HOUR })).toBe('fallback')
  })

  it('tries again after a day, and when the clock was set back', () => {
    expect(chooseRuntime({ ...facts, pinnedFailedAt: 75 * HOUR })).toBe('fetch-pinned')
    expect(chooseRuntime({ ...facts, pinnedFailedAt: 101 * HOUR })).toBe('fetch-pinned')
  })

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('has no fallback on %s %s', (platform, arch) => {
    expect(chooseRuntime({ ...facts, platform, arch, pinnedFailedAt: 99 * HOUR })).toBe('fetch-pinned')
  })

  it('finds the executable by system', () => {
    expect(executableName('linux')).toBe('electron')
    expect(executableName('win32')).toBe('electron.exe')
    expect(executableName('darwin')).toContain('Contents/MacOS/')
  })

  it('builds better-sqlite3 only where Node-API is under 10', () => {
    expect([8, 9, 10, 11].map((nodeApi) => needsBuild(nodeApi))).toEqual([true, true, false, false])
  })
})

const open = () => undefined
const forbidsNamespaces = (name: string) =>
  name === 'kernel/apparmor_restrict_unprivileged_userns' ? '1' : undefined

describe('the sandbox', () => {
  it('is dropped for root on Linux only', () => {
    expect(sandboxIsImpossible({ platform: 'linux', uid: 0, sysctl: open })).toBe(true)
    expect(sandboxIsImpossible({ platform: 'darwin', uid: 0, sysctl: open })).toBe(false)
  })

  it('is kept for a person on a machine that allows user namespaces', () => {
    expect(sandboxIsImpossible({ platform: 'linux', uid: 1000, sysctl: open })).toBe(false)
  })

  it('is dropped where the kernel forbids user namespaces', () => {
    expect(sandboxIsImpossible({ platform: 'linux', uid: 1000, sysctl: forbidsNamespaces })).toBe(true)
  })
})

describe('the display', () => {
  it('is asked for on Linux only', () => {
    expect(hasDisplay({}, 'linux')).toBe(false)
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'darwin')).toBe(true)
  })

  it('is looked for on Wayland only where there is no X', () => {
    expect(displayFlags({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toEqual(['--ozone-platform-hint=auto'])
    expect(displayFlags({ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' }, 'linux')).toEqual([])
  })
})
