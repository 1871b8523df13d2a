import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:ts|tsx|html|css)$/.test(name),
)

const linesWith = (pattern: RegExp) =>
  sources.flatMap((name) =>
    readFileSync(join(root, 'src', name), 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])),
  )

describe('S12 the source', () => {
  it('has no way to ask another computer anything', () => {
    expect(
      linesWith(
        /\bfetch\(|\bXMLHttpRequest\b|\bnew (?:WebSocket|EventSource|RTCPeerConnection)\b|\bsendBeacon\b|\bnet\.(?:request|fetch|connect|createConnection)\b|from '(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/\w+)?'|import\('(?:node:)?(?:https?|http2|net|tls|dgram|dns)/,
      ),
    ).toEqual([])
  })

  it('reports no crash and looks for no update', () => {
    expect(linesWith(/\bcrashReporter\b|\bautoUpdater\b|electron-updater/)).toEqual([])
  })

  it('opens the browser in one place, after the question', () => {
    expect(linesWith(/\bopenExternal\(/).map((line) => line.split(':')[0])).toEqual([
      'main/electron/desktop.ts',
    ])
  })
})

/** Electron brings out a major version about every eight weeks and keeps the newest three in repair. */
function newestMajor(at: Date): number {
  const eightWeeks = 8 * 7 * 86_400_000
  return 33 + Math.floor((at.getTime() - Date.UTC(2024, 9, 15)) / eightWeeks)
}

describe('S13 Electron', () => {
  it('is of a line that was in repair when the packages were last changed', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const version = /"electron": "(\d+)\./.exec(JSON.stringify(manifest, null, 1))?.[1]
    // Reviewed with each change of the version: see docs/SECURITY.md.
    const reviewed = /Electron version reviewed on (\d{4}-\d{2}-\d{2})/.exec(
      readFileSync(join(root, 'docs/SECURITY.md'), 'utf8'),
    )?.[1]
    expect(Number(version)).toBeGreaterThanOrEqual(newestMajor(new Date(reviewed ?? '')) - 2)
  })
})
