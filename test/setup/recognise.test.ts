import { describe, expect, it } from 'vitest'
import { failureFromError, failureOf, recognise } from '../../scripts/setup/recognise.mjs'
import { worthShowing } from '../../scripts/setup/run.mjs'
import { Failure } from '../../scripts/setup/say.mjs'

describe('recognising a failure', () => {
  it.each([
    [
      'no-network',
      'npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/x failed, reason: getaddrinfo ENOTFOUND registry.npmjs.org',
    ],
    [
      'no-network',
      "Err:1 http://deb.debian.org/debian bookworm InRelease\n  Temporary failure resolving 'deb.debian.org'",
    ],
    ['disk-full', 'npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write'],
    ['disk-full', 'tar: package/x.zip: Cannot write: No space left on device'],
    ['read-only', "EROFS: read-only file system, mkdir '/home/a/.cache/shortlist'"],
    ['not-allowed', "EACCES: permission denied, open '/home/a/.cache/shortlist/x'"],
    ['no-compiler', 'gyp ERR! stack Error: not found: make\ngyp ERR! not ok'],
    ['no-compiler', 'gyp ERR! find Python Python is not set from command line or npm configuration'],
    ['no-compiler', 'make: g++: No such file or directory\nmake: g++: command not found'],
    [
      'damaged-download',
      'npm error code EINTEGRITY\nnpm error sha512-abc integrity checksum failed when using sha512',
    ],
    [
      'certificate',
      'npm error code SELF_SIGNED_CERT_IN_CHAIN\nnpm error request to https://registry.npmjs.org/x failed',
    ],
    [
      'lock-out-of-step',
      'npm error `npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync',
    ],
    ['not-in-registry', 'npm error code E404\nnpm error 404 Not Found - GET https://registry.npmjs.org/x'],
    [
      'package-manager-busy',
      'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 1 (apt-get)',
    ],
  ])('calls it %s', (kind, output) => {
    expect(recognise(output)?.kind).toBe(kind)
  })

  it('says in one line what failed, why and what to do', () => {
    const { message } = failureOf('Installing node_modules', 'npm error code ENOTFOUND\nmore\nlines')
    expect(message).toMatch(
      /^Installing node_modules failed: the network cannot be reached\. .*run the same command again\.$/,
    )
    expect(message).not.toContain('\n')
  })

  it('names the folder that cannot be written', () => {
    expect(failureOf('Fetching Node', "EACCES: permission denied, mkdir '/srv/cache'").message).toContain(
      '/srv/cache',
    )
  })

  it('quotes the telling line of a failure it does not know', () => {
    expect(failureOf('Building', 'step 1\nfatal error: the moon is wrong\nbye').message).toContain(
      'the moon is wrong',
    )
  })

  it('tells a time limit apart from a failure', () => {
    expect(failureOf('Fetching Electron', 'ENOTFOUND', true).message).toContain('took too long')
  })

  it('leaves a failure that is already told as it is', () => {
    const told = new Failure('A.', 'Do B.')
    expect(failureFromError('Step', told)).toBe(told)
    expect(told.message).toBe('A. Do B.')
  })
})

describe('what Chromium prints', () => {
  it('is hidden where it is about a bus or a GPU that a bare machine lacks', () => {
    expect(worthShowing('[11400:1124/172300.786618:ERROR:bus.cc(407)] Failed to connect to the bus')).toBe(
      false,
    )
    expect(worthShowing('[1:1124/172300.786618:ERROR:viz_main_impl.cc(196)] Exiting GPU process')).toBe(false)
  })

  it('is shown where it may matter, and our own lines always are', () => {
    expect(worthShowing('[1:1124/172300.786618:FATAL:electron_main_delegate.cc(294)] Running as root')).toBe(
      true,
    )
    expect(worthShowing('the dbus of this sentence is ours')).toBe(true)
  })
})
