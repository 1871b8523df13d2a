import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fingerprint } from '../../scripts/setup/build.mjs'
import { cacheFolder, makeOnce } from '../../scripts/setup/cache.mjs'
import { withLock } from '../../scripts/setup/lock.mjs'
import { sameTree } from '../../scripts/setup/modules.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'shortlist-setup-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** A process id that no process has. */
const DEAD = '2147483646'

describe('the cache folder', () => {
  it('is where each system keeps such things, unless the person says otherwise', () => {
    expect(cacheFolder({}, 'linux', '/home/a')).toBe('/home/a/.cache/shortlist')
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/shortlist')
    expect(cacheFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Caches/shortlist')
    expect(cacheFolder({ LOCALAPPDATA: '/local' }, 'win32', '/home/a')).toBe(
      path.join('/local', 'Shortlist', 'Cache'),
    )
    expect(cacheFolder({ SHORTLIST_CACHE: '/mine' }, 'darwin', '/Users/a')).toBe('/mine')
  })
})

describe('makeOnce', () => {
  it('leaves nothing half made when the work fails, and succeeds the next time', async () => {
    const wanted = path.join(folder, 'thing')
    const fails = makeOnce(wanted, 'Fetching', async (temporary: string) => {
      writeFileSync(path.join(temporary, 'half'), 'x')
      throw new Error('ECONNRESET')
    })
    await expect(fails).rejects.toThrow('Fetching failed: the network cannot be reached.')
    expect(readdirSync(folder)).toEqual([])
    await makeOnce(wanted, 'Fetching', async (temporary: string) =>
      writeFileSync(path.join(temporary, 'whole'), 'x'),
    )
    expect(readdirSync(folder)).toEqual(['thing'])
    expect(readdirSync(wanted)).toEqual(['whole'])
  })

  it('sweeps up what a killed start left, and its lock', async () => {
    const wanted = path.join(folder, 'thing')
    mkdirSync(`${wanted}.half-${DEAD}`)
    writeFileSync(`${wanted}.lock`, DEAD)
    await makeOnce(wanted, 'Fetching', async () => {})
    expect(readdirSync(folder)).toEqual(['thing'])
  })

  it('makes it once when two starts ask at the same time', async () => {
    const wanted = path.join(folder, 'thing')
    let made = 0
    const make = () =>
      makeOnce(wanted, 'Fetching', async () => {
        made += 1
        await new Promise((resolve) => setTimeout(resolve, 50))
      })
    await Promise.all([make(), make()])
    expect(made).toBe(1)
  })

  it('names a cache folder that cannot be made', async () => {
    const file = path.join(folder, 'file')
    writeFileSync(file, '')
    await expect(makeOnce(path.join(file, 'cache', 'thing'), 'Fetching', async () => {})).rejects.toThrow(
      /cannot be written\. .*SHORTLIST_CACHE/,
    )
  })
})

describe('withLock', () => {
  it('is released when the work fails', async () => {
    const lock = path.join(folder, 'lock')
    await expect(withLock(lock, async () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(existsSync(lock)).toBe(false)
  })
})

describe('fingerprint', () => {
  it('changes when a file is edited, added, renamed or removed, and else stays', () => {
    const file = path.join(folder, 'a.ts')
    writeFileSync(file, 'one')
    const seen = [fingerprint(folder, ['.'])]
    expect(fingerprint(folder, ['.'])).toBe(seen[0])
    writeFileSync(file, 'longer')
    seen.push(fingerprint(folder, ['.']))
    writeFileSync(path.join(folder, 'b.ts'), '')
    seen.push(fingerprint(folder, ['.']))
    renameSync(file, path.join(folder, 'c.ts'))
    seen.push(fingerprint(folder, ['.']))
    rmSync(path.join(folder, 'b.ts'))
    seen.push(fingerprint(folder, ['.']))
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('holds for an input that is not there yet', () => {
    expect(fingerprint(folder, ['migrations'])).toBe(fingerprint(folder, ['migrations']))
  })
})

describe('sameTree', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b-win': { version: '1.0.0', optional: true },
    },
  }

  it('accepts a tree without the optional packages of other systems', () => {
    expect(sameTree(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true)
  })

  it('refuses a missing package and another version', () => {
    expect(sameTree(lock, { packages: {} })).toBe(false)
    expect(sameTree(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false)
  })
})
