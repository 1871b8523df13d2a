import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listAssets, resolveAsset } from '../../../src/main/electron/assets'
import { externalAddress, isOwnPage } from '../../../src/main/electron/origin'
import { isTrustedSender } from '../../../src/main/electron/sender'
import { safeFileName } from '../../../src/main/files/fileName'
import { createLog } from '../../../src/main/log'

describe('the app protocol', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-assets-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '')
  writeFileSync(join(folder, 'assets', 'a.js'), '')
  writeFileSync(join(folder, '..', 'secret.txt'), '')
  const assets = listAssets(folder)

  it('serves the files of the page by their exact name', () => {
    expect(resolveAsset('app://shortlist/', assets)).toBe(join(folder, 'index.html'))
    expect(resolveAsset('app://shortlist/assets/a.js?x=1#y', assets)).toBe(join(folder, 'assets', 'a.js'))
  })

  it.each([
    'app://shortlist/../secret.txt',
    'app://shortlist/%2e%2e/secret.txt',
    'app://shortlist/..%2fsecret.txt',
    'app://shortlist/assets/..%5c..%5csecret.txt',
    'app://shortlist/assets/a.js%00',
    'app://shortlist//etc/passwd',
    'app://shortlist/C:/windows/win.ini',
    'app://other/index.html',
    'https://shortlist/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('serves nothing for %s', (address) => {
    expect(resolveAsset(address, assets)).toBeNull()
  })

  it('never answers with anything but a file of the page', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        const answer = resolveAsset(`app://shortlist/${path}`, assets)
        expect(answer === null || [...assets.values()].includes(answer)).toBe(true)
      }),
    )
  })
})

describe('who may ask', () => {
  const page = 'app://shortlist/index.html#/board'
  const windows = new Set([7])
  const top = { frame: { url: page, isTop: true }, contentsId: 7 }

  it('is the top frame of our own window on our own page', () => {
    expect(isTrustedSender(top, windows)).toBe(true)
  })

  it('is no frame within it, no other window, no other page, and nothing that is gone', () => {
    expect(isTrustedSender({ ...top, frame: { url: page, isTop: false } }, windows)).toBe(false)
    expect(isTrustedSender({ ...top, contentsId: 8 }, windows)).toBe(false)
    expect(
      isTrustedSender({ ...top, frame: { url: 'app://shortlist.evil/index.html', isTop: true } }, windows),
    ).toBe(false)
    expect(isTrustedSender({ ...top, frame: null }, windows)).toBe(false)
  })

  it('is the dev server only in development, and only that very one', () => {
    expect(isOwnPage('http://localhost:5173/', 'http://localhost:5173')).toBe(true)
    expect(isOwnPage('http://localhost:5174/', 'http://localhost:5173')).toBe(false)
    expect(isOwnPage('http://localhost:5173/')).toBe(false)
  })
})

describe('links that leave the app', () => {
  it('may be web and mail addresses', () => {
    expect(externalAddress('https://example.com/job?id=1')).toBe('https://example.com/job?id=1')
    expect(externalAddress('mailto:hr@example.com')).toBe('mailto:hr@example.com')
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'smb://host/share',
    'https://user:word@example.com',
    'data:text/html,x',
    'C:\\x',
    '',
  ])('may not be %s', (address) => {
    expect(externalAddress(address)).toBeNull()
  })
})

describe('names of exported files', () => {
  it('are plain on every system', () => {
    expect(safeFileName(['Zoë Ångström', 'Łódź & Co.', 'C++ / C# Dev'])).toBe('Zoe-Angstrom-Lodz-Co-C-C-Dev')
    expect(safeFileName(['CON'])).toBe('Resume-CON')
    expect(safeFileName(['\u202Egnp.exe'])).toBe('gnp-exe')
    expect(safeFileName(['日本語'])).toBe('Resume')
  })

  it('hold for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(safeFileName(parts)).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]{0,120}$/)
      }),
    )
  })
})

describe('the log', () => {
  it('holds codes and places in our code, no text of the user and no path', () => {
    const folder = mkdtempSync(join(tmpdir(), 'shortlist-log-'))
    const log = createLog(folder, () => 0)
    log.error(
      'failed',
      Object.assign(new Error('Could not save “my salary is 90,000” to /home/ana/cv.docx'), { code: 'EIO' }),
    )
    const text = readFileSync(join(folder, 'shortlist.log'), 'utf8')
    expect(text).toContain('EIO')
    expect(text).not.toMatch(/salary|ana|cv\.docx/)
  })
})
