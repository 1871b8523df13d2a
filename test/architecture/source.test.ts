import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))

const lines = (pattern: RegExp, folder = 'src') =>
  filesIn(folder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${file.slice(root.length + 1)}:${index + 1}`] : [])),
  )

describe('the source', () => {
  it('has files to look at', () => {
    expect(filesIn('src').length).toBeGreaterThan(200)
  })

  it('never writes raw HTML into the page', () => {
    expect(
      lines(/\.innerHTML|\.outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/),
    ).toEqual([])
  })

  it('touches ipcMain in one file', () => {
    expect(new Set(lines(/\bipcMain\b.*from 'electron'/).map((place) => place.split(':')[0]))).toEqual(
      new Set(['src/main/electron/ipcTransport.ts']),
    )
  })

  it('turns no protection of the window off', () => {
    expect(
      lines(
        /webSecurity: false|allowRunningInsecureContent|nodeIntegration: true|contextIsolation: false|sandbox: false/,
      ),
    ).toEqual([])
  })

  it('switches no check off', () => {
    expect(lines(/@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/)).toEqual([])
  })
})
