import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createConnectionLog } from '../../../src/main/connections'
import { createReloadGuard } from '../../../src/main/electron/reloadGuard'
import { isTooLarge } from '../../../src/main/ipc/weigh'

const folder = () => mkdtempSync(join(tmpdir(), 'shortlist-connections-'))

describe('S12 the list of connections', () => {
  it('is empty at first and says since when', () => {
    expect(createConnectionLog(folder(), () => 7).read()).toEqual({ since: 7, connections: [] })
  })

  it('keeps since when it is empty over a restart', () => {
    const place = folder()
    createConnectionLog(place, () => 7)
    expect(createConnectionLog(place, () => 99).read().since).toBe(7)
  })

  it('holds the host and what became of it, the newest first, and nothing of path, query or person', () => {
    const place = folder()
    let now = 0
    const log = createConnectionLog(place, () => ++now)
    log.note('https://user:word@jobs.example.com:8443/ana-prova?token=secret#cv', 'blocked')
    log.note('mailto:hr@example.org?subject=Application%20of%20Ana', 'browser')
    log.note('file:///home/ana/cv.docx', 'blocked')
    log.note('not an address', 'blocked')
    expect(log.read().connections.map(({ scheme, host, outcome }) => [scheme, host, outcome])).toEqual([
      ['file', '', 'blocked'],
      ['mailto', 'example.org', 'browser'],
      ['https', 'jobs.example.com', 'blocked'],
    ])
    expect(readFileSync(join(place, 'connections.log'), 'utf8')).not.toMatch(
      /ana|secret|word|hr@|Application/i,
    )
  })

  it('stays small, and then claims only the time it still holds', () => {
    const place = folder()
    let now = 0
    const log = createConnectionLog(place, () => ++now)
    for (let index = 0; index < 6_000; index += 1) log.note(`https://${index}.example.com/`, 'blocked')
    const { since, connections } = log.read()
    expect(statSync(join(place, 'connections.log')).size).toBeLessThan(210_000)
    expect(connections[0]?.host).toBe('5999.example.com')
    expect(since).toBeGreaterThan(1)
    expect(connections.every(({ at }) => at >= since)).toBe(true)
  })

  it('reads past lines that are not its own', () => {
    const place = folder()
    const log = createConnectionLog(place, () => 1)
    writeFileSync(join(place, 'connections.log'), '{"since":1}\nnonsense\n{"at":"x"}\n[]\n')
    expect(log.read()).toEqual({ since: 1, connections: [] })
  })

  it('never stops the app where the folder cannot be written', () => {
    const place = folder()
    rmSync(place, { recursive: true })
    writeFileSync(place, 'in the way')
    const log = createConnectionLog(place, () => 1)
    expect(() => log.note('https://example.com/', 'blocked')).not.toThrow()
    expect(log.read().connections).toEqual([])
  })
})

describe('S10 the size of what the page sends', () => {
  const fits = (value: unknown) => !isTooLarge(value, 10_000)

  it('refuses what is too long, too deep, endless or only seems short', () => {
    let deep: unknown = 'x'
    for (let index = 0; index < 100; index += 1) deep = [deep]
    const endless: Record<string, unknown> = {}
    endless['self'] = endless
    let doubled: unknown = []
    for (let index = 0; index < 60; index += 1) doubled = [doubled, doubled]
    const sparse: unknown[] = []
    sparse.length = 4_000_000_000
    for (const value of [
      'x'.repeat(10_001),
      deep,
      endless,
      doubled,
      sparse,
      new Float64Array(2_000),
      new ArrayBuffer(10_001),
    ]) {
      expect(fits(value)).toBe(false)
    }
    expect(fits({ ids: ['a', 'b'], bytes: new Uint8Array(9_000) })).toBe(true)
  })

  it('answers quickly for anything', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 6 }), (value) => typeof fits(value) === 'boolean'))
  })
})

describe('a page that stopped', () => {
  it('is loaded again, but not for ever', () => {
    let now = 0
    const mayReload = createReloadGuard(() => now)
    expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false])
    now = 120_000
    expect(mayReload()).toBe(true)
  })
})
